"""The notes of a PDF: which lines begin one, and which mark it has."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from legalgraph.containers import PdfLine
from legalgraph.documents.note_numbers import in_format
from legalgraph.documents.pdf_sheets import Sheet
from legalgraph.documents.remarks import Remarks

__all__ = ["PdfNote", "notes_of", "value_of"]

# 1 Text · 1. Text · (1) Text · * Text · xviiText, where the tab after it had no room
_PLAIN = re.compile(
    r"""\(?(?P<mark>[0-9]{1,4}|[*∗†‡§‖¶]{1,4}|[ivxlc]{1,8})(?:[.)]?\s+(?=\S)|(?=[“"(]|[^\W\d_a-z]|https?:))"""
)
_PARTED = re.compile(r"\s?[,;]\s?")
_AFTER_MARK = re.compile(r"[.):]?\s*")
_SIGNS = frozenset("*∗†‡§‖¶")
#: So many notes may lack a mark that could be read before the next one is no longer believed.
_MISSED = 20
_SAME_PLACE = 3.0
#: Of a note this many lines are looked at: its second one tells how notes go on.
_LOOKED_AT = 20
_NO_MARK = "Left in the text, standing where notes do and having no mark: lines on"
_ROMAN = {in_format(number, "lowerRoman"): number for number in range(1, 400)}


@dataclass(slots=True)
class PdfNote:
    """A note: its mark, the page it begins on, and its lines, each with its page, the first without the mark."""

    mark: str
    page: int
    lines: list[tuple[int, PdfLine]] = field(default_factory=list)


def notes_of(sheets: Sequence[Sheet], remarks: Remarks) -> list[PdfNote]:
    """The notes in printed order. Lines that stand where notes do, and before any of them, are moved to the text."""
    called = {sheet.number: frozenset(_calls(sheet)) for sheet in sheets}
    raised = any(value_of(line.mark) for sheet in sheets for line in sheet.notes)
    manner = _Manner(raised, called, frozenset[str]().union(*called.values()))
    notes: list[PdfNote] = []
    astray: dict[int, None] = {}
    last = 0
    for sheet, place, line in _lines(sheets):
        mark, words = manner.mark(line)
        first = place == 0 or not sheet.goes_on
        if mark and manner.follows(mark, line, last, notes[-1:], sheet.number, first=first):
            last = value_of(mark) or last
            notes.append(PdfNote(mark, sheet.number, [(sheet.number, words)]))
        elif notes:
            notes[-1].lines.append((sheet.number, line))
        else:
            sheet.text.append(line)
            astray[sheet.number] = None
    for page in astray if notes else ():
        remarks.add(_NO_MARK, f"page {page}")
    return notes


def _calls(sheet: Sheet) -> Iterator[str]:
    for line in sheet.text:
        for call in line.calls:
            yield from _PARTED.split(call)


def _lines(sheets: Iterable[Sheet]) -> Iterator[tuple[Sheet, int, PdfLine]]:
    for sheet in sheets:
        for place, line in enumerate(sheet.notes):
            yield sheet, place, line


@dataclass(frozen=True, slots=True)
class _Manner:
    """How the notes of a manuscript are marked: whether with raised figures, and what the text of each page calls."""

    raised: bool
    called: Mapping[int, frozenset[str]]
    anywhere: frozenset[str]

    def mark(self, line: PdfLine) -> tuple[str, PdfLine]:
        """The mark that a line begins with, and the line without it; "" if it begins with none."""
        if line.mark:
            found = _AFTER_MARK.match(line.text, len(line.mark))
            return line.mark, _cut(line, found.end() if found else len(line.mark))
        plain = _PLAIN.match(line.text)
        if plain is None or (self.raised and plain["mark"][0] not in _SIGNS):
            return "", line
        return plain["mark"], _cut(line, plain.end())

    def follows(  # noqa: PLR0913 (all that tells)
        self, mark: str, line: PdfLine, last: int, before: Sequence[PdfNote], page: int, *, first: bool
    ) -> bool:
        """Whether a mark is the next note's, and not a figure, sign or letter that a line happens to begin with."""
        value = value_of(mark)
        if not mark.isdecimal() and not line.mark and mark not in self.anywhere:
            return False
        if not value or value == last + 1 or (value == 1 and (self.raised or first)):
            return True
        if not before:
            return self.raised or first
        set_so = _is_set_as_beginning(line, before[0])
        if value == 1:
            return set_so or (mark in self.called[page] and before[0].page != page)
        return (self.raised or set_so) and last < value <= last + _MISSED


def _is_set_as_beginning(line: PdfLine, note: PdfNote) -> bool:
    """Whether a line stands where the last note began, and not where notes go on."""
    began = note.lines[0][1].left
    went_on = any(abs(each.left - began) > _SAME_PLACE for _, each in note.lines[1:_LOOKED_AT])
    return went_on and abs(line.left - began) < _SAME_PLACE


def _cut(line: PdfLine, start: int) -> PdfLine:
    """The line from a place on."""
    return replace(
        line,
        text=line.text[start:],
        places=tuple(max(0, place - start) for place in line.places),
        italics=tuple((max(0, begin - start), end - start) for begin, end in line.italics if end > start),
    )


def value_of(mark: str) -> int:
    """The number that a mark stands for; 0 for a sign."""
    return int(mark) if mark.isascii() and mark.isdecimal() else _ROMAN.get(mark, 0)
