"""A plain text as a flow of pieces: paragraphs, notes, rules, each with its lines joined again."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass, replace

from legalgraph.documents.note_marks import Mark, is_notes_heading, is_rule
from legalgraph.documents.text_lines import Line

__all__ = ["Piece", "PieceKind", "joined", "merged", "pieces_of"]


class PieceKind(enum.Enum):
    """What a piece of the flow is, as far as its own lines tell."""

    TEXT = enum.auto()
    NOTE = enum.auto()
    RULE = enum.auto()
    HEADING = enum.auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph, a note, a rule or the heading "Notes"; ``line`` is where it begins in the file."""

    kind: PieceKind
    text: str
    line: int
    number: int = 0
    opens_page: bool = False


def pieces_of(lines: list[Line], starts: dict[int, Mark], width: int) -> list[Piece]:
    """The flow of pieces; ``starts`` are the marks of notes, ``width`` where wrapped lines end (or 0)."""
    runs: list[list[Piece]] = []
    for place, line in enumerate(lines):
        piece = _piece(line, starts.get(place))
        if runs and piece.kind is PieceKind.TEXT and _continues(lines[place - 1], line, runs[-1], width):
            runs[-1].append(piece)
        else:
            runs.append([piece])
    return [merged(run) for run in runs]


def merged(halves: list[Piece]) -> Piece:
    """One piece of several, with the place and kind of the first."""
    return replace(halves[0], text=joined(piece.text for piece in halves))


def joined(halves: Iterable[str]) -> str:
    """The parts of one text. A hyphen at a break is kept: it may be the word's own."""
    parts: list[str] = []
    for half in filter(None, halves):
        if parts and not (parts[-1][-1] == "-" and parts[-1][-2:-1].isalpha() and half[0].islower()):
            parts.append(" ")
        parts.append(half)
    return "".join(parts)


def _piece(line: Line, mark: Mark | None) -> Piece:
    if mark is not None:
        return Piece(PieceKind.NOTE, line.text[mark.end :].strip(), line.number, mark.number, line.opens_page)
    kind = PieceKind.TEXT
    if is_rule(line.text):
        kind = PieceKind.RULE
    elif is_notes_heading(line.text):
        kind = PieceKind.HEADING
    return Piece(kind, line.text.strip(), line.number, opens_page=line.opens_page)


def _continues(before: Line, line: Line, run: list[Piece], width: int) -> bool:
    """Whether a line goes on where the one before it ended because the line was full."""
    if line.opens_block or run[0].kind not in {PieceKind.TEXT, PieceKind.NOTE}:
        return False
    if run[0].kind is PieceKind.NOTE and not any(piece.text for piece in run):
        return True
    if not width or (line.indented and not before.indented and run[0].kind is PieceKind.TEXT):
        return False
    first_word = len(line.text.split(maxsplit=1)[0])
    return len(before.text) + 1 + first_word > width * 9 // 10 or line.text.lstrip()[:1].islower()
