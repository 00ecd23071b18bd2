"""A laid-out picture: what both the interactive diagram and the printed one are drawn from.

Lengths are pixels at full size, x to the right, y down, from the upper left corner.
"""

from __future__ import annotations

from dataclasses import dataclass

from legalgraph.diagrams.views import Box

__all__ = ["Band", "Card", "Picture", "Placed", "Point", "Segment"]

Point = tuple[float, float]

_HEAD = 10.0


@dataclass(frozen=True, slots=True)
class Band:
    """A column's background, with its heading."""

    heading: str
    left: float
    width: float


@dataclass(frozen=True, slots=True)
class Card:
    """An instrument's boxes in one lane, by key, under a head with its name."""

    head: tuple[str, ...]
    boxes: tuple[str, ...]
    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Placed:
    """A box in its place, with its lines of lettering."""

    box: Box
    left: float
    top: float
    width: float
    height: float
    label: tuple[str, ...]

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def middle(self) -> float:
        return self.top + self.height / 2


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of one or more lines.

    ``bend`` is "across" (level at both ends), "out" (leaves level, ends upright) or "back" (the
    reverse). ``lines`` are the view's lines that take it; ``arrow`` says whether it ends at its box.
    """

    start: Point
    end: Point
    bend: str
    tag: str
    lines: tuple[int, ...]
    arrow: bool

    @property
    def heading(self) -> int:
        """1 when it arrives from the left, -1 when from the right."""
        return 1 if self.end[0] > self.start[0] else -1

    @property
    def path(self) -> str:
        """The piece as SVG path data, the same curve that vis-network draws, ending inside its arrowhead."""
        (x1, y1), (x2, y2) = self.start, self.end
        x2 -= _HEAD * 0.7 * self.heading if self.arrow else 0
        move = f"M{x1:g} {y1:g}"
        if self.bend == "out":
            return f"{move}Q{x2:g} {y1:g} {x2:g} {y2:g}"
        if self.bend == "back":
            return f"{move}Q{x1:g} {y2:g} {x2:g} {y2:g}"
        middle = round((x1 + x2) / 2, 1)
        return f"{move}C{middle:g} {y1:g} {middle:g} {y2:g} {x2:g} {y2:g}"

    @property
    def head(self) -> str:
        """The arrowhead as SVG path data, "" if it has none."""
        x, y = self.end
        back = x - _HEAD * self.heading
        return (
            f"M{x:g} {y:g}L{back:g} {y - _HEAD * 0.4:g} {back:g} {y + _HEAD * 0.4:g}Z" if self.arrow else ""
        )


@dataclass(frozen=True, slots=True)
class Picture:
    """One view, laid out."""

    opened: str
    width: float
    height: float
    bands: tuple[Band, ...]
    cards: tuple[Card, ...]
    boxes: tuple[Placed, ...]
    segments: tuple[Segment, ...]
    left_out: tuple[str, ...]
