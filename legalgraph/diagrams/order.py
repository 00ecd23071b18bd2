"""The order of boxes and ways within each lane, so that few lines cross.

The barycentre method (Sugiyama, Tagawa and Toda 1981): lane by lane, forth and back, every spot moves to
the mean position of its neighbours; the order with the fewest crossings is kept. Boxes of one card
stay together, in the order of the instrument.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Mapping, Sequence
from itertools import groupby
from statistics import fmean

from legalgraph.diagrams.hops import Hops, Spot, Way

__all__ = ["Order", "crossings", "neighbours", "ordered"]

Order = Sequence[Sequence[Spot]]

_SWEEPS = 16


def ordered(hops: Hops, group_of: Mapping[str, str]) -> tuple[tuple[Spot, ...], ...]:
    """The lanes in the best order found; ``group_of`` says which card each box is in."""
    beside = neighbours(hops)
    lanes = [list(lane) for lane in hops.lanes]
    best, fewest = tuple(map(tuple, lanes)), crossings(lanes, hops)
    for sweep in range(_SWEEPS):
        for i in range(len(lanes)) if sweep % 2 else reversed(range(len(lanes))):
            reference = i - 1 if sweep % 2 else i + 1
            lanes[i] = _sorted(lanes, i, reference, beside, group_of)
        count = crossings(lanes, hops)
        if count < fewest:
            best, fewest = tuple(map(tuple, lanes)), count
    return best


def neighbours(hops: Hops) -> dict[Spot, list[Spot]]:
    """Every spot with the spots it shares a hop with, in either direction."""
    beside: dict[Spot, list[Spot]] = {spot: [] for lane in hops.lanes for spot in lane}
    for hop in hops.hops:
        beside[hop.start].append(hop.end)
        beside[hop.end].append(hop.start)
    return beside


def crossings(lanes: Order, hops: Hops) -> int:
    """How many pairs of hops cross between neighbouring lanes."""
    at = _positions(lanes)
    lane_of = {spot: i for i, lane in enumerate(lanes) for spot in lane}
    gaps: dict[int, list[tuple[float, float]]] = {}
    for hop in hops.hops:
        left, right = sorted((hop.start, hop.end), key=lane_of.__getitem__)
        gaps.setdefault(lane_of[left], []).append((at[left], at[right]))
    return sum(_inversions(ends) for ends in gaps.values())


def _inversions(ends: list[tuple[float, float]]) -> int:
    seen: list[float] = []
    count = 0
    for _, right in sorted(ends):
        count += len(seen) - bisect_right(seen, right)
        insort(seen, right)
    return count


def _positions(lanes: Order) -> dict[Spot, float]:
    return {spot: (i + 0.5) / len(lane) for lane in lanes for i, spot in enumerate(lane)}


def _sorted(
    lanes: Order, i: int, reference: int, beside: Mapping[Spot, Sequence[Spot]], group_of: Mapping[str, str]
) -> list[Spot]:
    if not 0 <= reference < len(lanes):
        return list(lanes[i])
    at, inside = _positions(lanes), set(lanes[reference])
    centre = {
        spot: fmean([at[other] for other in beside[spot] if other in inside] or [at[spot]])
        for spot in lanes[i]
    }
    groups = _groups(lanes[i], group_of)
    groups.sort(key=lambda group: fmean(centre[spot] for spot in group))
    return [spot for group in groups for spot in group]


def _groups(lane: Sequence[Spot], group_of: Mapping[str, str]) -> list[list[Spot]]:
    """The boxes of one card as one group, every way alone."""

    def group(place: tuple[int, Spot]) -> str:
        i, spot = place
        return f"{i:06}" if isinstance(spot, Way) else f"box {group_of[spot]}"

    places = sorted(enumerate(lane), key=group)
    return [[spot for _, spot in held] for _, held in groupby(places, key=group)]
