"""Legal quoting: what a writer may change in a quotation if a mark says so.

"[t]he" has another letter at the start, "[Member States]" stands for other words, "State[s]" for another
ending, "…" or ". . ." for words left out (Bluebook rule 5; OSCOLA 1.5). What a mark hides is found and shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from legalgraph.identifiers.patterns import later
from legalgraph.quotes.fold import Folded, fold, words

__all__ = ["NO_GAP", "Gap", "Wanted", "read_marks"]

_PIECE = later(
    r"""(?P<ellipsis> \[\s*(?:\.\s?){2,4}\] | \[\s*…\s*\] | (?:\.\s?){3,4} | … | \*\s\*\s\* )
      # said by the writer, in place of nothing: a remark, a note's number, a changed comma
      | (?P<remark> \[ (?: \s* (?:sic | (?:emphasis|footnotes?|citations?|internal)\ [^\[\]]*) \s*
          | \d{1,3} | [^\w\[\]]+ ) \] )
      | (?P<word> (?: [^\W_] | \[ [^\W_]* \] (?=[^\W_]) | (?<=[^\W_]) \[ (?!sic\]) [^\W\d_]* \] )+ )
      | (?P<bracket> \[ [^\[\]]* \] )""",
    re.VERBOSE | re.IGNORECASE,
)
_FIRST_LETTER = later(r"\[([^\W\d_])\]([^\W_]+)")
_ENDING = later(r"([^\W_]+)\[[^\W_]*\]")
#: How many folded letters an ellipsis may leave out (a long article), and a bracket or a changed word replace.
_LEFT_OUT, _REPLACED, _REWORDED = 12_000, 120, 40


@dataclass(frozen=True, slots=True)
class Gap:
    """What a mark allows between two segments: so many folded letters of the source.

    ``said`` is what the writer has put in brackets there; ``stem`` the letters that the one word replaced must
    begin with ("State[s]").
    """

    reach: int = 0
    said: str = ""
    stem: str = ""

    def __add__(self, other: Gap) -> Gap:
        """Both, one after the other: "[the States] . . . [and]"."""
        if not (self.reach and other.reach):
            return self if self.reach else other
        return Gap(self.reach + other.reach, " ".join(filter(None, (self.said, other.said))))

    @property
    def is_open(self) -> bool:
        """Whether words are left out beside those that a bracket replaces."""
        return self.reach > _REPLACED


NO_GAP = Gap()


@dataclass(frozen=True, slots=True)
class Wanted:
    """A quotation as segments, each to stand unbroken in the source, and the gaps before, between and after."""

    segments: tuple[Folded, ...]
    raw: tuple[str, ...]
    gaps: tuple[Gap, ...]

    @property
    def longest(self) -> int:
        """How many words stand together at most."""
        return max((len(segment.begins) for segment in self.segments), default=0)

    @property
    def words(self) -> tuple[str, ...]:
        """All folded words of the source's own."""
        return tuple(word for segment in self.segments for word in segment.words)


def read_marks(quotation: str) -> Wanted:
    """The quotation's segments and gaps; no segment when it has no words of the source at all."""
    raw: list[str] = []
    gaps: list[Gap] = [NO_GAP]
    open_ = False
    for text, gap in _pieces(quotation):
        if gap.reach:
            gaps, open_ = ([*gaps, gap] if open_ else [*gaps[:-1], gaps[-1] + gap]), False
        elif open_:
            raw[-1] += text
        elif any(words(text)):
            raw.append(text)
            open_ = True
    closed = (*gaps, NO_GAP) if len(gaps) == len(raw) else tuple(gaps)
    return Wanted(tuple(map(fold, raw)), tuple(raw), closed)


def _pieces(quotation: str) -> Iterator[tuple[str, Gap]]:
    """Stretches of plain text, and gaps."""
    at = 0
    for piece in _PIECE.finditer(quotation):
        plain, gap = _read(piece)
        if gap.reach or piece["remark"] or "[" in piece.group():
            yield quotation[at : piece.start()], NO_GAP
            yield plain, gap
            at = piece.end()
    yield quotation[at:], NO_GAP


def _read(piece: re.Match[str]) -> tuple[str, Gap]:
    if piece["ellipsis"]:
        return "", Gap(_LEFT_OUT)
    if piece["bracket"]:
        return "", Gap(_REPLACED, piece["bracket"])
    if piece["word"] and "[" in piece["word"]:
        return _marked_word(piece["word"])
    return piece["word"] or "", NO_GAP


def _marked_word(word: str) -> tuple[str, Gap]:
    first, ending = _FIRST_LETTER.fullmatch(word), _ENDING.fullmatch(word)
    if first:
        return first[1] + first[2], NO_GAP
    if ending:
        return "", Gap(_REWORDED, word, fold(ending[1]).run)
    return "", Gap(_REWORDED, word)
