"""References to the Official Journal of the European Union, in its own, OSCOLA's and Bluebook's forms.

Until 30 September 2023 an issue has a number, and an act begins on a page of it: ``OJ L 180, 29.6.2013,
p. 31``. Since then every act is published by itself under its own number: ``OJ L, 2024/1351, 22.5.2024``.
Issues before 1968 print no series letter. Source: Interinstitutional Style Guide, "References to the OJ".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

__all__ = ["OjReference"]

# The parts that the printed forms share; ASCII digits and bounded everywhere.
_DATE = r"(?P<day>[0-9]{1,2})\.\s?(?P<month>[0-9]{1,2})\.\s?(?P<year>[0-9]{4})"
_PAGE = r"(?P<page>[1-9][0-9]{0,4}(?:/[0-9]{2})?)(?:\s?[–-]\s?(?P<to>[1-9][0-9]{0,4}))?"
_ISSUE = r"(?P<issue>[1-9][0-9]{0,3}\s?[AEIM]?)"

_FORMS = tuple(
    re.compile(form, re.VERBOSE | re.ASCII)
    for form in (
        # OJ L 180, 29.6.2013, p. 31 · OJ No L 13, 21. 2. 1962, p. 204/62 · OJ C 99 E, 3.4.2009, p. 1
        rf"OJ\s(?:No\s)?(?:(?P<series>[LCP])\s?)?{_ISSUE},?\s{_DATE}(?:,?\sp\.?\s?{_PAGE})?",
        # OJ L, 2024/1351, 22.5.2024 · OJ C, C/2024/1234, 12.2.2024
        rf"OJ\s(?P<series>[LC]),\s(?P<act>(?:[LC]/)?20[0-9]{{2}}/[1-9][0-9]{{0,5}}),\s{_DATE}",
        # [2012] OJ C326/47 · [2013] OJ L 180/31
        rf"\[(?P<year>[0-9]{{4}})\]\sOJ\s(?P<series>[LC])\s?{_ISSUE}/{_PAGE}",
        # 2012 O.J. (C 326) 47
        rf"(?P<year>[0-9]{{4}})\sO\.\s?J\.\s\((?P<series>[LC])\s?{_ISSUE}\)\s{_PAGE}",
    )
)


@dataclass(frozen=True, slots=True)
class OjReference:
    """A place in the Official Journal.

    ``series`` is "L", "C" or, before 1968, "" (an index may call it "P"); ``issue`` the number, with the
    letter of a sub-series ("99E"), ``act`` the number of an act published by itself. ``date`` is ISO, ""
    where the form gives only the year. ``page`` may be "204/62" in old issues, ``to`` the last page.
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
        match = next(filter(None, (form.fullmatch(words) for form in _FORMS)), None)
        if match is None:
            raise ValueError(f"“{text}” is not an Official Journal reference like OJ L 180, 29.6.2013, p. 31")
        found = {name: value or "" for name, value in match.groupdict().items()}
        year = int(found["year"])
        if not 1952 <= year <= 2099:
            raise ValueError(f"“{text}”: there was no Official Journal in {year}")
        return cls(
            series=found["series"],
            year=year,
            issue=found.get("issue", "").replace(" ", ""),
            act=found.get("act", ""),
            date=_iso(found, text) if "day" in found else "",
            page=found.get("page", ""),
            to=found.get("to", ""),
        )

    def __str__(self) -> str:
        pages = f"{self.page}–{self.to}" if self.to else self.page
        if self.act:
            return f"OJ {self.series}, {self.act}, {self._printed_date()}"
        if not self.date:
            return f"[{self.year}] OJ {self.series} {self.issue}/{pages}"
        place = f"OJ {self.series} {self.issue}" if self.series else f"OJ {self.issue}"
        return f"{place}, {self._printed_date()}" + (f", p. {pages}" if pages else "")

    def _printed_date(self) -> str:
        year, month, day = self.date.split("-")
        return f"{int(day)}.{int(month)}.{year}"


def _iso(found: dict[str, str], text: str) -> str:
    try:
        return date(int(found["year"]), int(found["month"]), int(found["day"])).isoformat()
    except ValueError:
        raise ValueError(f"“{text}”: {found['day']}.{found['month']}.{found['year']} is no date") from None
