"""Words made comparable: what typing, printing and spelling change in a quotation, and meaning does not.

Upper case, accents, quotation marks, dashes, hyphens, apostrophes and line ends are folded away, and British
and American spellings of one word are made one. Punctuation and spaces vanish, so that a word broken over a
line is whole again. "not", "may" and "shall" never vanish.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from legalgraph.model import Span

__all__ = ["Folded", "fold", "fold_word", "words"]

_WORD = re.compile(r"\w+")
#: British stems whose American spelling drops a letter or turns one; both sides of a comparison are changed.
_STEMS = (
    ("colour", "color"), ("labour", "labor"), ("favour", "favor"), ("honour", "honor"), ("behaviour", "behavior"),
    ("neighbour", "neighbor"), ("harbour", "harbor"), ("endeavour", "endeavor"), ("rigour", "rigor"),
    ("humour", "humor"), ("centre", "center"), ("defence", "defense"), ("offence", "offense"),
    ("licence", "license"), ("programme", "program"), ("fulfil", "fulfill"), ("enrol", "enroll"),
    ("judgement", "judgment"), ("acknowledgement", "acknowledgment"), ("travell", "travel"), ("cancell", "cancel"),
    ("counsell", "counsel"), ("labell", "label"), ("catalogue", "catalog"), ("dialogue", "dialog"),
    ("analys", "analyz"), ("paralys", "paralyz"), ("manoeuvre", "maneuver"), ("sceptic", "skeptic"),
)  # fmt: skip
_SEA = re.compile(r"(?<=[a-z]{3})is(?=(?:e|ed|es|er|ers|ing|ation|ations|ational)$)")


@lru_cache(maxsize=200_000)
def fold_word(word: str) -> str:
    """One word as it is compared: "Organisation" and "ORGANIZATION" are the same."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(c))
    for british, american in _STEMS:
        if plain.startswith(british) and not plain.startswith(american):
            plain = american + plain[len(british) :]
            break
    return _SEA.sub("iz", plain)


def words(text: str) -> Iterator[tuple[str, Span]]:
    """Each word folded, with its place in the text."""
    for found in _WORD.finditer(text):
        yield fold_word(found.group()), Span(*found.span())


@dataclass(frozen=True, slots=True)
class Folded:
    """A text as one run of folded words without spaces, and the way back to it.

    ``begins[i]`` is where word ``i`` begins in ``run``; ``places[i]`` where it stands in the text.
    """

    run: str
    begins: tuple[int, ...]
    places: tuple[Span, ...]

    def word_from(self, position: int) -> int | None:
        """The word that begins at this position of the run, None inside a word."""
        index = bisect_left(self.begins, position)
        return index if index < len(self.begins) and self.begins[index] == position else None

    def word_to(self, position: int) -> int | None:
        """The word that ends just before this position of the run, None inside a word."""
        if position == len(self.run):
            return len(self.begins) - 1
        after = self.word_from(position)
        return after - 1 if after else None

    def find(self, wanted: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
        """Where whole words spell ``wanted``: positions in the run, left to right."""
        limit = len(self.run) if end is None else end
        at = self.run.find(wanted, start, limit)
        while at >= 0 and wanted:
            if self.word_from(at) is not None and self.word_to(at + len(wanted)) is not None:
                yield at, at + len(wanted)
            at = self.run.find(wanted, at + 1, limit)

    def span(self, start: int, end: int) -> Span:
        """The stretch of the text from a position where a word begins to one where a word ends."""
        first, last = self.word_from(start), self.word_to(end)
        if first is None or last is None:
            raise ValueError(f"{start}–{end} does not run from the start of a word to the end of one")
        return Span(self.places[first].start, self.places[last].end)

    def position(self, offset: int) -> int:
        """Where in the run the first word at or after this place of the text begins."""
        index = bisect_left(self.places, offset, key=lambda span: span.start)
        return self.begins[index] if index < len(self.begins) else len(self.run)


def fold(text: str) -> Folded:
    """The text as a run of folded words."""
    pieces: list[str] = []
    begins: list[int] = []
    places: list[Span] = []
    length = 0
    for word, place in words(text):
        pieces.append(word)
        begins.append(length)
        places.append(place)
        length += len(word)
    return Folded("".join(pieces), tuple(begins), tuple(places))
