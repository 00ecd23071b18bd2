"""Manuscripts as web pages: from Word, LibreOffice, Google Docs, pandoc and whatever else links notes both ways.

A call is a link to a note, and the note has a link back to its call. That holds in every dialect, whatever the names;
a link that is not answered is an ordinary one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from legalgraph.containers.html import parse_html
from legalgraph.documents.flow import Flow, joined
from legalgraph.documents.made import Gathered, Printed, document
from legalgraph.documents.remarks import Remarks
from legalgraph.errors import UnreadableInputError
from legalgraph.model import Document

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["Html", "gathered"]

_SNIFFED = re.compile(
    rb"\s*(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_BLOCKS = frozenset(
    {
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "li", "main", "nav", "ol", "p",
        "pre", "section", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    }
)  # fmt: skip
#: What may hold the several paragraphs of one note.
_HOLDERS = frozenset({"div", "li", "aside", "td", "section"})
_ITALIC = frozenset({"i", "em", "cite", "var", "dfn"})
_OUT = frozenset({"script", "style", "head", "template", "noscript", "nav"})
_SLANTED = re.compile(r"font-style\s*:\s*(?:italic|oblique)", re.IGNORECASE)
#: A mark as it is printed: "1", "[1]", "(1)", "*"; whatever else a link says is no call.
_MARK = re.compile(r"[\[(]?(?P<mark>\d{1,5}|[ivxlc]{1,7}|[a-z]|[*†‡§¶]{1,4})[\])]?\.?")


class Html:
    """The reader of web pages."""

    name = "web page"

    def declines(self, path: Path, data: bytes) -> str:
        """Why this is no web page; "" if it is."""
        is_page = _SNIFFED.match(data[:4096]) is not None or path.suffix.lower() in {
            ".html",
            ".htm",
            ".xhtml",
        }
        return "" if is_page else "is no web page."

    def read(self, path: Path, data: bytes) -> Document:
        """The manuscript. Raises UnreadableInputError when there is no text in the page."""
        body = parse_html(data, str(path)).find(".//body")
        if body is None:
            raise UnreadableInputError(path, "holds no text.")
        return document(path, data, self.name, gathered(body))


def gathered(body: _Element) -> Gathered:
    """What a page's body holds: its paragraphs, and the notes that links lead to and back from."""
    notes = _notes(body)
    calls = {id(one.call): key for key, one in notes.items()}
    blocks = {id(one.block) for one in notes.values()}
    flow = Flow()
    _Walk(flow, calls, blocks).inside(body, italic=False)
    return Gathered(flow.paragraphs(), {key: _printed(one, key) for key, one in notes.items()}, Remarks())


@dataclass(frozen=True, slots=True)
class _Linked:
    """A note: the link that calls it, the link that leads back, and the block that holds its words."""

    call: _Element
    back: _Element
    block: _Element
    mark: str


def _notes(body: _Element) -> dict[str, _Linked]:
    """Every pair of links that answer each other, in the order of the calls."""
    links = [link for link in body.iter("a") if _leads(link)]
    order = {id(link): number for number, link in enumerate(links)}
    named = {
        name: element for element in body.iter() for name in (element.get("id"), element.get("name")) if name
    }
    inside = {id(link): _around(link) for link in links}
    answering: dict[int, list[_Element]] = {}
    for link in links:
        target = named.get(str(link.get("href"))[1:])
        if target is not None:
            answering.setdefault(id(target), []).append(link)
    found: dict[str, _Linked] = {}
    for call in links:
        target = named.get(str(call.get("href"))[1:])
        mark = _MARK.fullmatch("".join(map(str, call.itertext())).strip())
        back = _back(call, target, answering, inside) if target is not None and mark else None
        if back is not None and target is not None and mark and order[id(back)] > order[id(call)]:
            found[f"note {len(found) + 1}"] = _Linked(call, back, _block_of(target, back), mark["mark"])
    return found


def _around(link: _Element) -> list[_Element]:
    """The link and what holds it, up to its block and the block round that."""
    found, blocks = [], 0
    for element in (link, *link.iterancestors()):
        found.append(element)
        blocks += element.tag in _BLOCKS
        if blocks == 2:
            break
    return found


def _back(
    call: _Element,
    target: _Element,
    answering: Mapping[int, list[_Element]],
    inside: Mapping[int, list[_Element]],
) -> _Element | None:
    """The link in the call's target that leads back to the call."""
    here = {id(each) for each in inside[id(call)][:4]} | {id(each) for each in call.iter()}
    backs = (link for place in here for link in answering.get(place, ()) if link is not call)
    return next(
        (link for link in backs if any(each is target for each in (*inside[id(link)], *link.iter()))), None
    )


def _block_of(target: _Element, back: _Element) -> _Element:
    """What holds the words of a note: the widest block in which there is no other note's link back."""
    around = [element for element in (target, *target.iterancestors()) if element.tag in _BLOCKS]
    block = around[0]
    for wider in around[1:]:
        if wider.tag not in _HOLDERS or any(_leads(link) and link is not back for link in wider.iter("a")):
            break
        block = wider
    return block


def _leads(link: _Element) -> bool:
    """Whether a link leads to a place in this page."""
    return (link.get("href") or "").startswith("#")


def _printed(one: _Linked, key: str) -> Printed:
    flow = Flow()
    _Walk(flow, {id(one.back): ""}, set()).block(one.block)
    return Printed(one.mark, joined(flow.paragraphs()), key)


@dataclass(frozen=True, slots=True)
class _Walk:
    """A walk through a page's elements: calls are taken out of the words, and notes out of the body.

    ``calls`` are the links by what they call, "" for the link back of a note that is being read.
    """

    flow: Flow
    calls: Mapping[int, str]
    notes: set[int]

    def block(self, element: _Element) -> None:
        self.flow.end()
        self.inside(element, italic=False)
        self.flow.end()

    def inside(self, holder: _Element, *, italic: bool) -> None:
        self.flow.write(holder.text or "", italic=italic)
        for child in holder:
            if isinstance(child.tag, str):
                self._element(child, italic=italic)
            self.flow.write(child.tail or "", italic=italic)

    def _element(self, child: _Element, *, italic: bool) -> None:
        if id(child) in self.notes or child.tag in _OUT:
            if child.tag in _BLOCKS:
                self.flow.end()
        elif id(child) in self.calls:
            if self.calls[id(child)]:
                self.flow.call(self.calls[id(child)])
        elif child.tag == "br":
            self.flow.write(" ")
        elif child.tag in _BLOCKS:
            self.block(child)
        else:
            slanted = child.tag in _ITALIC or _SLANTED.search(child.get("style") or "") is not None
            self.inside(child, italic=italic or slanted)
