"""Where each spot of a lane lies from top to bottom: near its neighbours, in its order, never overlapping.

What moves is a card (an instrument's boxes in one lane, one under another) or a way. Each pass solves one
lane exactly (least squares under an order: the pool-adjacent-violators method), pulling every box to the
mean height of the boxes it is linked with, and every way to that of the boxes at both ends of its lines. The
last passes pull every way level with the spot it leads to.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import fmean

from legalgraph.diagrams.hops import Hops, Spot, Way
from legalgraph.diagrams.order import Order

__all__ = ["centres", "squeezed"]

_PASSES = 16
_LEVEL_PASSES = 5
_BETWEEN_CARDS = 12.0
_BESIDE_CARD = 9.0
_BETWEEN_WAYS = 8.0


@dataclass(frozen=True, slots=True)
class _Unit:
    """A card or a way: its height, and how far below its top the middle of each of its spots lies."""

    height: float
    middles: Mapping[Spot, float]
    is_way: bool


def centres(
    lanes: Order, hops: Hops, heights: Mapping[str, float], heads: Mapping[str, float]
) -> dict[Spot, float]:
    """The middle of every spot, in pixels from the highest edge of the picture's body.

    ``heads`` has the first box of every card, with the height of the card's head above it.
    """
    stacks = [_units(lane, heights, heads) for lane in lanes]
    linked = _linked(hops)
    level = linked | {hop.start: [hop.end] for hop in hops.hops if isinstance(hop.start, Way)}
    at: dict[Spot, float] = {}
    for stack in stacks:
        at.update(_stacked(stack, [0.0] * len(stack)))
    for turn in range(_PASSES):
        drawn_to = level if turn >= _PASSES - _LEVEL_PASSES else linked
        for stack in reversed(stacks) if turn % 2 == 0 else stacks:
            at.update(_stacked(stack, [_wish(unit, at, drawn_to) for unit in stack]))
    top = min(
        at[spot] - middle for stack in stacks for unit in stack for spot, middle in unit.middles.items()
    )
    return {spot: y - top for spot, y in at.items()}


def squeezed(wished: Sequence[float], gaps: Sequence[float]) -> list[float]:
    """The places nearest to those wished that keep the order and these least distances."""
    offsets = [sum(gaps[:i]) for i in range(len(wished))]
    pools: list[tuple[float, int]] = []
    for wish, offset in zip(wished, offsets, strict=True):
        mean, count = wish - offset, 1
        while pools and pools[-1][0] > mean:
            other, more = pools.pop()
            mean, count = (mean * count + other * more) / (count + more), count + more
        pools.append((mean, count))
    levels = [mean for mean, count in pools for _ in range(count)]
    return [level + offset for level, offset in zip(levels, offsets, strict=True)]


def _units(lane: Sequence[Spot], heights: Mapping[str, float], heads: Mapping[str, float]) -> list[_Unit]:
    stack: list[_Unit] = []
    for spot in lane:
        if isinstance(spot, Way):
            stack.append(_Unit(0.0, {spot: 0.0}, is_way=True))
        elif spot in heads:
            middle = heads[spot] + heights[spot] / 2
            stack.append(_Unit(heads[spot] + heights[spot], {spot: middle}, is_way=False))
        else:
            card = stack.pop()
            middles = {**card.middles, spot: card.height + heights[spot] / 2}
            stack.append(_Unit(card.height + heights[spot], middles, is_way=False))
    return stack


def _linked(hops: Hops) -> dict[Spot, list[Spot]]:
    """Every box with the boxes at the other ends of its lines, every way with those at both ends."""
    linked: dict[Spot, list[Spot]] = {spot: [] for lane in hops.lanes for spot in lane}
    for line in hops.lines:
        linked[line.citing].append(line.cited)
        linked[line.cited].append(line.citing)
    for way, taken in hops.ways.items():
        linked[way] = [end for i in taken for end in (hops.lines[i].citing, hops.lines[i].cited)]
    return linked


def _wish(unit: _Unit, at: Mapping[Spot, float], drawn_to: Mapping[Spot, Sequence[Spot]]) -> float:
    """Where the unit's top would best lie."""
    tops = [
        fmean(at[other] for other in drawn_to[spot]) - y for spot, y in unit.middles.items() if drawn_to[spot]
    ]
    if tops:
        return fmean(tops)
    spot, middle = next(iter(unit.middles.items()))
    return at[spot] - middle


def _stacked(stack: Sequence[_Unit], wished: Sequence[float]) -> dict[Spot, float]:
    gaps = [one.height + _between(one, other) for one, other in pairwise(stack)]
    tops = squeezed(wished, gaps)
    return {spot: top + y for unit, top in zip(stack, tops, strict=True) for spot, y in unit.middles.items()}


def _between(one: _Unit, other: _Unit) -> float:
    return (_BETWEEN_CARDS, _BESIDE_CARD, _BETWEEN_WAYS)[one.is_way + other.is_way]
