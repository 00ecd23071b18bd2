"""CELEX numbers, by which EUR-Lex knows treaties, acts, proposals and judgments.

A number is sector, year, type and number: ``32013R0604``. Treaties (sector 1) end in an article,
``12016E067``, or in a part, ``12016E/TXT``. A consolidated text (sector 0) ends in its date,
``02014L0065-20260606``, a corrigendum in ``R(01)``. Source: EUR-Lex, "CELEX numbers" help page.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from legalgraph.identifiers.patterns import later

__all__ = ["Celex"]

# 32013R0604 · 32002F0946 · 12016E067 · 12012E/TXT · 12016E/PRO/21 · 02014L0065-20260606
# 32013R0604R(01) · 62009CJ0411 · 52020DC0609 · 32016Q0123(01) · 12006E161A · CELEX:32002L0090
_CELEX = later(
    r"""
    (?:CELEX\s?(?::|\s)\s?)?                     # as EUR-Lex prints it before the number
    (?P<sector>[0-689E])
    (?P<year>(?:19[5-9]|20[0-9])[0-9])           # the first treaty, 11951K, is the oldest
    (?P<type>[A-Z]{1,2})
    (?:
        (?P<number>[0-9]{3,5}(?:[A-Z](?!\())?)   # an article may have a letter: 12006E161A
        (?P<split>\([0-9]{2}\))?                 # several acts under one number: 32016Q0123(01)
      | /(?P<part>[A-Z0-9/]{2,20})               # a treaty as a whole, a protocol, a declaration
    )
    (?: R\((?P<corrigendum>[0-9]{2})\) | -(?P<consolidated>[0-9]{8}) )?
    """,
    re.VERBOSE | re.ASCII,
)

# The letters of sector 3 that EUR-Lex gives to acts; anything else there is a chance likeness.
_ACT_TYPES = frozenset("ABCDEFGHJKLMOQRSXY")
_DIGITS = {"1": (3,), "0": (3, 4), "3": (4,), "E": (4,)}


@dataclass(frozen=True, slots=True)
class Celex:
    """A CELEX number by its parts; ``number`` keeps its leading zeros, ``consolidated`` is an ISO date.

    ``part`` is what a treaty has in the place of an article ("TXT", "PRO/21"); ``split`` the number of
    one of several acts published under one number ("01"); ``corrigendum`` the number of a correction.
    """

    sector: str
    year: int
    type: str
    number: str = ""
    part: str = ""
    split: str = ""
    corrigendum: str = ""
    consolidated: str = ""

    @classmethod
    def parse(cls, text: str) -> Celex:
        """Read a CELEX number. Raises ValueError when it is none."""
        match = _CELEX.fullmatch(text.strip())
        if match is None:
            raise ValueError(f"“{text}” is not a CELEX number like 32013R0604 or 12016E067")
        found = match.groupdict(default="")
        celex = cls(
            sector=found["sector"],
            year=int(found["year"]),
            type=found["type"],
            number=found["number"],
            part=found["part"],
            split=found["split"].strip("()"),
            corrigendum=found["corrigendum"],
            consolidated=_iso(found["consolidated"], text),
        )
        _refuse_what_cannot_be(celex, text)
        return celex

    @property
    def article(self) -> str:
        """The treaty article it names, without leading zeros ("67"); "" for anything but an article."""
        return self.number.lstrip("0") if self.sector == "1" else ""

    def __str__(self) -> str:
        split = f"({self.split})" if self.split else ""
        corrigendum = f"R({self.corrigendum})" if self.corrigendum else ""
        consolidated = f"-{self.consolidated.replace('-', '')}" if self.consolidated else ""
        place = f"/{self.part}" if self.part else f"{self.number}{split}"
        return f"{self.sector}{self.year}{self.type}{place}{corrigendum}{consolidated}"


def _iso(digits: str, text: str) -> str:
    if not digits:
        return ""
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:])).isoformat()
    except ValueError:
        raise ValueError(f"“{text}” ends in {digits}, which is no date") from None


def _refuse_what_cannot_be(celex: Celex, text: str) -> None:
    if celex.sector == "3" and celex.type not in _ACT_TYPES:
        raise ValueError(f"“{text}”: EUR-Lex has no acts of type {celex.type}")
    digits = _DIGITS.get(celex.sector)
    if celex.number and digits and len(celex.number.rstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")) not in digits:
        raise ValueError(
            f"“{text}”: {celex.number} has not the {digits[0]} digits of a number in sector {celex.sector}"
        )
    if celex.part and celex.sector not in "01":
        raise ValueError(f"“{text}”: only treaties have parts like /{celex.part}")
    if celex.part.endswith("/") or "//" in f"/{celex.part}":
        raise ValueError(f"“{text}”: an empty part between two strokes")
    if celex.consolidated and celex.sector != "0":
        raise ValueError(f"“{text}”: a consolidated text has its number in sector 0")
