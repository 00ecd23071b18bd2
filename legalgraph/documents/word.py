"""Manuscripts in Word (.docx).

A note's id in the file is not its number: that follows from the order of the calls, from where numbering begins
again, and from its format (ECMA-376, 17.11). What is marked as deleted, or as moved from where it stands, is not the
text; what is marked as inserted is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from legalgraph.containers.archive import Archive, open_archive
from legalgraph.containers.word import CHOICES, WITHOUT_WORDS, is_word
from legalgraph.containers.word_numbering import W
from legalgraph.containers.xml import parse_xml
from legalgraph.documents.cited_items import kept_codes
from legalgraph.documents.flow import Flow, Paragraph, joined
from legalgraph.documents.made import Gathered, Printed, document
from legalgraph.documents.note_numbers import Counting, counting_of
from legalgraph.documents.remarks import Remarks
from legalgraph.documents.word_fields import Fields
from legalgraph.errors import UnreadableInputError
from legalgraph.model import Document

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["Word"]

_MAIN, _SETTINGS = "word/document.xml", "word/settings.xml"
_PROPERTIES = "docProps/custom.xml"
_KINDS = ("footnote", "endnote")
_SPACE = frozenset(f"{W}{name}" for name in ("tab", "br", "cr", "ptab"))
_OFF = frozenset({"0", "false", "off", "none"})


class Word:
    """The reader of Word's manuscripts."""

    name = "Word"

    def declines(self, path: Path, data: bytes) -> str:  # noqa: ARG002 the shape all readers share
        """Why this is no Word file; "" if it is."""
        return "" if is_word(data) else "is no Word file (.docx)."

    def read(self, path: Path, data: bytes) -> Document:
        """The manuscript. Raises UnreadableInputError for a damaged file."""
        archive = open_archive(data, str(path))
        body = _part(archive, _MAIN, path).find(f"{W}body")
        if body is None:
            raise UnreadableInputError(path, "has no body.", place=_MAIN, advice="Save it again from Word.")
        reading = _Reading(_texts(archive, path), _countings(archive, path, body))
        reading.blocks(body)
        found = Gathered(reading.flow.paragraphs(), reading.printed(), reading.remarks)
        return document(path, data, self.name, found)


def _part(archive: Archive, name: str, path: Path) -> _Element:
    if name not in archive:
        raise UnreadableInputError(
            path, "lacks a part of a Word file.", place=name, advice="Save it again from Word."
        )
    return parse_xml(archive[name], f"{path}, {name}")


def _texts(archive: Archive, path: Path) -> dict[str, Paragraph]:
    """The notes' texts by kind and id; separators are no notes."""
    found = {}
    kept = kept_codes(_properties(archive, path))
    for kind in _KINDS:
        name = f"word/{kind}s.xml"
        for note in _part(archive, name, path).findall(f"{W}{kind}") if name in archive else ():
            if note.get(f"{W}type") in (None, "normal"):
                flow = Flow()
                _Reading({}, {}, flow, kept).blocks(note)
                found[f"{kind} {note.get(f'{W}id')}"] = joined(flow.paragraphs())
    return found


def _properties(archive: Archive, path: Path) -> Iterator[tuple[str, str]]:
    """What other programs keep in the file under names of their own."""
    if _PROPERTIES in archive:
        for one in parse_xml(archive[_PROPERTIES], f"{path}, {_PROPERTIES}"):
            yield one.get("name", ""), "".join(map(str, one.itertext()))


def _countings(archive: Archive, path: Path, body: _Element) -> dict[str, Counting]:
    """How notes of each kind are numbered: as the settings say, and each section for itself."""
    settings = _part(archive, _SETTINGS, path) if _SETTINGS in archive else None
    return {kind: counting_of(kind, settings, body) for kind in _KINDS}


class _Reading:
    """One reading of a body, or of a note, from its first paragraph to its last."""

    def __init__(
        self,
        texts: Mapping[str, Paragraph],
        countings: Mapping[str, Counting],
        flow: Flow | None = None,
        kept: Mapping[str, str] | None = None,
    ) -> None:
        self.flow = flow or Flow()
        self.remarks = Remarks()
        self._fields = Fields(self.flow, kept or {})
        self._texts = texts
        self._countings = countings
        self._marks: dict[str, str] = {}
        self._custom = ""

    def printed(self) -> dict[str, Printed]:
        """The notes, those that are called with their printed marks."""
        return {
            key: Printed(self._marks.get(key, ""), text, key.replace(" ", " with id "))
            for key, text in self._texts.items()
        }

    def blocks(self, holder: _Element) -> None:
        """Paragraphs, and what holds paragraphs: tables, content controls, tracked insertions."""
        for child in holder:
            if child.tag == f"{W}p":
                self._words(child, italic=False)
                if child.find(f"{W}pPr/{W}rPr/{W}del") is None:  # else its end is deleted: it goes on
                    self.flow.end()
                if child.find(f"{W}pPr/{W}sectPr") is not None:
                    self._next_section()
            elif child.tag not in WITHOUT_WORDS:
                self.blocks(child)

    def _next_section(self) -> None:
        for counting in self._countings.values():
            counting.next_section()

    def _words(self, holder: _Element, *, italic: bool) -> None:
        for child in _chosen(holder):
            tag = child.tag
            if tag == f"{W}t":
                self.flow.write(self._without_mark(child.text or ""), italic=italic)
            elif tag in _SPACE:
                self.flow.write(" ", italic=italic)
            elif tag == f"{W}noBreakHyphen":
                self.flow.write("-", italic=italic)
            elif tag == f"{W}r":
                self._words(child, italic=_is_italic(child))
                self._custom = ""
            elif tag in (f"{W}footnoteReference", f"{W}endnoteReference"):
                self._call(child)
            elif tag == f"{W}txbxContent":
                self.blocks(child)
            elif not self._fields.take(child) and tag not in WITHOUT_WORDS:
                began = self.flow.place()
                self._words(child, italic=italic)
                self._fields.end(child.get(f"{W}instr", ""), began)

    def _call(self, call: _Element) -> None:
        kind = str(call.tag).removeprefix(W).removesuffix("Reference")
        key = f"{kind} {call.get(f'{W}id')}"
        if key not in self._texts:
            self.remarks.add("Called, but not in the file:", key.replace(" ", " with id "))
            return
        self.flow.call(key)
        if call.get(f"{W}customMarkFollows", "0") not in _OFF:
            run = call.getparent()
            self._custom = (
                "".join(each.text or "" for each in run.iter(f"{W}t")).strip() if run is not None else ""
            )
            self._marks[key] = self._custom or "*"
        else:
            self._marks[key] = self._countings[kind].next(self.remarks)

    def _without_mark(self, words: str) -> str:
        """A mark of the author's own choice stands as a word in the run of its call."""
        return words.replace(self._custom, "", 1) if self._custom else words


def _chosen(holder: _Element) -> Iterator[_Element]:
    """The children; of what stands there twice, for older and newer programs, the first."""
    for child in holder:
        if child.tag == CHOICES:
            yield from child[0] if len(child) else ()
        elif isinstance(child.tag, str):
            yield child


def _is_italic(run: _Element) -> bool:
    italic = run.find(f"{W}rPr/{W}i")
    return italic is not None and italic.get(f"{W}val", "1") not in _OFF
