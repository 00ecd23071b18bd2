"""The place and date that follow a treaty's title: ", done at Geneva on 28 July 1951", "of 1972", "(Bonn, 1979)"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from legalgraph.identifiers.patterns import later
from legalgraph.identifiers.printed_dates import joined

__all__ = ["Dated", "dated"]

_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
    " sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth"
    " twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first"
).split()
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)"
)
_YEAR = r"(?:1[6-9]|20)\d\d(?!\d)"
_SUP = r"(?:\s?<sup>)?(?:st|nd|rd|th)?(?:</sup>)?"
_DATE = (
    rf"(?:(?:the\s)?(?P<day>\d{{1,2}}){_SUP}\s?(?:day\s)?(?:of\s)?(?P<month>{_MONTH}),?\s(?:of\s)?(?P<year>{_YEAR})"
    rf"|(?P<month2>{_MONTH})\s(?P<day2>\d{{1,2}}){_SUP},?\s(?P<year2>{_YEAR})"
    rf"|(?:the\s)?(?P<ordinal>[A-Za-z]{{4,8}}(?:-[a-z]{{4,8}})?)\sday\sof\s(?P<month3>{_MONTH}),?\s(?P<year3>{_YEAR})"
    rf"|(?P<month4>{_MONTH}),?\s(?P<year4>{_YEAR})|(?P<year5>{_YEAR}))"
)
#: One to three places: "Geneva", "The Hague", "London, Moscow and Washington", "Montego Bay, Jamaica".
_PLACE = (
    r"(?:the\s)?[A-Z’'][\w’'.-]{1,24}(?:\s(?:de|del|di|am|upon)?\s?[A-Z][\w’'.-]{1,24}){0,2}"
    r"(?:(?:,\s|\sand\s|,\sand\s)[A-Z][\w’'.-]{1,24}(?:\s[A-Z][\w’'.-]{1,24})?){0,3}"
)
_ACT = (
    r"(?:done|signed|concluded|adopted|opened|made|agreed|dated|initialled|entered\sinto|drawn\sup|approved)"
)
_SPACE = later(r"\s+")
#: What comes after a title, its white space made plain.
_AFTER = later(
    rf"""(?: ,?\s? \( (?:(?:of|done|signed|adopted|concluded)\s)? (?:(?:at|in)\s)? (?:{_PLACE},?\s)?
            (?:E?C?ETS\s(?:No\.?\s?)?\d{{1,3}},?\s)? {_DATE} (?=[),;]) \)?
      | ,?\s (?:which\swas\s|as\s|both\s|all\s)? (?:first\s)? {_ACT}
            (?:\s(?:for|to)\s(?:signature|accession|acceptance))?
            (?:\s(?:at|in)\s(?P<place>{_PLACE}))? (?: ,?\s (?:on\s|in\s)? {_DATE.replace("(?P<", "(?P<b_")} )?
      | ,?\s (?:of|dated)\s {_DATE.replace("(?P<", "(?P<c_")}
      | ,\s (?:(?:at\s)?(?P<where>{_PLACE}),?\s)? {_DATE.replace("(?P<", "(?P<d_")}
      | \s (?P<e_year>{_YEAR}) (?=[\s,;.)]) )(?!\w)""",
    re.VERBOSE,
)
#: What it begins with: most titles are followed by nothing of the kind, and this tells at once.
_BEGINS = later(
    r""",?\s*\(
      | ,?\s+ (?: (?:which\s+was|as|both|all|first|done|signed|concluded|adopted|opened|made|agreed|dated|initialled
            |entered|drawn|approved) \s
          | of\s+ (?: the\s+ )? (?: \d | [JFMASOND] | [A-Za-z]{4,8} (?:-[a-z]{4,8})? \s+ day \s ) )
      | ,\s+ (?: the\s | at\s | [A-Z’'\d] | [a-z]{4,8} (?:-[a-z]{4,8})? \s+ day \s )
      | \s+ (?:1[6-9]|20)\d\d""",
    re.VERBOSE,
)
#: How far the clause may reach.
_REACH = 200


@dataclass(frozen=True, slots=True)
class Dated:
    """Where the clause ends, and its date (ISO, as exact as it is; "" if it has none)."""

    end: int
    date: str


def dated(text: str, end: int) -> Dated:
    """What follows a title that ends here."""
    if not _BEGINS.match(text, end):
        return Dated(end, "")
    piece = text[end : end + _REACH]
    found = _AFTER.match(_SPACE.sub(" ", piece))
    if found is None:
        return Dated(end, "")
    date = _iso(found)
    if not date and not found["place"]:
        return Dated(end, "")
    return Dated(end + _printed(piece, found.end()), date)


def _printed(piece: str, length: int) -> int:
    """How long in print is what has this length with its white space made plain."""
    shorter = 0
    for gap in _SPACE.finditer(piece):
        if gap.start() - shorter >= length:
            break
        shorter += len(gap.group()) - 1
    return length + shorter


def _iso(found: re.Match[str]) -> str:
    said = {key: value for key, value in found.groupdict().items() if value}
    for mark in ("", "b_", "c_", "d_", "e_"):
        year = next(
            (said[f"{mark}year{n}"] for n in ("", "2", "3", "4", "5") if f"{mark}year{n}" in said), ""
        )
        if year:
            month = next(
                (said[f"{mark}month{n}"] for n in ("", "2", "3", "4") if f"{mark}month{n}" in said), ""
            )
            day = (
                said.get(f"{mark}day") or said.get(f"{mark}day2") or _counted(said.get(f"{mark}ordinal", ""))
            )
            return joined(year, month, day)
    return ""


def _counted(word: str) -> str:
    return str(_ORDINALS.index(word.lower()) + 1) if word.lower() in _ORDINALS else ""
