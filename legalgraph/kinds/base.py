"""What every kind of citation is: one module that finds its mentions, with its examples beside it.

To add a kind, write such a module and name it in ``all.py``; docs/contributing.md shows one whole.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol

from legalgraph.kinds.names import Name, Names
from legalgraph.model import Mention

__all__ = ["Kind", "Surroundings"]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a kind may know beside the text: the names of instruments, and where they stand in it."""

    names: Names
    starts: Mapping[int, Name]
    ends: Mapping[int, Name]

    @classmethod
    def of(cls, text: str, names: Names, local: Names | None = None) -> Surroundings:
        """The names in this text: all instruments' own, and those a text has given them (``local``)."""
        found = [*names.find(text), *(local.find(text) if local else ())]
        kept: list[Name] = []
        for name in sorted(found, key=lambda one: (one.span.start, -one.span.end)):
            if not kept or name.span.start >= kept[-1].span.end:
                kept.append(name)
        return cls(names, {name.span.start: name for name in kept}, {name.span.end: name for name in kept})


class Kind(Protocol):
    """One kind of citation."""

    @property
    def name(self) -> str:
        """The kind's name in mentions and reports, e.g. ``provision``."""
        ...

    @property
    def matches(self) -> tuple[str, ...]:
        """Strings that must be found whole."""
        ...

    @property
    def declines(self) -> tuple[str, ...]:
        """Strings in which nothing may be found."""
        ...

    def find(self, text: str, around: Surroundings) -> Iterator[Mention]:
        """Every mention of this kind, left to right. Linear in the length of the text."""
        ...
