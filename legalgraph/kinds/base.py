"""What every kind of citation is: one module that finds its mentions, with its examples beside it.

To add a kind, write such a module and name it in ``all.py``; docs/contributing.md shows one whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.cases.court import court_at
from legalgraph.kinds.folding import Folded
from legalgraph.kinds.names import Name, Names
from legalgraph.kinds.protocols import with_protocols
from legalgraph.model import Mention

__all__ = ["ANYWHERE", "Kind", "Surroundings", "searched"]

#: How much may stand before the first word of a cue: ", " or an indented line's beginning.
_SPACE = 12
#: A citation begins with a word or a mark, never within a word.
ANYWHERE = later(r"\S(?<!\w\w)")


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
        whole = [name for name in with_protocols(text, kept) if court_at(text, name.span.start) is None]
        return cls(names, {name.span.start: name for name in whole}, {name.span.end: name for name in whole})


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


def searched(  # noqa: PLR0913 a pattern, a text, and where to look
    pattern: re.Pattern[str],
    text: str,
    at: Sequence[int],
    *,
    back: int = 40,
    ahead: int = 200,
    begins: re.Pattern[str] = ANYWHERE,
) -> Iterator[re.Match[str]]:
    """The matches of ``pattern`` that have a cue in them, left to right, none overlapping.

    A match begins at most ``back`` characters before a cue and ends at most ``ahead`` after one. ``begins`` finds the
    places where one may begin; where its first letters tell them, much less is tried.
    """
    number, after, count = 0, 0, len(at)
    while number < count:
        first, end = number, at[number] + ahead
        while number < count and at[number] - back <= end:
            end = at[number] + ahead
            number += 1
        # Tried only where it may begin: a search would go on to the end of what is ahead.
        for cue in at[first:number]:
            last = cue if text[cue].isalnum() else _first_word(text, cue)
            low = cue - back
            for beginning in begins.finditer(text, max(after, low), last + 1):
                start = beginning.start()
                found = pattern.match(text, start, end) if start >= after else None
                if found is not None:
                    after = max(found.end(), start + 1)
                    if found.end() < end or end >= len(text):
                        yield found
            if after <= last:
                after = last + 1


def _first_word(text: str, cue: int) -> int:
    """Where the first word of a cue begins: it may have a space, a comma or a bracket before it."""
    for place in range(cue + 1, min(cue + _SPACE, len(text))):
        if text[place].isalnum():
            return place
    return cue
