"""The words with which a language names places in an instrument and joins them to one another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

__all__ = ["Language"]


@dataclass(frozen=True, slots=True)
class Language:
    """One language's words, in small letters.

    ``units`` has for each kind of step the words for one and for several. Of these, ``dotted`` may be followed by
    a full stop and ``cut`` must be ("al. 2", for "al" is another word); ``weak`` are ordinary words too, which mean
    a place only with a capital, a Roman number, or something beside them that says so ("section 9 of the
    Convention"); ``faint`` mean one only so, capital or not ("item 5"); ``within`` only as part of another place
    ("Art. 4 lit. a"). ``ordinals`` and ``cardinals`` give numbers in words. ``here``, ``before`` and ``after`` are
    what points at where the words stand ("this", "preceding", "following").
    """

    units: Mapping[str, tuple[str, str]]
    ordinals: Mapping[str, str]
    here: frozenset[str]
    before: frozenset[str]
    after: frozenset[str]
    dotted: frozenset[str] = frozenset()
    cut: frozenset[str] = frozenset()
    weak: frozenset[str] = frozenset()
    faint: frozenset[str] = frozenset()
    within: frozenset[str] = frozenset()
    cardinals: Mapping[str, str] = field(default_factory=dict)
