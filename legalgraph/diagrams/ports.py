"""Where lines touch a box: spread over its two sides, in the order of where they go.

Lines leave from the side that faces what is cited; all lines of one flow arrive at one port, under one
arrowhead. Arcs leave and arrive on the right.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from statistics import fmean

from legalgraph.diagrams.hops import Arc, Flow, Hop, Hops, Spot

__all__ = ["Port", "port_heights", "ports_of"]


@dataclass(frozen=True, slots=True)
class Port:
    """A place on a box's side, for a hop or arc that leaves or for a flow or arcs that arrive."""

    box: str
    on_right: bool
    serves: Hop | Arc | Flow | str
    """What it serves; for arcs that arrive, their tag."""


def ports_of(hops: Hops) -> dict[Port, tuple[Spot, ...]]:
    """Every port of every box, with the spots its lines come from or go to."""
    ports: dict[Port, list[Spot]] = {}
    for hop in hops.hops:
        leftward = hop.flow.leftward
        if isinstance(hop.start, str):
            ports.setdefault(Port(hop.start, not leftward, hop), []).append(hop.end)
        if isinstance(hop.end, str):
            ports.setdefault(Port(hop.end, leftward, hop.flow), []).append(hop.start)
    for arc in hops.arcs:
        ports.setdefault(Port(arc.citing, on_right=True, serves=arc), []).append(arc.cited)
        ports.setdefault(Port(arc.cited, on_right=True, serves=arc.tag), []).append(arc.citing)
    return {port: tuple(others) for port, others in ports.items()}


def port_heights(
    ports: Mapping[Port, tuple[Spot, ...]], centre: Mapping[Spot, float], heights: Mapping[str, float]
) -> dict[Port, float]:
    """The height of every port, spread evenly over its side of the box."""
    sides: dict[tuple[str, bool], list[Port]] = {}
    for port in ports:
        sides.setdefault((port.box, port.on_right), []).append(port)
    found: dict[Port, float] = {}
    for (box, _), held in sides.items():
        held.sort(
            key=lambda port: _rank(port, centre[port.box], fmean(centre[other] for other in ports[port]))
        )
        step = heights[box] / (len(held) + 1)
        top = centre[box] - heights[box] / 2
        found.update({port: top + step * (i + 1) for i, port in enumerate(held)})
    return found


def _rank(port: Port, own: float, other: float) -> tuple[int, float]:
    """Arcs upward first and arcs downward last, the near ones outermost: so arcs nest and do not cross."""
    if not isinstance(port.serves, Arc | str):
        return (0, other)
    return (-1, own - other) if other < own else (1, own - other)
