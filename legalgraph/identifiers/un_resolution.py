"""Resolutions as they are named in print, "General Assembly resolution 54/212", turned into their symbols."""

from __future__ import annotations

import re
from collections.abc import Mapping

from legalgraph.identifiers.un_symbol import UnSymbol
from legalgraph.identifiers.un_years import arabic

__all__ = ["resolution"]

# General Assembly resolution 54/212 of 22 December 1999 · UNGA Res 217A (III) · G.A. Res. 2625 (XXV)
# Human Rights Council resolution 15/13 · resolution 2625 (XXV) · Security Council resolution 1373 (2001)
_RESOLUTION = re.compile(
    r"""
    (?:(?P<body>[A-Z][A-Za-z.]{0,20}(?:\s[A-Za-z.]{2,20}){0,6}?)\s)?   # who adopted it, if said
    [Rr]es(?:olution|\.)?\s
    (?P<number>[0-9]{1,4}(?:/[0-9]{1,4})?)
    (?:\s?(?P<before>[A-Z](?:\s?-\s?[A-Z]|\s[IVX]{1,4})?))?
    (?:\s?\((?P<session>[IVXL]{1,8}|[0-9]{4})\))?
    (?:\s?(?P<after>[A-Z](?:\s?-\s?[A-Z])?))?
    (?:,?\s(?:of\s)?[0-9]{1,2}\s[A-Z][a-z]{2,8}\.?\s[0-9]{4})?          # of 22 December 1999
    """,
    re.VERBOSE | re.ASCII,
)

# The beginnings of symbols, by the names of bodies without their full stops.
_SERIES: Mapping[str, str] = {
    "general assembly": "A",
    "united nations general assembly": "A",
    "un general assembly": "A",
    "ga": "A",
    "unga": "A",
    "human rights council": "A/HRC",
    "un human rights council": "A/HRC",
    "united nations human rights council": "A/HRC",
    "hrc": "A/HRC",
    "unhrc": "A/HRC",
    "security council": "S",
    "united nations security council": "S",
    "un security council": "S",
    "sc": "S",
    "unsc": "S",
    "economic and social council": "E",
    "united nations economic and social council": "E",
    "ecosoc": "E",
    "commission on human rights": "E/CN.4",
    "un commission on human rights": "E/CN.4",
}


def resolution(words: str) -> UnSymbol:
    """The symbol of a resolution named in words, with or without its date.

    A bare number in the old form, "resolution 2625 (XXV)", is the General Assembly's, a bare number with
    a year, "resolution 1373 (2001)", the Security Council's. Raises ValueError when the words name no
    resolution or not the body that adopted it.
    """
    plain = " ".join(words.split())
    match = _RESOLUTION.fullmatch(plain.removeprefix("the ").removeprefix("The "))
    if match is None:
        raise ValueError(f"“{words}” names no resolution as in “General Assembly resolution 54/212”")
    letter = match["before"] or match["after"] or ""
    session = f"({match['session']})" if match["session"] else ""
    printed = f"{match['number']}{session}{' ' + letter if letter else ''}"
    return UnSymbol.parse(f"{_series(match, words)}/RES/{printed}")


def _series(match: re.Match[str], words: str) -> str:
    if not match["body"]:
        return _series_of_bare_number(match["session"] or "", words)
    name = match["body"].replace(".", "").lower()
    if name not in _SERIES:
        raise ValueError(f"“{words}”: no body whose resolutions have symbols is called “{match['body']}”")
    return _SERIES[name]


def _series_of_bare_number(session: str, words: str) -> str:
    if session.isdecimal():
        return "S"
    # The Assembly's roman sessions end with XXX; later ones are the Economic and Social Council's.
    if session and arabic(session) <= 30:
        return "A"
    raise ValueError(f"“{words}” does not say which body adopted it")
