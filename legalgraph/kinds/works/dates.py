"""Dates as notes print them: "(2014)", "(June 2021)", "(3 May 2019)", "May 3, 2019", "4/6/21"."""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = ["DATE", "MONTH", "YEAR", "YEARS_CLOSED", "Dated", "closing_at", "iso"]

#: The years in which a work can have appeared, each with the bracket that closes it: the commonest sign of a work.
YEARS_CLOSED = tuple(f"{year})" for year in range(1750, 2040)) + tuple(
    f"{year}{letter})" for year in range(1950, 2040) for letter in "abc"
)

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|Spring|Summer|Autumn|Fall|Winter)\b\.?"
)
YEAR = r"(?:1[6-9]|20)\d\d"
#: A date of any exactness. Month first or day first; figures alone only with slashes or in ISO form.
DATE = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\s{MONTH}\s{YEAR}|{MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?,?\s{YEAR}"
    rf"|{MONTH},?\s{YEAR}|{YEAR}-\d\d-\d\d|{YEAR})"
)

_READ = re.compile(
    rf"(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s)?(?P<month>{MONTH})\s(?:(?P<after>\d{{1,2}})(?:st|nd|rd|th)?,?\s)?"
    rf"(?P<year>{YEAR})|(?P<iso>{YEAR}-\d\d-\d\d)|(?P<only>{YEAR})"
)
_LAST = re.compile(
    rf"(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+)?(?:(?P<month>{MONTH})(?:\s+(?P<after>\d{{1,2}})(?:st|nd|rd|th)?)?"
    rf",?\s+)?(?:{YEAR}\s?[-–/]\s?)?(?P<year>{YEAR})[a-c]?\Z"
)
#: How long a bracket before the year may be: edition, editors, place, publisher.
_REACH = 180


@dataclass(frozen=True, slots=True)
class Dated:
    """A round bracket that ends in a year: its place, the words in it before the date, and the date (ISO)."""

    start: int
    end: int
    words: str
    date: str


def closing_at(text: str, year: int) -> Dated | None:
    """The bracket whose last year begins at this place, if there is one."""
    close = text.find(")", year, year + 6)
    start = text.rfind("(", max(0, year - _REACH), year)
    if close < 0 or start < 0 or ")" in text[start:close]:
        return None
    found = _LAST.search(text, start + 1, close)
    if found is None or (found.start() > start + 1 and text[found.start() - 1].isalnum()):
        return None
    words = text[start + 1 : found.start()].strip().rstrip(",:;").rstrip()
    return Dated(start, close + 1, words, _joined(found["year"], found["month"], found["day"] or found["after"]))


def iso(printed: str) -> str:
    """A date as printed in ISO form, as exact as it is; "" if there is none in these words."""
    found = _READ.search(" ".join(printed.split()))
    if found is None:
        return ""
    if found["iso"] or found["only"]:
        return found["iso"] or found["only"]
    return _joined(found["year"], found["month"], found["day"] or found["after"])


def _joined(year: str, month: str | None, day: str | None) -> str:
    """A season is no month: only the year is kept of it."""
    short = (month or "")[:3].lower()
    if short not in _MONTHS or (short == "sum"):
        return year
    number = _MONTHS.index(short) + 1
    return f"{year}-{number:02}-{int(day):02}" if day and 1 <= int(day) <= 31 else f"{year}-{number:02}"
