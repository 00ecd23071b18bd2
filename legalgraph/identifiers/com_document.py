"""Documents of the Commission by their numbers: "COM(2020) 609 final", "SWD(2020) 207", "C(2008) 1234".

COM are proposals and communications, SEC and SWD working documents, JOIN what the High Representative signs too, C
decisions not published. The number begins anew each year. Until 1999 years were printed with two digits.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from legalgraph.identifiers.patterns import later

__all__ = ["COM_DOCUMENT", "ComDocument"]

# COM(2020) 609 final · COM (85) 310 · COM/2020/0609 FINAL · COM(2016) 270 final/2 · SWD(2020)207
COM_DOCUMENT = later(
    r"""
    (?<![\w/.-]) (?P<series> COM | SEC | SWD | JOIN | C(?=[(/]) )
    (?: \s?\(\s?(?P<year>(?:19|20)[0-9]{2}|[5-9][0-9])\s?\)\s{0,2} | \s?/\s?(?P<stroked>(?:19|20)[0-9]{2})\s?/\s? )
    0{0,3}(?P<number>[1-9][0-9]{0,4}) (?![0-9/(])
    (?: [\s,]{0,2}(?P<final>final|FINAL|fin\.|def\.|endg\.)(?!\w) (?:\s?/\s?(?P<version>[2-9])(?![0-9]))? )?
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class ComDocument:
    """A document of the Commission; ``version`` is that of a final text issued again ("2")."""

    series: str
    year: int
    number: int
    is_final: bool = False
    version: str = ""

    @classmethod
    def parse(cls, text: str) -> ComDocument:
        """Read a number. Raises ValueError when it is none."""
        found = COM_DOCUMENT.fullmatch(" ".join(text.split()))
        if found is None:
            raise ValueError(f"“{text}” is not the number of a Commission document like COM(2020) 609 final")
        return cls.of(found)

    @classmethod
    def of(cls, found: re.Match[str]) -> ComDocument:
        """The document that is read in a match of ``COM_DOCUMENT``."""
        year = int(found["year"] or found["stroked"])
        return cls(
            found["series"],
            year + 1900 if year < 100 else year,
            int(found["number"]),
            bool(found["final"]),
            found["version"] or "",
        )

    @property
    def symbol(self) -> str:
        """The number by which it is known, whether the words say "final" or not."""
        return f"{self.series}({self.year}) {self.number}"

    def __str__(self) -> str:
        final = f" final{f'/{self.version}' if self.version else ''}" if self.is_final else ""
        return self.symbol + final
