"""Legal quoting: what a writer may change in a quotation if a mark says so.

"[t]he" has another letter at the start, "[Member States]" stands for other words, "State[s]" for another
ending, "…" or ". . ." for words left out (Bluebook rule 5; OSCOLA 1.5). What a mark hides is found and shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from legalgraph.quotes.fold import fold_word

__all__ = ["Gap", "Segment", "segments"]

_PIECE = re.compile(
    r"""(?P<ellipsis> \[\s*(?:\.\s?){2,4}\] | \[\s*…\s*\] | (?:\.\s?){3,4} | … | \*\s\*\s\* )
      | (?P<remark> \[\s*(?:sic|emphasis\ [^\]]*|footnotes?\ [^\]]*|citations?\ [^\]]*|internal\ [^\]]*)\s*\] )
      | (?P<word> (?:\w|\[\w*\])+ (?: [’'] \w+ )* )
      | (?P<bracket> \[ [^\[\]]* \] )""",
    re.VERBOSE | re.IGNORECASE,
)
_LEADING = re.compile(r"\[(\w)\](\w*)")


class Gap(Enum):
    """What a mark allows between two segments: words left out, or words put in another's place."""

    NONE = 0
    ELLIPSIS = 2500
    BRACKET = 300

    @property
    def reach(self) -> int:
        """How many folded characters of the source may lie in the gap."""
        return self.value


@dataclass(frozen=True, slots=True)
class Segment:
    """Words of a quotation that must stand together in the source, and the gap that comes before them."""

    folded: tuple[str, ...]
    before: Gap = Gap.NONE

    @property
    def run(self) -> str:
        return "".join(self.folded)


def segments(quotation: str) -> tuple[Segment, ...]:
    """The quotation as segments; none when it has no words of the source at all."""
    found: list[Segment] = []
    words: list[str] = []
    gap = Gap.NONE
    for piece in _pieces(quotation):
        if isinstance(piece, str):
            words.append(piece)
            continue
        if words:
            found.append(Segment(tuple(words), gap if found else Gap.NONE))
            words, gap = [], Gap.NONE
        gap = max(gap, piece, key=lambda one: one.reach)
    if words:
        found.append(Segment(tuple(words), gap if found else Gap.NONE))
    return tuple(found)


def _pieces(quotation: str) -> Iterator[str | Gap]:
    for piece in _PIECE.finditer(quotation):
        if piece["ellipsis"]:
            yield Gap.ELLIPSIS
        elif piece["bracket"]:
            yield Gap.BRACKET
        elif piece["word"]:
            yield from _word(piece["word"])


def _word(word: str) -> Iterator[str | Gap]:
    if "[" not in word:
        yield from (fold_word(part) for part in re.findall(r"\w+", word))
        return
    leading = _LEADING.fullmatch(word)
    yield fold_word(leading[1] + leading[2]) if leading and leading[2] else Gap.BRACKET
