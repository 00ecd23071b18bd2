"""Two runs of words laid side by side: which words they share, and where they part.

Short runs are compared exactly. Long ones are first pinned together at phrases that stand once in each, so
that the time grows with their length and not with its square.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

__all__ = ["Part", "parts"]

_PHRASE = 4
#: Up to so many pairs of words are compared one by one.
_MOST_PAIRS = 160_000


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the first run, and the stretch of the second that answers to it; whether they are equal."""

    equal: bool
    first: tuple[int, int]
    second: tuple[int, int]


def parts(one: Sequence[str], other: Sequence[str]) -> tuple[Part, ...]:
    """Both runs from beginning to end, as stretches that are equal and stretches that are not."""
    if len(one) * len(other) <= _MOST_PAIRS:
        return tuple(_compared(one, other, 0, 0))
    found: list[Part] = []
    at = (0, 0)
    for left, right in (*_pins(one, other), (len(one), len(other))):
        found += _between(one[at[0] : left], other[at[1] : right], at)
        at = (left, right)
    return tuple(found)


def _between(one: Sequence[str], other: Sequence[str], at: tuple[int, int]) -> Iterator[Part]:
    if len(one) * len(other) <= _MOST_PAIRS:
        yield from _compared(one, other, *at)
    else:
        yield Part(equal=False, first=(at[0], at[0] + len(one)), second=(at[1], at[1] + len(other)))


def _compared(one: Sequence[str], other: Sequence[str], first: int, second: int) -> Iterator[Part]:
    for kind, a1, a2, b1, b2 in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        yield Part(kind == "equal", (first + a1, first + a2), (second + b1, second + b2))


def _pins(one: Sequence[str], other: Sequence[str]) -> list[tuple[int, int]]:
    """Where phrases that stand once in each run stand, in the same order in both."""
    left, right = _once(one), _once(other)
    pairs = [(left[phrase], right[phrase]) for phrase in left if phrase in right]
    return _rising(sorted(pairs))


def _once(run: Sequence[str]) -> dict[tuple[str, ...], int]:
    seen: dict[tuple[str, ...], int] = {}
    for at in range(len(run) - _PHRASE + 1):
        phrase = tuple(run[at : at + _PHRASE])
        seen[phrase] = -1 if phrase in seen else at
    return {phrase: at for phrase, at in seen.items() if at >= 0}


def _rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest choice of pairs whose second numbers rise with the first (patience sorting)."""
    tops: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for number, (_, second) in enumerate(pairs):
        pile = bisect_left(tops, second)
        before.append(ends[pile - 1] if pile else -1)
        if pile == len(tops):
            tops.append(second)
            ends.append(number)
        else:
            tops[pile], ends[pile] = second, number
    found: list[tuple[int, int]] = []
    at = ends[-1] if ends else -1
    while at >= 0:
        found.append(pairs[at])
        at = before[at]
    return found[::-1]
