"""The printed forms of a reference to the Official Journal: the Journal's own, the Court's, OSCOLA's, Bluebook's.

``NAME`` is how the Journal is called, ``PLACE`` what follows and may be repeated in a list, ``BY_ACT`` the form since
October 2023, ``SPECIAL`` the special editions of acts older than a State's membership.
"""

from __future__ import annotations

import re
from datetime import date

from legalgraph.identifiers.act_words import MONTHS
from legalgraph.identifiers.patterns import later

__all__ = ["BY_ACT", "NAME", "PLACE", "SPECIAL", "printed_day"]

# 29.6.2013 · 29. 6. 2013 · 29 . 6 . 2013 · 29/06/2013 · 28. 7. 98 · of 20 May 2014
_DATE = r"""(?:of\s|du\s|de\s|vom\s)? (?P<day>[0-9]{1,2}) (?:
      \s?[./]\s? (?P<month>[0-9]{1,2}) (?:\s?[./]\s?|\s) (?P<year>(?:19|20)[0-9]{2}|[5-9][0-9](?![0-9]))
    | \s(?:de\s)? (?P<named>[^\W\d_]{3,10}) \s(?:de\s)? (?P<in_year>(?:19|20)[0-9]{2}) )"""
# 31 · 204/62 · 47–390 · 31 – 59
_PAGES = r"(?P<page>[1-9][0-9]{0,4}(?:/[0-9]{2}(?![0-9]))?)(?:\s?[–-]\s?(?P<to>[1-9][0-9]{0,4}))?"
_NUMBER = r"(?:(?:N|n)(?:\.?[oO]s?\.?|r\.?|°|º|\.[º°])?\s?)"

# OJ · O.J. · Official Journal of the European Union · JO · DO · ABl. · [2012] OJ · 2012 O.J.
NAME = later(
    r"""
    (?: \[(?P<bracketed>(?:19|20)[0-9]{2})\][ ] | (?<![\w.])(?P<volume>(?:19|20)[0-9]{2})[ ](?=O\.?[ ]?J\.?[ ]\() )?
    (?<!\w) (?: O\.\s?J\. | O[Jj] | J\.?\s?O\.? (?:C?E|UE)? | D\.?O\.?(?:C?E|UE)? | ABl\.?(?:\sE[GU])?
      | (?i:Official\sJournal) (?: ,? \s (?i:of\sthe\sEuropean\s(?:Union|Communit(?:ies|y))) )?
      | Journal\s[Oo]fficiel (?: \s (?:de\sl['’]Union\seuropéenne | des\sCommunautés\seuropéennes) )?
      | Diario\sOficial (?: \s (?:de\sla\sUnión\sEuropea | de\slas\sComunidades\sEuropeas) )? )
    (?![\w]) ,? \s?
    """,
    re.VERBOSE,
)
# L 180, 29.6.2013, p. 31 · No L 18, 21. 1. 1975, p. 3 · 13, 21.2.1962, p. 204/62 · C 99 E, 3.4.2009, p. 1
# L 180/31, 29.6.2013 · 2004 L 304, p. 12 · (C 326) 47 · C326/47 · L 148 of 20 May 2014
PLACE = later(
    rf"""
    {_NUMBER}?
    (?: \(?(?P<lead>(?:19|20)[0-9]{{2}})\)?,? \s (?=[(LCP]) )?
    (?P<open> \( )?
    (?: (?P<series>[LCP]) (?![^\W\d_]) \s{{0,2}} )? {_NUMBER}?
    (?P<issue>[1-9][0-9]{{0,3}}) (?![0-9]) (?: \s?(?P<sub>[AEIM])(?!\w) )?
    (?(open) \) (?: \s {_PAGES.replace("?P<page>", "?P<alone>").replace("?P<to>", "?P<alone_to>")} )? )
    (?: \s?/\s? (?P<stroke>[1-9][0-9]{{0,4}}) (?:\s?[–-]\s?(?P<stroke_to>[1-9][0-9]{{0,4}}))? (?![0-9/]|\.[0-9]) )?
    (?: \s?,?\s? {_DATE} )?
    (?: \s?,?\s? (?:pp?|PP?|page|S|str|pág)\s?\.?\s? {_PAGES} )?
    """,
    re.VERBOSE,
)
# L, 2024/1351, 22.5.2024 · C, C/2024/1234, 12.2.2024, ELI: http://data.europa.eu/eli/reg/2024/1351/oj
BY_ACT = later(
    rf"""
    (?P<series>[LC]) , \s? (?P<act> (?:[LC]/)? 20[0-9]{{2}}/[1-9][0-9]{{0,5}} ) , \s? {_DATE}
    (?P<eli> ,\s?ELI:?\s? https?://data\.europa\.eu/eli/[A-Za-z0-9_()./-]{{1,120}}(?<![.)]) )?
    """,
    re.VERBOSE,
)
# English Special Edition 1968 (II), p. 475 · Special Edition 1972(I), p. 19 · Special Edition, Series I, 1963-1964
SPECIAL = later(
    rf"""
    \(?(?:[A-Z][a-z]{{3,10}}\s)? (?i:special\sedition),? \s? (?:\((?=[0-9]))? (?:(?i:series)\s[IVX]{{1,4}},?\s)?
    (?:(?i:chapter)\s(?:[0-9]{{1,2}},?\s)?)?
    (?P<year>(?:19|20)[0-9]{{2}}) (?:[-–](?:19|20)?[0-9]{{2}})? \)? \s?
    (?: \(? (?P<volume>[IVX]{{1,4}}) \)? (?!\w) )?
    (?: ,?\s (?:p|P|pp)\s?\.?\s? 0{{0,3}}{_PAGES} )?
    """,
    re.VERBOSE,
)


def printed_day(found: re.Match[str]) -> str:
    """The ISO date that a match prints, "" if none. Raises ValueError when it is no date, or before the Journal."""
    if not found["day"]:
        return ""
    year = int(found["year"] or found["in_year"])
    month = int(found["month"]) if found["month"] else MONTHS.get(found["named"].lower(), 0)
    try:
        day = date(year + 1900 if year < 100 else year, month, int(found["day"]))
    except ValueError:
        printed = f"{found['day']}.{month or found['named']}.{year}"
        raise ValueError(f"{printed} is no date") from None
    return day.isoformat()
