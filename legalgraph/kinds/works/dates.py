"""Dates as notes print them: "(2014)", "(June 2021)", "(3 May 2019)", "May 3, 2019", "4/6/21"."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from legalgraph.identifiers.patterns import later
from legalgraph.identifiers.printed_dates import joined

__all__ = ["DATE", "MONTH", "YEAR", "YEARS_CLOSED", "YEARS_SQUARE", "Dated", "closing_at", "iso"]

#: The years in which a work can have appeared, each with the bracket that closes it: the commonest sign of a work.
YEARS_CLOSED = (
    *(f"{year})" for year in range(1750, 2040)),
    *(f"{year}{letter})" for year in range(1950, 2040) for letter in "abc"),
    "forthcoming)",
)

#: The same in square brackets, where the year stands for the volume.
YEARS_SQUARE = tuple(f"[{year}]" for year in range(1900, 2040))

MONTH = (
    r"(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:r?uary|ch|il|e|y|ust|(?:em|o)?ber)?"
    r"|Spring|Summer|Autumn|Fall|Winter)\b\.?"
)
YEAR = r"(?:1[6-9]|20)\d\d"
_ORDINAL = r"\d{1,2}(?:st|nd|rd|th)?"
#: A date of any exactness, month or day first. Figures alone only in ISO form.
DATE = rf"(?:(?:{_ORDINAL}\s)?{MONTH}(?:\s{_ORDINAL})?,?\s)?{YEAR}(?:-\d\d-\d\d)?"

_READ = later(
    rf"(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s)?(?P<month>{MONTH})\s(?:(?P<after>\d{{1,2}})(?:st|nd|rd|th)?,?\s)?"
    rf"(?P<year>{YEAR})|(?P<iso>{YEAR}-\d\d-\d\d)|(?P<only>{YEAR})"
)
_LAST = later(
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


@lru_cache(maxsize=2048)
def closing_at(text: str, year: int) -> Dated | None:
    """The bracket whose last year begins at this place, or the square one that is nothing but a year."""
    if text[year] == "[":
        return Dated(year, year + 6, "", text[year + 1 : year + 5])
    if not text[year].isdigit():
        return _forthcoming(text, year)
    close = text.find(")", year, year + 6)
    start = text.rfind("(", max(0, year - _REACH), year)
    if close < 0 or start < 0 or ")" in text[start:close]:
        return None
    found = _LAST.search(text, start + 1, close)
    if found is None or (found.start() > start + 1 and text[found.start() - 1].isalnum()):
        return None
    words = " ".join(text[start + 1 : found.start()].split()).removesuffix("forthcoming").rstrip(" ,:;")
    return Dated(
        start, close + 1, words, joined(found["year"], found["month"], found["day"] or found["after"])
    )


def _forthcoming(text: str, place: int) -> Dated | None:
    """A bracket that says that the work has not appeared yet."""
    start, end = text.rfind("(", max(0, place - _REACH), place), place + len("forthcoming)")
    if start < 0 or ")" in text[start:place]:
        return None
    return Dated(start, end, text[start + 1 : place].strip(" ,"), "")


def iso(printed: str) -> str:
    """A date as printed in ISO form, as exact as it is; "" if there is none in these words."""
    found = _READ.search(" ".join(printed.split()))
    if found is None:
        return ""
    if found["iso"] or found["only"]:
        return found["iso"] or found["only"]
    return joined(found["year"], found["month"], found["day"] or found["after"])
