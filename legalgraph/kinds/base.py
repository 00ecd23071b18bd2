"""What every kind of citation is: one module that finds its mentions, with its examples beside it.

To add a kind, write such a module and name it in ``all.py``; docs/contributing.md shows one whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from legalgraph.kinds.folding import Folded
from legalgraph.kinds.names import Name, Names
from legalgraph.model import Mention

__all__ = ["Kind", "Surroundings", "searched"]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a kind may know beside the text: the names of instruments, and where they stand in it."""

    names: Names
    starts: Mapping[int, Name]
    ends: Mapping[int, Name]

    @classmethod
    def of(
        cls, text: str, names: Names, local: Names | None = None, within: Folded | None = None
    ) -> Surroundings:
        """The names in this text: all instruments' own, and those a text has given them (``local``)."""
        found = list(names.find(text, within))
        if local is not None:
            found = sorted(
                [*found, *local.find(text, within)], key=lambda one: (one.span.start, -one.span.end)
            )
        kept: list[Name] = []
        for name in found:
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

    @property
    def cues(self) -> tuple[str, ...]:
        """Words in folded form (``kinds/folding.py``), one of which stands in every citation of this kind.

        The rarer they are in ordinary text, the faster. What comes from a catalogued name alone needs none.
        """
        ...

    def find(self, text: str, around: Surroundings, at: Sequence[int]) -> Iterator[Mention]:
        """Every mention of this kind, left to right; ``at`` is where its cues begin, ascending.

        Only there need it look, a bounded way back and ahead: so a text is read in time linear in its length.
        """
        ...


def searched(
    pattern: re.Pattern[str], text: str, at: Sequence[int], *, back: int = 40, ahead: int = 200
) -> Iterator[re.Match[str]]:
    """The matches of ``pattern`` near cues, left to right, none overlapping.

    A match begins at most ``back`` characters before a cue and ends at most ``ahead`` after one.
    """
    cues, number, after = at, 0, 0
    while number < len(cues):
        start = max(after, cues[number] - back)
        end = cues[number] + ahead
        while number < len(cues) and cues[number] - back <= end:
            end = cues[number] + ahead
            number += 1
        for found in pattern.finditer(text, start, end):
            if found.end() < end or end >= len(text):
                after = found.end()
                yield found
        after = max(after, min(end, len(text)))
