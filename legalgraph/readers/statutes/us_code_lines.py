"""The lines of one section of the U.S. Code: its marks with their depths, headings and words, as blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from legalgraph.identifiers.us_code import LEVELS
from legalgraph.readers.blocks import Block, Kind, Line
from legalgraph.readers.statutes.us_code_nesting import DEPTH, depths
from legalgraph.readers.treaties.markdown_lines import Entry

__all__ = ["section_blocks"]

#: The Markdown level on which subsections have their headings.
_SUBSECTION = 5
_MARK = re.compile(r"\((?P<mark>\d{1,3}[a-zA-Z]?|[a-z]{1,5}(?:-\d)?|[A-Z]{1,5})\)\s*")
_LONGEST_HEADING = 150
_ENDS = (".", ";", ",", ":", "—", " and", " or", "”")
_NAMES = tuple(LEVELS)


@dataclass(slots=True)
class _Piece:
    """A mark with its words, or words without a mark; how deep it hangs, and whether its words are a heading."""

    mark: str
    words: str
    line: Line
    level: int = 0
    depth: int = 0
    heading: bool = False


def section_blocks(entries: Sequence[Entry]) -> Iterator[Block]:
    """The blocks below a section's own heading."""
    pieces = [_piece(entry) for entry in entries]
    marked = [piece for piece in pieces if piece.mark]
    fixed = [DEPTH["subsec"] if piece.level == _SUBSECTION else 0 for piece in marked]
    for piece, depth in zip(marked, depths([piece.mark for piece in marked], fixed), strict=True):
        piece.depth = depth
    _find_headings(pieces)
    yield from _blocks(pieces)


def _piece(entry: Entry) -> _Piece:
    found = _MARK.match(entry.text)
    if found is None:
        return _Piece("", entry.text, entry.line, entry.level)
    return _Piece(found["mark"], entry.text[found.end() :], entry.line, entry.level)


# --- headings


def _find_headings(pieces: Sequence[_Piece]) -> None:
    """What stands between a mark and words that begin anew is a heading; then so is a like line of its siblings.

    In the Code's drafting style either all provisions of a list have headings, or none.
    """
    for at, piece in enumerate(pieces):
        if piece.mark and piece.words:
            followed = any(not after.mark and after.words[:1].isupper() for after in pieces[at + 1 : at + 2])
            piece.heading = _may_be_heading(piece) and (followed or piece.level == _SUBSECTION)
    for siblings in _lists(pieces):
        if any(piece.heading for piece in siblings):
            for piece in siblings:
                piece.heading = piece.heading or (_may_be_heading(piece) and piece.level in (0, _SUBSECTION))


def _may_be_heading(piece: _Piece) -> bool:
    words = piece.words
    return words[:1].isupper() and len(words) <= _LONGEST_HEADING and not words.endswith(_ENDS)


def _lists(pieces: Sequence[_Piece]) -> Iterator[list[_Piece]]:
    """The provisions that hang on the same one, list by list."""
    lists: dict[int, list[_Piece]] = {}
    for piece in (each for each in pieces if each.mark):
        for deeper in [depth for depth in lists if depth > piece.depth]:
            yield lists.pop(deeper)
        lists.setdefault(piece.depth, []).append(piece)
    yield from lists.values()


# --- blocks


def _blocks(pieces: Sequence[_Piece]) -> Iterator[Block]:
    following = _depths_to_come(pieces)
    at, depth = 0, 0
    while at < len(pieces):
        piece = pieces[at]
        at += 1
        if not piece.mark:
            level = _level_of_words(piece, depth, following[at])
            yield Block(Kind.TEXT, piece.words, piece.line.place, level=level)
            continue
        depth, words = piece.depth, "" if piece.heading else piece.words
        if piece.heading and at < len(pieces) and not pieces[at].mark:
            words = pieces[at].words
            at += 1
        yield _point(piece, words)


def _depths_to_come(pieces: Sequence[_Piece]) -> list[int]:
    """For each place how deep the next mark from there on hangs, 0 where none follows."""
    depths_to_come = [0]
    for piece in reversed(pieces):
        depths_to_come.append(piece.depth if piece.mark else depths_to_come[-1])
    return depths_to_come[::-1]


def _point(piece: _Piece, words: str) -> Block:
    heading = piece.words if piece.heading else ""
    return Block(
        Kind.POINT,
        words,
        piece.line.place,
        piece.mark,
        label=f"({piece.mark})",
        heading=heading,
        step=_NAMES[piece.depth - 1],
        level=piece.depth,
    )


def _level_of_words(piece: _Piece, depth: int, following: int) -> int:
    """What unmarked words go on with: the provision before them, or, once its list is over, what the list hangs on."""
    if following and following < depth:
        return following
    over = not following and piece.words[:1].islower()
    return max(0, depth - 1) if over else depth
