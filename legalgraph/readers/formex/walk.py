"""The walk through a Formex text: its lines as blocks, in reading order.

Formex mixes words and lines: a paragraph's words may be followed, within the same element, by a list and by
further words. So every element is walked in one way: a run of words makes a block, an element that begins a line
of its own is taken by whoever knows it (``take``), or walked in the same way.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, TypeAlias

from legalgraph.readers.blocks import Block, Kind, fold
from legalgraph.readers.formex.words import INLINE, add_tail, gather

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["Handlers", "Walk"]

_STOPS = frozenset(".,;:!?)]’”»'\"")
_STYLES = {"STAR": "*", "ALPHA": "A", "alpha": "a"}


class Walk:
    """The blocks so far, and where we are: in an article, in a list so and so deep, in a quotation.

    ``level`` is how deep the lists are that are open within a paragraph or article; ``depth`` how deep the
    divisions. ``flat`` is above 0 where structure is only printed and is none of this text's own: in a quotation, a
    recital, a title, a note. ``numbered``: a numbered paragraph is open. ``points``: what is numbered in the list
    that is open are points. ``dash`` is what that list prints before an item without a number. ``pieces`` are
    other files of the same text, by name, until they are used.
    """

    def __init__(self, take: Handlers, pieces: Mapping[str, _Element] | None = None) -> None:
        self.take = take
        self.pieces = dict(pieces or {})
        self.blocks: list[Block] = []
        self.level = 0
        self.depth = 0
        self.flat = 0
        self.in_article = False
        self.numbered = False
        self.dash = ""
        self.points = False
        self.scope = ""
        self._pending: Block | None = None
        self._notes: list[_Element] = []
        self._counts: dict[str, int] = {}
        self._marks: dict[str, str] = {}

    # --- elements

    def through(self, element: _Element, place: str, without: frozenset[str] = frozenset()) -> None:
        """Walk through an element: its words, and what it holds but the elements named in ``without``."""
        line = [element.text] if element.text else []
        if not len(element):
            self._line(line, place, after=False)
            return
        counts: dict[str, int] = {}
        after = False
        for child in element:
            tag = child.tag
            if tag in INLINE:
                gather(child, line, self._notes)
                add_tail(child, line)
                continue
            after = self._line(line, place, after=after) or after
            counts[tag] = number = counts.get(tag, 0) + 1
            if tag not in without:
                (self.take.get(tag) or Walk.through)(self, child, f"{place}/{tag}[{number}]")
                after = True
            line = [child.tail] if child.tail else []
        self._line(line, place, after=after)

    def printed(self, *elements: _Element) -> str:
        """What is printed of elements that are a label."""
        line: list[str] = []
        for element in elements:
            gather(element, line, self._notes)
        return fold("".join(line))

    def lines_of(self, element: _Element, place: str) -> list[Block]:
        """What is printed of an element, line by line, and its notes: structure that is none of ours."""
        outer, self.blocks = self.blocks, []
        pending, self._pending = self._pending, None
        self.flat += 1
        self.through(element, place)
        self.flush()
        self.flat -= 1
        inner, self.blocks = self.blocks, outer
        self._pending = pending
        return inner

    # --- lines

    def _line(self, line: list[str], place: str, *, after: bool) -> bool:
        """A run of words as a block; the stop after a quotation or list belongs to the block before it."""
        words = fold("".join(line)) if line else ""
        if words and after and _STOPS.issuperset(words) and self._pending is None:
            self._add_stop(words, place)
        elif words:
            self.words(words, place)
        if self._notes:
            self._take_notes(place)
        return bool(words)

    def words(self, words: str, place: str) -> None:
        """A block of these words: behind the label that waits for its words, if one does."""
        waiting = self._pending
        if waiting is not None:
            kind, level = waiting.kind, waiting.level
            self.blocks.append(Block(kind, words, waiting.place, waiting.number, waiting.label, level=level))
            self._pending = None
        elif self.flat:
            self.blocks.append(Block(Kind.QUOTED, words, place))
        else:
            self.blocks.append(Block(Kind.TEXT, words, place, level=self.level))

    def mark(self, block: Block) -> None:
        """A label whose words follow."""
        self.flush()
        self._pending = block._replace(kind=Kind.QUOTED) if self.flat else block

    def flush(self) -> None:
        """A label that waits for words has none of its own."""
        if self._pending is not None:
            self.blocks.append(self._pending)
            self._pending = None

    def ends_with(self, mark: str) -> bool:
        """Whether the words last taken end so."""
        if self._pending is not None:
            return False
        last = next((block for block in reversed(self.blocks) if block.kind is not Kind.NOTE), None)
        return last is not None and last.text.endswith(mark)

    def _add_stop(self, words: str, place: str) -> None:
        for at in range(len(self.blocks) - 1, -1, -1):
            if self.blocks[at].kind is not Kind.NOTE and self.blocks[at].text:
                self.blocks[at] = self.blocks[at]._replace(text=self.blocks[at].text + words)
                return
        self.words(words, place)

    # --- notes

    def begin_notes(self, scope: str) -> None:
        """Notes are counted anew, and named for what they stand in."""
        self.scope = scope
        self._counts, self._marks = {}, {}

    def note(self, element: _Element, place: str) -> None:
        """A note, under the mark by which it is called; a further call of one already taken adds nothing new."""
        known = self._marks.get(element.get("NOTE.REF", ""))
        lines = self.lines_of(element, place)
        if not lines:
            return
        mark = known or self._next_mark(element)
        words = " ".join(" ".join(filter(None, (each.label, each.text))) for each in lines)
        self.blocks.append(Block(Kind.NOTE, words, place, f"{self.scope} {mark}".strip()))

    def _next_mark(self, element: _Element) -> str:
        style = _STYLES.get(element.get("NUMBERING", ""), "")
        self._counts[style] = number = self._counts.get(style, 0) + 1
        mark = f"{style}{number}"
        self._marks[element.get("NOTE.ID", "")] = mark
        return mark

    def _take_notes(self, place: str) -> None:
        notes, self._notes = self._notes, []
        for note in notes:
            self.note(note, place)


Handlers: TypeAlias = Mapping[str, Callable[[Walk, "_Element", str], None]]
