"""Web pages that mark every article as one: ``<article data-number="5">``, its paragraphs a numbered list.

The preamble stands in ``<header>``. The numbers of a list are those a browser prints; the page itself has none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from legalgraph.containers import parse_html
from legalgraph.model import Version, Wanted
from legalgraph.readers.assemble import assemble
from legalgraph.readers.blocks import Block, Kind, Line, fold
from legalgraph.readers.words.labels import Label, labelled, parse_label
from legalgraph.readers.words.numerals import normal_number
from legalgraph.readers.words.preambles import begins_reason

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["ArticleHtml"]

_MARKED = re.compile(rb"<article\b[^<>]{0,300}\bdata-number\s*=", re.IGNORECASE)
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_HOLDERS = ("main", "section", "div", "body")
_REASON = "it is neither heading, preamble, article nor list"


class ArticleHtml:
    """Reads web pages with an element for every article."""

    name = "article-html"

    def declines(self, data: bytes) -> str:
        return "" if _MARKED.search(data) else "no element is marked as an article with its number"

    def read(self, data: bytes, wanted: Wanted) -> Version:
        body = parse_html(data, wanted.source).find("body")
        blocks = _text(body) if body is not None else ()
        return assemble(blocks, wanted, reader=self.name, data=data)


def _text(holder: _Element) -> Iterator[Block]:
    """What stands in the page, or in a division of it."""
    for element in holder:
        number = element.get("data-number") or ""
        if element.tag == "article" and number:
            yield from _article(element, number)
        elif element.tag == "header":
            yield from _preamble(element)
        elif element.tag in _HEADINGS:
            yield _heading(element)
        elif element.tag in _HOLDERS:
            yield from _text(element)
        elif words := _words(element):
            yield Block(Kind.UNPLACED, place=_place(element), heading=words, reason=_REASON)


def _heading(element: _Element) -> Block:
    label = parse_label(_words(element))
    if label is None or label.step == "art":
        return Block(Kind.FRONT, _words(element), _place(element))
    return labelled(label, _place(element), label.rest.lstrip(" .:–—-"), inline=bool(label.rest))


def _preamble(header: _Element) -> Iterator[Block]:
    """The title, the reasons, and from the last of them on the words by which somebody proclaims."""
    titles = [_words(each) for each in header if each.tag in _HEADINGS]
    lines = [
        Line(_words(each), _place(each)) for each in header if each.tag not in _HEADINGS and _words(each)
    ]
    yield Block(Kind.PREAMBLE, label=" ".join(titles), place=_place(header))
    reasons = [at for at, line in enumerate(lines) if begins_reason(line.text)]
    first, last = (reasons[0], reasons[-1]) if reasons else (0, len(lines))
    for at, line in enumerate(lines):
        kind = Kind.OPENING if at < first else Kind.FORMULA if at > last else Kind.RECITAL
        yield Block(kind, line.text, line.place)


def _article(article: _Element, number: str) -> Iterator[Block]:
    printed, *more = [_words(each) for each in article if each.tag in _HEADINGS] or [""]
    yield labelled(Label("art", normal_number(number), printed), _place(article), " ".join(more))
    yield from _body(article, level=0)


def _body(holder: _Element, level: int) -> Iterator[Block]:
    """Paragraphs and lists; ``level`` is how deep the lists in it hang, 0 for an article's numbered paragraphs."""
    for element in holder:
        if element.tag in ("ol", "ul"):
            items = [item for item in element if item.tag == "li"]
            for order, item in enumerate(items, _first_number(element)):
                yield from _item(item, element, order, level)
        elif element.tag not in _HEADINGS and (words := _words(element)):
            yield Block(Kind.TEXT, words, _place(element), level=max(level - 1, 0))


def _first_number(of: _Element) -> int:
    printed = of.get("start") or ""
    return int(printed) if printed.isdecimal() and len(printed) < 5 else 1


def _item(item: _Element, of: _Element, order: int, level: int) -> Iterator[Block]:
    """An item of a list: a paragraph, or a point where it stands in another list or is not numbered in figures."""
    number = chr(ord("a") + order - 1) if of.get("type") == "a" and order <= 26 else str(order)
    depth = level or int(of.tag == "ul" or not number.isdigit())
    pieces = [each for each in item if _words(each)]
    own = fold(item.text or "")
    if not own and pieces and pieces[0].tag == "p":
        own = _words(pieces[0])
        item.remove(pieces[0])
    if of.tag == "ul":
        yield Block(Kind.INDENT, own, _place(of), label="–", level=depth)
    elif depth:
        yield Block(Kind.POINT, own, _place(of), number, f"({number})", level=depth)
    else:
        yield Block(Kind.PARAGRAPH, own, _place(of), number, f"{number}.")
    yield from _body(item, depth + 1)


def _words(element: _Element) -> str:
    return fold("".join(map(str, element.itertext())))


def _place(element: _Element) -> str:
    return f"line {element.sourceline}"
