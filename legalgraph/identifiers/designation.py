"""How EU acts are named in print, "Regulation (EU) No 604/2013", turned into their CELEX numbers.

Which of the two numbers is the year follows from the kind of act, the community and the word "No".
Until 2014 regulations, and decisions with "No", print number/year, and other acts year/number/community;
since 1 January 2015 every act prints (community) year/number. Source: Interinstitutional Style Guide,
"Numbering of acts".
"""

from __future__ import annotations

import re

from legalgraph.identifiers.celex import Celex

__all__ = ["celex_of"]

# Regulation (EU) No 604/2013 · Regulation (EU) 2024/1351 · Regulation (EEC) No 1612/68 · Directive 2002/90/EC
# Council Framework Decision 2002/946/JHA · Commission Implementing Regulation (EU) No 118/2014
# Regulation (EU, Euratom) No 966/2012 · Decision No 1386/2013/EU · Decision (EU) 2015/1523
# Regulation EU No 604/2013
_DESIGNATION = re.compile(
    r"""
    (?:(?:European\ Parliament\ and\ Council|Council|Commission)\s)?
    (?:(?:Delegated|Implementing)\s)?
    (?P<act>Regulation|Directive|Framework\ Decision|Decision|Recommendation|Joint\ Action|Common\ Position)
    \s?
    (?:\(?(?P<before>EU|EC|EEC|ECSC|Euratom|CFSP|JHA)            # (EU) · (EU, Euratom) · EU
       (?P<further>(?:,\s?(?:EU|EC|EEC|ECSC|Euratom|CFSP)){0,2})\)?\s?)?
    (?P<no>N[or°]\.?\s?)?
    (?P<first>[0-9]{1,5})/(?P<second>[0-9]{1,5})
    (?:/(?P<after>EU|EC|EEC|ECSC|Euratom|CFSP|JHA))?
    (?:\s\(?recast\)?)?
    """,
    re.VERBOSE | re.IGNORECASE | re.ASCII,
)

_TYPES = {
    "regulation": "R",
    "directive": "L",
    "framework decision": "F",
    "decision": "D",
    "recommendation": "H",
    "joint action": "E",
    "common position": "E",
}
_YEAR_FIRST_SINCE = 2015


def celex_of(designation: str) -> Celex:
    """The CELEX number of an act named in print.

    Raises ValueError when the words name no act of EU secondary law, or when nothing tells which of the
    two numbers is the year.
    """
    words = " ".join(designation.split())
    match = _DESIGNATION.fullmatch(words)
    if match is None:
        raise ValueError(f"“{designation}” does not name an EU act as in “Regulation (EU) No 604/2013”")
    year, number = _year_and_number(match, designation)
    return Celex(sector="3", year=year, type=_type(match), number=f"{number:04}")


def _type(match: re.Match[str]) -> str:
    act = match["act"].lower()
    justice = "JHA" in {(match["before"] or "").upper(), (match["after"] or "").upper()}
    # Joint actions of justice and home affairs were filed with the framework decisions that replaced them.
    return "F" if act == "joint action" and justice else _TYPES[act]


def _year_and_number(match: re.Match[str], designation: str) -> tuple[int, int]:
    first, second = match["first"], match["second"]
    year, number = (second, first) if _number_comes_first(match, designation) else (first, second)
    return _year(year, designation), int(number)


def _number_comes_first(match: re.Match[str], designation: str) -> bool:
    if match["no"]:
        if not (match["before"] or match["after"] or match["act"].lower() == "regulation"):
            raise ValueError(f"“{designation}” names no community; bodies under agreements number so too")
        return not _no_by_habit(match)
    if match["act"].lower() != "regulation":
        return False
    # Without "No": the community alone dates a regulation before or after the change of 2015.
    community = (match["before"] or "").upper()
    if community in {"EC", "EEC", "ECSC"}:
        return True
    leads, follows = (_might_be_recent_year(match[side]) for side in ("first", "second"))
    if community != "EU" and leads and follows:
        raise ValueError(f"“{designation}”: nothing tells which of the two numbers is the year")
    return not leads


def _no_by_habit(match: re.Match[str]) -> bool:
    """Whether "No" was printed out of habit before year/number, as in "Regulation (EU) No 2016/399"."""
    recent, plausible = _might_be_recent_year(match["first"]), len(match["second"]) == 4
    return recent and not plausible and (match["before"] or "").upper() == "EU"


def _might_be_recent_year(digits: str) -> bool:
    return len(digits) == 4 and _YEAR_FIRST_SINCE <= int(digits) <= 2099


def _year(digits: str, designation: str) -> int:
    year = int(digits) + (1900 if len(digits) == 2 else 0)
    if len(digits) not in {2, 4} or not 1952 <= year <= 2099:
        raise ValueError(f"“{designation}”: {digits} is not the year of an EU act")
    return year
