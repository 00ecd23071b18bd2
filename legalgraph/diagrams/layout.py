"""The layout "year-columns": a view's boxes in columns of years, its lines between them.

Lines run in the gutters between the lanes and pass a lane only between its boxes, so no line runs
through a box. The same view always gives the same picture.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from legalgraph.diagrams.cards import LINE_HEIGHT, card_of, head_of, label_of
from legalgraph.diagrams.columns import Column, year_columns
from legalgraph.diagrams.hops import Hops, Spot, Way, cut
from legalgraph.diagrams.order import Order, ordered
from legalgraph.diagrams.picture import Band, Card, Picture, Placed, Point, Segment
from legalgraph.diagrams.place import centres
from legalgraph.diagrams.ports import Port, port_heights, ports_of
from legalgraph.diagrams.views import Box, View

__all__ = ["lay_out"]

_ACROSS = 1340.0  # the width a 1,400 pixel window leaves, and what A4 across prints at 7 points
_MARGIN = 4.0
_HEADING = 40.0
_INSET = 7.0  # lettering from the side of its box
_PADDING = 4.0  # and from its top
_PORT = 7.5


@dataclass(frozen=True, slots=True)
class _Grid:
    """Where the lanes lie from left to right."""

    box: float
    gutter: float

    @classmethod
    def of(cls, lanes: int) -> _Grid:
        each = (_ACROSS - 2 * _MARGIN) / lanes
        box = min(190.0, max(110.0, 0.62 * each))
        return cls(box, min(150.0, max(50.0, each - box)))

    def left(self, lane: int) -> float:
        return _MARGIN + self.gutter / 3 + lane * (self.box + self.gutter)

    def right(self, lane: int) -> float:
        return self.left(lane) + self.box


def lay_out(view: View, columns_at_most: int) -> Picture:
    """The picture of this view. A view without boxes gives an empty picture."""
    columns = year_columns(view.boxes, columns_at_most)
    if not columns:
        return Picture(view.opened, 0, 0, (), (), (), (), view.left_out)
    return _Layout.of(view, columns).picture(view, columns)


@dataclass(frozen=True, slots=True)
class _Layout:
    """Everything decided about one view."""

    grid: _Grid
    hops: Hops
    centre: Mapping[Spot, float]
    placed: Mapping[str, Placed]
    heads: Mapping[str, tuple[str, ...]]
    ports: Mapping[Port, float]

    @classmethod
    def of(cls, view: View, columns: Sequence[Column]) -> _Layout:
        hops = cut(columns, view.lines)
        grid, ports = _Grid.of(len(hops.lanes)), ports_of(hops)
        boxes = {box.key: box for box in view.boxes}
        width = grid.box - 2 * _INSET
        labels = {key: label_of(box, width) for key, box in boxes.items()}
        taken = Counter((port.box, port.on_right) for port in ports)
        heights = {key: _height(labels[key], max(taken[key, True], taken[key, False])) for key in boxes}
        lanes = ordered(hops, {key: card_of(box) for key, box in boxes.items()})
        heads = _heads(lanes, boxes, width)
        above = {key: len(head) * LINE_HEIGHT + _PADDING for key, head in heads.items()}
        centre = {spot: y + _HEADING for spot, y in centres(lanes, hops, heights, above).items()}
        placed = {
            key: Placed(
                boxes[key],
                grid.left(lane),
                round(centre[key] - heights[key] / 2, 1),
                grid.box,
                heights[key],
                labels[key],
            )
            for lane, spots in enumerate(lanes)
            for key in spots
            if isinstance(key, str)
        }
        return cls(grid, hops, centre, placed, heads, port_heights(ports, centre, heights))

    def picture(self, view: View, columns: Sequence[Column]) -> Picture:
        bottom = max(*self.centre.values(), *(box.top + box.height for box in self.placed.values()))
        lanes = len(self.hops.lanes)
        return Picture(
            view.opened,
            round(self.grid.right(lanes - 1) + self.grid.gutter * 2 / 3 + _MARGIN, 1),
            round(bottom + _MARGIN, 1),
            tuple(self._bands(columns)),
            tuple(self._cards()),
            tuple(self.placed.values()),
            tuple(self._segments()),
            view.left_out,
        )

    def _bands(self, columns: Sequence[Column]) -> Iterator[Band]:
        lane = 0
        for column in columns:
            left = self.grid.left(lane) - self.grid.gutter / 3
            width = len(column.lanes) * (self.grid.box + self.grid.gutter) - 4
            yield Band(column.heading, round(left, 1), round(width, 1))
            lane += len(column.lanes)

    def _cards(self) -> Iterator[Card]:
        for key, head in self.heads.items():
            first = self.placed[key]
            held = [
                placed
                for placed in self.placed.values()
                if placed.left == first.left and card_of(placed.box) == card_of(first.box)
            ]
            top = round(first.top - len(head) * LINE_HEIGHT - _PADDING, 1)
            bottom = max(placed.top + placed.height for placed in held)
            keys = tuple(placed.box.key for placed in held)
            yield Card(head, keys, first.left, top, first.width, round(bottom - top, 1))

    def _segments(self) -> Iterator[Segment]:
        for way, lines in self.hops.ways.items():
            yield Segment(self._enters(way), self._leaves(way), "across", way.flow.tag, lines, arrow=False)
        for hop, lines in self.hops.hops.items():
            start = (
                self._leaves(hop.start)
                if isinstance(hop.start, Way)
                else self._at(Port(hop.start, not hop.flow.leftward, hop))
            )
            lands = isinstance(hop.end, str)
            end = (
                self._enters(hop.end)
                if isinstance(hop.end, Way)
                else self._at(Port(hop.end, hop.flow.leftward, hop.flow))
            )
            yield Segment(start, end, "across", hop.flow.tag, lines, arrow=lands)
        for arc, lines in self.hops.arcs.items():
            start = self._at(Port(arc.citing, on_right=True, serves=arc))
            end = self._at(Port(arc.cited, on_right=True, serves=arc.tag))
            top = (
                round(start[0] + self._bulge(abs(end[1] - start[1])), 1),
                round((start[1] + end[1]) / 2, 1),
            )
            yield Segment(start, top, "out", arc.tag, lines, arrow=False)
            yield Segment(top, end, "back", arc.tag, lines, arrow=True)

    def _bulge(self, reach: float) -> float:
        return min(12 + 0.16 * reach, self.grid.gutter * 0.55)

    def _at(self, port: Port) -> Point:
        box = self.placed[port.box]
        return round(box.right if port.on_right else box.left, 1), round(self.ports[port], 1)

    def _enters(self, way: Way) -> Point:
        return self._edge(way, right=way.flow.leftward)

    def _leaves(self, way: Way) -> Point:
        return self._edge(way, right=not way.flow.leftward)

    def _edge(self, way: Way, *, right: bool) -> Point:
        x = self.grid.right(way.lane) if right else self.grid.left(way.lane)
        return round(x, 1), round(self.centre[way], 1)


def _heads(lanes: Order, boxes: Mapping[str, Box], width: float) -> dict[str, tuple[str, ...]]:
    """The first box of every card, with the lettering of the card's head."""
    heads: dict[str, tuple[str, ...]] = {}
    for lane in lanes:
        seen = set()
        for spot in lane:
            if isinstance(spot, str) and card_of(boxes[spot]) not in seen:
                seen.add(card_of(boxes[spot]))
                heads[spot] = head_of(boxes[spot], width)
    return heads


def _height(label: Sequence[str], ports: int) -> float:
    return max(len(label) * LINE_HEIGHT + 2 * _PADDING, _PORT * (ports + 1))
