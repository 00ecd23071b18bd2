"""What is in an article, or in a section where a law has no articles: paragraphs, points and unnumbered blocks.

An element's name says little of what it is called: publishers print "a)" before a ``paragraph``, an ``alinea`` or a
``point``. So in an article the printed mark tells: a number right below the article is a paragraph's, any other mark
a point's. Below a section elements have their own names, as in all laws that count by sections.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from legalgraph.readers.akn.blocks import headed
from legalgraph.readers.akn.marks import mark_number, without_repeat
from legalgraph.readers.akn.names import DIVISIONS, LABEL, LISTED, UNITS, child_named, name_of, place_of
from legalgraph.readers.akn.words import Words
from legalgraph.readers.blocks import Block, Kind

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["Within", "article_body", "unit_blocks"]

_LISTS = frozenset({"list", "sublist"})
# Elements that stand right below an article and may be its numbered paragraphs.
_PARAGRAPHS = frozenset({"paragraph", "subsection", "clause", "level", "subparagraph"})
_OWN_WORDS = frozenset({"content"})
_CROSSHEADINGS = frozenset({"crossHeading"})


@dataclass(frozen=True, slots=True)
class Within:
    """Where a provision stands: how deep among points, in which article, in a paragraph, below a section."""

    level: int = 0
    article: str = ""
    in_paragraph: bool = False
    by_sections: bool = False


def article_body(words: Words, element: _Element, label: str, within: Within) -> Iterator[Block]:
    """What is in an article; the words of some files begin with the article's label once more."""
    fresh = bool(label)
    for block in _contents(words, element, within):
        if fresh and block.kind is Kind.TEXT:
            block = block._replace(text=without_repeat(label, block.text)[1])  # noqa: PLW2901 (the same block)
            fresh = False
        yield block


def unit_blocks(words: Words, element: _Element, within: Within) -> Iterator[Block]:
    """A paragraph, point or other part of an article; without a number, its blocks are those of what it is in."""
    printed = words.label(element, "num")
    number = mark_number(printed)
    listed = name_of(element) in LISTED
    if not number and not listed:
        yield from _heading(words, element)
        yield from _contents(words, element, within)
        return
    yield from words.beside(element)
    head = _head(element, number.removeprefix(f"{within.article}."), within)
    head = head._replace(label=printed, heading=words.heading(element))
    inner = replace(within, level=head.level, in_paragraph=True)
    yield from headed(head, list(_contents(words, element, inner)))


def _head(element: _Element, number: str, within: Within) -> Block:
    name, place = name_of(element), place_of(element)
    if not number:
        return Block(Kind.INDENT, "", place, level=within.level + 1)
    if within.by_sections:
        return Block(Kind.POINT, "", place, number, step=UNITS.get(name, "point"), level=within.level + 1)
    first = not within.level and not within.in_paragraph
    if first and name in _PARAGRAPHS and number[0].isdigit():
        return Block(Kind.PARAGRAPH, "", place, number)
    return Block(Kind.POINT, "", place, number, level=within.level + 1)


def _heading(words: Words, element: _Element) -> Iterator[Block]:
    heading = words.heading(element)
    if heading:
        yield Block(Kind.CROSSHEADING, heading, place_of(element))
    yield from words.beside(element)


def _contents(words: Words, element: _Element, within: Within) -> Iterator[Block]:
    for child in _in_order(element):
        name = name_of(child)
        if name in LABEL:
            continue
        if name in _LISTS and child_named(child, "num") is None:
            yield from _contents(words, child, within)
        elif name in UNITS or name == "item":
            yield from unit_blocks(words, child, within)
        elif name in _CROSSHEADINGS:
            yield from _crossheading(words, child)
        elif name in DIVISIONS:
            yield from _heading(words, child)
            yield from _contents(words, child, within)
        else:
            yield from words.child(child, within.level, within.article)


def _in_order(element: _Element) -> Sequence[_Element]:
    """The children in reading order: own words stand before what hangs on them, wherever a file has them."""
    return sorted(element, key=lambda child: name_of(child) not in _OWN_WORDS)


def _crossheading(words: Words, child: _Element) -> Iterator[Block]:
    for block in words.child(child):
        yield block._replace(kind=Kind.CROSSHEADING, level=0) if block.kind is Kind.TEXT else block
