"""What a table of a page is: the publisher sets lists, running heads and contents as tables too."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from legalgraph.readers.cellar.classes import Role, classed
from legalgraph.readers.cellar.notes import printed_in
from legalgraph.readers.cellar.words import without_arrows
from legalgraph.readers.words.markers import split_marker
from legalgraph.readers.words.union_labels import union_label

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["Layout", "cells_of", "change_of", "layout_of", "rows_of"]


class Layout(enum.Enum):
    """What a table is set for."""

    PAGE = enum.auto()  # the running head
    CHANGES = enum.auto()  # the acts a consolidated text is made of
    CONTENTS = enum.auto()
    LIST = enum.auto()  # items, each a mark and its words
    BOX = enum.auto()  # no columns
    DATA = enum.auto()


_MARK = re.compile(
    r"""
    [‘“"«„’”]? \(?                                  # a quotation may begin with the mark
    (?: \w{1,6} (?: [.\-]\w{1,4} ){0,4} (?: [ ] (?:bis|ter|quater) )? [).]{1,2}   # (a)  II.  2.1.  3a.
      | [-–—•·*]
    )
    """,
    re.VERBOSE,
)
_CHANGE = re.compile(r"►\s?(?P<sign>[A-Z]{1,3}\d{0,3})")
_LONGEST_MARK = 16


@dataclass(frozen=True, slots=True)
class _Row:
    """A row without the empty cells that only indent it; ``words`` are its first cell's, ``indented`` by how many."""

    words: str
    cells: Sequence[_Element]
    indented: int


def rows_of(table: _Element) -> list[_Element]:
    """A table's own rows, not those of a table within it."""
    return [*_rows(table)]


def _rows(element: _Element) -> Iterator[_Element]:
    for child in element:
        if child.tag == "tr":
            yield child
        elif child.tag in ("tbody", "thead", "tfoot"):
            yield from _rows(child)


def cells_of(row: _Element) -> list[_Element]:
    """A row's cells."""
    return [cell for cell in row if cell.tag in ("td", "th")]


def layout_of(table: _Element) -> Layout:
    """What this table is set for."""
    attributes = {element.get("class", "") for element in table.iter()}
    roles = {classed(attribute).role for attribute in attributes}
    if Role.PAGE in roles:
        return Layout.PAGE
    rows = [_row(cells_of(row)) for row in rows_of(table)]
    if any(change_of(row.words) and not row.indented for row in rows):
        return Layout.CHANGES
    if Role.CONTENTS in roles or _is_contents(table, rows):
        return Layout.CONTENTS
    if not _is_ruled(table) and rows and all(len(row.cells) == 2 and _is_mark(row.words) for row in rows):
        return Layout.LIST
    return Layout.BOX if all(row.indented + len(row.cells) < 2 for row in rows) else Layout.DATA


def change_of(text: str) -> str:
    """The sign of an act in the list of those that a consolidated text is made of ("M1" of "►M1"), "" if none."""
    found = _CHANGE.fullmatch(text)
    return found["sign"] if found else ""


def _row(cells: Sequence[_Element]) -> _Row:
    for at, cell in enumerate(cells):
        if words := printed_in(cell):
            return _Row(words, cells[at:], at)
    return _Row("", (), len(cells))


def _is_ruled(table: _Element) -> bool:
    """Whether lines are drawn in the table: then it holds data."""
    return bool(table.get("class", "").strip()) or table.get("border", "0") not in ("0", "")


def _is_contents(table: _Element, rows: Sequence[_Row]) -> bool:
    """Whether every row is a division's label and its heading."""
    return not _is_ruled(table) and bool(rows) and all(map(_is_entry, rows))


def _is_entry(row: _Row) -> bool:
    return len(row.cells) == 2 and _is_division(row.words) and not _is_division(printed_in(row.cells[1]))


def _is_division(text: str) -> bool:
    label = union_label(text)
    return label is not None and not label.rest


def _is_mark(words: str) -> bool:
    words = without_arrows(words)
    if len(words) > _LONGEST_MARK:
        return False
    split = split_marker(words)
    return bool(_MARK.fullmatch(words)) or (split is not None and not split[1])
