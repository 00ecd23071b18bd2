"""References to the treaty series of the United Nations and of the League of Nations: volume and first page.

The Series itself prints "United Nations, Treaty Series, vol. 189, p. 137", or the number under which a treaty is
registered in place of the page, "vol. 189, No. 2545".
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from legalgraph.identifiers.patterns import later

__all__ = ["LONG", "SHORT", "Unts"]

_DOTTED = r"[UL]\.?\s?N\.?\s?T\.?\s?S\.?"

# 2241 UNTS 507 · 2241 U.N.T.S. 507 · 1 UNTS XVI · 999 U. N. T. S. 171 · 60 LNTS 253 · 189 UNTS No. 2545 · 189 UNTS, 137
SHORT = rf"""
    (?P<volume>[1-9][0-9]{{0,3}})\s?(?P<series>{_DOTTED}),?\s?
    (?:[Nn]o\.?\s?(?P<registered>(?:I{{1,3}}-)?[1-9][0-9]{{0,5}})|(?:pp?\.\s?)?
      (?P<page>[1-9][0-9]{{0,4}}|[IVXLC]{{1,8}}))
    """

# United Nations, Treaty Series, vol. 2241, p. 507 · UNTS vol. 189, p. 137
# League of Nations Treaty Series, vol. LX, p. 253
# United Nations Treaty Series (UNTS), vol. 189, No. 2545, p. 137
LONG = rf"""
    (?P<series_long>(?:(?:United|League\ of)\ Nations,?\ )?Treaty\ Series|{_DOTTED})(?:\s\([UL]NTS\))?,?\s
    [Vv](?:ol)?(?:ume|\.)?\s?(?P<volume_long>[1-9][0-9]{{0,3}}|[IVXLC]{{1,10}})(?:\s\([0-9]{{4}}\))?,?\s
    (?:[Nn]o\.?\s?(?P<registered_long>(?:I{{1,3}}-)?[1-9][0-9]{{0,5}})(?:,\s|(?!\w)))?
    (?:p(?:age|p?\.)?\s?(?P<page_long>[1-9][0-9]{{0,4}}|[IVXLC]{{1,8}}))?
    """
_SHORT = later(SHORT, re.VERBOSE | re.ASCII)
_LONG = later(LONG, re.VERBOSE | re.ASCII)
_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


@dataclass(frozen=True, slots=True)
class Unts:
    """A place in a treaty series; ``page`` may be roman, as for the Charter in volume 1.

    ``registered`` is the number under which a treaty is registered, where no page is given; ``series`` "UNTS" or
    the League's "LNTS".
    """

    volume: int
    page: str = ""
    registered: str = ""
    series: str = "UNTS"

    @classmethod
    def parse(cls, text: str) -> Unts:
        """Read a reference, short or in the Series' own long form. Raises ValueError when it is none."""
        words = " ".join(text.split())
        short, long = _SHORT.fullmatch(words), _LONG.fullmatch(words)
        if short is not None:
            page, registered = short["page"] or "", short["registered"] or ""
            return cls(int(short["volume"]), page, registered, _series(short["series"]))
        page = (long["page_long"] or "") if long else ""
        registered = (long["registered_long"] or "") if long and not page else ""
        if long is None or not (page or registered):
            raise ValueError(f"“{text}” is not a Treaty Series reference like 2241 UNTS 507")
        return cls(_volume(long["volume_long"]), page, registered, _series(long["series_long"]))

    def __str__(self) -> str:
        return f"{self.volume} {self.series} {self.page or f'No. {self.registered}'}"


def _series(printed: str) -> str:
    return "LNTS" if printed.startswith("L") else "UNTS"


def _volume(printed: str) -> int:
    """A volume's number; the League printed its own in roman numerals."""
    if printed.isdecimal():
        return int(printed)
    values = [_VALUES[letter] for letter in printed]
    return sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))
