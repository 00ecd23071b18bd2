"""Manuscripts as e-books (.epub): web pages in an archive, read one after the other, with notes on whichever page."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

from legalgraph.containers.archive import Archive, is_archive, open_archive
from legalgraph.containers.html import parse_html
from legalgraph.containers.xml import parse_xml
from legalgraph.documents.html import gathered
from legalgraph.documents.made import document
from legalgraph.errors import UnreadableInputError
from legalgraph.model import Document

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["Epub"]

_MIMETYPE = b"application/epub+zip"
_CONTAINER = "META-INF/container.xml"
_PAGES = frozenset({"application/xhtml+xml", "text/html"})
#: Reading on from page to page, names are told apart by the page's number.
_NAMED = ("id", "name")


class Epub:
    """The reader of e-books."""

    name = "EPUB"

    def declines(self, path: Path, data: bytes) -> str:  # noqa: ARG002 the shape all readers share
        """Why this is no e-book; "" if it is."""
        return "" if is_archive(data) and _MIMETYPE in data[:200] else "is no e-book (.epub)."

    def read(self, path: Path, data: bytes) -> Document:
        """The manuscript. Raises UnreadableInputError for a damaged or a locked book."""
        archive = open_archive(data, str(path))
        if "META-INF/encryption.xml" in archive and "META-INF/rights.xml" in archive:
            raise UnreadableInputError(
                path, "is locked by its seller.", advice="Give the manuscript's own file."
            )
        return document(path, data, self.name, gathered(_whole(archive, path)))


def _whole(archive: Archive, path: Path) -> _Element:
    """All pages in reading order as one body; their names and links lead from page to page."""
    from lxml import etree  # noqa: PLC0415 heavy, imported late

    whole = etree.Element("body")
    pages = list(_pages(archive, path))
    numbers = {name: number for number, name in enumerate(pages)}
    for name in pages:
        body = parse_html(archive[name], f"{path}, {name}").find(".//body")
        if body is None:
            continue
        for element in body.iter():
            _rename(element, name, numbers)
        body.tag = "div"
        whole.append(body)
    return whole


def _rename(element: _Element, page: str, numbers: dict[str, int]) -> None:
    for attribute in _NAMED:
        if element.get(attribute):
            element.set(attribute, f"p{numbers[page]}-{element.get(attribute)}")
    target, mark, name = (element.get("href") or "").partition("#")
    there = posixpath.normpath(posixpath.join(posixpath.dirname(page), unquote(target))) if target else page
    if mark and name and there in numbers:
        element.set("href", f"#p{numbers[there]}-{name}")


def _pages(archive: Archive, path: Path) -> Iterator[str]:
    """The names of the pages in reading order, as the book's list of its parts has them."""
    listed = _listed(archive, path)
    book = parse_xml(archive[listed], f"{path}, {listed}")
    parts = {
        item.get("id"): posixpath.normpath(
            posixpath.join(posixpath.dirname(listed), unquote(item.get("href") or ""))
        )
        for item in book.iter("{*}item")
        if item.get("media-type") in _PAGES
    }
    for reference in book.iter("{*}itemref"):
        name = parts.get(reference.get("idref"))
        if name and name in archive:
            yield name


def _listed(archive: Archive, path: Path) -> str:
    if _CONTAINER in archive:
        root = parse_xml(archive[_CONTAINER], f"{path}, {_CONTAINER}").find(".//{*}rootfile")
        name = "" if root is None else str(root.get("full-path") or "")
        if name in archive:
            return name
    raise UnreadableInputError(path, "lacks the list of its parts.", place=_CONTAINER)
