"""A page's paragraphs in reading order, each with what its markup says of it.

Lists are tables of two cells in the Journal's pages, grids of two columns in consolidated ones and indented
paragraphs in older consolidated ones: a mark, and words, in which further lists may stand. What they have in
common is kept of each paragraph: its mark, and how many items it stands in.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from legalgraph.errors import UnreadableInputError
from legalgraph.readers.cellar.classes import Role
from legalgraph.readers.cellar.notes import anchors, printed_in
from legalgraph.readers.cellar.pieces import Piece, with_marks
from legalgraph.readers.cellar.tables import Layout, cells_of, change_of, layout_of, rows_of
from legalgraph.readers.cellar.words import (
    BLOCKS,
    classed_as,
    cleaned,
    is_mark_of_list,
    spoken,
    words_of,
)
from legalgraph.readers.words.markers import split_marker

if TYPE_CHECKING:
    from lxml.etree import _Element

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
_TELLING = ("a", "img", "span")  # what tells more of a paragraph than its words: notes, pictures, marks
_INDENTED = re.compile(r"text-indent:\s?-")


@dataclass(frozen=True, slots=True)
class _Within:
    """What a place of the page stands in."""

    depth: int = 0
    section: Role | None = None
    identity: str = ""

    def deeper(self) -> _Within:
        """A list's item in the same place."""
        return _Within(self.depth + 1, self.section, self.identity)


def pieces_of(root: _Element, source: str) -> list[Piece]:
    """The paragraphs of a page's body. Raises UnreadableInputError for a page nested deeper than any law."""
    walk = _Walk(root)
    _shallow(root, source)
    body = root.find(".//body")
    return walk.through(root if body is None else body, _Within())


def _shallow(root: _Element, source: str) -> None:
    level = [root]
    for _ in range(_DEEPEST):
        level = [child for element in level for child in element]
        if not level:
            return
    raise UnreadableInputError(source, f"is nested more than {_DEEPEST} deep.", place=_place(level[0]))


def _holders(root: _Element) -> frozenset[_Element]:
    """The elements that hold paragraphs, lists or tables."""
    found: set[_Element] = set()
    for block in root.iter(*BLOCKS):
        for outer in block.iterancestors():
            if outer in found:
                break
            found.add(outer)
    return frozenset(found)


