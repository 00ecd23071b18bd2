"""European Case Law Identifiers: country or Union, court, year, and the court's own number.

``ECLI:EU:C:2011:865``; in print the first word is often left out, "EU:C:2011:865". Source: Council conclusions of
29 April 2011 on the ECLI.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from legalgraph.identifiers.patterns import later

__all__ = ["PRINTED", "Ecli"]

#: ECLI:EU:C:2011:865 · EU:T:2005:332 · ECLI:NL:HR:2019:2006 · ECLI:CE:ECHR:2011:0121JUD003069609
PRINTED = (
    r"(?:ECLI\s?:\s?)?(?P<country>[A-Z]{2}):(?P<court>[A-Z][A-Z0-9]{0,6}):(?P<year>(?:1[89]|20)[0-9]{2})"
    r":(?P<number>[A-Z0-9][A-Z0-9.]{0,24}(?<!\.))"
)
_PRINTED = later(PRINTED, re.ASCII)


@dataclass(frozen=True, slots=True)
class Ecli:
    """A decision by its ECLI."""

    country: str
    court: str
    year: int
    number: str

    @classmethod
    def parse(cls, text: str) -> Ecli:
        """Read an ECLI, with or without its first word. Raises ValueError when it is none."""
        found = _PRINTED.fullmatch(text.strip())
        if found is None:
            raise ValueError(f"“{text}” is not an ECLI like ECLI:EU:C:2011:865")
        return cls(found["country"], found["court"], int(found["year"]), found["number"])

    def __str__(self) -> str:
        return f"ECLI:{self.country}:{self.court}:{self.year}:{self.number}"
