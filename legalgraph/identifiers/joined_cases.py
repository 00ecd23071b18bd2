"""The numbers that the words of one citation give a case of the Union's courts: one, or several that were joined.

"Joined Cases C-411/10 and C-493/10" is one decision with two numbers, "Joined Cases T-80/21 to T-82/21" one with three;
old numbers may share their year, "6 and 11/69". "Cases C-1/20 and C-2/20" alone does not say that they were joined.
"""

from __future__ import annotations

import re

from legalgraph.identifiers.patterns import later

__all__ = ["as_joined", "is_joined", "numbers_of"]

_KIND = r"(?:\s(?:PPU|P(?:\(R\))?(?:-R)?|R(?:II)?|RENV|RX(?:-II)?|OP|SA|DEP|INT|REC)(?![\w.]))?"
_ONE = later(
    rf"(?<![\w/-])(?P<court>[CTF])[-\u2010-\u2013](?P<number>[1-9]\d{{0,3}})/(?P<year>\d\d)(?!\d)(?P<kind>{_KIND})"
)
_RANGE = later(r"\s*(?:to|[-\u2013]|à|bis)\s*")
_JOINED = later(r"\b(?:joined|jointes?|verbundenen?|acumulad[oa]s|riunite|gevoegde)\b", re.IGNORECASE)
#: "6 and 11/69", "56/64 and 58/64", after the word for a case.
_OLD = later(
    r"\b(?:[Cc]ases?|[Aa]ffaires?|aff\.|Rs\.)\s+(?:[Nn]os?\.?\s*)?"
    r"(?P<run>[1-9]\d{0,2}(?:/[5-8]\d)?(?:(?:\s?,\s(?:and\s)?|\s(?:and|et|&)\s)[1-9]\d{0,2}(?:/[5-8]\d)?){0,12})"
    r"(?<=/\d\d)(?!\d)"
)
_OLD_ONE = later(r"(?P<number>\d{1,3})(?:/(?P<year>\d\d))?")
#: So many numbers between a first and a last are written out.
_MOST = 40


def is_joined(words: str) -> bool:
    """Whether the words say that cases were joined."""
    return _JOINED.search(words) is not None


def numbers_of(words: str) -> tuple[str, ...]:
    """The numbers in the words, with the kind of procedure that is printed with each: "C-638/16 PPU"."""
    return tuple(dict.fromkeys(_new(words) or _old(words)))


def _new(words: str) -> list[str]:
    found = list(_ONE.finditer(words))
    numbers: list[str] = []
    for at, one in enumerate(found):
        before = found[at - 1] if at else None
        if before is not None and _RANGE.fullmatch(words, before.end(), one.start()):
            first, last = int(before["number"]), int(one["number"])
            same = (before["court"], before["year"]) == (one["court"], one["year"])
            if same and first < last <= first + _MOST:
                numbers += [f"{one['court']}-{number}/{one['year']}" for number in range(first + 1, last)]
        numbers.append(" ".join(f"{one['court']}-{one['number']}/{one['year']}{one['kind']}".split()))
    return numbers


def _old(words: str) -> list[str]:
    run = _OLD.search(words)
    numbers: list[str] = []
    year = ""
    for one in reversed(list(_OLD_ONE.finditer(run["run"])) if run else []):
        year = one["year"] or year
        numbers.insert(0, f"{one['number']}/{year}")
    return numbers


def as_joined(numbers: tuple[str, ...]) -> str:
    """The numbers as a citation gives them: "Case C-64/16", "Joined Cases C-411/10 and C-493/10"."""
    if len(numbers) < 2:
        return f"Case {numbers[0]}" if numbers else ""
    return f"Joined Cases {', '.join(numbers[:-1])} and {numbers[-1]}"
