"""Where the cues of all kinds stand in a text: found in one pass, by an automaton."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from legalgraph.kinds.all import KINDS
from legalgraph.kinds.base import Kind
from legalgraph.kinds.folding import Folded
from legalgraph.model import Span

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

__all__ = ["Cues", "outside"]


@dataclass(frozen=True, slots=True)
class Cues:
    """The cues of some kinds: ``ranks`` has, for each cue as the automaton numbers it, the kinds that look for it."""

    kinds: tuple[Kind, ...]
    ranks: tuple[tuple[int, ...], ...]
    automaton: AhoCorasick

    @classmethod
    def of(cls, kinds: Iterable[Kind], *, often: bool = False) -> Cues:
        """The cues of these kinds, the weightier kind first; ``often`` where they will be looked for in much text."""
        from ahocorasick_rs import AhoCorasick, Implementation  # noqa: PLC0415 only where a text is scanned

        listed = tuple(kinds)
        ranks: dict[str, dict[int, None]] = defaultdict(dict)
        for rank, kind in enumerate(listed):
            for cue in kind.cues:
                ranks[cue][rank] = None
        # The one runs twice as fast, and is made three times as slowly.
        sort = Implementation.DFA if often else Implementation.ContiguousNFA
        return cls(listed, tuple(map(tuple, ranks.values())), AhoCorasick(tuple(ranks), implementation=sort))

    @staticmethod
    @cache
    def of_all(*, often: bool = False) -> Cues:
        """The cues of all kinds there are."""
        return Cues.of(KINDS, often=often)

    def asked(self, text: Folded, *, by_name: bool = False) -> Iterator[tuple[int, Kind, Sequence[int]]]:
        """Each kind that has a cue here, with its rank and the places of its cues; ``by_name`` also those without."""
        found = self.automaton.find_matches_as_indexes(text.text, overlapping=True)
        places = text.places([start for _, start, _ in found])
        at: list[list[int]] = [[] for _ in self.kinds]
        for (number, _, _), place in zip(found, places, strict=True):
            for rank in self.ranks[number]:
                at[rank].append(place)
        for rank, kind in enumerate(self.kinds):
            if at[rank]:
                yield rank, kind, sorted(set(at[rank]))
            elif by_name:
                yield rank, kind, ()


def outside(at: Sequence[int], spans: Sequence[Span]) -> Sequence[int]:
    """The places that stand in none of the spans; both are in ascending order."""
    if not spans:
        return at
    free, number = [], 0
    for place in at:
        while number < len(spans) and spans[number].end <= place:
            number += 1
        if number == len(spans) or place < spans[number].start:
            free.append(place)
    return free
