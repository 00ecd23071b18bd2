"""Which note each raised figure calls, if any.

A call's note stands on the same page or, where the page was full, on the next; notes at the end are called by their
series and number. Calls run in the order of the notes: the longest such row is taken, and a raised 2 after a unit only
where the row lacks it.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from legalgraph.documents.pdf_notes import PdfNote, value_of
from legalgraph.documents.pdf_sheets import Sheet

__all__ = ["PdfCall", "called"]

_PARTED = re.compile(r"\s?[,;]\s?")
# m² · 10³ · CO² : raised figures that belong to what stands before them.
_MAY_BE_POWER = re.compile(r"(?:[0-9]|\b(?:[kcdm]?m|ft|in|yd|mi|CO|H|x|n))$")


@dataclass(frozen=True, slots=True)
class PdfCall:
    """A raised figure: the page and line that it stands in, its place in the line, and its order among those there."""

    mark: str
    page: int
    line: int
    place: int
    order: int
    may_be_power: bool


def called(sheets: Sequence[Sheet], notes: Sequence[PdfNote]) -> dict[PdfCall, int | None]:
    """Every raised figure of the text, with the note that it calls, by its order."""
    calls = list(_calls(sheets))
    ranks = dict(zip(calls, _ranks(calls, notes), strict=True))
    row = dict(
        _row([(call, rank) for call, rank in ranks.items() if rank is not None and not call.may_be_power])
    )
    row |= _filled(
        [(call, rank) for call, rank in ranks.items() if rank is not None and call.may_be_power], row
    )
    return {call: row.get(call) for call in calls}


def _calls(sheets: Iterable[Sheet]) -> Iterator[PdfCall]:
    for sheet in sheets:
        for number, line in enumerate(sheet.text):
            marks = (
                (mark, place)
                for text, place in zip(line.calls, line.places, strict=True)
                for mark in _PARTED.split(text)
            )
            for order, (mark, place) in enumerate(marks):
                power = _MAY_BE_POWER.search(line.text[max(0, place - 4) : place]) is not None
                yield PdfCall(mark, sheet.number, number, place, order, power)


def _ranks(calls: Iterable[PdfCall], notes: Sequence[PdfNote]) -> Iterator[int | None]:
    """For each call the note that it may call: on its page, on the next, or else in its series."""
    on_page: dict[tuple[int, str], int] = {}
    for rank, note in enumerate(notes):
        on_page.setdefault((note.page, note.mark), rank)
    in_series: dict[tuple[int, str], int] = {}
    for rank, series in enumerate(_series(note.mark for note in notes)):
        in_series.setdefault((series, notes[rank].mark), rank)
    found = list(calls)
    plain = iter(_series(call.mark for call in found if not call.may_be_power))
    series = 1
    for call in found:
        series = series if call.may_be_power else next(plain)
        near = on_page.get((call.page, call.mark), on_page.get((call.page + 1, call.mark)))
        yield in_series.get((series, call.mark)) if near is None else near


def _series(marks: Iterable[str]) -> Iterator[int]:
    series, last = 1, 0
    for mark in marks:
        value = value_of(mark)
        if value == 1 and last > 1:
            series += 1
        last = value or last
        yield series


def _row(calls: Sequence[tuple[PdfCall, int]]) -> list[tuple[PdfCall, int]]:
    """The longest row of calls in which no note comes before an earlier one (patience sorting)."""
    ends: list[int] = []
    top: list[int] = []
    before: list[int] = []
    for place, (_, rank) in enumerate(calls):
        length = bisect.bisect_right(ends, rank)
        before.append(top[length - 1] if length else -1)
        ends[length : length + 1] = [rank]
        top[length : length + 1] = [place]
    row = []
    place = top[-1] if top else -1
    while place >= 0:
        row.append(calls[place])
        place = before[place]
    return row[::-1]


def _filled(powers: Iterable[tuple[PdfCall, int]], row: dict[PdfCall, int]) -> dict[PdfCall, int]:
    """Those of the figures after a unit or a figure whose notes nothing else calls, and which stand where these fit."""
    places = [(call.page, call.line, call.order) for call in row]
    ranks = list(row.values())
    taken = set(ranks)
    added = {}
    for call, rank in powers:
        at = bisect.bisect(places, (call.page, call.line, call.order))
        fits = (at == 0 or ranks[at - 1] < rank) and (at == len(ranks) or rank < ranks[at])
        if rank not in taken and fits:
            taken.add(rank)
            added[call] = rank
    return added
