"""The words of a USLM element: runs of text, quoted lines, rows, and the notes that stand among them.

Elements that only mark words (``ref``, ``term``, ``quotedText``, ``date``) are passed through; those that stand
on lines of their own (``p``, ``listItem``, a row, a quoted section) part the text. The call of a footnote is taken
out of the text, the footnote itself kept as a note.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from legalgraph.readers.blocks import fold

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["NOTES", "Run", "everything", "name_of", "runs", "words_of"]

#: What its publisher says about the text, not the text.
NOTES = frozenset(
    """note notes sourceCredit editorialNote editionNote explanationNote footnote sidenote page""".split()
)
_CALL = "footnoteRef"
_ROWS = frozenset({"tr", "tocItem", "header", "referenceItem", "headingItem"})
_CELLS = frozenset({"td", "th", "column", "designator", "label", "target"})
_OF_THEIR_OWN = frozenset(
    """p listItem section subsection paragraph subparagraph clause subclause item subitem level chapeau content
    continuation br caption signature figure article chapter title part quotedContent elided""".split()
)
#: What may stand after a quotation and still belongs to it.
_CLOSING = ";.,:)”’"
#: Whose words go on with what stands before them, so that "(a)" stays with its heading and first words.
_AFTER_MARK = frozenset({"chapeau", "content", "p"})


@dataclass(frozen=True, slots=True)
class Run:
    """Words on a line of their own: of the text, of a quotation, a row of a table; or a note with its element."""

    kind: str
    words: str
    place: str
    note: _Element | None = None


def name_of(element: _Element) -> str:
    """An element's name without its namespace."""
    return str(element.tag).rpartition("}")[2]


def words_of(element: _Element) -> str:
    """All words of an element on one line, without its notes."""
    return " ".join(run.words for run in runs(element) if run.note is None)


def everything(note: _Element) -> str:
    """All words of a note on one line, and of the notes within it."""
    return " ".join(run.words if run.note is None else everything(run.note) for run in runs(note))


def runs(element: _Element) -> Iterator[Run]:
    """The element's words in reading order, parted where the page parts them."""
    yield from _Runs(element).finished()


class _Runs:
    """The runs so far, and the words of the one that is not finished."""

    def __init__(self, element: _Element) -> None:
        self.done: list[Run] = []
        self.open: list[str] = []
        self.kind = "text"
        self.place = _place(element)
        self._inside(element)

    def finished(self) -> list[Run]:
        self._part()
        return self.done

    def _inside(self, element: _Element) -> None:
        self._say(element.text)
        for child in element:
            self._take(child)
            self._say(child.tail)

    def _say(self, text: str | None) -> None:
        self.open.append(text or "")

    def _part(self) -> None:
        words = fold("".join(self.open))
        if words:
            kind = "quoted" if words[0] in _CLOSING and self._follows_quotation() else self.kind
            self.done.append(Run(kind, words, self.place))
        self.open.clear()

    def _follows_quotation(self) -> bool:
        return bool(self.done) and self.done[-1].kind == "quoted"

    def _take(self, child: _Element) -> None:
        name = name_of(child)
        if name in NOTES:
            self.done.append(Run("note", "", _place(child), child))
        elif child.get("class") == _CALL:
            return
        elif name in _ROWS:
            self._as("row" if self.kind == "text" else self.kind, child)
        elif name == "quotedContent":
            self._as("quoted", child)
        elif name in _OF_THEIR_OWN:
            self._line(child)
        else:
            self._inside(child)
            self._say(" " if name in _CELLS else None)

    def _line(self, child: _Element) -> None:
        name = name_of(child)
        if not (name in _AFTER_MARK and self._is_only_mark(child)):
            self._part()
            self.place = _place(child)
        self._inside(child)
        if name != "br":
            self._part()

    def _is_only_mark(self, child: _Element) -> bool:
        """Whether nothing but a number and heading stands before it, within the same quoted provision."""
        before = child.getprevious()
        return before is not None and name_of(before) in {"num", "heading"} and self.kind == "quoted"

    def _as(self, kind: str, child: _Element) -> None:
        self._part()
        outer, self.kind, self.place = self.kind, kind, _place(child)
        self._inside(child)
        self._part()
        self.kind = outer


def _place(element: _Element) -> str:
    return f"line {element.sourceline}"
