"""A page's paragraphs in reading order, each with what its markup says of it.

Lists are tables of two cells in the Journal's pages, grids of two columns in consolidated ones and indented
paragraphs in older consolidated ones: a mark, and words, in which further lists may stand. What they have in
common is kept of each paragraph: its mark, and how many items it stands in.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from legalgraph.errors import UnreadableInputError
from legalgraph.readers.blocks import fold
from legalgraph.readers.cellar.classes import Role, is_list, level_of, role_of
from legalgraph.readers.cellar.notes import Anchors, anchors
from legalgraph.readers.cellar.pieces import Piece, with_marks
from legalgraph.readers.cellar.tables import Layout, cells_of, change_of, layout_of, rows_of
from legalgraph.readers.cellar.words import BLOCKS, cleaned, is_mark_of_list, names_of, spoken, words_of
from legalgraph.readers.words.markers import split_marker

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["pieces_of"]

_SUBDIVISION = re.compile(r"(?:\w+\.)?(?P<id>(?:art|anx|prt|tis|cpt|sct|sbs)_\w+)")
_SECTIONS = (
    (re.compile(r"pbl_\d+"), Role.PREAMBLE),
    (re.compile(r"fnp_\d+"), Role.CLOSING),
)
_DEEPEST = 120  # elements; the lists of real acts come to some forty
_LONGEST_NAME = 120  # of a picture's file
_ARROW = "▼"  # the words that follow come from the act it names
_SHADED = re.compile(r"background-color:")  # by which older consolidated pages set off a preamble
_INDENTED = re.compile(r"text-indent:\s?-")


@dataclass(frozen=True, slots=True)
class _Within:
    """What a place of the page stands in."""

    depth: int = 0
    section: Role | None = None
    identity: str = ""


def pieces_of(root: HtmlElement, source: str) -> list[Piece]:
    """The paragraphs of a page's body. Raises UnreadableInputError for a page nested deeper than any law."""
    _shallow(root, source)
    body = root.find(".//body")
    walk = _Walk(anchors(root))
    return [*walk.through(root if body is None else body, _Within())]


def _shallow(root: HtmlElement, source: str) -> None:
    level = [root]
    for _ in range(_DEEPEST):
        level = [child for element in level for child in element]
        if not level:
            return
    raise UnreadableInputError(source, f"is nested more than {_DEEPEST} deep.", place=_place(level[0]))


