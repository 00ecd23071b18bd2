"""Manuscripts in OpenDocument (.odt), as LibreOffice writes them.

A note stands in the text at the place of its call, with the mark that was last printed for it (OpenDocument 1.3,
part 3, 6.3). What tracked changes have deleted is kept apart in the file and is not the text.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from legalgraph.containers.archive import Archive, is_archive, open_archive
from legalgraph.containers.xml import parse_xml
from legalgraph.documents.cited_items import kept_codes
from legalgraph.documents.flow import Flow, joined
from legalgraph.documents.made import Gathered, Printed, document
from legalgraph.documents.office_marks import OfficeMarks
from legalgraph.documents.remarks import Remarks
from legalgraph.errors import UnreadableInputError
from legalgraph.model import Document

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element

__all__ = ["OpenDocument"]

_CONTENT, _META = "content.xml", "meta.xml"
_MIMETYPE = b"application/vnd.oasis.opendocument.text"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_METADATA = "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
_PARAGRAPHS = frozenset({f"{_TEXT}p", f"{_TEXT}h"})
_OUT = frozenset(
    {
        f"{_TEXT}tracked-changes",
        f"{_TEXT}note-citation",
        f"{_TEXT}sequence-decls",
        f"{_OFFICE}annotation",
        f"{_OFFICE}forms",
    }
)
_SPACE = frozenset({f"{_TEXT}s", f"{_TEXT}tab", f"{_TEXT}line-break"})


class OpenDocument:
    """The reader of OpenDocument's manuscripts."""

    name = "OpenDocument"

    def declines(self, path: Path, data: bytes) -> str:  # noqa: ARG002 the shape all readers share
        """Why this is no OpenDocument text; "" if it is."""
        return "" if is_archive(data) and _MIMETYPE in data[:200] else "is no OpenDocument text (.odt)."

    def read(self, path: Path, data: bytes) -> Document:
        """The manuscript. Raises UnreadableInputError for a damaged or an encrypted file."""
        archive = open_archive(data, str(path))
        if _CONTENT not in archive:
            raise UnreadableInputError(path, "lacks its text.", place=_CONTENT, advice="Save it again.")
        if b"encryption-data" in archive.get("META-INF/manifest.xml", b""):
            raise UnreadableInputError(path, "is encrypted.", advice="Save a copy without a password.")
        content = parse_xml(archive[_CONTENT], f"{path}, {_CONTENT}")
        text = content.find(f"{_OFFICE}body/{_OFFICE}text")
        if text is None:
            raise UnreadableInputError(path, "has no text.", place=_CONTENT)
        reading = _Reading(_italics(content.iter(f"{_STYLE}style")), kept_codes(_properties(archive, path)))
        reading.blocks(text)
        return document(
            path, data, self.name, Gathered(reading.flow.paragraphs(), reading.notes, reading.remarks)
        )


def _properties(archive: Archive, path: Path) -> Iterator[tuple[str, str]]:
    """What other programs keep in the file under names of their own."""
    if _META in archive:
        for one in parse_xml(archive[_META], f"{path}, {_META}").iter(f"{_METADATA}user-defined"):
            yield one.get(f"{_METADATA}name", ""), one.text or ""


def _italics(styles: Iterable[_Element]) -> frozenset[str]:
    """The names of the styles of words in italics."""
    return frozenset(
        str(style.get(f"{_STYLE}name"))
        for style in styles
        for properties in style.iter(f"{_STYLE}text-properties")
        if properties.get(f"{_FO}font-style") in ("italic", "oblique")
    )


class _Reading:
    """One reading of a text, or of a note, from its first paragraph to its last."""

    def __init__(self, italics: frozenset[str], kept: Mapping[str, str]) -> None:
        self.flow = Flow()
        self._kept = kept
        self._marks = OfficeMarks(self.flow, kept)
        self.notes: dict[str, Printed] = {}
        self.remarks = Remarks()
        self._italics = italics

    def blocks(self, holder: _Element) -> None:
        """Paragraphs, and what holds paragraphs: sections, lists, tables, frames."""
        for child in holder:
            if child.tag in _PARAGRAPHS:
                self._inside(child, italic=False)
                self.flow.end()
            elif child.tag not in _OUT:
                self.blocks(child)

    def _inside(self, holder: _Element, *, italic: bool) -> None:
        self.flow.write(holder.text or "", italic=italic)
        for child in holder:
            self._inline(child, italic=italic)
            self.flow.write(child.tail or "", italic=italic)

    def _inline(self, child: _Element, *, italic: bool) -> None:
        if child.tag == f"{_TEXT}note":
            self._note(child)
        elif child.tag in _SPACE:
            self.flow.write(" ", italic=italic)
        elif child.tag == f"{_TEXT}span":
            self._inside(child, italic=italic or child.get(f"{_TEXT}style-name") in self._italics)
        elif child.tag in _PARAGRAPHS:  # the words of a frame that is anchored in this paragraph
            self.flow.write(" ")
            self._inside(child, italic=False)
            self.flow.write(" ")
        elif not self._marks.take(child) and child.tag not in _OUT and isinstance(child.tag, str):
            self._inside(child, italic=italic)

    def _note(self, note: _Element) -> None:
        key = f"note {len(self.notes) + 1}"
        cited = note.find(f"{_TEXT}note-citation")
        mark = (
            ""
            if cited is None
            else (cited.get(f"{_TEXT}label") or "".join(map(str, cited.itertext()))).strip()
        )
        body = note.find(f"{_TEXT}note-body")
        inner = _Reading(self._italics, self._kept)
        if body is not None:
            inner.blocks(body)
        self.notes[key] = Printed(mark or str(len(self.notes) + 1), joined(inner.flow.paragraphs()), key)
        self.flow.call(key)
