"""Lines cut into hops from lane to lane, so that a long line gets a way of its own between the boxes.

All lines to one box with one tag share their way: they flow together, and as each flow ends in a single
box, nothing can be misread. Lines within one lane are arcs beside it and need no way.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from legalgraph.diagrams.columns import Column
from legalgraph.diagrams.views import Line

__all__ = ["Arc", "Flow", "Hop", "Hops", "Spot", "Way", "cut"]


@dataclass(frozen=True, slots=True, order=True)
class Flow:
    """Lines to one box with one tag that reach it from one side (``leftward``: from later columns)."""

    cited: str
    tag: str
    leftward: bool


@dataclass(frozen=True, slots=True, order=True)
class Way:
    """The place where a flow passes through a lane that is not its own."""

    flow: Flow
    lane: int


Spot = str | Way
"""What stands in a lane: a box, by its key, or a way."""


@dataclass(frozen=True, slots=True)
class Hop:
    """A flow's step from a spot to the next one, in the lane beside it."""

    start: Spot
    end: Spot
    flow: Flow


@dataclass(frozen=True, slots=True)
class Arc:
    """A line between two boxes of one lane."""

    citing: str
    cited: str
    tag: str


@dataclass(frozen=True, slots=True)
class Hops:
    """What stands in each lane, and every hop and arc with the lines (by index) that take it."""

    lines: tuple[Line, ...]
    lanes: tuple[tuple[Spot, ...], ...]
    hops: Mapping[Hop, tuple[int, ...]]
    arcs: Mapping[Arc, tuple[int, ...]]

    @property
    def ways(self) -> Mapping[Way, tuple[int, ...]]:
        """Every way with the lines that take it: those of the one hop that leaves it."""
        return {hop.start: lines for hop, lines in self.hops.items() if isinstance(hop.start, Way)}


def cut(columns: Sequence[Column], lines: Sequence[Line]) -> Hops:
    """Every line, cut where it crosses a lane."""
    lanes: list[list[Spot]] = [[box.key for box in lane] for column in columns for lane in column.lanes]
    lane_of = {spot: i for i, lane in enumerate(lanes) for spot in lane}
    hops: dict[Hop, list[int]] = {}
    arcs: dict[Arc, list[int]] = {}
    for i, line in enumerate(lines):
        start, end = lane_of[line.citing], lane_of[line.cited]
        if start == end:
            arcs.setdefault(Arc(line.citing, line.cited, line.tag), []).append(i)
            continue
        flow = Flow(line.cited, line.tag, leftward=end < start)
        for hop in _chain(line, flow, start, end):
            hops.setdefault(hop, []).append(i)
    for way in sorted({hop.start for hop in hops if isinstance(hop.start, Way)}):
        lanes[way.lane].append(way)
    return Hops(
        tuple(lines),
        tuple(map(tuple, lanes)),
        {hop: tuple(taken) for hop, taken in hops.items()},
        {arc: tuple(taken) for arc, taken in arcs.items()},
    )


def _chain(line: Line, flow: Flow, start: int, end: int) -> list[Hop]:
    step = 1 if end > start else -1
    ways = [Way(flow, lane) for lane in range(start + step, end, step)]
    spots: list[Spot] = [line.citing, *ways, line.cited]
    return [Hop(one, other, flow) for one, other in pairwise(spots)]
