"""Annexes in a flat text: their labels one after another, and tables that have become a line for every cell.

Notes stand below what they belong to: "(*1) …", and "(1) …" on one line where the marks of lists, and the calls of
these notes, stand on lines of their own.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from legalgraph.readers.blocks import Block, Kind, Line
from legalgraph.readers.words.bodies import body_blocks, is_heading
from legalgraph.readers.words.joined_marks import joined
from legalgraph.readers.words.labels import CONTAINER, RANKS, Label, is_label, labelled
from legalgraph.readers.words.numerals import roman_value

__all__ = ["annex_blocks", "annex_starts"]

_PICTURE = re.compile(r">?\s?PIC FILE=.{0,200}|Text of image$", re.IGNORECASE)
_NOTE = re.compile(r"\((?P<mark>\*\d{0,3}|\d{1,2})\)\s*(?P<words>\S.*)")
_CALL = re.compile(r"\(\d{1,2}\)")
_IS_PICTURE = "it is a picture; the file has no words of it"
_LONGEST_CELL = 120
_FEWEST_CELLS = 8
_ENDS = (".", ";", ":", ",")


def annex_starts(lines: Sequence[Line], after: int) -> list[int]:
    """The lines that are an annex's label, printed as the first one is and with the next number."""
    found: list[int] = []
    for at in range(after + 1, len(lines)):
        label = is_label(lines[at].text)
        if label is None or label.step != "annex":
            continue
        first = is_label(lines[found[0]].text) if found else None
        alike = first is None or first.printed.isupper() == label.printed.isupper()
        if alike and (not found or _value(label) == len(found) + 1):
            found.append(at)
    return found


def _value(label: Label) -> int:
    return int(label.number) if label.number.isdigit() else roman_value(label.number)


def annex_blocks(lines: Sequence[Line]) -> Iterator[Block]:
    """An annex: its label, its heading if it has one, its divisions, words and tables."""
    label = is_label(lines[0].text) or Label("annex", "", lines[0].text)
    headed = len(lines) > 1 and is_heading(lines[1].text, lines[2].text if len(lines) > 2 else "")
    yield labelled(label, lines[0].place, lines[1].text if headed else "")
    body = lines[2 if headed else 1 :]
    cells = _cells(body)
    borders = [at for at, line in enumerate(body) if at not in cells and _is_division(line.text)]
    calls = any(_CALL.fullmatch(line.text) for line in body)
    for start, end in itertools.pairwise([0, *borders, len(body)]):
        within = frozenset(at - start for at in cells if start <= at < end)
        yield from _division(body[start:end], within, label.printed, calls=calls)


def _is_division(text: str) -> bool:
    label = is_label(text)
    return label is not None and bool(label.number) and RANKS.get(label.step, 0) > CONTAINER + 1


def _division(lines: Sequence[Line], cells: frozenset[int], annex: str, *, calls: bool) -> Iterator[Block]:
    """What stands under one label of an annex, or before the first."""
    at = 0
    if lines and _is_division(lines[0].text) and 0 not in cells:
        label = is_label(lines[0].text) or Label("", "", lines[0].text)
        headed = len(lines) > 1 and 1 not in cells and is_heading(lines[1].text, lines[-1].text)
        yield labelled(label, lines[0].place, lines[1].text if headed else "")
        at = 2 if headed else 1
    for is_table, run in itertools.groupby(range(at, len(lines)), cells.__contains__):
        words = [lines[each] for each in run]
        yield from map(_row, words) if is_table else _words(words, annex, calls=calls)


def _row(line: Line) -> Block:
    return Block(Kind.TABLE, line.text, line.place)


def _words(lines: Sequence[Line], annex: str, *, calls: bool) -> Iterator[Block]:
    """Words, in which notes and pictures stand by themselves."""
    apart = [_apart(line, annex, calls=calls) for line in lines]
    for alone, run in itertools.groupby(zip(lines, apart, strict=True), lambda each: each[1] is not None):
        if alone:
            yield from (block for _, block in run if block is not None)
        else:
            yield from body_blocks(joined([line for line, _ in run]))


def _apart(line: Line, annex: str, *, calls: bool) -> Block | None:
    """The picture or note that a line is, None if it is neither."""
    if _PICTURE.match(line.text):
        return Block(Kind.UNPLACED, place=line.place, heading=line.text, reason=_IS_PICTURE)
    note = _NOTE.match(line.text)
    if note is None or not (calls or note["mark"].startswith("*")):
        return None
    return Block(Kind.NOTE, note["words"], line.place, f"{annex} ({note['mark']})")


def _cells(lines: Sequence[Line]) -> frozenset[int]:
    """The lines that are cells of a table: many short ones in a row, none with a stop at its end."""
    found: set[int] = set()
    for short, run in itertools.groupby(range(len(lines)), lambda at: _is_cell(lines[at])):
        cells = list(run)
        if short and len(cells) >= _FEWEST_CELLS:
            found.update(cells)
    return frozenset(found)


def _is_cell(line: Line) -> bool:
    return len(line.text) <= _LONGEST_CELL and not line.text.endswith(_ENDS) and not _PICTURE.match(line.text)
