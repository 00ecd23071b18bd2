"""Public laws of the United States and the Statutes at Large: ``Pub. L. 104-208``, ``110 Stat. 3009``."""

from __future__ import annotations

import re
from dataclasses import dataclass

from legalgraph.identifiers.patterns import later

__all__ = ["PUBLIC_LAW", "STATUTE_AT_LARGE", "PublicLaw", "StatuteAtLarge"]

#: Pub. L. No. 104-208 · Pub. L. 104–208 · Public Law 104-208 · P.L. 104-208 · Pub.L. No. 96-212
PUBLIC_LAW = r"""
    (?:Pub(?:lic|\.)?\s?L(?:aw)?\.?|P\.\s?L\.|PL),?\s?(?:[Nn]o\.?\s?)?
      (?P<congress>[1-9][0-9]{1,2})\s?[-\u2010-\u2013]\s?(?P<law>[1-9][0-9]{0,3})
    """
#: 110 Stat. 3009 · 66 Stat. 163
STATUTE_AT_LARGE = r"""(?P<volume>[1-9][0-9]{0,2})\sStat\.?\s(?P<page>[1-9][0-9]{0,4})"""
_PUBLIC_LAW = later(PUBLIC_LAW, re.VERBOSE)
_STATUTE = later(STATUTE_AT_LARGE, re.VERBOSE)
_FIRST_CONGRESS, _LAST_CONGRESS = 57, 140


@dataclass(frozen=True, slots=True)
class PublicLaw:
    """A public law by the Congress that made it and its number there."""

    congress: int
    law: int

    @classmethod
    def parse(cls, text: str) -> PublicLaw:
        """Read one. Raises ValueError when it is none, or no Congress had that number."""
        found = _PUBLIC_LAW.fullmatch(" ".join(text.split()))
        if found is None or not _FIRST_CONGRESS <= int(found["congress"]) <= _LAST_CONGRESS:
            raise ValueError(f"“{text}” is no public law like Pub. L. 104-208")
        return cls(int(found["congress"]), int(found["law"]))

    @property
    def years(self) -> tuple[int, int]:
        """The years of that Congress, with the first days of the year after, in which bills are still signed."""
        first = 1789 + 2 * (self.congress - 1)
        return first, first + 2

    def __str__(self) -> str:
        return f"Pub. L. {self.congress}-{self.law}"


@dataclass(frozen=True, slots=True)
class StatuteAtLarge:
    """A page in the Statutes at Large."""

    volume: int
    page: int

    @classmethod
    def parse(cls, text: str) -> StatuteAtLarge:
        """Read one. Raises ValueError when it is none."""
        found = _STATUTE.fullmatch(" ".join(text.split()))
        if found is None:
            raise ValueError(f"“{text}” is no page of the Statutes at Large like 110 Stat. 3009")
        return cls(int(found["volume"]), int(found["page"]))

    def __str__(self) -> str:
        return f"{self.volume} Stat. {self.page}"
