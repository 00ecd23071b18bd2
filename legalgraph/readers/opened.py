"""Provisions in the making: one open node each while its blocks come in."""

from __future__ import annotations

from dataclasses import dataclass, field

from legalgraph.model import Provision, Span

__all__ = ["Opened", "Stretch"]


@dataclass(slots=True)
class Stretch:
    """One unnumbered block of a provision's own: where its words begin and end, and where it was printed."""

    start: int
    end: int
    place: str


@dataclass(slots=True)
class Opened:
    """A provision whose end has not come yet.

    ``rank`` says how far out it stands; whatever comes with a smaller or equal rank closes it. ``prefix`` is
    what the keys of the articles in it begin with, ``divisions`` those of its divisions. ``at`` is where it
    would begin if no words come. ``hung``: something hangs on its first block, or that block has its own
    key already. ``void``: its key was taken, so it and all in it stay unplaced.
    """

    key: str
    kind: str
    number: str
    parent: str
    rank: int
    prefix: str
    divisions: str
    at: int
    heading: str = ""
    place: str = ""
    start: int = -1
    end: int = -1
    void: bool = False
    hung: bool = False
    stretches: list[Stretch] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)

    def cover(self, start: int, end: int) -> None:
        """Take these characters in; the first of all are where the provision begins."""
        if self.start < 0 or start < self.start:
            self.start = start
        self.end = end

    def count(self, kind: str) -> int:
        """The number of the next element of this kind that has none printed: 1, 2, 3, …"""
        self.counts[kind] = self.counts.get(kind, 0) + 1
        return self.counts[kind]

    def close(self) -> None:
        """Its end has come. A provision without any words is empty where it would begin."""
        if self.start < 0:
            self.start = self.end = self.at

    def first_stretch(self) -> Opened | None:
        """The first block as a provision of its own: where there are several, and nothing hangs on it."""
        if len(self.stretches) < 2 or self.hung:
            return None
        first, key = self.stretches[0], f"{self.key}/subpara_1"
        opened = Opened(key, "subpara", "1", self.key, self.rank, self.prefix, self.divisions, first.start)
        opened.start, opened.end, opened.place = first.start, first.end, first.place
        return opened

    def provision(self, order: int) -> Provision:
        """The provision, and where it stands in the reading order."""
        span = Span(self.start, self.end)
        return Provision(self.key, self.kind, self.number, span, order, self.parent, self.heading, self.place)
