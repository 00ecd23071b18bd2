"""The fields of a Word file while it is read: their codes, and where in the text their words begin and end.

A field is begun, parted from its words and ended by marks in runs of their own (ECMA-376, 17.16.18); its code is split
over as many runs as Word likes. Fields stand within fields. Bookmarks, too, may be Zotero's.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from legalgraph.containers.word_numbering import W
from legalgraph.documents.cited_items import is_citation
from legalgraph.documents.flow import Flow, Place

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["Fields"]

#: Fields deeper than this, and codes of more pieces, are a fault of the file.
_DEEPEST, _MOST = 50, 5_000


@dataclass(slots=True)
class _Open:
    """A field that has not ended: the pieces of its code, and where its words begin."""

    code: list[str] = field(default_factory=list)
    began: Place | None = None


@dataclass(slots=True)
class Fields:
    """The fields of one text; ``kept`` are the codes of Zotero's bookmarks by their names."""

    flow: Flow
    kept: Mapping[str, str] = field(default_factory=dict)
    _open: list[_Open] = field(default_factory=list)
    _marks: dict[str, tuple[str, Place]] = field(default_factory=dict)

    def take(self, element: _Element) -> bool:
        """Whether this is a mark of a field or bookmark, which has no words of its own."""
        tag = element.tag
        if tag == f"{W}instrText":
            if self._open and self._open[-1].began is None and len(self._open[-1].code) < _MOST:
                self._open[-1].code.append(element.text or "")
        elif tag == f"{W}fldChar":
            self._turn(element.get(f"{W}fldCharType", ""))
        elif tag == f"{W}bookmarkStart":
            code = self.kept.get(element.get(f"{W}name", ""), "")
            if code:
                self._marks[element.get(f"{W}id", "")] = code, self.flow.place()
        elif tag == f"{W}bookmarkEnd":
            self.end(*self._marks.pop(element.get(f"{W}id", ""), ("", self.flow.place())))
        else:
            return False
        return True

    def _turn(self, kind: str) -> None:
        if kind == "begin" and len(self._open) < _DEEPEST:
            self._open.append(_Open())
        elif kind == "separate" and self._open:
            self._open[-1].began = self.flow.place()
        elif kind == "end" and self._open:
            done = self._open.pop()
            if done.began is not None:
                self.end("".join(done.code), done.began)

    def end(self, code: str, began: Place) -> None:
        """A field's words end here."""
        if is_citation(code):
            self.flow.field(code, began)
