"""What a table of a page is: the publisher sets lists, running heads and contents as tables too."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from legalgraph.readers.blocks import fold
from legalgraph.readers.cellar.classes import Role, role_of
from legalgraph.readers.cellar.words import names_of, without_arrows
from legalgraph.readers.words.markers import split_marker
from legalgraph.readers.words.union_labels import union_label

if TYPE_CHECKING:
    from lxml.html import HtmlElement

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


def rows_of(table: HtmlElement) -> list[HtmlElement]:
    """A table's own rows, not those of a table within it."""
    return [*_rows(table)]


def _rows(element: HtmlElement) -> Iterator[HtmlElement]:
    for child in element:
        if child.tag == "tr":
            yield child
        elif child.tag in ("tbody", "thead", "tfoot"):
            yield from _rows(child)


def cells_of(row: HtmlElement) -> list[HtmlElement]:
    """A row's cells."""
    return [cell for cell in row if cell.tag in ("td", "th")]


def layout_of(table: HtmlElement) -> Layout:
    """What this table is set for."""
    roles = {role_of(names_of(element)) for element in table.iter()}
    if Role.PAGE in roles:
        return Layout.PAGE
    rows = [_texts(row) for row in rows_of(table)]
    if any(row and change_of(row[0]) for row in rows):
        return Layout.CHANGES
    filled = [_filled(row) for row in rows]
    if Role.CONTENTS in roles or _is_contents(table, filled):
        return Layout.CONTENTS
    if not _is_ruled(table) and filled and all(len(row) == 2 and _is_mark(row[0]) for row in filled):
        return Layout.LIST
    return Layout.BOX if all(len(row) < 2 for row in rows) else Layout.DATA


def change_of(text: str) -> str:
    """The sign of an act in the list of those that a consolidated text is made of ("M1" of "►M1"), "" if none."""
    found = _CHANGE.fullmatch(text)
    return found["sign"] if found else ""


def _texts(row: HtmlElement) -> list[str]:
    return [fold(cell.text_content()) for cell in cells_of(row)]


def _filled(row: Sequence[str]) -> list[str]:
    """A row without the empty cells that only indent it."""
    first = next((at for at, text in enumerate(row) if text), len(row))
    return list(row[first:])


def _is_ruled(table: HtmlElement) -> bool:
    """Whether lines are drawn in the table: then it holds data."""
    return bool(names_of(table)) or table.get("border", "0") not in ("0", "")


def _is_contents(table: HtmlElement, rows: Sequence[Sequence[str]]) -> bool:
    """Whether every row is a division's label and its heading."""
    return not _is_ruled(table) and bool(rows) and all(map(_is_entry, rows))


def _is_entry(row: Sequence[str]) -> bool:
    return len(row) == 2 and _is_division(row[0]) and not _is_division(row[1])


def _is_division(text: str) -> bool:
    label = union_label(text)
    return label is not None and not label.rest


def _is_mark(text: str) -> bool:
    text = without_arrows(text)
    if len(text) > _LONGEST_MARK:
        return False
    split = split_marker(text)
    return bool(_MARK.fullmatch(text)) or (split is not None and not split[1])
