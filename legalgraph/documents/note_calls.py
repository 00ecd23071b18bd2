"""Where the body calls each note: printed calls matched with the notes, and taken out of the text.

Calls run in the order of the notes. The longest such row is taken; a raised 2 after a unit, a year in
brackets or any number that no note has stays in the text. Numbers that begin again at 1, as in every
chapter or on every page, are counted as series.
"""

from __future__ import annotations

import bisect
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from legalgraph.documents.note_marks import PLAIN_CALL, CallForm, Mark
from legalgraph.documents.note_names import name_of
from legalgraph.documents.remarks import Remarks
from legalgraph.model import Reference

__all__ = ["Called", "Numbered", "called_in", "numbered"]

# m² · 10³ · CO² : raised figures that belong to what stands before them.
_MAY_BE_POWER = re.compile(r"(?:[0-9]|\b(?:[kcdm]?m|ft|in|yd|mi|CO|H|x|n))$")
_BETWEEN_CALLS = re.compile(r",\s?")


@dataclass(frozen=True, slots=True)
class Numbered:
    """A note's printed number, the series it is in, and the number by which it is told apart from others.

    The second series' note 3 is "3 (2)"; a number printed again within a series is "3 bis", "3 bis 2".
    """

    printed: int
    series: int
    number: str


@dataclass(frozen=True, slots=True)
class Called:
    """Body paragraphs without their calls, the calls, and what was odd about them."""

    body: tuple[str, ...]
    references: tuple[Reference, ...]
    remarks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Call:
    paragraph: int
    mark: Mark
    series: int
    may_be_power: bool


def numbered(printed: list[int]) -> list[Numbered]:
    """The notes' printed numbers in order, told apart where numbering begins again or repeats."""
    series, last = 1, 0
    seen: Counter[tuple[int, int]] = Counter()
    notes = []
    for number in printed:
        if number == 1 and last:
            series += 1
        last = number
        seen[series, number] += 1
        notes.append(Numbered(number, series, name_of(str(number), series, seen[series, number])))
    return notes


def called_in(paragraphs: list[str], notes: list[Numbered], form: CallForm | None) -> Called:
    """Find where the paragraphs call the notes."""
    calls = list(_all_calls(paragraphs, notes, form))
    names = {(note.series, note.printed): note.number for note in reversed(notes)}
    known = [call for call in calls if (call.series, call.mark.number) in names]
    row = _row(known, notes, certain=form is not PLAIN_CALL)
    again = [] if form is PLAIN_CALL else _out_of_row(known, row)
    accepted = [
        *((call, name) for call, name in row),
        *((call, names[call.series, call.mark.number]) for call in again),
    ]
    body, references = _taken_out(paragraphs, accepted)
    remarks = Remarks()
    for remark, place in _said_of_calls(calls, row, names, form):
        remarks.add(remark, place)
    called = {name for _, name in accepted}
    for note in notes:
        if note.number not in called:
            remarks.add("No place was found where the text calls", f"note {note.number}")
    return Called(tuple(body), tuple(references), remarks.sentences())


def _all_calls(paragraphs: list[str], notes: list[Numbered], form: CallForm | None) -> Iterator[_Call]:
    restarts = bool(notes) and notes[-1].series > 1
    series, last = 1, 0
    for place, paragraph in enumerate(paragraphs):
        for mark in form.all_in(paragraph) if form else ():
            power = form is not None and form.name == "superscript" and _is_power(paragraph, mark)
            if restarts and mark.number == 1 and last and not power:
                series += 1
            last = last if power else mark.number
            yield _Call(place, mark, series, power)


def _is_power(paragraph: str, mark: Mark) -> bool:
    return _MAY_BE_POWER.search(paragraph[max(0, mark.start - 4) : mark.start]) is not None


def _row(known: list[_Call], notes: list[Numbered], *, certain: bool) -> list[tuple[_Call, str]]:
    """The longest row of calls in the order of the notes, each with its note's number."""
    ranks: dict[tuple[int, int], list[int]] = {}
    for rank, note in enumerate(sorted(notes, key=lambda note: (note.series, note.printed))):
        ranks.setdefault((note.series, note.printed), []).append(rank)
    in_order = sorted(notes, key=lambda note: (note.series, note.printed))
    plain = _longest_row([call for call in known if not call.may_be_power], ranks)
    row = _filled([call for call in known if call.may_be_power], plain, ranks)
    # Plain digits are calls only if they account for most of the notes; a few chance likenesses do not.
    enough = certain or (len(row) >= 2 and len(row) * 2 >= len(notes))
    return [(call, in_order[rank].number) for call, rank in row] if enough else []


