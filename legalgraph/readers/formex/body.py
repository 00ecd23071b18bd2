"""What stands in a Formex article, annex or recital: numbered paragraphs, lists, tables, quotations, images.

In an article only ``PARAG`` is a numbered paragraph, and every list is one of points. Outside articles paragraphs
are numbered by lists, as lawyers cite them ("Annex IV, point 2" is its paragraph 2); "(1)" after a colon is a point.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from legalgraph.readers.blocks import Block, Kind, fold
from legalgraph.readers.formex.walk import Handlers, Walk
from legalgraph.readers.words.numerals import normal_number

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["BODY", "number_of"]

_NUMBER = re.compile(r"\w+(?:[.-]\w+)*(?:\s(?:bis|ter|quater|quinquies)\b)?")
_DASHES: Mapping[str, str] = {"DASH": "—", "NDASH": "–", "BULLET": "•"}
_NUMBER_TAGS = frozenset({"NO.P"})


def number_of(label: str) -> str:
    """The number in a paragraph's or point's label ("2.", "(4a)", "‘1 bis."), "" where it has none ("□")."""
    found = _NUMBER.search(label)
    return normal_number(found.group(), latin_as_letters=True) if found else ""


# --- paragraphs and lists


def _paragraph(walk: Walk, element: _Element, place: str) -> None:
    outer = walk.level, walk.numbered
    walk.level, walk.numbered = 0, True
    walk.through(element, place)
    walk.flush()
    walk.level, walk.numbered = outer


def _paragraph_number(walk: Walk, element: _Element, place: str) -> None:
    label = walk.printed(element)
    number = number_of(label)
    if number:
        walk.mark(Block(Kind.PARAGRAPH, place=place, number=number, label=label))
    elif label:
        walk.mark(Block(Kind.INDENT, place=place, label=label, level=1))


def _list(walk: Walk, element: _Element, place: str) -> None:
    outer = walk.dash, walk.points
    label = element.find("ITEM/NP/NO.P")
    first = "" if label is None else fold("".join(map(str, label.itertext())))
    walk.dash = _DASHES.get(element.get("TYPE", ""), "")
    walk.points = not first.endswith(".") and walk.ends_with(":")
    walk.flush()
    walk.level += 1
    walk.through(element, place)
    walk.level -= 1
    walk.dash, walk.points = outer


def _item(walk: Walk, element: _Element, place: str) -> None:
    """An item; one that does not number itself is an indent."""
    if not len(element) or element[0].tag not in ("NP", "LIST"):
        walk.mark(Block(Kind.INDENT, place=place, label=walk.dash, level=walk.level))
    walk.through(element, place)
    walk.flush()


def _numbered(walk: Walk, element: _Element, place: str) -> None:
    """Words with a number or another mark before them."""
    label = walk.printed(*element.iterchildren("NO.P"))
    number = number_of(label)
    outer = walk.level, walk.numbered
    if _is_paragraph(walk, number):
        walk.level, walk.numbered = 0, True
        walk.mark(Block(Kind.PARAGRAPH, place=place, number=number, label=label))
    else:
        walk.level = max(walk.level, 1)
        kind = Kind.POINT if number else Kind.INDENT
        walk.mark(Block(kind, place=place, number=number, label=label, level=walk.level))
    walk.through(element, place, without=_NUMBER_TAGS)
    walk.flush()
    walk.level, walk.numbered = outer


def _is_paragraph(walk: Walk, number: str) -> bool:
    if walk.in_article or walk.level > 1 or not number[:1].isdigit():
        return False
    return "." in number or not (walk.numbered or (walk.level and walk.points))


# --- tables


def _row(walk: Walk, element: _Element, place: str) -> None:
    """A row, its cells parted by upright strokes."""
    _table_line(walk, " | ".join(_cells(walk, element, place)), place)


def _definition(walk: Walk, element: _Element, place: str) -> None:
    """A term and what it means, as one row."""
    parent = element.getparent()
    sign = parent.get("SEPARATOR", "|") if parent is not None else "|"
    _table_line(walk, f" {sign} ".join(_cells(walk, element, place)), place)


def _cells(walk: Walk, element: _Element, place: str) -> Iterator[str]:
    """What each child of a row says; words that stand in none of them are a cell too."""
    if fold(element.text or ""):
        yield fold(element.text or "")
    for child in element:
        yield _joined(walk, walk.lines_of(child, place))
        if fold(child.tail or ""):
            yield fold(child.tail or "")


def _joined(walk: Walk, lines: Sequence[Block]) -> str:
    """A cell's lines as one; its notes are taken."""
    walk.blocks += (line for line in lines if line.kind is Kind.NOTE)
    return " ".join(f"{line.label} {line.text}".strip() for line in lines if line.kind is not Kind.NOTE)


def _heading(walk: Walk, element: _Element, place: str) -> None:
    """A table's heading, or one within it, stands in the table."""
    _table_line(walk, _joined(walk, walk.lines_of(element, place)), place)


def _table_line(walk: Walk, words: str, place: str) -> None:
    walk.flush()
    if fold(words.replace("|", " ")):
        kind = Kind.QUOTED if walk.flat else Kind.TABLE
        walk.blocks.append(Block(kind, words.strip(), place, level=walk.level))


def _table(walk: Walk, element: _Element, place: str) -> None:
    for title in element.iterchildren("TITLE"):
        _heading(walk, title, place)
    walk.through(element, place, without=frozenset({"TITLE"}))


# --- what is quoted, and what is no text


def _quoted(walk: Walk, element: _Element, place: str) -> None:
    """An amendment in its own words: no article, paragraph or point in it is one of this text."""
    walk.flush()
    walk.flat += 1
    walk.through(element, place)
    walk.flush()
    walk.flat -= 1


def _included(walk: Walk, element: _Element, place: str) -> None:
    """Another file: a part of the text that is taken in here, or an image, whose printed words may be given."""
    name = element.get("FILEREF", "")
    piece = walk.pieces.pop(name, None)
    if piece is not None:
        walk.through(piece, f"{name}:")
    elif len(element) or fold(element.text or ""):
        walk.through(element, place)
    else:
        what = "an image" if name.startswith("data:") or element.get("TYPE") != "FORMEX.DOC" else "a file"
        reason = f"{what} stands here ({name[:60]}), of which no words are held"
        walk.blocks.append(Block(Kind.UNPLACED, place=place, reason=reason))


def _nothing(walk: Walk, element: _Element, place: str) -> None:
    """The publisher's record of the file, which is no part of the text."""
    del walk, element, place


BODY: Handlers = {
    "BIB.INSTANCE": _nothing,
    "DLIST.ITEM": _definition,
    "GR.TBL": _table,
    "INCL.ELEMENT": _included,
    "INFO.CONSLEG": _nothing,
    "INFO.PROD": _nothing,
    "ITEM": _item,
    "LIST": _list,
    "NO.PARAG": _paragraph_number,
    "NP": _numbered,
    "PARAG": _paragraph,
    "PUBLICATION": _nothing,
    "QUOT.S": _quoted,
    "ROW": _row,
    "STI.BLK": _heading,
    "TBL": _table,
    "TI.BLK": _heading,
}
