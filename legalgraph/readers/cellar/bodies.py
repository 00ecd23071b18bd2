"""The body of an article or annex of a page: its paragraphs placed and levelled.

In an article what the publisher sets as a list is a list of points, however it is numbered, and its depth is known.
In an annex numbered paragraphs are set as lists too, and are paragraphs, as lawyers cite them ("Annex IV, point 2");
"(1)" after a colon is a point. What is not set apart is placed by its mark (``legalgraph.readers.words.nesting``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from legalgraph.readers.blocks import Block, Kind
from legalgraph.readers.cellar.classes import Role
from legalgraph.readers.cellar.pieces import Piece
from legalgraph.readers.words.markers import Marker, Reading, split_marker
from legalgraph.readers.words.nesting import body_block, nest
from legalgraph.readers.words.numerals import normal_number
from legalgraph.readers.words.quoted import quoted_lines

__all__ = ["as_printed", "body_of", "number_of"]

_OPENING = ("‘", "“", "«", "„", '"')
_CLOSING = ("’", "”", "»", '"')
_NUMBER = re.compile(r"\w+(?:[.\-]\w+)*(?:\s(?:bis|ter|quater|quinquies)\b)?")
_PICTURE = "it is a picture; the file has no words of it"


def body_of(pieces: Sequence[Piece], *, in_article: bool) -> Iterator[Block]:
    """The blocks of these pieces."""
    quoted = _quoted(pieces)
    blocks = [_block(piece, quoted=at in quoted) for at, piece in enumerate(pieces)]
    outer = [at for at, piece in enumerate(pieces) if not piece.depth]
    placed = dict(zip(outer, nest([blocks[at] for at in outer]), strict=True))
    levels = _Levels(in_article=in_article)
    return (levels.place(placed.get(at, blocks[at]), piece.depth) for at, piece in enumerate(pieces))


def _quoted(pieces: Sequence[Piece]) -> frozenset[int]:
    """Which pieces are words of an amendment: all of a quotation that a colon announces, and what is within others."""
    texts = [piece.words for piece in pieces]
    within = quoted_lines(texts)
    announced = (at for at in range(1, len(texts)) if texts[at - 1].endswith(":") and not pieces[at].mark)
    whole = (
        at for at in announced if texts[at].startswith(_OPENING) and (at + 1 in within or _ends(texts[at]))
    )
    return within.union(whole)


def _ends(text: str) -> bool:
    return text.rstrip(" .;,").endswith(_CLOSING)


def as_printed(kind: Kind, piece: Piece) -> Block:
    """A piece as a block of this kind, its mark with its words; a picture is unplaced, wherever it stands."""
    if piece.role is Role.PICTURE:
        return Block(Kind.UNPLACED, place=piece.place, heading=piece.text, reason=_PICTURE)
    return Block(kind, piece.words, piece.place)


def number_of(mark: str) -> str:
    """The number in a paragraph's or point's mark ("2.", "(4a)", "II."), "" where it has none ("—")."""
    found = _NUMBER.search(mark)
    return normal_number(found.group(), latin_as_letters=True) if found else ""


def _block(piece: Piece, *, quoted: bool) -> Block:
    if piece.role is Role.TABLE:
        return Block(Kind.TABLE, piece.text, piece.place)
    if piece.role is Role.PICTURE:
        return as_printed(Kind.UNPLACED, piece)
    if quoted or piece.mark.startswith(_OPENING):
        return Block(Kind.QUOTED, piece.words, piece.place)
    if piece.mark:
        marker = _marker(piece.mark)
        return Block(
            Kind.MARKED, piece.text, piece.place, number_of(piece.mark), label=piece.mark, marker=marker
        )
    return Block(Kind.TEXT, piece.text, piece.place) if piece.depth else body_block(piece.text, piece.place)


def _marker(mark: str) -> Marker:
    """A mark that stands apart, with its readings."""
    split = split_marker(mark)
    if split is not None and not split[1]:
        return split[0]
    number = number_of(mark)
    return Marker(mark, "apart" if number else "dash", number, (Reading("apart" if number else "dash", 0),))


class _Levels:
    """Where we are: the lists that are open, by how deep they are set, and what they hang on."""

    def __init__(self, *, in_article: bool) -> None:
        self.in_article = in_article
        self.numbered = False  # whether the paragraph that is open is one that no list numbers
        self.points = False  # whether what the open list numbers are points
        self.base = 0
        self.depths: list[int] = []
        self.before = ""

    def place(self, block: Block, depth: int) -> Block:
        """The block, a mark in a list with its kind, and everything in a list with its level."""
        placed = self._in_list(block, depth) if depth else self._outside(block)
        self.before = block.text or self.before
        return placed

    def _outside(self, block: Block) -> Block:
        if block.kind is Kind.PARAGRAPH:
            self.numbered = True
        if block.kind in (Kind.PARAGRAPH, Kind.POINT, Kind.INDENT, Kind.TEXT):
            self.base, self.depths = block.level, []
        return block

    def _in_list(self, block: Block, depth: int) -> Block:
        if block.kind is Kind.MARKED:
            return self._item(block, depth)
        while self.depths and self.depths[-1] > depth:
            self.depths.pop()
        if block.kind in (Kind.TEXT, Kind.TABLE):
            return block.told(block.kind, self.base + len(self.depths))
        return block

    def _item(self, block: Block, depth: int) -> Block:
        if not self.depths:
            self.points = self.before.endswith(":") and not block.label.endswith(".")
        while self.depths and self.depths[-1] >= depth:
            self.depths.pop()
        if self._is_paragraph(block):
            self.base, self.depths = -1, [depth]
            return block.told(Kind.PARAGRAPH, block.level)
        if not self.depths and self.base < 0:
            self.base = 0
        self.depths.append(depth)
        kind = Kind.POINT if block.number else Kind.INDENT
        return block.told(kind, self.base + len(self.depths))

    def _is_paragraph(self, block: Block) -> bool:
        if self.in_article or self.depths or not block.number[:1].isdigit():
            return False
        return "." in block.number or not (self.numbered or self.points)
