"""The elements of a United Nations document symbol, read one after the other.

What an element says depends on those before it: 35 is a session in ``A/HRC/35/35`` and then a number.
Source: Dag Hammarskjöld Library, "UN Document Symbols".
"""

from __future__ import annotations

import enum
import re
from dataclasses import dataclass

from legalgraph.identifiers.patterns import later
from legalgraph.identifiers.un_bodies import NATURES, OPEN, ORGANS, SUBSIDIARY_WORDS
from legalgraph.identifiers.un_years import arabic

__all__ = ["Element", "Role", "read_elements"]


class Role(enum.StrEnum):
    """What an element of a symbol says."""

    ORGAN = "organ"
    SUBSIDIARY = "subsidiary"
    NATURE = "nature"
    SESSION = "session"
    YEAR = "year"
    COUNTRY = "country"
    NUMBER = "number"
    MODIFICATION = "modification"


@dataclass(frozen=True, slots=True)
class Element:
    """What stands between two strokes of a symbol, and what it says."""

    role: Role
    text: str


# One element each; ASCII, and every repetition bounded.
# CN.4 · Sub.2 · WG.6 · WG.IV · AC.96 · CONF.183 · GE.1
_BODY = later(
    r"(?P<word>C|CN|SUB|AC|WG|CONF|SC|PC|GE|EM|COM|IGC|PREPCOM)\.(?P<number>[0-9]{1,4}|[IVX]{1,5})",
    re.IGNORECASE | re.ASCII,
)
_NUMBERED_NATURE = later(
    r"(?P<word>[A-Z]{1,4})\.(?P<number>[0-9]{1,5}|[A-Z])", re.ASCII
)  # L.12 · PV.3988 · SER.A
_SPECIAL_SESSION = later(r"E?S-[1-9][0-9]?", re.ASCII)  # S-26 · ES-10
_YEAR = later(r"19[4-9][0-9]|20[0-9]{2}", re.ASCII)
_NUMBER = later(r"[1-9][0-9]{0,5}(?:-[1-9][0-9]{0,2})?", re.ASCII)  # 35 · 3-4 (periodic reports together)
_DOTTED = frozenset(
    {"L", "R", "PV", "SR"}
)  # always with their number: "L.44"; "S/L/44" is another organization's
_COUNTRY = later(r"[A-Z]{3}", re.ASCII)
_OPEN_WORD = later(r"[A-Z]{1,8}(?:[.(][0-9A-Z]{1,4}\)?)?", re.ASCII)  # SC · GIP · EA.4 · COP(13)
_OPEN_NUMBER = later(r"[0-9]{1,4}", re.ASCII)
_MODIFICATION = later(  # Add.1 · Add.1-3 · Corr.2 · Rev.5 · Amend.1 · Summary
    r"(?P<word>Add|Corr|Rev|Amend)\.(?P<number>[1-9][0-9]{0,2}(?:-[1-9][0-9]{0,2})?)|Summary",
    re.IGNORECASE | re.ASCII,
)

# 2625(XXV) · 2625 (XXV) · 217(III) A · 217 A (III) · 1373 (2001) · 319 B II (XI) · 217(III)[A] · 226 A-B · 25
_RESOLUTION_NUMBER = later(
    r"""
    (?P<number>[1-9][0-9]{0,4})
    (?:\s?(?P<before>[A-Z](?:\s?-\s?[A-Z]|\s[IVX]{1,4})?))?     # 217 A (III), the letter as first printed
    (?:\s?\((?P<session>[IVXL]{1,8}|(?:19[4-9][0-9]|20[0-9]{2}))\))?
    (?:\s?\[?(?P<after>[A-Z](?:\s?-\s?[A-Z]|\s[IVX]{1,4})?)\]?)?  # 217(III) A, as cited now
    """,
    re.VERBOSE | re.ASCII,
)

_BODY_WORDS = {"SUB": "Sub", "COM": "Com", "PREPCOM": "PrepCom"}  # all others are printed in capitals
# Slash-numbered sessions began with the thirty-first; a smaller number there is a date, a fraction or a page.
_FIRST_NUMBERED_SESSION = 31


def read_elements(parts: list[str]) -> tuple[Element, ...]:
    """What each part of a symbol says. Raises ValueError with the part that no rule knows there."""
    elements: list[Element] = []
    for place, part in enumerate(parts):
        element = _element(part, elements, parts[place + 1 :])
        if element is None:
            raise ValueError(f"“{part}” has no meaning there")
        elements.append(element)
    if not _is_numbered(elements):
        raise ValueError("it has no number")
    return tuple(elements)


def _is_numbered(elements: list[Element]) -> bool:
    """A document has a number, if only in its nature (PV.3988); organs and bodies alone are no documents."""
    last = [element for element in elements if element.role is not Role.MODIFICATION][-1]
    return last.role in {Role.NUMBER, Role.YEAR} or (last.role is Role.NATURE and "." in last.text)


def _element(text: str, before: list[Element], rest: list[str]) -> Element | None:
    """What one element says, given those before it and after it; None when no rule knows it."""
    if not before:
        return Element(Role.ORGAN, text) if text in ORGANS else None
    if modification := _modification(text):
        return modification
    roles = {element.role for element in before}
    if Role.MODIFICATION in roles:
        return None
    if Role.NUMBER in roles:
        return _year_of_communication(text, before)
    follows = any(_modification(part) is None for part in rest)
    if before[0].text in OPEN:
        return _open(text, before, follows=follows)
    return _word(text.upper() if text == "Res" else text, before) or _numeral(text, before, follows=follows)


