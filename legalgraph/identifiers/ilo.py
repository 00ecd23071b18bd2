"""Conventions, recommendations and protocols of the International Labour Organization: ``C87``, ``R202``, ``P29``."""

from __future__ import annotations

import re
from dataclasses import dataclass

from legalgraph.identifiers.patterns import later

__all__ = ["Ilo"]

# C87 · C.143 · C087 · R202 · P29 · ILO Convention No. 143 · Convention (No. 87) · Recommendation No. 151
_PRINTED = later(
    r"""
    (?:ILO\s|International\ Labour\ Organi[sz]ation\s)?
    (?:(?P<letter>[CRP])\.?\s?|(?P<word>Convention|Recommendation|Protocol)s?,?\s(?:[0-9]{4}\s)?\(?)
    (?:[Nn]o\.?\s?)?0{0,2}(?P<number>[1-9][0-9]{0,2})\)?
    """,
    re.VERBOSE | re.ASCII,
)
_LAST = {"C": 200, "R": 220, "P": 200}


@dataclass(frozen=True, slots=True)
class Ilo:
    """A standard by its letter (C, R or P) and number; a protocol has the number of its convention."""

    letter: str
    number: int

    def __post_init__(self) -> None:
        if not 0 < self.number < _LAST[self.letter]:
            raise ValueError(f"the Organization has adopted no {self.letter}{self.number}")

    @classmethod
    def parse(cls, text: str) -> Ilo:
        """Read one. Raises ValueError when it is none."""
        found = _PRINTED.fullmatch(" ".join(text.split()))
        if found is None:
            raise ValueError(f"“{text}” is not a labour standard like C87 or Recommendation No. 151")
        return cls(found["letter"] or found["word"][0], int(found["number"]))

    def __str__(self) -> str:
        return f"{self.letter}{self.number}"
