"""Pinpoints as a note's reader expects them, in one form for all styles: "art 67", "arts 77-79", "paras 22-23".

Further: "arts 3(5), 21", "pp 744-745", "p 26 n 2", "annex I, art 2". Whatever the manuscript prints ("Arts. 77–79",
"¶¶ 22 and 23", "at 744-45") comes out alike, so that two citations can be compared.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from legalgraph.identifiers.patterns import later
from legalgraph.model import Pinpoint, Step

__all__ = ["printed"]

#: Step kinds with their word for one and for several; any other kind is its own word.
_WORDS = {
    "art": ("art", "arts"), "para": ("para", "paras"), "page": ("p", "pp"), "rec": ("recital", "recitals"),
    "subpara": ("subpara", "subparas"), "point": ("point", "points"), "chp": ("ch", "chs"),
    "sec": ("sec", "secs"), "note": ("n", "nn"), "annex": ("annex", "annexes"), "part": ("part", "parts"),
    "title": ("title", "titles"), "objective": ("objective", "objectives"), "rule": ("rule", "rules"),
}  # fmt: skip
#: What holds articles or paragraphs of its own, and is said before them.
_AROUND = frozenset(
    {"annex", "prot", "decl", "sched", "appendix", "preamble", "part", "title", "chp", "book"}
)
#: The lower end of a range as printed.
_RANGE = later(r"(?<!\w)(?P<low>\d{1,5})\]?\s?(?:[-–—]|to)\s?(?=\[?\d)")
#: Two numbers of a list as printed: "5, 6", "22 and 23".
_LISTED = later(r"(?<!\w)(?P<one>\d{1,5})(?:\s?,\s?(?:and\s)?|\s(?:and|&|or)\s)(?=(?P<next>\d{1,5})(?!\w))")


@dataclass(frozen=True, slots=True)
class _Read:
    """What the words say of their numbers: which begin a range, and which stand side by side in a list."""

    ranging: frozenset[str]
    listed: frozenset[tuple[str, str]]

    @classmethod
    def of(cls, words: str) -> _Read:
        return cls(
            frozenset(found["low"] for found in _RANGE.finditer(words)),
            frozenset((found["one"], found["next"]) for found in _LISTED.finditer(words)),
        )


def printed(pinpoints: Sequence[Pinpoint], words: str = "") -> str:
    """All pinpoints of one citation in one line; "" for none.

    ``words`` are those they were read from: a long range may have given its ends alone ("at 96-130").
    """
    read = _Read.of(words)
    said = []
    for (around, kind), run in groupby(_parted(pinpoints), key=lambda part: part[:2]):
        numbers = list(_ranges([steps for _, _, steps in run], read))
        plural = len(numbers) > 1 or "-" in numbers[0]
        word = _WORDS.get(kind, (kind, kind))[plural]
        said.append(", ".join(filter(None, (around, f"{word} {', '.join(numbers)}".strip()))))
    return "; ".join(said)


def _parted(pinpoints: Sequence[Pinpoint]) -> Iterator[tuple[str, str, tuple[Step, ...]]]:
    """Each pinpoint as what it stands in, its own kind, and its steps from there on."""
    for pinpoint in pinpoints:
        depth = 0
        while depth < len(pinpoint.steps) - 1 and pinpoint.steps[depth].kind in _AROUND:
            depth += 1
        around = ", ".join(map(_named, pinpoint.steps[:depth]))
        own = pinpoint.steps[depth:]
        if own:
            yield around, own[0].kind, own


def _named(step: Step) -> str:
    return f"{_WORDS.get(step.kind, (step.kind,))[0]} {step.number}".strip()


def _ranges(elements: Sequence[tuple[Step, ...]], read: _Read) -> Iterator[str]:
    """Numbers one after the other drawn together: 77, 78, 79 is "77-79"; so are the ends of a range."""
    at = 0
    while at < len(elements):
        last = at
        while last + 1 < len(elements) and _follows(elements[last], elements[last + 1], read):
            last += 1
        first = _number(elements[at])
        yield first if last == at else f"{first}-{_number(elements[last])}"
        at = last + 1


def _follows(one: tuple[Step, ...], other: tuple[Step, ...], read: _Read) -> bool:
    if len(one) > 1 or len(other) > 1:
        return False
    low, high = one[0].number, other[0].number
    if not (low.isdecimal() and high.isdecimal()):
        return False
    if int(high) == int(low) + 1:
        return (low, high) not in read.listed
    return low in read.ranging and int(high) > int(low)


def _number(steps: tuple[Step, ...]) -> str:
    """ "67(2)", "6(1)(a)", "26 n 2": the number with what hangs on it."""
    words = steps[0].number
    for step in steps[1:]:
        words += f" {_named(step)}" if step.kind in ("note", "subpara", "indent") else f"({step.number})"
    return words