def _longest_row(calls: list[_Call], ranks: dict[tuple[int, int], list[int]]) -> list[tuple[_Call, int]]:
    """The longest strictly rising row (patience sorting); a repeated number takes its next note each time."""
    ends: list[int] = []
    rows: list[tuple[_Call, int, int]] = []  # call, rank, place of the one before it in this list
    top: list[int] = []
    times: Counter[tuple[int, int]] = Counter()
    for call in calls:
        key = call.series, call.mark.number
        rank = ranks[key][min(times[key], len(ranks[key]) - 1)]
        times[key] += 1
        length = bisect.bisect_left(ends, rank)
        rows.append((call, rank, top[length - 1] if length else -1))
        ends[length : length + 1] = [rank]
        top[length : length + 1] = [len(rows) - 1]
    chain: list[tuple[_Call, int]] = []
    place = top[-1] if top else -1
    while place >= 0:
        call, rank, place = rows[place]
        chain.append((call, rank))
    return chain[::-1]


def _filled(
    powers: list[_Call], row: list[tuple[_Call, int]], ranks: dict[tuple[int, int], list[int]]
) -> list[tuple[_Call, int]]:
    """The row, and those raised figures after a unit or a figure that fill a gap in it."""
    places = [(call.paragraph, call.mark.start) for call, _ in row]
    taken = {rank for _, rank in row}
    added = []
    for call in powers:
        rank = ranks[call.series, call.mark.number][0]
        place = bisect.bisect(places, (call.paragraph, call.mark.start))
        fits_left = place == 0 or row[place - 1][1] < rank
        fits_right = place == len(row) or rank < row[place][1]
        if rank not in taken and fits_left and fits_right:
            taken.add(rank)
            added.append((call, rank))
    return sorted([*row, *added], key=lambda found: (found[0].paragraph, found[0].mark.start))


def _out_of_row(known: list[_Call], row: list[tuple[_Call, str]]) -> list[_Call]:
    in_row = {(call.paragraph, call.mark.start) for call, _ in row}
    return [
        call for call in known if not call.may_be_power and (call.paragraph, call.mark.start) not in in_row
    ]


def _taken_out(paragraphs: list[str], accepted: list[tuple[_Call, str]]) -> tuple[list[str], list[Reference]]:
    by_paragraph: dict[int, list[tuple[Mark, str]]] = {}
    for call, name in accepted:
        by_paragraph.setdefault(call.paragraph, []).append((call.mark, name))
    body, references = [], []
    for place, paragraph in enumerate(paragraphs):
        text, offsets = _without_calls(
            paragraph, sorted(by_paragraph.get(place, []), key=lambda at: at[0].start)
        )
        body.append(text)
        references += [Reference(name, place, offset) for name, offset in offsets]
    return body, references


def _without_calls(paragraph: str, calls: list[tuple[Mark, str]]) -> tuple[str, list[tuple[str, int]]]:
    kept: list[str] = []
    offsets: list[tuple[str, int]] = []
    length = done = 0
    for mark, name in calls:
        words = paragraph[done : mark.start]
        if offsets and _BETWEEN_CALLS.fullmatch(words):
            words = ""
        if words[-1:].isspace() and not paragraph[mark.end : mark.end + 1].isalnum():
            words = words.rstrip()
        kept.append(words)
        length += len(words)
        offsets.append((name, length))
        done = mark.end
    return "".join((*kept, paragraph[done:])), offsets


def _said_of_calls(
    calls: list[_Call], row: list[tuple[_Call, str]], names: dict[tuple[int, int], str], form: CallForm | None
) -> Iterator[tuple[str, str]]:
    """What is odd about calls, each with its place: called again, out of order, or calling no note."""
    in_row = {name for _, name in row}
    at = {(call.paragraph, call.mark.start) for call, _ in row}
    for call in calls if form is not PLAIN_CALL else ():
        name = names.get((call.series, call.mark.number))
        place = f"note {name or call.mark.number} in body paragraph {call.paragraph + 1}"
        if call.may_be_power or (call.paragraph, call.mark.start) in at:
            continue
        if name is not None:
            yield f"Called {'more than once' if name in in_row else 'out of order'}:", place
        # Four figures are a year, as in “[2012] OJ”.
        elif call.mark.number < 1000:
            yield "Seems to be called, but no such note was found (the figure was left in the text):", place
