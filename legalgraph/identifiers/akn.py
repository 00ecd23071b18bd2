"""Addresses and provision ids of the Akoma Ntoso Naming Convention, and our provision keys beside them.

``/akn/un/act/protocol/2000-11-15/55-25/eng@2004-01-28/!main~art_6__para_1`` is a work (country, type of document,
subtype, author, date, number), its expression in a language and version, a component, and a provision in it. A
provision id joins its steps by two underscores; our keys join the same steps by strokes. Source: OASIS, "Akoma
Ntoso Naming Convention Version 1.0" (21 February 2019), sections 4 and 5.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from legalgraph.identifiers.patterns import later
from legalgraph.model import Pinpoint

__all__ = ["AknUri", "eid", "pinpoint_of"]

#: Types of documents; what stands between one and the date is a subtype and an author.
_TYPES = frozenset(
    "act bill doc judgment debate debateReport statement amendment amendmentList officialGazette "
    "documentCollection".split()
)
_COUNTRY = later(r"[a-z]{2}(?:-[a-z0-9]{1,8})?", re.ASCII)  # un · eu · aa-au · za-wc · mx
_DATE = later(r"(?:1[4-9]|2[01])[0-9]{2}(?:-[0-9]{2}(?:-[0-9]{2})?)?", re.ASCII)  # 2000 · 2000-11-15
_PART = later(r"[A-Za-z0-9][A-Za-z0-9_.()-]{0,120}", re.ASCII)
_EXPRESSION = later(r"(?P<language>[a-z]{3})(?:(?P<mark>[@:])(?P<version>[0-9-]{0,10}))?", re.ASCII)
_COMPONENT = later(r"!(?P<component>[A-Za-z0-9_-]{1,60})(?:~(?P<portion>[A-Za-z0-9_.()-]{1,300}))?", re.ASCII)
_PORTION = later(r"~(?P<portion>[A-Za-z0-9_.()-]{1,300})", re.ASCII)
_LONGEST = 600


@dataclass(frozen=True, slots=True)
class AknUri:
    """An address by its parts, each "" where it is not given; ``date`` as exact as it is.

    ``mark`` is "@" before the version of an expression (":" for one at a time in force); ``portion`` is a provision id.
    """

    country: str
    type: str
    date: str
    subtype: str = ""
    author: str = ""
    number: str = ""
    language: str = ""
    mark: str = ""
    version: str = ""
    component: str = ""
    portion: str = ""

    @classmethod
    def parse(cls, text: str) -> AknUri:
        """Read an address, with or without a host before it. Raises ValueError with the part that has no place."""
        at = text.find("/akn/")
        parts = (
            [part for part in text[at + 5 :].strip().split("/") if part]
            if at >= 0 and len(text) < _LONGEST
            else []
        )
        try:
            return _work(parts)
        except _NoPlaceError as error:
            raise ValueError(
                f"“{text}” is no Akoma Ntoso address like /akn/un/act/2000-11-15: {error}"
            ) from None

    @property
    def pinpoint(self) -> Pinpoint:
        """The provision it names, as a pinpoint of ours; an empty one for the whole."""
        return pinpoint_of(self.portion) if self.portion else Pinpoint(())

    def __str__(self) -> str:
        language = f"{self.language}{self.mark}{self.version}"
        portion = f"~{self.portion}" if self.portion else ""
        component = f"!{self.component}{portion}" if self.component else portion
        named = (
            self.country,
            self.type,
            self.subtype,
            self.author,
            self.date,
            self.number,
            language,
            component,
        )
        return "/akn/" + "/".join(filter(None, named))


class _NoPlaceError(Exception):
    """A part of an address that has no place where it stands."""


def _work(parts: list[str]) -> AknUri:
    country, kind = _next(parts, _COUNTRY, "a country"), _next(parts, _PART, "a type of document")
    if kind not in _TYPES:
        raise _NoPlaceError(f"{kind} is no type of document")
    between = []
    while parts and not _DATE.fullmatch(parts[0]):
        between.append(_next(parts, _PART, "a date"))
    if len(between) > 2:
        raise _NoPlaceError(f"before the date stand a subtype and an author, not {'/'.join(between)}")
    subtype, author = (*between, "", "")[:2]
    date = _next(parts, _DATE, "a date")
    number = (
        parts.pop(0) if parts and _PART.fullmatch(parts[0]) and not _is_language(parts[0], parts[1:]) else ""
    )
    return _expression(AknUri(country, kind, date, subtype, author, number), parts)


def _is_language(part: str, rest: list[str]) -> bool:
    """Three letters are a language, unless a language follows: "/2000/abc/eng"."""
    return _EXPRESSION.fullmatch(part) is not None and not (rest and _EXPRESSION.fullmatch(rest[0]))


def _expression(work: AknUri, parts: list[str]) -> AknUri:
    said = _EXPRESSION.fullmatch(parts[0]) if parts else None
    if said is not None:
        parts.pop(0)
    language, mark, version = (
        (said["language"], said["mark"] or "", said["version"] or "") if said else ("", "", "")
    )
    component = _COMPONENT.fullmatch(parts[0]) if parts else None
    portion = component or (_PORTION.fullmatch(parts[0]) if parts else None)
    if portion is not None:
        parts.pop(0)
    if parts:
        raise _NoPlaceError(f"“{'/'.join(parts)}” has no place at its end")
    return AknUri(
        work.country, work.type, work.date, work.subtype, work.author, work.number, language, mark, version,
        component["component"] if component else "", (portion["portion"] or "") if portion else "",
    )  # fmt: skip


def _next(parts: list[str], form: re.Pattern[str], what: str) -> str:
    part = parts.pop(0) if parts else ""
    if not form.fullmatch(part):
        raise _NoPlaceError(f"expected {what} where “{part}” stands")
    return part


def eid(pinpoint: Pinpoint) -> str:
    """The provision id of a pinpoint: ``art_6__para_1`` for art_6/para_1."""
    return "__".join(map(str, pinpoint.steps))


def pinpoint_of(portion: str) -> Pinpoint:
    """The pinpoint of a provision id. Raises ValueError when a step of it has no name or no number."""
    return Pinpoint.parse(portion.replace("__", "/"))
