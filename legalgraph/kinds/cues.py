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

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

__all__ = ["Cues"]


@dataclass(frozen=True, slots=True)
class Cues:
    """The cues of some kinds: ``ranks`` has, for each cue as the automaton numbers it, the kinds that look for it."""

    kinds: tuple[Kind, ...]
    ranks: tuple[tuple[int, ...], ...]
    automaton: AhoCorasick

    @classmethod
    def of(cls, kinds: Iterable[Kind]) -> Cues:
        """The cues of these kinds, the weightier kind first."""
        from ahocorasick_rs import AhoCorasick  # noqa: PLC0415 only where a text is scanned

        listed = tuple(kinds)
        ranks: dict[str, dict[int, None]] = defaultdict(dict)
        for rank, kind in enumerate(listed):
            for cue in kind.cues:
                ranks[cue][rank] = None
        return cls(listed, tuple(map(tuple, ranks.values())), AhoCorasick(tuple(ranks)))

    @staticmethod
    @cache
    def of_all() -> Cues:
        """The cues of all kinds there are."""
        return Cues.of(KINDS)

    def asked(self, text: Folded, *, by_name: bool = False) -> Iterator[tuple[int, Kind, Sequence[int]]]:
        """Each kind that has a cue here, with its rank and the places of its cues; ``by_name`` also those without."""
        at: dict[int, list[int]] = defaultdict(list)
        for number, start, _ in self.automaton.find_matches_as_indexes(text.text, overlapping=True):
            place = text.place(start)
            for rank in self.ranks[number]:
                at[rank].append(place)
        for rank, kind in enumerate(self.kinds):
            if rank in at:
                yield rank, kind, sorted(set(at[rank]))
            elif by_name:
                yield rank, kind, ()
