"""Words made comparable: what typing, printing and spelling change in a quotation, and meaning does not.

Punctuation, quotation marks and line ends vanish, and so does the hyphen, so that "co-operation" is
"cooperation" and a word broken over a line is whole again. Where no hyphen stands, words keep their borders:
"not able" is not "notable". "not", "may" and "shall" never vanish, and neither do figures or "%".
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from legalgraph.model import Span
from legalgraph.quotes.spelling import fold_word

__all__ = ["Folded", "fold", "words"]

#: A word, with accents and invisible joiners that are set as characters of their own; or a sign that says something.
_WORD = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f\u200b-\u200d\u2060\ufeff])*|[%‰$€£¥§&+=<>]")
_SIGNS = {"&": "and"}
#: What ties a word to the one before: a hyphen, soft or hard, at the end of a line or not.
_TIE = re.compile(r"[-‐‑\u00ad]\s*")


def words(text: str) -> Iterator[tuple[str, Span]]:
    """Each word folded, with its place in the text."""
    for found in _WORD.finditer(text):
        word = found.group()
        yield (fold_word(word) if word[0].isalnum() else _SIGNS.get(word, word)), Span(*found.span())


@dataclass(frozen=True, slots=True)
class Folded:
    """A text as one run of folded words without spaces, and the way back to it.

    ``begins[i]`` is where word ``i`` begins in ``run``, ``places[i]`` where it stands in the text; ``tied``
    are the words that a hyphen ties to the word before.
    """

    run: str
    begins: tuple[int, ...]
    places: tuple[Span, ...]
    tied: frozenset[int] = frozenset()

    @property
    def words(self) -> tuple[str, ...]:
        ends = (*self.begins[1:], len(self.run))
        return tuple(self.run[begin:end] for begin, end in zip(self.begins, ends, strict=True))

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

    def find(self, wanted: Folded, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
        """Where these very words stand: positions in the run, left to right."""
        limit = len(self.run) if end is None else end
        at = self.run.find(wanted.run, start, limit) if wanted.run else -1
        while at >= 0:
            if self._spells(wanted, at):
                yield at, at + len(wanted.run)
            at = self.run.find(wanted.run, at + 1, limit)

    def find_back(self, wanted: Folded, start: int, end: int) -> tuple[int, int] | None:
        """The last place between two positions where these very words stand."""
        at = self.run.rfind(wanted.run, start, end)
        while at >= 0:
            if self._spells(wanted, at):
                return at, at + len(wanted.run)
            at = self.run.rfind(wanted.run, start, at + len(wanted.run) - 1)
        return None

    def _spells(self, wanted: Folded, at: int) -> bool:
        """Whether words begin and end at the same letters here and there, but for what a hyphen joins."""
        end = at + len(wanted.run)
        first, after = self.word_from(at), bisect_left(self.begins, end)
        if first is None or self.word_to(end) is None:
            return False
        ours = {begin - at: number for number, begin in enumerate(self.begins[first + 1 : after], first + 1)}
        theirs = {begin: number for number, begin in enumerate(wanted.begins[1:], 1)}
        return all(ours[one] in self.tied for one in ours.keys() - theirs.keys()) and all(
            theirs[one] in wanted.tied for one in theirs.keys() - ours.keys()
        )

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

    def words_between(self, start: int, end: int) -> tuple[str, ...]:
        """The folded words that begin between two positions of the run."""
        first, last = bisect_left(self.begins, start), bisect_right(self.begins, end - 1)
        ends = (*self.begins[first + 1 : last], end)
        return tuple(self.run[b:e] for b, e in zip(self.begins[first:last], ends, strict=True))


def fold(text: str) -> Folded:
    """The text as a run of folded words."""
    pieces: list[str] = []
    begins: list[int] = []
    places: list[Span] = []
    tied: set[int] = set()
    length = 0
    for chain in _chains(text):
        for number, (word, place) in enumerate(chain):
            if number:
                tied.add(len(places))
            pieces.append(word)
            begins.append(length)
            places.append(place)
            length += len(word)
    return Folded("".join(pieces), tuple(begins), tuple(places), frozenset(tied))


def _chains(text: str) -> Iterator[list[tuple[str, Span]]]:
    """Words that hyphens tie together, else each alone."""
    chain: list[tuple[str, Span]] = []
    for word, place in words(text):
        if chain and not _is_tied(text, chain[-1][1], place, chain[-1][0], word):
            yield _whole(chain, text)
            chain = []
        chain.append((word, place))
    if chain:
        yield _whole(chain, text)


def _whole(chain: list[tuple[str, Span]], text: str) -> list[tuple[str, Span]]:
    """One word where its spelling shows only when it is put together: "pro-gramme", "organi-sation"."""
    if len(chain) == 1:
        return chain
    one = fold_word("".join(place.of(text) for _, place in chain))
    same = one == "".join(word for word, _ in chain)
    return chain if same else [(one, Span(chain[0][1].start, chain[-1][1].end))]


def _is_tied(text: str, before: Span, place: Span, earlier: str, word: str) -> bool:
    """A hyphen between them; "per cent" is also written in one word."""
    if (earlier, word) == ("per", "cent"):
        return True
    return before.end < place.start and _TIE.fullmatch(text, before.end, place.start) is not None
