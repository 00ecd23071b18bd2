"""Years, gathered into a few columns of similar weight, and columns split into lanes of boxes.

Time runs from left to right. Boxes whose year is not known have a column of their own at the end.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from legalgraph.diagrams.views import Box

__all__ = ["NO_DATE", "Column", "year_columns"]

NO_DATE = "no date known"
_LEAST_ROWS = 16
_LANES_AT_MOST = 9  # more would set the lettering below 11 pixels in a 1,400 pixel window
_FEWEST_COLUMNS = 3


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, and its boxes in one or more lanes side by side."""

    heading: str
    lanes: tuple[tuple[Box, ...], ...]


def year_columns(boxes: Sequence[Box], at_most: int) -> tuple[Column, ...]:
    """The boxes in columns of years, in the order of time, undated boxes last.

    Where the heaviest years need several lanes, the others are gathered into fewer columns.
    """
    columns = _columns(boxes, at_most)
    while sum(len(column.lanes) for column in columns) > _LANES_AT_MOST and at_most > _FEWEST_COLUMNS:
        at_most -= 1
        columns = _columns(boxes, at_most)
    return columns


def _columns(boxes: Sequence[Box], at_most: int) -> tuple[Column, ...]:
    rows = max(_LEAST_ROWS, math.ceil(math.sqrt(6 * len(boxes))))
    columns = []
    for years in _periods(Counter(box.year for box in boxes if box.year is not None), at_most):
        inside = [box for box in boxes if box.year in years]
        columns.append(Column(_heading(years), _lanes(inside, rows)))
    undated = [box for box in boxes if box.year is None]
    if undated:
        columns.append(Column(NO_DATE, _lanes(undated, rows)))
    return tuple(columns)


def _heading(years: Sequence[int]) -> str:
    return f"{years[0]}" if len(years) == 1 else f"{years[0]}–{years[-1]}"


def _periods(weights: Counter[int], at_most: int) -> list[list[int]]:
    """Runs of years, at most so many, with the smallest sum of squared weights: the most even ones."""
    years = sorted(weights)
    if len(years) <= at_most:
        return [[year] for year in years]
    before = [0]
    for year in years:
        before.append(before[-1] + weights[year])
    # best[n] is the least cost of the first n years in the columns so far, with where the last one begins.
    best: list[tuple[float, tuple[int, ...]]] = [(0.0, ()), *[(math.inf, ())] * len(years)]
    for _ in range(at_most):
        best = [
            min(
                [best[n], *((best[m][0] + (before[n] - before[m]) ** 2, (*best[m][1], m)) for m in range(n))],
                key=lambda found: found[0],
            )
            for n in range(len(years) + 1)
        ]
    begins = best[-1][1]
    return [years[start:end] for start, end in zip(begins, (*begins[1:], len(years)), strict=True)]


def _lanes(boxes: Sequence[Box], rows: int) -> tuple[tuple[Box, ...], ...]:
    """A column's boxes in as few lanes as hold them, older ones first, instruments kept together."""
    ordered = sorted(boxes, key=lambda box: (box.year or 0, box.instrument, _natural(box.key)))
    lanes = math.ceil(len(ordered) / rows)
    each = math.ceil(len(ordered) / lanes)
    return tuple(tuple(ordered[start : start + each]) for start in range(0, len(ordered), each))


def _natural(key: str) -> list[tuple[int, str]]:
    """Article 9 before article 10."""
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in re.split(r"(\d+)", key)]
