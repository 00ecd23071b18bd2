"""Which list does a mark belong to? The levels of points in a text that prints none.

Given the blocks of one article (or of a text without articles), says of each marked block whether it is
a numbered paragraph, a point, or an indent, and how deep it hangs; and of each unnumbered block whether it
goes on with a point or closes the list.

- A mark goes on with the deepest open list whose next it is; "(i)" after "(h)" is a letter, unless "(ii)"
  follows. Else a first mark ("(a)", "(i)", "1.") opens a deeper list.
- "(1)" after a colon is a point, else a paragraph; "1." is a paragraph.
- "1." where no paragraph is open is paragraph 1; where one is open it begins a list within that paragraph.
- Unnumbered words between two points of one list belong to the former point. Words that end with a colon,
  or after which the list does not go on, close the list.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from legalgraph.readers.blocks import Block, Kind
from legalgraph.readers.words.markers import Marker, Reading, split_marker

__all__ = ["body_block", "nest"]

_SINGLE_FORMS = ("dotted", "stopped", "decimal")  # forms that only paragraphs have, unless within a list
# "1bis" goes on with a list; it never opens one.
_INSERTED = re.compile(r"\d+[a-z]+|[a-z](?:bis|ter|quater|quinquies)")
_DEEPEST = 8  # no law nests deeper; a text that pretends to cannot exhaust the machine
_GOES_ON = (";", ",", ":", " and", " or", " et", " ou", " en", " of")


def body_block(text: str, place: str) -> Block:
    """A line of an article's body as a block, marked if it begins with a mark."""
    split = split_marker(text)
    if split is None:
        return Block(Kind.TEXT, text, place)
    marker, words = split
    return Block(Kind.MARKED, words, place, marker.number, label=marker.printed, marker=marker)


def nest(blocks: Sequence[Block]) -> list[Block]:
    """The same blocks, with paragraphs, points and indents and their levels for what was ``MARKED``."""
    return list(map(_Nesting().place, blocks, _what_follows(blocks)))


class _Ahead(NamedTuple):
    """What comes after a block: the next mark; and the same, unless words that open a list precede it."""

    mark: Marker | None = None
    going_on: Marker | None = None


def _what_follows(blocks: Sequence[Block]) -> list[_Ahead]:
    """What comes after each block."""
    ahead = _Ahead()
    found: list[_Ahead] = []
    for block in reversed(blocks):
        found.append(ahead)
        if block.marker is not None:
            ahead = _Ahead(block.marker, block.marker)
        elif block.kind is Kind.CROSSHEADING or (block.kind is Kind.TEXT and block.text.endswith(":")):
            ahead = _Ahead(ahead.mark, None)
    found.reverse()
    return found


@dataclass(slots=True)
class _List:
    """An open list: its style ("letter"), the form of its marks ("closed"), and the last mark's value."""

    style: str
    form: str
    value: int

    def next_is(self, marker: Marker, *, exactly: bool) -> Reading | None:
        if exactly and marker.form != self.form:
            return None
        step = 0 if self.style == "dash" else 1
        for reading in marker.readings:
            if reading.style == self.style and reading.value == self.value + step:
                return reading
        return None


class _Nesting:
    """Where we are in an article: the last paragraph, the open lists from the outside in, the last words."""

    def __init__(self) -> None:
        self.paragraph_form = ""
        self.lists: list[_List] = []
        self.before = ""

    def place(self, block: Block, ahead: _Ahead) -> Block:
        if block.marker is not None:
            placed = self._marked(block, block.marker, ahead)
        elif block.kind is Kind.TEXT:
            level = self._level_of_words(block, ahead)
            placed = block if level == block.level else block.told(block.kind, level)
        else:
            return block
        self.before = block.text or self.before
        return placed

    def _marked(self, block: Block, marker: Marker, ahead: _Ahead) -> Block:
        if self._is_paragraph(marker):
            self.lists.clear()
            self.paragraph_form = marker.form
            return block.told(Kind.PARAGRAPH, block.level)
        depth, reading = self._list_of(marker, ahead)
        depth = min(depth, _DEEPEST - 1)
        del self.lists[depth:]
        self.lists.append(_List(reading.style, marker.form, reading.value))
        kind = Kind.INDENT if reading.style == "dash" else Kind.POINT
        return block.told(kind, depth + 1)

    # --- paragraphs

    def _is_paragraph(self, marker: Marker) -> bool:
        reading = marker.readings[0]
        if reading.style != "digit":
            return False
        if marker.form == "decimal" or (self.paragraph_form == "decimal" and marker.form == "dotted"):
            return True
        if not self.paragraph_form:
            first = (reading.value == 1 or not self.before) and not self.before.endswith(":")
            return not self.lists and (marker.form in _SINGLE_FORMS or first)
        return marker.form == self.paragraph_form and not self._goes_on_in_list(marker, reading)

    def _goes_on_in_list(self, marker: Marker, reading: Reading) -> bool:
        if reading.value == 1 and self.before.endswith(":"):
            return True
        open_list = self.lists and self.lists[-1].next_is(marker, exactly=True)
        return bool(open_list) and self.before.endswith(_GOES_ON)

    # --- lists

    def _list_of(self, marker: Marker, ahead: _Ahead) -> tuple[int, Reading]:
        """The depth of the list a mark belongs to, and how the mark is read there."""
        if marker.form == "dash":
            return self._list_of_dash(marker)
        opening = None if _INSERTED.fullmatch(marker.number) else _first(marker)
        if opening is None or not _roman_goes_on(opening, ahead):
            for exactly in (True, False):
                for depth in reversed(range(len(self.lists))):
                    reading = self.lists[depth].next_is(marker, exactly=exactly)
                    if reading is not None:
                        return depth, reading
        if opening is not None:
            return len(self.lists), opening
        return self._list_with_gap(marker)

    def _list_of_dash(self, marker: Marker) -> tuple[int, Reading]:
        dashes = [depth for depth, open_list in enumerate(self.lists) if open_list.style == "dash"]
        if dashes and (dashes[-1] == len(self.lists) - 1 or not self.before.endswith(":")):
            return dashes[-1], marker.readings[0]
        return len(self.lists), marker.readings[0]

    def _list_with_gap(self, marker: Marker) -> tuple[int, Reading]:
        """A mark that follows on nothing: in the deepest list of its style that it can belong to."""
        for depth in reversed(range(len(self.lists))):
            for reading in marker.readings:
                if reading.style == self.lists[depth].style:
                    return depth, reading
        return len(self.lists), marker.readings[0]

    # --- unnumbered words

    def _level_of_words(self, block: Block, ahead: _Ahead) -> int:
        if ahead.going_on is not None and not block.text.endswith(":"):
            for depth in reversed(range(len(self.lists))):
                if self.lists[depth].next_is(ahead.going_on, exactly=True):
                    del self.lists[depth + 1 :]
                    return depth + 1
        self.lists.clear()
        return 0


def _first(marker: Marker) -> Reading | None:
    """How a mark is read as the first of a list."""
    for reading in marker.readings:
        if reading.value == 1:
            return reading
    return None


def _roman_goes_on(opening: Reading, ahead: _Ahead) -> bool:
    """Whether the next mark is a roman two, so that "(i)" here is a roman one and no letter."""
    if ahead.mark is None or "roman" not in opening.style:
        return False
    return Reading(opening.style, 2) in ahead.mark.readings
