"""European Legislation Identifiers of EU acts and treaties, the outward addresses of EU provisions.

``http://data.europa.eu/eli/reg/2013/604/oj`` is an act as published; ``…/art_5/par_1/oj`` one of its
subdivisions; ``…/reg/2013/604/2013-06-29`` a consolidated version; ``…/treaty/tfeu_2012/art_67/oj`` an
article of a treaty. Language and format may follow: ``/oj/eng/pdf``. Source: EUR-Lex, "ELI" help page.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from legalgraph.identifiers.patterns import later

__all__ = ["Eli"]

BASE = "http://data.europa.eu/eli/"

_HOST = later(r"(?:https?://data\.europa\.eu)?/?eli/(?P<path>[A-Za-z0-9_()./-]{1,300})")
_TYPE = later(r"[a-z][a-z_]{1,29}")  # reg · dir · dec_framw · reg_impl · joint_action
_TREATY = later(r"[a-z]{2,12}(?:_[0-9]{4})?")  # tfeu_2012 · teu_2016 · char_2012
_YEAR = later(r"(?:19[5-9]|20[0-9])[0-9]")
_NUMBER = later(r"[1-9][0-9]{0,4}(?:\([0-9]{1,2}\))?")  # 604 · 520(1)
_SUBDIVISION = later(r"pbl|[a-z]{3}_[0-9A-Za-z.()-]{1,20}")  # art_5 · par_1 · pnt_a · rct_22 · pbl
_VERSION = later(r"oj|[0-9]{4}-[0-9]{2}-[0-9]{2}")
_LANGUAGE = later(r"[a-z]{3}")
_FORMAT = later(r"html|xhtml|pdf|pdfa1a|pdfa2a|xml|fmx4|print")


@dataclass(frozen=True, slots=True)
class Eli:
    """An ELI by its parts.

    ``type`` is the resource type ("reg", "treaty"); an act has ``year`` and ``number``, a treaty a
    ``name`` ("tfeu_2012"). ``subdivisions`` run inward ("art_67", "par_2"). ``version`` is "oj", the ISO
    date of a consolidated text, or "" where none is given.
    """

    type: str
    year: int | None = None
    number: str = ""
    name: str = ""
    subdivisions: tuple[str, ...] = ()
    version: str = ""
    language: str = ""
    format: str = ""

    @classmethod
    def parse(cls, text: str) -> Eli:
        """Read an ELI, with or without its host. Raises ValueError when it is none."""
        match = _HOST.fullmatch(text.strip())
        if match is None:
            raise ValueError(f"“{text}” is not an ELI like {BASE}reg/2013/604/oj")
        rest = match["path"].split("/")
        kind = _next(rest, _TYPE, text, "a type of act")
        if kind == "treaty":
            named = cls(type=kind, name=_next(rest, _TREATY, text, "a treaty"))
        else:
            year = _next(rest, _YEAR, text, "a year")
            named = cls(type=kind, year=int(year), number=_next(rest, _NUMBER, text, "a number"))
        return _with_place(named, rest, text)

    def __str__(self) -> str:
        named = (self.name,) if self.name else (str(self.year), self.number)
        manifestation = filter(None, (self.version, self.language, self.format))
        return BASE + "/".join((self.type, *named, *self.subdivisions, *manifestation))


def _with_place(named: Eli, rest: list[str], text: str) -> Eli:
    subdivisions = []
    while rest and _SUBDIVISION.fullmatch(rest[0]):
        subdivisions.append(rest.pop(0))
    version = _next(rest, _VERSION, text, "a version") if rest else ""
    language = _next(rest, _LANGUAGE, text, "a language") if rest else ""
    form = _next(rest, _FORMAT, text, "a format") if rest else ""
    if rest:
        raise ValueError(f"“{text}”: nothing may follow an ELI's format, but “{'/'.join(rest)}” does")
    if version not in {"", "oj"}:
        _refuse_no_date(version, text)
    return Eli(named.type, named.year, named.number, named.name, tuple(subdivisions), version, language, form)


def _next(rest: list[str], pattern: re.Pattern[str], text: str, what: str) -> str:
    part = rest.pop(0) if rest else ""
    if not pattern.fullmatch(part):
        raise ValueError(f"“{text}”: expected {what} where “{part}” stands")
    return part


def _refuse_no_date(version: str, text: str) -> None:
    try:
        date.fromisoformat(version)
    except ValueError:
        raise ValueError(f"“{text}”: {version} is no date") from None
