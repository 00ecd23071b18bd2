"""Akoma Ntoso, the vocabulary in which parliaments and gazettes mark up laws (OASIS LegalDocML).

Elements are known by their names, whatever version of the vocabulary they are in. What words mark (a printed number,
"Chapitre 2.") goes before what the elements' names say, and before their identifiers, which publishers make up each
in his own way. Articles that a law quotes because it amends another stay lines of the provision that quotes them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from legalgraph.containers import parse_xml
from legalgraph.errors import UnreadableInputError
from legalgraph.model import Version, Wanted
from legalgraph.readers.akn.lines import Lines
from legalgraph.readers.akn.metadata import dated, editors_notes, names_of, own_elements
from legalgraph.readers.akn.names import DOCUMENTS, name_of
from legalgraph.readers.akn.parts import document_blocks
from legalgraph.readers.akn.words import Words
from legalgraph.readers.assemble import assemble
from legalgraph.readers.blocks import Block

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["AkomaNtoso", "Cover", "read_document"]

_ROOT = re.compile(rb"<(?:[\w.-]{1,40}:)?akomantoso\b", re.IGNORECASE)
_HEAD = 65_536


class AkomaNtoso:
    """Reads Akoma Ntoso of any version."""

    name = "akoma-ntoso"

    def declines(self, data: bytes) -> str:
        head = data[:_HEAD].replace(b"\0", b"")  # UTF-16 too
        return "" if _ROOT.search(head) else "it has no akomaNtoso element"

    def read(self, data: bytes, wanted: Wanted) -> Version:
        root = own_elements(parse_xml(data, wanted.source), wanted.source)
        document = _chosen(list(_documents(root)), wanted)
        return read_document(document, wanted, reader=self.name, data=data)


@dataclass(frozen=True, slots=True)
class Cover:
    """What the file says of a document outside it: what is printed before it, and the day whose law it gives."""

    blocks: tuple[Block, ...] = ()
    day: str = ""


_NO_COVER = Cover()


def read_document(
    document: _Element, wanted: Wanted, *, reader: str, data: bytes, cover: Cover = _NO_COVER
) -> Version:
    """The version that one document's element holds."""
    words = Words(Lines.learned(str(text) for text in document.itertext()))
    blocks = [*cover.blocks, *document_blocks(words, document), *editors_notes(words, document)]
    if not any(block.text or block.label or block.heading for block in blocks):
        raise UnreadableInputError(wanted.source, "has an Akoma Ntoso document without words.")
    return assemble(blocks, wanted, reader=reader, data=data, dated=cover.day or dated(document, blocks))


def _documents(root: _Element) -> Iterator[_Element]:
    """The documents of a file, those within others after them."""
    return (each for each in root.iter() if name_of(each) in DOCUMENTS)


def _chosen(documents: list[_Element], wanted: Wanted) -> _Element:
    """The document wanted: the outermost, or the one of this name. Raises UnreadableInputError when there is none."""
    if not documents:
        raise UnreadableInputError(
            wanted.source, "has an akomaNtoso element, but no act or other document in it."
        )
    if not wanted.part:
        return documents[0]
    for document in documents:
        if wanted.part in names_of(document):
            return document
    held = "; ".join(names[0] for names in map(names_of, documents) if names)
    raise UnreadableInputError(
        wanted.source, f"has no “{wanted.part}”.", advice=f"It has: {held or 'one text'}."
    )
