"""The words of an Akoma Ntoso element, as blocks: what stands on a line of its own, lists, rows, notes.

Elements that only mark words (``ref``, ``term``, ``date``, ``ins``) are passed through. What is taken out of the
text is kept as a note: authors' notes under their marks, editors' remarks, and words that the version strikes out
(``del``), for they are not the law of its date.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from legalgraph.readers.akn.blocks import joined, one_line
from legalgraph.readers.akn.lines import Lines
from legalgraph.readers.akn.lists import OF_THEIR_OWN, own_lines
from legalgraph.readers.akn.names import (
    DIVISIONS,
    LABEL,
    LISTED,
    UNITS,
    attribute,
    child_named,
    name_of,
    place_of,
)
from legalgraph.readers.blocks import Block, Kind, fold

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["BREAK", "Words"]

#: A line break that its publisher means: one within a line of the file means nothing.
BREAK = "\u2028"
_NOTES = frozenset({"authorialNote", "note"})
_CALLED = _NOTES | {"noteRef"}
_SILENT = frozenset({"noteRef", "meta", "eop", "marker"})
_NO_WORDS = _NOTES | _SILENT | {"del", "remark"}
_BREAKS = frozenset({"br", "eol"})
_PICTURES = frozenset({"img", "figure"})
_FORMULAE = frozenset({"math"})
_ON_LINES = (
    LISTED
    | UNITS.keys()
    | DIVISIONS.keys()
    | frozenset(
        """p block div blockContainer container tblock content intro wrapUp article heading subheading crossHeading
    listIntroduction listWrapUp formula citation recital longTitle shortTitle tocItem signature interstitial caption
    """.split()
    )
)
# Words that a page parts from those before them, though no blank does in the file.
_APART = frozenset("role person organization docNumber docTitle docType docDate docStage docPurpose".split())
_STOPS = (".", ",", ";", ":", ")")
_PICTURE = "it is a picture; the file has no words of it"
_FORMULA = "it is a formula; the text has its characters, not its form"


@dataclass(slots=True)
class Words:
    """Reads elements' words; knows of the whole file what no single element tells."""

    lines: Lines
    unmarked: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    def blocks(self, element: _Element, level: int = 0, *, but: frozenset[str] = frozenset()) -> list[Block]:
        """The words in an element, as blocks that go on with the point of this level."""
        return _Flow(self, level, "").of(element, but)

    def child(self, child: _Element, level: int = 0, article: str = "") -> list[Block]:
        """The same of an element as it stands in another: a table's rows, a note, or words."""
        flow = _Flow(self, level, article)
        flow.place = place_of(child)
        return flow.finished(child)

    def label(self, element: _Element, *names: str) -> str:
        """The printed number or heading of an element; where it is struck out, the one struck out."""
        child = child_named(element, *names)
        if child is None:
            return ""
        return _in_line(child) or fold("".join(str(piece) for piece in child.itertext()))

    def heading(self, element: _Element) -> str:
        """An element's heading and subheading; some publishers print the heading as a second number."""
        printed = [self.label(element, name) for name in ("heading", "subheading")]
        if not any(printed):
            numbers = [child for child in element if name_of(child) == "num"]
            printed = [_in_line(number) for number in numbers[1:]]
        return " ".join(filter(None, printed))

    def is_struck(self, element: _Element) -> bool:
        """Whether a version strikes an element out with all its words."""
        return next(element.iter("{*}del", "del"), None) is not None and not one_line(self.blocks(element))

    def beside(self, element: _Element) -> list[Block]:
        """The notes and pictures that stand in an element's number and heading."""
        within = itertools.chain.from_iterable(
            self.blocks(child) for child in element if name_of(child) in LABEL
        )
        return [block for block in within if block.kind in (Kind.NOTE, Kind.UNPLACED)]

    def note(self, element: _Element) -> Block:
        mark = attribute(element, "marker").strip("()[] ") or attribute(element, "placementBase").lstrip("#")
        return Block(
            Kind.NOTE, joined(self.blocks(element)), place_of(element), mark or str(next(self.unmarked))
        )


def _in_line(element: _Element) -> str:
    """The words of a number or heading, without notes and without what is struck out."""
    return fold("".join(_pieces(element)))


