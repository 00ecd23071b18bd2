"""Works in Zotero RDF: each an element with its fields within, or in another element that it points to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from legalgraph.containers.xml import parse_xml
from legalgraph.library.parts import MOST_AUTHORS, first_page, joined_name, plain, unread
from legalgraph.model import Library, LibraryItem, Work

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["read_rdf"]

_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_Z = "{http://www.zotero.org/namespaces/export#}"
_DC, _TERMS = "{http://purl.org/dc/elements/1.1/}", "{http://purl.org/dc/terms/}"
_BIB, _FOAF = "{http://purl.org/net/biblio#}", "{http://xmlns.com/foaf/0.1/}"
_PRISM = "{http://prismstandard.org/namespaces/1.2/basic/}"
#: Zotero's kinds of item in CSL's words; attachments and notes are no works.
_TYPES = {
    "journalArticle": "article-journal",
    "magazineArticle": "article-magazine",
    "newspaperArticle": "article-newspaper",
    "book": "book",
    "bookSection": "chapter",
    "report": "report",
    "thesis": "thesis",
    "webpage": "webpage",
    "blogPost": "post-weblog",
    "film": "motion_picture",
    "interview": "interview",
    "statute": "legislation",
    "case": "legal_case",
    "conferencePaper": "paper-conference",
}
_NO_WORKS = frozenset({"attachment", "note", "annotation"})
_YEAR = re.compile(r"(?<!\d)\d{4}(?:-\d{2}){0,2}(?!\d)")


def read_rdf(data: bytes, source: str) -> Library:
    """The works of a file. Raises UnreadableInputError for one that is no XML or declares entities of its own."""
    root = parse_xml(data, source)
    named = {str(name): one for one in root if (name := one.get(f"{_RDF}about"))}
    entries = [
        one
        for one in root
        if _text(one, f"{_Z}itemType") not in _NO_WORKS and one.find(f"{_Z}itemType") is not None
    ]
    found = [_item(one, named) for one in entries]
    return Library(
        source, tuple(item for item in found if item is not None), unread(found.count(None), "a title")
    )


def _item(entry: _Element, named: Mapping[str, _Element]) -> LibraryItem | None:
    title, url = _text(entry, f"{_DC}title"), _url(entry)
    if not (title or url):
        return None
    within = _pointed(entry.find(f"{_TERMS}isPartOf"), named)
    pages = _text(entry, f"{_BIB}pages").replace("–", "-")
    found = _YEAR.search(_text(entry, f"{_DC}date"))
    work = Work(
        _TYPES.get(_text(entry, f"{_Z}itemType"), "document"),
        tuple(_people(entry, f"{_BIB}authors")),
        title,
        _text(within, f"{_DC}title"),
        tuple(_people(entry, f"{_BIB}editors")),
        _text(entry, f"{_DC}publisher/{_FOAF}Organization/{_FOAF}name"),
        _text(entry, f"{_PRISM}volume") or _text(within, f"{_PRISM}volume"),
        _text(entry, f"{_PRISM}number") or _text(within, f"{_PRISM}number"),
        first_page(pages),
        found.group() if found else "",
        url,
    )
    return LibraryItem(str(entry.get(f"{_RDF}about") or ""), work, pages)


def _pointed(part: _Element | None, named: Mapping[str, _Element]) -> _Element | None:
    """What an element holds, or points to elsewhere in the file."""
    if part is None:
        return None
    return part[0] if len(part) else named.get(str(part.get(f"{_RDF}resource")))


def _text(element: _Element | None, path: str) -> str:
    found = element.find(path) if element is not None else None
    return plain(found.text or "") if found is not None else ""


def _url(entry: _Element) -> str:
    return _text(entry, f"{_DC}identifier/{_TERMS}URI/{_RDF}value")


def _people(entry: _Element, role: str) -> Iterator[str]:
    for person in entry.findall(f"{role}/{_RDF}Seq/{_RDF}li/{_FOAF}Person")[:MOST_AUTHORS]:
        given = _text(person, f"{_FOAF}givenName") or _text(person, f"{_FOAF}givenname")
        name = joined_name(given, _text(person, f"{_FOAF}surname"))
        if name:
            yield name
