"""A text cut into pieces along its marks, so that marks may overlap in any way and no character is lost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from legalgraph.model import Span
from legalgraph.reports.signs import Sign

__all__ = ["Mark", "Piece", "cut"]


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked stretch of a text: what it is (citation, quotation, finding), its sign and its letter."""

    span: Span
    kind: str
    sign: Sign
    letter: str
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text under the same marks, the widest first, and the marks that end where it ends."""

    text: str
    within: tuple[Mark, ...] = ()
    ending: tuple[Mark, ...] = ()


def cut(text: str, marks: Sequence[Mark]) -> tuple[Piece, ...]:
    """Cut a text wherever a mark begins or ends; the pieces put together are the text again.

    Raises ValueError for a mark that reaches beyond the text, since it would stand on the wrong words.
    """
    for mark in marks:
        if mark.span.end > len(text):
            raise ValueError(f"{mark.kind} at {mark.span} reaches beyond a text of {len(text)} characters")
    edges = {edge for mark in marks for edge in (mark.span.start, mark.span.end)}
    cuts = sorted({0, len(text), *edges})
    pieces = [_piece(text, Span(start, end), marks) for start, end in pairwise([0, *cuts])]
    return tuple(piece for piece in pieces if piece.text or piece.ending)


def _piece(text: str, span: Span, marks: Sequence[Mark]) -> Piece:
    within = sorted((mark for mark in marks if len(span) and mark.span.covers(span)), key=_widest_first)
    ending = (mark for mark in marks if mark.span.end == span.end)
    return Piece(span.of(text), tuple(within), tuple(ending))


def _widest_first(mark: Mark) -> tuple[int, int]:
    return mark.span.start, -mark.span.end
