"""Numbers in the Council of Europe's treaty series: ``ETS 5``, from 194 on ``CETS 197``.

The European Treaty Series ended with number 193 in 2003; its numbers run on in the Council of Europe Treaty
Series, which now counts the old ones too, "CETS No. 005". Source: Council of Europe, Treaty Office.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from legalgraph.identifiers.patterns import later

__all__ = ["PRINTED", "Ets"]

#: ETS No. 5 · E.T.S. 5 · CETS No. 197 · CETS No.: 197 · European Treaty Series - No. 5 · STE n° 5
PRINTED = r"""
    (?:C?\.?E\.?T\.?S\.?|S\.?T\.?C?\.?E\.?|(?:European|Council\ of\ Europe)\ Treaty\ Series)
    ,?\s?(?:[-–]\s?)?(?P<no>[Nn]\.?(?:[or]s?\.?|°|º)\s?:?\s?)?0{0,2}(?P<number>[1-9][0-9]{0,2})[AB]?
    """
_PRINTED = later(PRINTED, re.VERBOSE | re.ASCII)
_FIRST_OF_COUNCIL, _LAST = 194, 400


@dataclass(frozen=True, slots=True)
class Ets:
    """A treaty of the Council of Europe by its number."""

    number: int

    def __post_init__(self) -> None:
        if not 0 < self.number < _LAST:
            raise ValueError(f"the Council of Europe has no treaty of number {self.number}")

    @classmethod
    def parse(cls, text: str) -> Ets:
        """Read a number of either series. Raises ValueError when it is none."""
        found = _PRINTED.fullmatch(" ".join(text.split()))
        if found is None:
            raise ValueError(f"“{text}” is not a number of the European Treaty Series like ETS No. 5")
        return cls(int(found["number"]))

    def __str__(self) -> str:
        return f"{'CETS' if self.number >= _FIRST_OF_COUNCIL else 'ETS'} {self.number}"
