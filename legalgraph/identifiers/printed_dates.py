"""Dates as English prints them, made ISO and back: "28 July 1951", "Dec. 2018", "1982"."""

from __future__ import annotations

import re

__all__ = ["joined", "month_of", "written"]

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_LONGEST = 31
#: The names in English, whatever the language of the computer.
_NAMES = ("January February March April May June July August September October November December").split()
_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>0[1-9]|1[0-2])(?:-(?P<day>\d{2}))?")


def month_of(word: str) -> int:
    """The number of the month that this is the name of, or short for; 0 for what is none ("Summer")."""
    short = word[:3].lower()
    return _MONTHS.index(short) + 1 if short in _MONTHS else 0


def joined(year: str, month: str | None = None, day: str | None = None) -> str:
    """The date as exact as it is printed; a season is no month, and only the year is kept of it."""
    number = month_of(month or "")
    if not number:
        return year
    return f"{year}-{number:02}-{int(day):02}" if day and 1 <= int(day) <= _LONGEST else f"{year}-{number:02}"


def written(iso: str) -> str:
    """The date in words, as exact as it is known: "13 December 2007", "December 2007", "2007"."""
    found = _ISO.fullmatch(iso)
    if found is None:
        return iso
    day = f"{int(found['day'])} " if found["day"] else ""
    return f"{day}{_NAMES[int(found['month']) - 1]} {found['year']}"