def _open(text: str, before: list[Element], *, follows: bool) -> Element | None:
    """An element of a series whose elements no common rule orders: words, then numbers, the last its number."""
    if (
        before[0].text == "EC"
        and len(before) == 1
        and not (text == "GC" or (len(text) < 3 and text.isdecimal()))
    ):
        return None  # "EC/2201/2003" is a regulation
    if not follows and len(before) == 1:
        return None
    if not follows and _OPEN_NUMBER.fullmatch(text):
        return Element(Role.NUMBER, text)
    if _YEAR.fullmatch(text) or _OPEN_NUMBER.fullmatch(text):
        return Element(Role.YEAR if _YEAR.fullmatch(text) else Role.SESSION, text)
    if _is_numbered_nature(text) and len(before) > 1:
        return Element(Role.NATURE, text)
    return Element(Role.SUBSIDIARY, text) if _OPEN_WORD.fullmatch(text) else None


def _modification(text: str) -> Element | None:
    match = _MODIFICATION.fullmatch(text)
    if match is None:
        return None
    word = match["word"]
    return Element(Role.MODIFICATION, f"{word.capitalize()}.{match['number']}" if word else "Summary")


def _year_of_communication(text: str, before: list[Element]) -> Element | None:
    if Element(Role.NATURE, "D") in before and before[-1].role is Role.NUMBER and _YEAR.fullmatch(text):
        return Element(Role.YEAR, text)
    return None


def _word(text: str, before: list[Element]) -> Element | None:
    if match := _BODY.fullmatch(text):
        word = match["word"].upper()
        return Element(Role.SUBSIDIARY, f"{_BODY_WORDS.get(word, word)}.{match['number'].upper()}")
    if (text in NATURES and text not in _DOTTED) or _is_numbered_nature(text):
        return Element(Role.NATURE, text)
    if text in SUBSIDIARY_WORDS:
        return Element(Role.SUBSIDIARY, text)
    if _COUNTRY.fullmatch(text) and _may_name_a_country(before):
        return Element(Role.COUNTRY, text)
    return None


def _is_numbered_nature(text: str) -> bool:
    match = _NUMBERED_NATURE.fullmatch(text)
    return (
        match is not None
        and match["word"] in NATURES
        and (match["number"].isdecimal() or match["word"] == "SER")
    )


def _may_name_a_country(before: list[Element]) -> bool:
    """Only reports of and to States under a treaty or a review name one, after the session or the body."""
    of_treaty = before[0].text not in {"A", "S", "E", "T", "ST"} or before[-1].text == "C.12"
    return of_treaty or before[-1].role is Role.SESSION


def _numeral(text: str, before: list[Element], *, follows: bool) -> Element | None:
    if _SPECIAL_SESSION.fullmatch(text) and follows and before[0].text == "A":
        return Element(Role.SESSION, text)
    if not follows:
        return _number(text, before)
    known = {element.role for element in before}
    if _YEAR.fullmatch(text) and not known & {Role.YEAR, Role.SESSION} and not _is_of_assembly(before):
        return Element(Role.YEAR, text)
    if before[-1] == Element(Role.NATURE, "D"):
        return _number(text, before)
    if (
        Role.SESSION in known
        or Role.YEAR in known
        or not text.isascii()
        or not re.fullmatch(r"[1-9][0-9]{0,2}", text)
    ):
        return None
    return Element(Role.SESSION, text) if _may_sit_in_sessions(before, int(text)) else None


def _is_of_assembly(before: list[Element]) -> bool:
    """Whether the symbol is the General Assembly's own or its main committees', which number by sessions."""
    subsidiary = [element.text for element in before if element.role is Role.SUBSIDIARY]
    return before[0].text == "A" and (not subsidiary or re.fullmatch(r"C\.[0-9]", subsidiary[0]) is not None)


def _may_sit_in_sessions(before: list[Element], session: int) -> bool:
    if _is_of_assembly(before):
        return session >= _FIRST_NUMBERED_SESSION
    return before[0].text not in {"S", "E", "T", "ST"} or any(e.role is Role.SUBSIDIARY for e in before)


def _number(text: str, before: list[Element]) -> Element | None:
    if before[-1].role in {Role.NATURE, Role.SESSION, Role.YEAR} and any(
        e.text in {"RES", "DEC"} for e in before
    ):
        return _resolution_number(text, before)
    return Element(Role.NUMBER, text) if _NUMBER.fullmatch(text) else None


def _resolution_number(text: str, before: list[Element]) -> Element | None:
    match = _RESOLUTION_NUMBER.fullmatch(text)
    if match is None or (match["before"] and match["after"]):
        return None
    session = match["session"] or ""
    if session and (before[-1].role is not Role.NATURE or not _is_session_of(before[0].text, session)):
        return None
    letter = re.sub(r"\s?-\s?", "-", match["before"] or match["after"] or "")
    printed = f"{match['number']}({session})" if session else match["number"]
    return Element(Role.NUMBER, f"{printed} {letter}".rstrip())


def _is_session_of(organ: str, session: str) -> bool:
    if session.isdecimal():
        return organ == "S"
    try:
        number = arabic(session)
    except ValueError:
        return False
    return organ in {"E", "T"} or (organ == "A" and number < _FIRST_NUMBERED_SESSION)
