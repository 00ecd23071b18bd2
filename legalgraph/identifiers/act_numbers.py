"""Which of the two numbers of an act of the Union is its year, in every era of their numbering.

- Regulations: number/year until 2014, with "No" ("No 1612/68/EEC", "(EC) No 883/2004"); before 1963 a number alone.
- Directives, and all acts that are not regulations: year/number ("2004/38/EC"), save decisions with "No".
- Decisions with "No": number/year ("No 1692/96/EC"), the Coal and Steel Community's general ones among them.
- Since 1 January 2015 all acts: (community) year/number, in one series.

Source: Interinstitutional Style Guide, "Numbering of acts"; EUR-Lex, "CELEX numbers".
"""

from __future__ import annotations

from dataclasses import dataclass

from legalgraph.identifiers.celex import Celex

__all__ = ["Printed", "celex_of_printed"]

_LETTERS = {
    "regulation": "R",
    "directive": "L",
    "framework decision": "F",
    "decision": "D",
    "recommendation": "H",
    "joint action": "E",
    "common position": "E",
    "guideline": "O",
}
_ONE_SERIES_SINCE = 2015
#: From the first acts on; a number like 2092 is no year for a long time yet, and that of a regulation of 1991.
_YEARS = (1952, 2049)
#: The year of the first regulations, which print a number alone; from No 17 to the last of them it is 1962.
_FIRST_YEARS = {1: 1958, 3: 1958, 4: 1958, 9: 1960, 11: 1960, 15: 1961}
_ALONE_IN_1962 = range(17, 171)


@dataclass(frozen=True, slots=True)
class Printed:
    """What a designation prints: what the act is, its communities, "No" or not, the numbers, the year of its date.

    ``second`` is "" where a number stands alone.
    """

    act: str
    communities: frozenset[str]
    has_no: bool
    first: str
    second: str = ""
    dated: str = ""

    def __str__(self) -> str:
        community = f" ({', '.join(sorted(self.communities))})" if self.communities else ""
        number = f"{self.first}/{self.second}" if self.second else self.first
        return f"{self.act}{community}{' No' if self.has_no else ''} {number}"


def celex_of_printed(printed: Printed) -> Celex:
    """Its CELEX number. Raises ValueError when nothing tells which number is the year, or none can be."""
    year, number = _year_and_number(printed)
    if not int(number):
        raise ValueError(f"“{printed}”: no act has the number 0")
    return Celex(sector="3", year=_year(year), type=_letter(printed), number=f"{int(number):04}")


def _letter(printed: Printed) -> str:
    """The letter of its kind; acts on justice and home affairs were filed with the framework decisions."""
    if "JHA" in printed.communities and printed.act in {"joint action", "common position"}:
        return "F"
    if printed.communities == {"ECSC"} and printed.has_no:
        return {"decision": "S", "recommendation": "K"}.get(printed.act, _LETTERS[printed.act])
    return _LETTERS[printed.act]


def _year_and_number(printed: Printed) -> tuple[str, str]:
    if not printed.second:
        return _year_alone(printed), printed.first
    in_order = printed.first, printed.second
    turned = printed.second, printed.first
    can, could = _is_year(printed.first), _is_year(printed.second)
    if not can and not could:
        raise ValueError(
            f"“{printed}”: neither {printed.first} nor {printed.second} is the year of an EU act"
        )
    if _number_comes_first(printed):
        return turned if could else in_order
    if not can and printed.act != "decision":
        raise ValueError(f"“{printed}”: {printed.first} is not the year of an EU act")
    return in_order if can else turned


def _number_comes_first(printed: Printed) -> bool:
    if printed.has_no and printed.act in {"decision", "recommendation"}:
        if not printed.communities:
            raise ValueError(f"“{printed}” names no community; bodies under agreements number so too")
        return True
    if printed.act != "regulation":
        return False
    if printed.has_no:
        return not _is_no_by_habit(printed)
    return _is_before_one_series(printed)


def _is_before_one_series(printed: Printed) -> bool:
    """Of a regulation without "No": the community alone dates it before or after the change of 2015."""
    if printed.communities & {"EC", "EEC", "ECSC"}:
        return True
    leads = _is_recent(printed.first)
    if leads and not printed.communities and _is_year(printed.second):
        raise ValueError(f"“{printed}”: nothing tells which of the two numbers is the year")
    return not leads


def _is_no_by_habit(printed: Printed) -> bool:
    """Whether "No" was printed out of habit before year/number, as in "Regulation (EU) No 2016/399"."""
    if (
        not _is_recent(printed.first)
        or len(printed.second) == 4
        or not printed.communities <= {"EU", "Euratom"}
    ):
        return False
    return bool(printed.communities) or not _is_year(printed.second)


def _year_alone(printed: Printed) -> str:
    if printed.act != "regulation" or not printed.has_no:
        raise ValueError(f"“{printed}” has a number and no year")
    if printed.dated:
        return printed.dated
    number, is_first = int(printed.first), printed.communities <= {"EEC"}
    if is_first and number in _ALONE_IN_1962:
        return "1962"
    if is_first and number in _FIRST_YEARS:
        return str(_FIRST_YEARS[number])
    raise ValueError(f"“{printed}” has a number and no year")


def _is_year(digits: str) -> bool:
    return len(digits) in {2, 4} and _YEARS[0] <= _year(digits) <= _YEARS[1]


def _is_recent(digits: str) -> bool:
    return len(digits) == 4 and _ONE_SERIES_SINCE <= int(digits) <= _YEARS[1]


def _year(digits: str) -> int:
    return int(digits) + (1900 if len(digits) == 2 else 0)
