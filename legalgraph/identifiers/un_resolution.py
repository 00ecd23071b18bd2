"""Resolutions as they are named in print, "General Assembly resolution 54/212", turned into their symbols."""

from __future__ import annotations

import re
from collections.abc import Mapping

from legalgraph.identifiers.patterns import later
from legalgraph.identifiers.un_sessions import may_be_assembly
from legalgraph.identifiers.un_symbol import UnSymbol
from legalgraph.identifiers.un_years import arabic

__all__ = ["SERIES", "enacted", "possible", "resolution"]

# General Assembly resolution 54/212 of 22 December 1999 · UNGA Res 217A (III) · G.A. Res. 2625 (XXV)
# Human Rights Council resolution 15/13 · resolution 2625 (XXV) · Security Council resolution 1373 (2001)
_RESOLUTION = later(
    r"""
    (?:(?P<body>[A-Z][A-Za-z.]{0,20}(?:\s[A-Za-z.]{2,20}){0,6}?)\s)?   # who adopted it, if said
    [Rr]es(?:olution|\.)?\s
    (?P<printed>
    (?P<number>(?:E?S-)?[0-9]{1,4}(?:/[0-9]{1,4})?)
    (?:\s?(?P<before>[A-Z](?:\s?-\s?[A-Z]|\s[IVX]{1,4})?))?
    (?:\s?\((?P<session>[IVXL]{1,8}|[0-9]{4})\))?
    (?:\s?(?P<after>[A-Z](?:\s?-\s?[A-Z])?))?)
    (?:,?\s(?:of\s)?[0-9]{1,2}\s[A-Z][a-z]{2,8}\.?\s[0-9]{4})?          # of 22 December 1999
    """,
    re.VERBOSE | re.ASCII,
)
_NUMBER = later(
    r"(?P<head>(?:E?S-)?[0-9]{1,4}(?:/[0-9]{1,4})?)\s?(?P<letter>[A-Z]?(?:\s?-\s?[A-Z]|\s[IVX]{1,4})?)\s?"
    r"(?:\((?P<session>[IVXL]{1,8}|[0-9]{4})\))?\s?(?P<after>[A-Z]?(?:\s?-\s?[A-Z])?)",
    re.ASCII,
)

#: The beginnings of symbols, by the names of bodies without their full stops.
SERIES: Mapping[str, str] = {
    form + name: series
    for names, series in {
        ("general assembly",): "A",
        ("human rights council",): "A/HRC",
        ("security council",): "S",
        ("economic and social council",): "E",
        ("trusteeship council",): "T",
        ("commission on human rights",): "E/CN.4",
        ("sub-commission on the promotion and protection of human rights",): "E/CN.4/Sub.2",
        ("commission on the status of women",): "E/CN.6",
        ("commission on crime prevention and criminal justice",): "E/CN.15",
        ("commission on narcotic drugs",): "E/CN.7",
    }.items()
    for name in names
    for form in ("", "un ", "united nations ")
} | {
    "ga": "A", "unga": "A", "un ga": "A", "hrc": "A/HRC", "unhrc": "A/HRC", "sc": "S", "unsc": "S", "un sc": "S",
    "ecosoc": "E", "esc": "E", "chr": "E/CN.4", "sub-commission": "E/CN.4/Sub.2",
}  # fmt: skip
#: No other body that numbers by session has adopted more resolutions in one, or held more sessions.
_OTHERS_NUMBER, _OTHERS_SESSIONS = 60, 70


def enacted(series: str, printed: str, nature: str = "RES") -> UnSymbol:
    """The symbol of the resolution or decision of a series, by its number as printed: ("A", "217 A (III)").

    Raises ValueError when the series has no such number.
    """
    found = _NUMBER.fullmatch(" ".join(printed.split()))
    if found is None:
        raise ValueError(f"“{printed}” is no number of a resolution")
    letter = found["letter"] or found["after"]
    session = f"({found['session']})" if found["session"] else ""
    return UnSymbol.parse(f"{series}/{nature}/{found['head']}{session}{' ' + letter if letter else ''}")


def possible(printed: str, year: int | None = None) -> tuple[UnSymbol, ...]:
    """What a number may be when nobody says who adopted it; ``year`` is that of its date, if one is printed.

    "2625 (XXV)" is the General Assembly's, "1373 (2001)" the Security Council's if it had come to that number then.
    The Assembly, the Human Rights Council and its commissions all number by session, "39/46": only a number too high
    for all others, or the date, tells that it is the Assembly's.
    """
    found = _NUMBER.fullmatch(" ".join(printed.split()))
    session, head = (found["session"] or "", found["head"]) if found else ("", "")
    if session:
        only = _if_any(_series_of_session(session, head), printed)
        return (only,) if only and (only.organ != "S" or _named_rightly(only)) else ()
    if "/" not in head:
        return ()
    assembly, council = _if_any("A", printed), _if_any("A/HRC", printed)
    if assembly is None or not _is_in(assembly, year):
        return (council,) if council and _is_in(council, year) else ()
    is_certain = _is_beyond_others(assembly) or (year is not None and council and not _is_in(council, year))
    return (assembly,) if is_certain or council is None else (assembly, council)


def _series_of_session(session: str, head: str) -> str:
    """The Assembly and the Economic and Social Council both have roman sessions; their numbers lie far apart."""
    if session.isdecimal():
        return "S"
    return "A" if head.isdecimal() and may_be_assembly(int(head), arabic(session)) else "E"


def _if_any(series: str, printed: str) -> UnSymbol | None:
    try:
        return enacted(series, printed)
    except ValueError:
        return None


def _is_in(symbol: UnSymbol, year: int | None) -> bool:
    years = symbol.issued
    return year is None or years is None or year in years


def _is_beyond_others(symbol: UnSymbol) -> bool:
    """Whether no other body has adopted so many in a session, or held so many sessions."""
    number = re.sub(r"[^0-9].*", "", symbol.number)
    sessions = symbol.session
    return int(number) > _OTHERS_NUMBER or (sessions.isdecimal() and int(sessions) > _OTHERS_SESSIONS)


def _named_rightly(symbol: UnSymbol) -> bool:
    """Whether the Security Council had come to that number in that year; other bodies number so too."""
    told = UnSymbol.parse(f"S/RES/{symbol.number}").issued
    return told is not None and symbol.year is not None and symbol.year in told


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
    if not match["body"]:
        symbols = possible(match["printed"])
        if len(symbols) != 1 or symbols[0].organ == "E" or symbols[0].subsidiary:
            raise ValueError(f"“{words}” does not say which body adopted it")
        return symbols[0]
    name = match["body"].replace(".", "").lower()
    if name not in SERIES:
        raise ValueError(f"“{words}”: no body whose resolutions have symbols is called “{match['body']}”")
    return enacted(SERIES[name], match["printed"])
