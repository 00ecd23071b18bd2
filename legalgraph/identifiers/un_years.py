"""In which years a United Nations document can have been issued, as far as its symbol tells, and why.

The windows are generous on purpose: a date outside one is an error, a date inside proves nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from legalgraph.identifiers.patterns import later
from legalgraph.identifiers.un_sessions import (
    CONFERENCES,
    EMERGENCY,
    SPECIAL,
    resolution_years,
    session_year,
)

__all__ = ["Told", "Years", "arabic", "years_of"]

_ROMAN = {"L": 50, "X": 10, "IX": 9, "V": 5, "IV": 4, "I": 1}
_ROMAN_FORM = later(r"(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})", re.ASCII)
#: Bodies that sit as the Assembly does, and print its session.
_OF_ASSEMBLY = later(r"C\.[0-9]|BUR|SPC|INF")
#: Until when documents were numbered through, without session or year; and from when.
_SERIALS = {"A": (1946, 1976), "E": (1946, 1978), "S": (1946, 1994), "T": (1947, 1994)}
#: When the bodies of former times were dissolved, one year more for what they left.
_DISSOLVED: Mapping[tuple[str, ...], int] = {("E", "CN.4"): 2006}
#: What is adopted at a session, and never before it.
_ENACTED = frozenset({"RES", "DEC", "PRST", "D"})


@dataclass(frozen=True, slots=True)
class Years:
    """The first and the last year, and the reason, as an author may be told."""

    first: int
    last: int
    why: str

    def __contains__(self, year: int) -> bool:
        return self.first <= year <= self.last


@dataclass(frozen=True, slots=True)
class Told:
    """What a symbol tells of its document; ``number`` without what follows its digits."""

    organ: str
    subsidiary: tuple[str, ...]
    nature: str
    session: str
    year: int | None
    number: str


def arabic(roman: str) -> int:
    """The value of a roman numeral up to LXXXIX. Raises ValueError when it is not well formed."""
    if not roman or not _ROMAN_FORM.fullmatch(roman):
        raise ValueError(f"“{roman}” is not a roman numeral")
    total = 0
    for letter, after in zip(roman, roman[1:] + " ", strict=True):
        value = _ROMAN[letter]
        total += -value if value < _ROMAN.get(after, 0) else value
    return total


def years_of(told: Told) -> Years | None:
    """The first and last possible year of issue, or None where the symbol says too little.

    A year in the symbol counts with the year before and after, because documents of a session are
    issued ahead of it and corrected after it; the Security Council's years are exact. A communication
    (D) names the year in which it was registered, before which nothing can have been decided.
    """
    body, nature, year = (told.organ, *told.subsidiary), told.nature, told.year
    if told.session:
        sat = _session(body, nature, told.session)
        return _later(sat, year) if nature == "D" and year is not None else sat
    if body == ("S",) and nature == "RES" and told.number.isdecimal():
        first, last = resolution_years(int(told.number))
        return Years(year or first, year or last, f"the Council adopted resolution {told.number} then")
    if year is not None:
        return _named(body, nature, year)
    return _conference(body) or _serial(body, nature, told.number)


def _named(body: tuple[str, ...], nature: str, year: int) -> Years | None:
    if nature == "D":
        return None
    if body == ("S",):
        return Years(year, year, f"its symbol names {year}")
    last = min(year + 1, max(_DISSOLVED.get(body[:2], year + 1), year))
    return Years(year - 1, last, f"its symbol names {year}")


def _later(sat: Years | None, registered: int) -> Years | None:
    return Years(max(sat.first, registered), sat.last, sat.why) if sat else None


def _session(body: tuple[str, ...], nature: str, session: str) -> Years | None:
    if "S-" in session:
        return _special(body, nature, session)
    number = int(session) if session.isdecimal() else arabic(session)
    sits = body[:1] if len(body) > 1 and body[0] == "A" and _OF_ASSEMBLY.fullmatch(body[1]) else body
    held = session_year(sits, number)
    if held is None:
        return None
    return Years(held - _early(sits, number, nature), held + 1, f"session {session} was held in {held}")


def _early(body: tuple[str, ...], session: int, nature: str) -> int:
    """By how many years documents may come before their session opens; resolutions never do.

    Session N of the Assembly opens in September, of the Human Rights Council in about March, June or September;
    documents of a March session may be dated late in the year before.
    """
    if nature in _ENACTED or body == ("A",):
        return 0
    if body == ("A", "HRC"):
        return int(session > 3 and (session - 4) % 3 == 0)
    return 1


def _special(body: tuple[str, ...], nature: str, session: str) -> Years | None:
    number = int(session.partition("-")[2])
    if session.startswith("ES") and body == ("A",) and number <= len(EMERGENCY):
        first, last = EMERGENCY[number - 1]
        return Years(first, last + 1, f"emergency special session {number} opened in {first}")
    years = SPECIAL.get(body, ())
    if session.startswith("E") or number > len(years):
        return None
    held = years[number - 1]
    return Years(held - (nature not in _ENACTED), held + 1, f"special session {number} was held in {held}")


def _conference(body: tuple[str, ...]) -> Years | None:
    held = CONFERENCES.get("/".join(body[:2]))
    return Years(held[0] - 1, held[1] + 1, f"the conference was held in {_span(*held)}") if held else None


def _span(first: int, last: int) -> str:
    return str(first) if first == last else f"{first} to {last}"


def _serial(body: tuple[str, ...], nature: str, number: str) -> Years | None:
    """Documents numbered through without a session or year; those that go on being revised prove nothing."""
    if len(body) > 1 or nature or body[0] not in _SERIALS or not number.isdecimal():
        return None
    first, last = _SERIALS[body[0]]
    return Years(first, last, "documents were numbered through only then")
