"""What one picture shows: every provision, or instruments of which one at a time can be opened.

More boxes than the diagram allows cannot be read. Then each box is a whole instrument, and opening one
shows its provisions with what they cite and what cites them. Where even that is too much, the boxes with
the fewest links share one box that says how many they are. Every link stays in the table.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from legalgraph.diagrams.links import End, Link

__all__ = ["Box", "Line", "View", "views"]


@dataclass(frozen=True, slots=True)
class Box:
    """A box of the picture. ``holds`` are the keys of the law in it, ``within`` its links to itself."""

    key: str
    instrument: str
    name: str
    label: str
    year: int | None
    holds: tuple[str, ...]
    within: tuple[int, ...] = ()

    @property
    def shared(self) -> bool:
        """Whether it stands for more than one place in the law."""
        return len(self.holds) > 1


@dataclass(frozen=True, slots=True)
class Line:
    """A line from one box to another: all links between the two that carry the same tag, by number."""

    citing: str
    cited: str
    tag: str
    links: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class View:
    """One picture: boxes and lines, the instrument open in it and its name ("" if none), and what is left out."""

    opened: str
    name: str
    boxes: tuple[Box, ...]
    lines: tuple[Line, ...]
    left_out: tuple[str, ...] = ()


def views(links: Sequence[Link], at_most: int) -> tuple[View, ...]:
    """The first picture, then one for each instrument that can be opened in it."""
    if len({end.key for link in links for end in (link.citing, link.cited)}) <= at_most:
        return (_view(links, "", _provision, at_most),)
    overview = _view(links, "", _instrument, at_most)
    told = (
        f"{len(_keys(links))} provisions and instruments are linked, more than the {at_most} boxes that can "
        "be read: each box is an instrument. Open one to see its provisions."
    )
    closed = replace(overview, left_out=(told, *overview.left_out))
    openable = [box for box in overview.boxes if box.shared and box.instrument]
    return (closed, *(_opened(links, box, at_most) for box in openable))


def _keys(links: Iterable[Link]) -> set[str]:
    return {end.key for link in links for end in (link.citing, link.cited)}


def _opened(links: Sequence[Link], box: Box, at_most: int) -> View:
    """One instrument's provisions, and only what they cite or what cites them."""
    near = [link for link in links if box.instrument in (link.citing.instrument, link.cited.instrument)]

    def place(end: End) -> Box:
        return _provision(end) if end.instrument == box.instrument else _instrument(end)

    view = _view(near, box.instrument, place, at_most)
    told = f"{box.name} is open: the picture has only what it cites and what cites it."
    return replace(view, name=box.name, left_out=(told, *view.left_out))


def _provision(end: End) -> Box:
    return Box(end.key, end.instrument, end.name, end.label, end.year, (end.key,))


def _instrument(end: End) -> Box:
    return Box(end.instrument, end.instrument, end.name, "", end.year, (end.key,))


def _view(links: Sequence[Link], opened: str, place: Callable[[End], Box], at_most: int) -> View:
    place, left_out = _gathered(links, place, at_most)
    boxes: dict[str, Box] = {}
    lines: dict[tuple[str, str, str], list[int]] = {}
    within: dict[str, list[int]] = {}
    for link in links:
        citing, cited = place(link.citing), place(link.cited)
        for box in (citing, cited):
            boxes[box.key] = _joined(boxes.get(box.key), box)
        if citing.key == cited.key:
            within.setdefault(citing.key, []).append(link.number)
        else:
            lines.setdefault((citing.key, cited.key, link.tag), []).append(link.number)
    drawn = [replace(_named(box), within=tuple(within.get(key, ()))) for key, box in sorted(boxes.items())]
    merged = [Line(*ends, tuple(held)) for ends, held in sorted(lines.items())]
    return View(opened, "", tuple(drawn), tuple(merged), left_out)


def _joined(box: Box | None, more: Box) -> Box:
    if box is None:
        return more
    return replace(box, holds=tuple(dict.fromkeys((*box.holds, *more.holds))))


def _named(box: Box) -> Box:
    """An instrument's closed box says how many of its places it holds."""
    if not box.instrument:
        return replace(box, name=f"{len(box.holds)} more", label="together")
    return replace(box, label=f"{len(box.holds)} provisions") if box.shared else box


def _gathered(
    links: Sequence[Link], place: Callable[[End], Box], at_most: int
) -> tuple[Callable[[End], Box], tuple[str, ...]]:
    """The same placing, with the least linked boxes of each year in one box when there are too many."""
    ends = [end for link in links for end in (link.citing, link.cited)]
    seen = Counter(place(end).key for end in ends)
    if len(seen) <= at_most:
        return place, ()
    ranked = sorted(seen, key=lambda key: (-seen[key], key))
    few = set(ranked[at_most:])
    years = {place(end).key: end.year for end in ends}
    alone = Counter(years[key] for key in few)
    gathered = {key for key in few if alone[years[key]] > 1}

    def gather(end: End) -> Box:
        box = place(end)
        return _rest(box) if box.key in gathered else box

    told = f"The {len(gathered)} boxes with the fewest links share one for each year."
    return gather, (told,) if gathered else ()


def _rest(box: Box) -> Box:
    return Box(f"more {box.year}", "", "more", "", box.year, (box.key,))