class _Walk:
    def __init__(self, root: _Element) -> None:
        self.links = anchors(root)
        self.holders = _holders(root)

    def through(self, element: _Element, within: _Within) -> list[Piece]:
        """What stands in an element that holds paragraphs: they, and loose words between them."""
        return with_marks([*self._parts(element, _entered(element, within))])

    def _parts(self, element: _Element, within: _Within) -> Iterator[Piece]:
        loose = [element.text or ""]
        for child in element:
            if is_mark_of_list(child):
                yield from self._mark(child, within)
            elif child in self.holders or child.tag in BLOCKS:
                yield from self._loose(loose, element, within)
                yield from self._block(child, within)
                loose = []
            else:
                loose.append(spoken(child, self.links))
            loose.append(child.tail or "")
        yield from self._loose(loose, element, within)

    def _mark(self, element: _Element, within: _Within) -> Sequence[Piece]:
        """A list's mark that stands alone."""
        printed = words_of(element, self.links)
        return (self._piece(element, "", printed, within),) if printed else ()

    def _loose(self, parts: Iterable[str], element: _Element, within: _Within) -> Sequence[Piece]:
        """Words in no paragraph. A list mark alone is one that the converter prints twice, and is left out."""
        text = cleaned("".join(parts))
        return (self._piece(element, text, "", within),) if text and not _is_only_mark(text) else ()

    def _block(self, element: _Element, within: _Within) -> Iterable[Piece]:
        if element.tag == "table":
            return self._table(element, within)
        if classed_as(element).is_list:
            return self._columns(element, within)
        if element not in self.holders:
            return self._paragraph(element, _entered(element, within))
        if element.tag == "div" and _INDENTED.search(element.get("style", "")):
            return self._indented(element, within)
        return self.through(element, within)

    # --- a paragraph

    def _paragraph(self, element: _Element, within: _Within) -> Sequence[Piece]:
        text = words_of(element, self.links, marked=False)
        if not len(element) and element.tag not in _TELLING:
            return self._worded(element, text, "", within)
        inner = [*element.iter(*_TELLING)]
        mark = " ".join([words_of(each, self.links) for each in inner if is_mark_of_list(each)])
        note = next(filter(self.links.notes.__contains__, inner), None)
        if note is not None:
            piece = self._piece(element, text, self.links.notes[note], within)
            found = [replace(piece, role=Role.NOTE, order=self.links.place_of(note))]
        else:
            found = self._worded(element, text, mark, within)
        pictures = [each for each in inner if each.tag == "img"]
        if pictures and within.section is not Role.PAGE and not classed_as(element).is_logo:
            found += [_picture(each, within) for each in pictures]
        return found

    def _worded(self, element: _Element, text: str, mark: str, within: _Within) -> list[Piece]:
        """A paragraph with its words; one that has none but an arrow says where other words come from."""
        if text or mark:
            return [self._piece(element, text, mark, within)]
        if _ARROW in printed_in(element):
            return [replace(self._piece(element, "", "", within), role=Role.CHANGE)]
        return []

    def _piece(self, element: _Element, text: str, mark: str, within: _Within) -> Piece:
        names = classed_as(element)
        own = names.role or Role.WORDS
        role = within.section or own if own is Role.WORDS else own
        order = self.links.order[element]
        return Piece(role, text, _place(element), mark, within.depth, names.level, within.identity, order)

    # --- lists

    def _indented(self, element: _Element, within: _Within) -> Iterator[Piece]:
        """A list's item set in by its style, the mark in its first words; words set in that begin with none."""
        found = self.through(element, within.deeper())
        split = split_marker(found[0].text) if found else None
        if split is None:
            yield from (replace(piece, depth=piece.depth - 1) for piece in found)
        else:
            yield replace(found[0], mark=split[0].printed, text=split[1])
            yield from found[1:]

    def _columns(self, element: _Element, within: _Within) -> list[Piece]:
        """A grid: a mark's column and a words' column, or rows of such."""
        columns = list(element)
        if len(columns) == 2 and not any(classed_as(column).is_list for column in columns):
            return self._item(columns[0], columns[1], within)
        return self.through(element, within)

    def _item(self, mark: _Element, content: _Element, within: _Within) -> list[Piece]:
        inner = within.deeper()
        return with_marks([*self._mark(mark, inner), *self._content(content, inner)])

    def _content(self, element: _Element, within: _Within) -> Iterable[Piece]:
        return self.through(element, within) if element in self.holders else self._paragraph(element, within)

    # --- tables

    def _table(self, table: _Element, within: _Within) -> Iterator[Piece]:
        layout = Layout.BOX if within.section is Role.CLOSING else layout_of(table)
        inner = replace(within, section=Role.PAGE) if layout is Layout.PAGE else within
        for row in rows_of(table):
            match layout:
                case Layout.LIST:
                    mark, content = cells_of(row)[-2:]
                    yield from self._item(mark, content, within)
                case Layout.PAGE | Layout.BOX:
                    for cell in cells_of(row):
                        yield from self._content(cell, inner)
                case _:
                    yield from self._row(row, layout, within)

    def _row(self, row: _Element, layout: Layout, within: _Within) -> Iterator[Piece]:
        """A row as one piece; and what is no words of it: the notes at a table's foot, pictures."""
        cells: list[str] = []
        for cell in cells_of(row):
            found = [*self._content(cell, within)]
            yield from (piece for piece in found if piece.role in _BESIDE)
            cells.append(" ".join(piece.words for piece in found if piece.role not in _BESIDE))
        if any(cells):
            joint = " | " if layout is Layout.DATA else " "
            words = joint.join(cells if layout is Layout.DATA else filter(None, cells)).strip()
            sign = change_of(printed_in(cells_of(row)[0])) if layout is Layout.CHANGES else ""
            yield Piece(_ROWS[layout], words, _place(row), sign, within.depth)


_BESIDE = (Role.NOTE, Role.PICTURE)
_ROWS = {Layout.CHANGES: Role.CHANGE, Layout.CONTENTS: Role.CONTENTS, Layout.DATA: Role.TABLE}


def _is_only_mark(text: str) -> bool:
    split = split_marker(text)
    return split is not None and not split[1]


def _entered(element: _Element, within: _Within) -> _Within:
    """What the places in an element stand in."""
    name = element.get("id", "")
    if not name and element.tag != "div":
        return within
    if found := _SUBDIVISION.fullmatch(name):
        within = replace(within, identity=found["id"])
    section = _set_apart(element) or next((role for form, role in _SECTIONS if form.fullmatch(name)), None)
    return replace(within, section=section) if section else within


def _set_apart(element: _Element) -> Role | None:
    """The section of a page that an element's class or style sets apart."""
    if element.tag != "div":
        return None
    role = classed_as(element).role
    if role in (Role.PREAMBLE, Role.CLOSING):
        return role
    return Role.PREAMBLE if _SHADED.match(element.get("style", "")) else None


def _picture(element: _Element, within: _Within) -> Piece:
    words = element.get("alt") or element.get("src") or ""
    return Piece(Role.PICTURE, words[:_LONGEST_NAME], _place(element), "", within.depth)


def _place(element: _Element) -> str:
    return f"line {element.sourceline}"
