"""What stands on lines of its own among words: tables, lists, and what a law quotes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from legalgraph.readers.akn.blocks import headed, one_line
from legalgraph.readers.akn.marks import list_mark, mark_number
from legalgraph.readers.akn.names import LABEL, QUOTED, attribute, name_of, place_of
from legalgraph.readers.blocks import Block, Kind

if TYPE_CHECKING:
    from lxml.etree import _Element

    from legalgraph.readers.akn.words import Words

__all__ = ["OF_THEIR_OWN", "own_lines"]

OF_THEIR_OWN = frozenset({"ol", "ul", "blockList", "table"}) | QUOTED
_ROWS = frozenset({"tr", "caption"})
_GROUPS = frozenset({"thead", "tbody", "tfoot"})
_BESIDE = (Kind.NOTE, Kind.UNPLACED)


def own_lines(words: Words, element: _Element, level: int) -> Iterator[Block]:
    """The blocks of a table, list or quotation that goes on with the point of this level."""
    name = name_of(element)
    if name == "table":
        yield from _rows(words, element, level)
    elif name in QUOTED:
        yield from _quoted(words, element)
    elif name == "blockList":
        yield from _block_list(words, element, level)
    else:
        yield from _list(words, element, level)


def _rows(words: Words, table: _Element, level: int) -> Iterator[Block]:
    for row in _own_rows(table):
        cells = [words.blocks(cell) for cell in row] if name_of(row) == "tr" else [words.blocks(row)]
        yield from (block for cell in cells for block in cell if block.kind in _BESIDE)
        printed = " | ".join(map(one_line, cells))
        if printed.strip(" |"):
            yield Block(Kind.TABLE, printed.strip(), place_of(row), level=level)


def _own_rows(table: _Element) -> Iterator[_Element]:
    """The rows and the caption of a table, but of none that stands in its cells."""
    for child in table:
        if name_of(child) in _GROUPS:
            yield from child
        elif name_of(child) in _ROWS:
            yield child


def _quoted(words: Words, element: _Element) -> Iterator[Block]:
    """The lines of a quotation, which go on with what quotes them: an article quoted is no article here."""
    inner = words.blocks(element)
    lines = [(one_line([block]), block.place) for block in inner if block.kind not in _BESIDE]
    yield from (block for block in inner if block.kind in _BESIDE)
    for at, (line, place) in enumerate(lines):
        opening = attribute(element, "startQuote") if at == 0 else ""
        closing = attribute(element, "endQuote") if at == len(lines) - 1 else ""
        yield Block(Kind.QUOTED, f"{opening}{line}{closing}", place)


def _block_list(words: Words, element: _Element, level: int) -> Iterator[Block]:
    for member in element:
        if name_of(member) == "item":
            yield from _member(words, member, words.label(member, "num"), "", level)
        else:
            yield from words.child(member, level)


def _list(words: Words, element: _Element, level: int) -> Iterator[Block]:
    """A list whose marks its style prints; one whose style is not known is counted all the same."""
    symbol, start = attribute(element, "symbol"), attribute(element, "start")
    ordered = name_of(element) == "ol"
    place = int(start) - 1 if start.isdecimal() else 0
    for member in element:
        if name_of(member) != "li":  # marks of changes, and their notes
            yield from words.child(member, level)
            continue
        place += 1
        own = attribute(member, "symbol")
        label, number = (own, mark_number(own)) if own else list_mark(symbol, place)
        yield from _member(words, member, label, number if ordered or own else "", level)


def _member(words: Words, member: _Element, label: str, number: str, level: int) -> Iterator[Block]:
    number = number or mark_number(label)
    kind = Kind.POINT if number else Kind.INDENT
    head = Block(kind, "", place_of(member), number, label, words.heading(member), level=level + 1)
    yield from words.beside(member)
    yield from headed(head, words.blocks(member, level + 1, but=LABEL))
