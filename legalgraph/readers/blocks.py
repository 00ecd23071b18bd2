"""What every reader emits: the blocks of a text in reading order, each with its kind.

A reader that knows the structure (a publisher's markup) emits final kinds. A reader of a flat text emits
``MARKED`` for what begins with a list mark or paragraph number, and ``legalgraph.readers.words.nesting`` says
what it is.
"""

from __future__ import annotations

import enum
from typing import NamedTuple

from legalgraph.readers.words.markers import Marker

__all__ = ["Block", "Kind", "Line", "fold"]


class Kind(enum.StrEnum):
    """What a block is. The comment says which provision it makes, if it makes one."""

    FRONT = "front"  # title, symbol, date: one provision for a run of them
    CONTENTS = "toc"  # the table of contents: one provision for a run
    PREAMBLE = "preamble"  # opens a preamble; its words are the heading as printed
    OPENING = "opening"  # who speaks, or says what follows: part of the preamble itself
    RECITAL = "recital"  # a reason: preamble/para_N, or rec_N when it is numbered
    FORMULA = "formula"  # "have agreed as follows": part of the preamble itself
    DIVISION = "division"  # part, title, chapter, …, protocol, annex, declaration (Block.step)
    ARTICLE = "article"
    FORMER = "former"  # a former number, "(ex Article 1)": stands with the label
    PARAGRAPH = "paragraph"  # a numbered paragraph
    TEXT = "text"  # an unnumbered block
    POINT = "point"
    INDENT = "indent"
    QUOTED = "quoted"  # a further line of a quotation: goes on with the block before it
    CROSSHEADING = "crossheading"  # a heading without number between provisions
    TABLE = "table"
    CONCLUSIONS = "conclusions"  # done at, signatures: one provision for a run
    NOTE = "note"  # a publisher's note: kept beside the text
    UNPLACED = "unplaced"
    MARKED = "marked"  # not yet told: paragraph, point or indent


class Block(NamedTuple):
    """One block of a text. A tuple: a long text has ten thousand, and a dataclass takes four times as long to make.

    ``label`` is what is printed before its words ("Article 67", "2.", "(a)"), ``number`` that label's
    number in normal form, ``place`` where it stands in the publisher's file. ``inline``: the heading stands
    on the label's own line. ``step`` names the element
    of a division ("part", "chp", "prot"), or of an article or point that has another name ("sec", "clause"),
    and ``rank`` how far out a division or table of contents stands (smaller is further out).
    ``level`` is a point's depth (1 hangs on a paragraph), and, for unnumbered words, the depth of the
    point they go on with (0: of none). ``reason`` says why a block is unplaced. ``marker`` is the mark of a
    ``MARKED`` block with all its readings.
    """

    kind: Kind
    text: str = ""
    place: str = ""
    number: str = ""
    label: str = ""
    heading: str = ""
    inline: bool = False
    step: str = ""
    rank: int = 0
    level: int = 0
    reason: str = ""
    marker: Marker | None = None

    def told(self, kind: Kind, level: int) -> Block:
        """The same block, its kind and level told, and with no other reading left."""
        # Written out, since ``_replace`` would take twice as long, and most blocks come through here.
        return Block(
            kind,
            self.text,
            self.place,
            self.number,
            self.label,
            self.heading,
            self.inline,
            self.step,
            self.rank,
            level,
            self.reason,
        )


class Line(NamedTuple):
    """A paragraph or line of a publisher's file, its white space folded, and where it stands."""

    text: str
    place: str


def fold(text: str) -> str:
    """The same words with every run of white space, and every non-breaking space, as one space."""
    # Most lines are so already, which is told sooner than done: no white space but the blank is printable.
    if text.isprintable() and "  " not in text:
        return text.strip(" ")
    return " ".join(text.replace("\u200b", "").split())
