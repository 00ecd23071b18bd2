"""Which level does a mark of the U.S. Code stand for, where the text is flat? Told by its neighbours.

"(i)" is clause (i), or subsection (i) after (h); "(I)" a subclause, or subparagraph (I) after (H); "(aa)" an item,
or the subsection after (z). A mark that a second one of its kind follows opens a list; else it goes on with the
deepest list whose next mark it is; else it opens a list below the deepest.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from legalgraph.identifiers.us_code import LEVELS, levels_of
from legalgraph.readers.words.numerals import letter_value, roman_value

__all__ = ["DEPTH", "depths"]

#: How deep a level hangs: a subsection 1, a paragraph 2, …
DEPTH = {level: depth for depth, level in enumerate(LEVELS, 1)}
_ROMAN = frozenset({"clause", "subclause"})
_DOUBLE = frozenset({"item", "subitem"})


@dataclass(frozen=True, slots=True)
class _Reading:
    """One way to read a mark: its level, and its place in that level's list (1 for the first)."""

    level: str
    value: int

    @property
    def depth(self) -> int:
        return DEPTH[self.level]


def depths(marks: Sequence[str], fixed: Sequence[int]) -> list[int]:
    """How deep each mark of a section hangs; ``fixed`` says it where a heading shows it (0 elsewhere)."""
    open_lists: list[_Reading] = []
    found = []
    for at, mark in enumerate(marks):
        readings = [each for each in _readings(mark) if fixed[at] in (0, each.depth)]
        following = _readings(marks[at + 1]) if at + 1 < len(marks) else []
        chosen = _chosen(readings, following, open_lists)
        open_lists = [each for each in open_lists if each.depth < chosen.depth] + [chosen]
        found.append(chosen.depth)
    return found


def _readings(mark: str) -> list[_Reading]:
    return [_Reading(level, value) for level in levels_of(mark) if (value := _value(level, mark))]


def _value(level: str, mark: str) -> int:
    if level == "para":
        return int("".join(filter(str.isdigit, mark)))
    if level in _ROMAN:
        return roman_value(mark)
    return letter_value(mark.partition("-")[0]) - (26 if level in _DOUBLE else 0)


def _chosen(
    readings: Sequence[_Reading], following: Sequence[_Reading], open_lists: Sequence[_Reading]
) -> _Reading:
    deepest = open_lists[-1].depth if open_lists else 0
    opening = [each for each in readings if each.value == 1 and each.depth > deepest]
    second = [each for each in opening if _Reading(each.level, 2) in following]
    values = {each.level: each.value for each in open_lists}
    going_on = [each for each in readings if values.get(each.level, -1) + 1 == each.value]
    with_gap = [each for each in readings if 0 < values.get(each.level, 0) < each.value]
    below = [each for each in readings if each.depth > deepest]
    return (*second, *reversed(going_on), *opening, *reversed(with_gap), *below, *readings)[0]
