"""References to the Official Journal of the European Union, in its own, the Court's, OSCOLA's and Bluebook's forms.

Until 30 September 2023 an issue has a number, and an act begins on a page of it: ``OJ L 180, 29.6.2013,
p. 31``. Since then every act is published by itself under its own number: ``OJ L, 2024/1351, 22.5.2024``.
Issues before 1968 print no series letter. Source: Interinstitutional Style Guide, "References to the OJ".
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from legalgraph.identifiers.oj_forms import BY_ACT, NAME, PLACE, SPECIAL, printed_day

__all__ = ["OjReference"]


@dataclass(frozen=True, slots=True)
class OjReference:
    """A place in the Official Journal.

    ``series`` is "L", "C" or, before 1968, "" (an index may call it "P"); ``issue`` the number, with the
    letter of a sub-series ("99E"), ``act`` the number of an act published by itself. ``date`` is ISO, ""
    where the form gives only the year. ``page`` may be "204/62" in old issues, ``to`` the last page.
    A special edition has the series "SE" and its volume, "" or roman, for the number of the issue.
    """

    series: str
    year: int
    issue: str = ""
    act: str = ""
    date: str = ""
    page: str = ""
    to: str = ""

    @classmethod
    def parse(cls, text: str) -> OjReference:
        """Read a reference in any of the forms. Raises ValueError when it is none, or its date is no date."""
        words = " ".join(text.split())
        name = NAME.match(words)
        found = cls.read(words, name) if name else None
        if found is None or found.end() != len(words):
            raise ValueError(f"“{text}” is not an Official Journal reference like OJ L 180, 29.6.2013, p. 31")
        return cls.of(found, name)

    @staticmethod
    def read(text: str, name: re.Match[str]) -> re.Match[str] | None:
        """What stands after the Journal's name: an act, a place in a special edition, or a place in an issue."""
        at = name.end()
        return BY_ACT.match(text, at) or SPECIAL.match(text, at) or PLACE.match(text, at)

    @classmethod
    def of(cls, found: re.Match[str], name: re.Match[str] | None = None, year: int = 0) -> OjReference:
        """The reference that is read in a match; ``year`` is that of the reference before it in a list.

        Raises ValueError when nothing gives the year, or the date is no date.
        """
        if found.re.pattern == SPECIAL.pattern:
            return cls(
                "SE",
                int(found["year"]),
                found["volume"] or "",
                page=found["page"] or "",
                to=found["to"] or "",
            )
        day = printed_day(found)
        if found.re.pattern == BY_ACT.pattern:
            return cls(found["series"], _checked(int(day[:4])), act=found["act"], date=day)
        years = (day[:4], found["lead"], name and name["bracketed"], name and name["volume"], year or "")
        said = next(filter(None, years), "")
        if not said:
            raise ValueError(f"“{found.group().strip()}”: no year, and every year's issues are numbered anew")
        return cls(
            found["series"] or "",
            _checked(int(said)),
            found["issue"] + (found["sub"] or ""),
            date=day,
            page=found["page"] or found["stroke"] or found["alone"] or "",
            to=found["to"] or found["stroke_to"] or found["alone_to"] or "",
        )

    def by_year(self) -> OjReference:
        """The same place as the Court and OSCOLA give it, by the year of the issue and the first page."""
        return replace(self, date="", to="") if self.issue else self

    def __str__(self) -> str:
        pages = f"{self.page}–{self.to}" if self.to else self.page
        if self.act:
            return f"OJ {self.series}, {self.act}, {self._printed_date()}"
        if self.series == "SE":
            place = f"OJ, Special Edition {self.year}{f' ({self.issue})' if self.issue else ''}"
        elif self.date:
            place = f"OJ {self.series} {self.issue}" if self.series else f"OJ {self.issue}"
            place = f"{place}, {self._printed_date()}"
        else:
            place = f"[{self.year}] OJ {self.series} {self.issue}".replace("  ", " ")
            return f"{place}/{pages}" if pages else place
        return f"{place}, p. {pages}" if pages else place

    def _printed_date(self) -> str:
        year, month, day = self.date.split("-")
        return f"{int(day)}.{int(month)}.{year}"


def _checked(year: int) -> int:
    if not 1952 <= year <= 2099:
        raise ValueError(f"there was no Official Journal in {year}")
    return year
