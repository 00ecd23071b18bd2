"""Akoma Ntoso that a web page shows: its elements turned back into Akoma Ntoso's own.

Laws.Africa and the collections that use it print every element as one of HTML with the class "akn-…" and its
attributes as "data-…". What the page adds is left out or undone: the number and heading that it prints as one title,
the call it prints beside a note. The cover page stands outside the document and is the publisher's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, cast

from legalgraph.readers.akn.names import DIVISIONS
from legalgraph.readers.akn.words import BREAK
from legalgraph.readers.blocks import Block, Kind, fold
from legalgraph.readers.words.labels import parse_label

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["cover_blocks", "document_of", "is_akn_markup"]

_MARKUP = re.compile(rb"""akn-akomaNtoso\b|<la-akoma-ntoso\b""")
_PREFIX = "akn-"
_TITLE = re.compile(r"h[1-6]")
_TITLED = DIVISIONS.keys() | {"article", "rule"}
_NUMBER = re.compile(r"(?P<number>\d{1,4}[A-Z]{0,3}\.)\s+(?P<rest>.*)", re.DOTALL)
_PARTED = re.compile(rf"^[\s{BREAK}.:–—-]+")
_NOTICES = "notice-list"
_IS_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ATTRIBUTES = {"id": "eId", "data-eid": "eId", "href": "href", "src": "src", "alt": "alt"}


def is_akn_markup(data: bytes) -> bool:
    return bool(_MARKUP.search(data))


def document_of(page: _Element) -> _Element | None:
    """The Akoma Ntoso document that a page shows, None when it shows none."""
    found = page.xpath("//*[contains(concat(' ', @class, ' '), ' akn-akomaNtoso ')] | //la-akoma-ntoso")
    for root in cast("list[_Element]", found):
        for child in root:
            if _name(child):
                return _turned(child)
    return None


def cover_blocks(page: _Element) -> Iterator[Block]:
    """The cover page: the collection's name and the title; its notices on dates are notes."""
    found = page.xpath("//*[contains(concat(' ', @class, ' '), ' coverpage ')]")
    for cover in cast("list[_Element]", found):
        for child in cover.iter("p", "h1", "h2", "div", "li"):
            words = fold("".join(str(piece) for piece in child.itertext()))
            if not words or child is cover:
                continue
            if child.tag == "li":
                yield Block(Kind.NOTE, words, "coverpage", child.get("class") or "notice")
            elif not any(_NOTICES in (each.get("class") or "") for each in child.iterancestors()):
                yield Block(Kind.FRONT, words, "coverpage")


def _name(element: _Element) -> str:
    """The Akoma Ntoso name in an element's classes, "" when there is none."""
    classes = (element.get("class") or "").split()
    named = (each[len(_PREFIX) :] for each in classes if each.startswith(_PREFIX))
    return next((each for each in named if _IS_NAME.fullmatch(each)), "")


def _turned(element: _Element) -> _Element:
    """One element with all that is in it."""
    from lxml import etree  # noqa: PLC0415 (heavy, imported late)

    name = _name(element) or (str(element.tag) if _IS_NAME.fullmatch(str(element.tag)) else "span")
    turned = etree.Element(name)
    for key, value in cast("dict[str, str]", element.attrib).items():
        attribute = _ATTRIBUTES.get(key) or (key.removeprefix("data-") if key.startswith("data-") else "")
        if attribute and attribute.isidentifier():
            turned.set(attribute, _plain(value))
    last, run = None, [element.text]
    for child in element:
        for made in _made(child, name):
            _say(turned, last, run)
            last, run = made, []
            turned.append(made)
        run.append(child.tail)
    _say(turned, last, run)
    return turned


def _made(child: _Element, parent: str) -> list[_Element]:
    """What an element becomes: itself, a number and a heading, or nothing where the page only points."""
    name = _name(child)
    if name.endswith("--marker") or _is_call(child):
        return []
    if _TITLE.fullmatch(str(child.tag)) and parent in _TITLED and not name:
        return _number_and_heading(_turned(child), str(child.get("id") or ""))
    turned = _turned(child)
    if "--" in name:
        turned.tag = "div"
    return [turned]


def _is_call(element: _Element) -> bool:
    """Whether this is the raised number by which a page calls a note."""
    links = [link for link in element.iter("a") if "authorialNote" in (link.get("href") or "")]
    return element.tag == "sup" and bool(links)


def _number_and_heading(title: _Element, place: str) -> list[_Element]:
    """ "Chapter 1", break, "Definitions"; "1. Definitions"; "Article 2"; or a heading alone."""
    from lxml import etree  # noqa: PLC0415 (heavy, imported late)

    for each in title.iter("br"):
        each.text = BREAK
    text = "".join(str(piece) for piece in title.itertext()).strip()
    printed, heading = _split(text)
    made = []
    for name, words in (("num", printed), ("heading", heading)):
        if words:
            element = etree.Element(name)
            element.text = fold(words)
            element.set("eId", _plain(place))
            made.append(element)
    return made


def _split(text: str) -> tuple[str, str]:
    first, parted, rest = text.partition(BREAK)
    label = parse_label(fold(first))
    if parted and (label is not None or first.strip(" .").isdigit()):
        return first, rest
    whole = fold(text)
    numbered = _NUMBER.fullmatch(whole)
    if numbered is not None:
        return numbered["number"], numbered["rest"]
    label = parse_label(whole)
    if label is None:
        return "", whole
    return label.printed, _PARTED.sub("", label.rest)


def _say(element: _Element, after: _Element | None, run: Iterable[str | None]) -> None:
    """Put words after a child of an element; after none, at its beginning."""
    words = _plain("".join(filter(None, run)))
    if not words:
        return
    if after is None:
        element.text = words
    else:
        after.tail = words


def _plain(text: str) -> str:
    """The same words with a blank for every control character: HTML may have them, XML may not."""
    return _CONTROLS.sub(" ", text)
