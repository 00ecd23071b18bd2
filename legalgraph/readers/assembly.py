"""A text in the making: its lines so far, and the provisions open at their end, from the outside in."""

from __future__ import annotations

import re

from legalgraph.model import Provision, Unplaced
from legalgraph.readers.blocks import Block
from legalgraph.readers.opened import Opened
from legalgraph.readers.words.labels import CONTAINER, GROUP

__all__ = ["ARTICLE", "LEAF", "PARAGRAPH", "POINT", "SUBPARA", "Assembly"]

# How far out a provision stands; divisions and what holds them are below 20 (``legalgraph.readers.words.labels``).
ARTICLE, PARAGRAPH, SUBPARA, POINT = 20, 30, 40, 50
# What nothing can hang on: a table, a title page.
LEAF = 1000
# What a key can hold of a number, and be read back; a longer one would be in the key of everything below it.
_NUMBER = re.compile(r"[^\s/\x00-\x1f\x7f]{0,60}")
_NO_NUMBER = "what is printed as its number cannot be one: it is too long, or has a blank or a stroke in it"
# Divisions in which articles are counted for themselves, whatever their rank.
_APART = frozenset({"former", "trans"})


class Assembly:
    """The lines, the open provisions, the closed ones, and what could not be placed."""

    def __init__(self, instrument: str) -> None:
        self.lines: list[str] = []
        self.length = 0
        self.stack = [Opened(instrument, "", "", "", -1, instrument, instrument, 0)]
        self.closed: list[Opened] = []
        self.keys: set[str] = set()
        self.lines_of_notes: dict[str, dict[str, None]] = {}
        self.unplaced: list[Unplaced] = []

    @property
    def notes(self) -> dict[str, str]:
        return {mark: "\n".join(filter(None, lines)) for mark, lines in self.lines_of_notes.items()}

    @property
    def top(self) -> Opened:
        return self.stack[-1]

    def in_preamble(self) -> bool:
        """Whether a preamble is open, which stands as far out as an article."""
        for opened in reversed(self.stack):
            if opened.rank <= ARTICLE:
                return opened.kind == "preamble"
        return False

    def write(self, words: str, label: str = "") -> tuple[int, int, int]:
        """Add a line. Returns where it begins, where the words after its label begin, and where it ends."""
        start = self.length + 1 if self.lines else 0
        line = f"{label} {words}" if label and words else label or words
        self.lines.append(line)
        self.length = start + len(line)
        return start, self.length - len(words), self.length

    def write_beside(self, words: str) -> None:
        """Add a line that stands before the first word of what was just opened: its label, its heading."""
        if words:
            start, _, end = self.write(words)
            self.cover_outer(start, end)
        self.stack[-1].at = self.length

    def cover(self, start: int, end: int) -> None:
        """Take these characters into the innermost provision, and so into every open one: see ``close_to``."""
        self.stack[-1].cover(start, end)

    def cover_outer(self, start: int, end: int) -> None:
        """Take these characters into every open provision but the innermost."""
        if len(self.stack) > 1:
            self.stack[-2].cover(start, end)

    def open(self, block: Block, step: str, number: str, rank: int, key: str) -> Opened:
        """Open a provision in the innermost open one; void, and listed as unplaced, when it cannot have its key."""
        parent = self._holder()
        fault = self._fault(number, rank, key)
        if fault:
            self.unplace(block, fault)
        if fault == _NO_NUMBER:
            key = f"{key[: -len(number)]}unplaced"
        self.keys.add(key)
        apart = CONTAINER <= rank <= CONTAINER + 1 or rank >= ARTICLE or step in _APART
        prefix = key if apart else parent.prefix
        divisions = key if rank > GROUP else parent.divisions
        opened = Opened(
            key,
            step,
            number,
            parent.key,
            rank,
            prefix,
            divisions,
            self.length,
            block.heading,
            block.place,
            void=bool(fault),
        )
        self.stack.append(opened)
        return opened

    def _holder(self) -> Opened:
        """The innermost open provision that has a key of its own."""
        top = self.stack[-1]
        return next(opened for opened in reversed(self.stack) if not opened.void) if top.void else top

    def _fault(self, number: str, rank: int, key: str) -> str:
        """Why a provision cannot be placed, "" when it can."""
        if not _NUMBER.fullmatch(number):
            return _NO_NUMBER
        if key in self.keys:
            return f"there is a “{key}” already"
        return "what it stands in is unplaced" if rank > ARTICLE and self.top.void else ""

    def close_to(self, rank: int) -> None:
        """Close every provision that stands as far in as this rank, or farther. What it covers, its holder does."""
        stack = self.stack
        while stack[-1].rank >= rank:
            opened = stack.pop()
            if opened.start >= 0:
                stack[-1].cover(opened.start, max(opened.end, stack[-1].end))
            opened.close()
            if not opened.void:
                self._closed(opened)

    def _closed(self, opened: Opened) -> None:
        self.closed.append(opened)
        if (first := opened.first_stretch()) is not None:
            self.closed.append(first)

    def unplace(self, block: Block, reason: str) -> None:
        words = " ".join(filter(None, (block.label, block.heading, block.text)))
        self.unplaced.append(Unplaced(words, block.place, reason))

    def note(self, mark: str, words: str) -> None:
        """A note, or a further line of it; one that is printed again and again is kept once."""
        self.lines_of_notes.setdefault(mark, {})[words] = None

    def finished(self) -> tuple[Provision, ...]:
        """Every provision in reading order, the outer before the inner."""
        self.close_to(0)
        every = [*self.closed, *filter(None, (self.top.first_stretch(),))]
        every.sort(key=lambda opened: (opened.start, -opened.end, opened.key.count("/")))
        return tuple([opened.provision(order) for order, opened in enumerate(every)])
