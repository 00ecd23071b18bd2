"""The paragraphs of a PDF's text.

A paragraph ends where the next line stands farther below than lines do, is of another size or indented, and where the
next line's first word would have had room on the line before. At a page break only the last two and the words tell.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from legalgraph.containers import PdfLine
from legalgraph.documents.pdf_sheets import SAME_SIZE, Sheet, leading_of
from legalgraph.documents.remarks import Remarks
from legalgraph.documents.sentences import begins_in_mid_sentence, ends_sentence, trails_off

__all__ = ["Set", "had_room", "is_full", "paragraphs_of"]

_WIDER = 1.2
_LEADING = 1.2
_INDENT = 5.0
_USUAL_WORD = 6
#: Characters that a line may stop short by, beyond the word that had no room on it.
_SLACK = 2
#: A line of a list may end so, and the next begin with a small letter.
_STOPS = (".", ";", ":", ",", "?", "!", "”", '"', ")")
_GUESSED = (
    "The page before ends with a whole sentence and a full line; that the paragraph goes on was guessed:"
)


@dataclass(frozen=True, slots=True)
class Set:
    """A line of text as it is set: its page and its order there, how far right the text of the manuscript goes, how far
    from the margin of its page it begins, and how far apart lines of its size stand.
    """

    line: PdfLine
    page: int
    order: int
    edge: float
    inset: float
    usual: float


@dataclass(frozen=True, slots=True)
class _Signs:
    """By what a manuscript tells paragraphs apart: indents, and spaces written at the ends of lines that go on."""

    indents: bool
    spaces: bool


def paragraphs_of(sheets: Sequence[Sheet], remarks: Remarks) -> list[list[Set]]:
    """The paragraphs, each by its lines."""
    lines = list(_set(sheets))
    signs = _Signs(_indents_beginnings(lines), _writes_spaces(lines))
    found: list[list[Set]] = []
    for each in lines:
        if not found or _begins(each, found[-1], remarks, signs):
            found.append([each])
        else:
            found[-1].append(each)
    return found


def _set(sheets: Sequence[Sheet]) -> Iterator[Set]:
    every = [line for sheet in sheets for line in sheet.text]
    size = Counter(line.size for line in every).most_common(1)[0][0] if every else 1.0
    leading = max(
        (leading_of([line for line in sheet.text if line.size == size]) for sheet in sheets), default=0
    )
    edge = max((line.right for line in every if line.size == size), default=0.0)
    for sheet in sheets:
        margin = _margin(sheet.text)
        for order, line in enumerate(sheet.text):
            usual = (leading or line.size * _LEADING) * max(1.0, line.size / size)
            yield Set(line, sheet.number, order, edge, line.left - margin, usual)


def _margin(lines: Sequence[PdfLine]) -> float:
    """Where most lines of a page begin."""
    lefts = Counter(round(line.left) for line in lines)
    return float(max(lefts, key=lambda left: (lefts[left], -left), default=0))


def _indents_beginnings(lines: Sequence[Set]) -> bool:
    """Whether this manuscript indents the first lines of its paragraphs: it does so on every second page at least."""
    indented = sum(
        1 for one, other in pairwise(lines) if one.page == other.page and one.inset - other.inset > _INDENT
    )
    return indented * 2 >= len({each.page for each in lines})


def _writes_spaces(lines: Sequence[Set]) -> bool:
    """Whether lines end in a space where the paragraph goes on, and only there."""
    ended = goes_on = 0
    ends: list[bool] = []
    for one, other in pairwise(lines):
        if one.page == other.page and _is_farther(one, other):
            ends.append(one.line.spaced)
        elif one.page == other.page:
            goes_on += 1
            ended += one.line.spaced
    return ended * 2 > goes_on and sum(ends) * 4 <= len(ends)


def _is_farther(before: Set, each: Set) -> bool:
    return each.line.top - before.line.top > each.usual * _WIDER


def _begins(each: Set, paragraph: Sequence[Set], remarks: Remarks, signs: _Signs) -> bool:
    before = paragraph[-1]
    if abs(each.line.size - before.line.size) > SAME_SIZE:
        return True
    if each.page != before.page:
        return _begins_after_break(each, before, remarks, signs)
    if _is_farther(before, each):
        return True
    if signs.spaces and before.line.spaced:
        return False
    in_mid_sentence = begins_in_mid_sentence(each.line.text) and not before.line.text.endswith(_STOPS)
    return (had_room(each.line, before.line, each.edge) and not in_mid_sentence) or _is_set_in_or_out(
        each, paragraph
    )


def _is_set_in_or_out(each: Set, paragraph: Sequence[Set]) -> bool:
    """Whether a line's indent makes it a beginning, and not the second line of an indented paragraph, or of an item."""
    before = paragraph[-1]
    shift = each.inset - before.inset
    if shift > _INDENT:
        return len(paragraph) > 1 or not is_full(before.line, before.edge) or ends_sentence(before.line.text)
    return shift < -_INDENT and (len(paragraph) > 1 or not is_full(before.line, before.edge))


def _begins_after_break(each: Set, before: Set, remarks: Remarks, signs: _Signs) -> bool:
    end = before.line.text
    finished = ends_sentence(end) and not trails_off(end)
    if (begins_in_mid_sentence(each.line.text) and not finished) or (signs.spaces and before.line.spaced):
        return False
    if not is_full(before.line, before.edge) and had_room(each.line, before.line, each.edge):
        return True
    if signs.indents:
        return each.inset > _INDENT
    if signs.spaces:
        return finished or not is_full(before.line, before.edge)
    if finished:
        remarks.add(_GUESSED, f"page {each.page}")
    return False


def had_room(line: PdfLine, before: PdfLine, edge: float) -> bool:
    """Whether a line's first word would have had room on the line before it, had the paragraph gone on."""
    width = (line.right - line.left) / max(len(line.text), 1)
    word = len(line.text.partition(" ")[0]) + _SLACK
    return before.right + word * width < edge


def is_full(line: PdfLine, edge: float) -> bool:
    """Whether a line goes on to the edge, but for less than a usual word."""
    width = (line.right - line.left) / max(len(line.text), 1)
    return line.right + width * _USUAL_WORD > edge
