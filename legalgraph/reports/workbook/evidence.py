"""What a verdict rests on, in one cell: the differences word by word, what was left out, where it points."""

from __future__ import annotations

import enum
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from legalgraph.identifiers.printed_dates import written
from legalgraph.model import QuotationCheck
from legalgraph.reports.rows import Row

__all__ = ["Look", "Piece", "evidence"]


class Look(enum.Enum):
    """How some words in a cell look."""

    PLAIN = "plain"
    QUOTED = "quoted"
    SOURCE = "source"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a cell, and how they look."""

    text: str
    look: Look = Look.PLAIN


def evidence(group: Sequence[Row]) -> tuple[Piece, ...]:
    """All evidence of rows about the same words, a line for each thing; a sign stands before every change.

    A finding's own words about differences are left out where the differences themselves are shown.
    """
    shown = any(row.differences for row in group)
    lines = dict.fromkeys(line for row in group for line in _lines(row, said=not shown))
    return tuple(piece for line in lines for piece in (*line, Piece("\n")))[:-1]


def _lines(row: Row, *, said: bool) -> Iterator[tuple[Piece, ...]]:
    if row.points_to and row.kind != "finding":
        yield (Piece(f"{_leading(row)}: {'; '.join(row.points_to)}"),)
    for part in row.differences:
        yield tuple(_change(part.quoted, part.source))
    yield from ((Piece(f"Left out: “{words}”"),) for words in row.omitted)
    if row.evidence and said:
        yield (Piece(written(row.evidence)),)


def _leading(row: Row) -> str:
    if isinstance(row.check, QuotationCheck):
        return "Found in" if row.check.found else "Cited"
    return "Points to"


def _change(quoted: str, source: str) -> Iterator[Piece]:
    if quoted:
        yield Piece("− ")
        yield Piece(quoted, Look.QUOTED)
    if source:
        yield Piece("  + " if quoted else "+ ")
        yield Piece(source, Look.SOURCE)