def _pieces(element: _Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        name = name_of(child)
        if name in _BREAKS:
            yield " "
        elif name not in _NO_WORDS:
            yield from _pieces(child)
        yield child.tail or ""


class _Flow:
    """The blocks so far, and the words of the line that is not finished."""

    def __init__(self, words: Words, level: int, article: str) -> None:
        self.words, self.level, self.article = words, level, article
        self.done: list[Block] = []
        self.open: list[str] = []
        self.place = ""
        self.marked = False

    def of(self, element: _Element, but: frozenset[str] = frozenset()) -> list[Block]:
        """The blocks of what is in an element, but for children of these names."""
        self.place = place_of(element)
        self._inside(element, but)
        self.marked = False
        self._part()
        return self.done

    def finished(self, child: _Element) -> list[Block]:
        """The blocks when this is the last that is taken in."""
        self._take(child)
        self.marked = False
        self._part()
        return self.done

    # --- words

    def _inside(self, element: _Element, but: frozenset[str] = frozenset()) -> None:
        self._say(element.text)
        for child in element:
            if not but or name_of(child) not in but:
                self._take(child)
            self._say(child.tail, after=child)

    def _say(self, text: str | None, after: _Element | None = None) -> None:
        if not text:
            return
        if after is not None and name_of(after) in _CALLED and text.startswith(_STOPS):
            self._close_up()
        self.marked = self.marked and not text.strip()
        self.open.append(text)

    def _close_up(self) -> None:
        """Leave no blank where a note was called before a stop."""
        while self.open and not self.open[-1].strip():
            self.open.pop()
        if self.open:
            self.open[-1] = self.open[-1].rstrip()

    def _part(self) -> None:
        """End the line, unless there is nothing on it yet but the number of what follows."""
        if self.marked:
            return
        text = "".join(self.open)
        self.open.clear()
        self.done += self.words.lines.blocks(text, self.place, self.level, self.article)

    def _take(self, child: _Element) -> None:
        name = name_of(child)
        if name in _SILENT:
            return
        if name in _NOTES or name == "remark":
            self._note(child, name)
        elif name == "del":
            self._struck(child)
        elif name in _PICTURES or name in _FORMULAE:
            self._noted(child, name)
        elif name in _BREAKS:
            self._say(BREAK)
        elif name in OF_THEIR_OWN:
            self._own(child)
        elif name == "num":
            self._number(child)
        else:
            self._on_line(child, name)

    def _on_line(self, child: _Element, name: str) -> None:
        if name in _ON_LINES:
            self._part()
            self.place = place_of(child)
        elif name in _APART:
            self._say(" ")
        opening, closing = attribute(child, "startQuote"), attribute(child, "endQuote")
        self._say(opening)
        self._inside(child)
        self._say(closing)
        if name in _ON_LINES:
            self._part()

    def _number(self, child: _Element) -> None:
        """A number among words: of a quoted provision, or of a member of something that is no list."""
        self._part()
        self.place = place_of(child)
        self._inside(child)
        self._say(" ")
        self.marked = bool("".join(self.open).strip())

    # --- what is no words of the line

    def _note(self, child: _Element, name: str) -> None:
        note = self.words.note(child)
        self.done.append(note._replace(number=f"remark, {note.place}") if name == "remark" else note)

    def _struck(self, child: _Element) -> None:
        place = place_of(child)
        inner = self.words.blocks(child)
        struck = joined(block for block in inner if block.kind is not Kind.NOTE)
        self.done += [block for block in inner if block.kind is Kind.NOTE]
        if struck:
            self.done.append(Block(Kind.NOTE, struck, place, f"struck out, {place}"))

    def _noted(self, child: _Element, name: str) -> None:
        words = fold("".join(str(piece) for piece in child.itertext()))
        described = words or attribute(child, "alt") or attribute(child, "title") or attribute(child, "src")
        reason = _FORMULA if name in _FORMULAE else _PICTURE
        self._say(words)
        self.done.append(Block(Kind.UNPLACED, place=place_of(child), heading=described[:200], reason=reason))

    # --- what stands on lines of its own

    def _own(self, child: _Element) -> None:
        self.marked = False
        self._part()
        self.done += own_lines(self.words, child, self.level)
        self.place = place_of(child)
