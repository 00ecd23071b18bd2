"""What an Akoma Ntoso document says of itself: its names, the day whose law it gives, its editors' notes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from legalgraph.errors import UnreadableInputError
from legalgraph.readers.akn.blocks import joined
from legalgraph.readers.akn.names import attribute, child_named, name_of, place_of
from legalgraph.readers.akn.words import Words
from legalgraph.readers.blocks import Block, Kind

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["dated", "editors_notes", "names_of", "own_elements"]

# A consolidated law of Luxembourg says on its title page of which day it is; its metadata give the law's own date.
_APPLICABLE = re.compile(r"applicable au (?P<day>\d\d)/(?P<month>\d\d)/(?P<year>\d{4})")
# Dates of the making of a file, and days that stand for no day.
_OF_THE_FILE = re.compile(r"insert|conver|generat|produc|publi", re.IGNORECASE)
# Normattiva names the day in the address of a version ("…/CONSOLIDATED/20240902").
_CONSOLIDATED = re.compile(r"/CONSOLIDATED/(?P<year>\d{4})(?P<month>\d\d)(?P<day>\d\d)\Z")
_NO_DAY = re.compile(r"(?:2999|9999|0001)-")

_DEEPEST = 80
_TAKEN_OUT = "taken-out"
_MOST_KEPT = 1_000  # names
# Other vocabularies in which words of a text may be.
_OF_TEXTS = (
    "http://www.w3.org/1999/xhtml",
    "http://www.w3.org/1998/Math/MathML",
    "http://www.w3.org/2000/svg",
)


def own_elements(root: _Element, source: str) -> _Element:
    """The root without what a publisher puts among the text for his own catalogue, in a vocabulary of his own.

    Raises UnreadableInputError for elements nested so deep that no law nests so.
    """
    from lxml import etree  # noqa: PLC0415 (heavy, imported late)

    own = (_namespace(root), *_OF_TEXTS)
    depths = {root: 0}
    for element in list(root.iter()):
        parent = element.getparent()
        if parent is None:
            continue
        depths[element] = depths[parent] + 1
        if depths[element] > _DEEPEST:
            raise UnreadableInputError(
                source, f"is nested more than {_DEEPEST} deep.", place=f"line {element.sourceline}"
            )
        if _namespace(element) not in own and name_of(parent) != "foreign":
            element.tag = _TAKEN_OUT
    etree.strip_elements(root, _TAKEN_OUT, with_tail=False)
    return root


def _namespace(element: _Element) -> str:
    return _before_name(str(element.tag))


@lru_cache(_MOST_KEPT)
def _before_name(tag: str) -> str:
    return tag.rpartition("}")[0].lstrip("{")


def names_of(document: _Element) -> list[str]:
    """The names by which a document may be asked for: its own, and those of its work and expression."""
    meta = child_named(document, "meta")
    own = [attribute(document, "name")]
    if meta is None:
        return list(filter(None, own))
    named = [
        attribute(each, "value")
        for level in ("FRBRWork", "FRBRExpression")
        for each in meta.iterfind(f".//{{*}}{level}/*")
        if name_of(each) in {"FRBRthis", "FRBRuri"}
    ]
    return list(dict.fromkeys(filter(None, [*named, *own])))


def dated(document: _Element, blocks: Sequence[Block]) -> str:
    """The day whose law the document gives: its title page's, else the expression's where the work's is another."""
    for block in blocks:
        found = _APPLICABLE.search(block.text) if block.kind is Kind.FRONT else None
        if found is not None:
            return _iso(found)
    for alias in _under_identification(document, "FRBRExpression/{*}FRBRalias", "FRBRWork/{*}FRBRalias"):
        found = _CONSOLIDATED.search(attribute(alias, "value"))
        if found is not None:
            return _iso(found)
    work = {attribute(each, "date") for each in _under_identification(document, "FRBRWork/{*}FRBRdate")}
    expression = [
        attribute(each, "date")
        for each in _under_identification(document, "FRBRExpression/{*}FRBRdate")
        if not _OF_THE_FILE.search(attribute(each, "name"))
    ]
    later = (date for date in expression if date not in work and not _NO_DAY.match(date))
    return next(later, "")


def _iso(found: re.Match[str]) -> str:
    return f"{found['year']}-{found['month']}-{found['day']}"


def _under_identification(document: _Element, *paths: str) -> Iterator[_Element]:
    meta = child_named(document, "meta")
    if meta is None:
        return
    for path in paths:
        yield from meta.iterfind(f"{{*}}identification/{{*}}{path}")


def editors_notes(words: Words, document: _Element) -> Iterator[Block]:
    """The notes kept in the metadata, under the marks by which the text calls them."""
    meta = child_named(document, "meta")
    for note in meta.iter("{*}note") if meta is not None else ():
        mark = attribute(note, "marker").strip("()[] ") or attribute(note, "eId") or attribute(note, "id")
        text = joined(words.blocks(note))
        if text:
            yield Block(Kind.NOTE, text, place_of(note), mark)