class _Walk:
    def __init__(self, links: Anchors) -> None:
        self.links = links

    def through(self, element: HtmlElement, within: _Within) -> Iterator[Piece]:
        """What stands in an element that holds paragraphs: they, and loose words between them."""
        within = _entered(element, within)
        return with_marks(self._parts(element, within))

    def _parts(self, element: HtmlElement, within: _Within) -> Iterator[Piece]:
        loose = [element.text or ""]
        for child in element:
            if is_mark_of_list(child):
                yield from self._mark(child, within)
                loose.append(child.tail or "")
            elif child.tag in BLOCKS or _holds_blocks(child):
                yield from self._loose(loose, element, within)
                yield from self._block(child, within)
                loose = [child.tail or ""]
            else:
                loose += (spoken(child, self.links), child.tail or "")
        yield from self._loose(loose, element, within)

    def _mark(self, element: HtmlElement, within: _Within) -> Iterator[Piece]:
        """A list's mark that stands alone."""
        printed = words_of(element, self.links)
        if printed:
            yield self._piece(element, "", printed, within)

    def _loose(self, parts: Iterable[str], element: HtmlElement, within: _Within) -> Iterator[Piece]:
        """Words in no paragraph. A list mark alone is one that the converter prints twice, and is left out."""
        text = cleaned("".join(parts))
        split = split_marker(text)
        if text and (split is None or split[1]):
            yield self._piece(element, text, "", within)

    def _block(self, element: HtmlElement, within: _Within) -> Iterator[Piece]:
        if element.tag == "table":
            yield from self._table(element, within)
        elif is_list(names_of(element)):
            yield from self._columns(element, within)
        elif not _holds_blocks(element):
            yield from self._paragraph(element, _entered(element, within))
        elif element.tag == "div" and _INDENTED.search(element.get("style", "")):
            yield from self._indented(element, within)
        else:
            yield from self.through(element, within)

    # --- a paragraph

    def _paragraph(self, element: HtmlElement, within: _Within) -> Iterator[Piece]:
        text = words_of(element, self.links, marked=False)
        mark = " ".join(words_of(each, self.links) for each in element.iter("span") if is_mark_of_list(each))
        note = next((link for link in element.iter("a") if link in self.links.notes), None)
        if note is not None:
            piece = self._piece(element, text, self.links.notes[note], within)
            yield replace(piece, role=Role.NOTE, order=self.links.place_of(note))
        elif text or mark:
            yield self._piece(element, text, mark, within)
        elif _ARROW in element.text_content():
            yield replace(self._piece(element, "", "", within), role=Role.CHANGE)
        if within.section is not Role.PAGE and "Logo" not in names_of(element):
            yield from (_picture(each, within) for each in element.iter("img"))

    def _piece(self, element: HtmlElement, text: str, mark: str, within: _Within) -> Piece:
        names = names_of(element)
        own = role_of(names) or Role.WORDS
        role = within.section or own if own is Role.WORDS else own
        order = self.links.order[element]
        return Piece(role, text, _place(element), mark, within.depth, level_of(names), within.identity, order)

    # --- lists

    def _indented(self, element: HtmlElement, within: _Within) -> Iterator[Piece]:
        """A list's item set in by its style, the mark in its first words; words set in that begin with none."""
        found = [*self.through(element, replace(within, depth=within.depth + 1))]
        split = split_marker(found[0].text) if found else None
        if split is None:
            yield from (replace(piece, depth=piece.depth - 1) for piece in found)
        else:
            yield replace(found[0], mark=split[0].printed, text=split[1])
            yield from found[1:]

    def _columns(self, element: HtmlElement, within: _Within) -> Iterator[Piece]:
        """A grid: a mark's column and a words' column, or rows of such."""
        columns = list(element)
        if len(columns) == 2 and not any(is_list(names_of(column)) for column in columns):
            yield from self._item(columns[0], columns[1], within)
        else:
            yield from self.through(element, within)

    def _item(self, mark: HtmlElement, content: HtmlElement, within: _Within) -> Iterator[Piece]:
        inner = replace(within, depth=within.depth + 1)
        return with_marks((*self._mark(mark, inner), *self._content(content, inner)))

    def _content(self, element: HtmlElement, within: _Within) -> Iterator[Piece]:
        return self.through(element, within) if _holds_blocks(element) else self._paragraph(element, within)

    # --- tables

    def _table(self, table: HtmlElement, within: _Within) -> Iterator[Piece]:
        layout = Layout.BOX if within.section is Role.CLOSING else layout_of(table)
        for row in rows_of(table):
            match layout:
                case Layout.LIST:
                    mark, content = cells_of(row)[-2:]
                    yield from self._item(mark, content, within)
                case Layout.PAGE | Layout.BOX:
                    section = Role.PAGE if layout is Layout.PAGE else within.section
                    for cell in cells_of(row):
                        yield from self._content(cell, replace(within, section=section))
                case _:
                    yield from self._row(row, layout, within)

    def _row(self, row: HtmlElement, layout: Layout, within: _Within) -> Iterator[Piece]:
        """A row as one piece; and what is no words of it: the notes at a table's foot, pictures."""
        cells: list[str] = []
        for cell in cells_of(row):
            found = [*self._content(cell, within)]
            yield from (piece for piece in found if piece.role in _BESIDE)
            cells.append(" ".join(piece.words for piece in found if piece.role not in _BESIDE))
        if any(cells):
            joint = " | " if layout is Layout.DATA else " "
            words = joint.join(cells if layout is Layout.DATA else filter(None, cells)).strip()
            sign = change_of(fold(cells_of(row)[0].text_content())) if layout is Layout.CHANGES else ""
            yield Piece(_ROWS[layout], words, _place(row), sign, within.depth)


_BESIDE = (Role.NOTE, Role.PICTURE)
_ROWS = {Layout.CHANGES: Role.CHANGE, Layout.CONTENTS: Role.CONTENTS, Layout.DATA: Role.TABLE}


def _entered(element: HtmlElement, within: _Within) -> _Within:
    """What the places in an element stand in."""
    name = element.get("id", "")
    found = _SUBDIVISION.fullmatch(name)
    if found is not None:
        within = replace(within, identity=found["id"])
    section = next((role for form, role in _SECTIONS if form.fullmatch(name)), None)
    own = role_of(names_of(element)) if element.tag == "div" else None
    if own in (Role.PREAMBLE, Role.CLOSING):
        section = own
    elif element.tag == "div" and _SHADED.match(element.get("style", "")):
        section = Role.PREAMBLE
    return replace(within, section=section) if section else within


def _holds_blocks(element: HtmlElement) -> bool:
    return any(inner.tag in BLOCKS for inner in element.iterdescendants())


def _picture(element: HtmlElement, within: _Within) -> Piece:
    words = element.get("alt") or element.get("src", "")
    return Piece(Role.PICTURE, words[:_LONGEST_NAME], _place(element), "", within.depth)


def _place(element: HtmlElement) -> str:
    return f"line {element.sourceline}"
