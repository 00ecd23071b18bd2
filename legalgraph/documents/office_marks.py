"""Where LibreOffice keeps what Zotero has put into a text: reference marks, bookmarks, and fields that came from Word.

A reference mark has the code as its name; a bookmark's name leads to the file's properties; a field from Word has
its code as a parameter (LibreOffice's own extension of OpenDocument, "field:fieldmark-start").
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from legalgraph.documents.cited_items import is_citation
from legalgraph.documents.flow import Flow, Place

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["OfficeMarks"]

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_FIELD = "{urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0}"
_STARTS = frozenset({f"{_TEXT}reference-mark-start", f"{_TEXT}bookmark-start"})
_ENDS = frozenset({f"{_TEXT}reference-mark-end", f"{_TEXT}bookmark-end"})
_CODE = "vnd.oasis.opendocument.field.code"
#: Fields deeper than this are a fault of the file.
_DEEPEST = 50


@dataclass(slots=True)
class OfficeMarks:
    """The marks of one text while it is read; ``kept`` are the codes of Zotero's bookmarks by their names."""

    flow: Flow
    kept: Mapping[str, str]
    _began: dict[str, Place] = field(default_factory=dict)
    _fields: list[tuple[str, Place]] = field(default_factory=list)

    def take(self, element: _Element) -> bool:
        """Whether this is such a mark, which has no words of its own."""
        tag, name = element.tag, element.get(f"{_TEXT}name", "")
        if tag in _STARTS:
            self._began[name] = self.flow.place()
        elif tag in _ENDS:
            self._end(self.kept.get(name, name), self._began.pop(name, None))
        elif tag == f"{_FIELD}fieldmark-start":
            if len(self._fields) < _DEEPEST:
                self._fields.append((_code(element), self.flow.place()))
        elif tag == f"{_FIELD}fieldmark-end":
            self._end(*(self._fields.pop() if self._fields else ("", None)))
        else:
            return False
        return True

    def _end(self, code: str, began: Place | None) -> None:
        if began is not None and is_citation(code):
            self.flow.field(code, began)


def _code(mark: _Element) -> str:
    """The code of a field that came from Word."""
    params = (one for one in mark if one.get(f"{_FIELD}name") == _CODE)
    return next((one.get(f"{_FIELD}value", "") for one in params), "")
