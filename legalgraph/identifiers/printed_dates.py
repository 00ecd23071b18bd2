"""Dates as English prints them, made ISO: "28 July 1951", "Dec. 2018", "1982"."""

from __future__ import annotations

__all__ = ["joined", "month_of"]

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_LONGEST = 31


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
