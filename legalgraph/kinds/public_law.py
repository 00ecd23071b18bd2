"""Public laws of the United States: "Pub. L. No. 104-208, 110 Stat. 3009 (1996)", "110 Stat. 3009"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from legalgraph.identifiers.patterns import later
from legalgraph.identifiers.public_law import PUBLIC_LAW, STATUTE_AT_LARGE, PublicLaw, StatuteAtLarge
from legalgraph.kinds.base import Surroundings, searched
from legalgraph.kinds.un.following import DATED
from legalgraph.kinds.works.dates import iso
from legalgraph.model import Mention, Pinpoint, Span, Step

__all__ = ["Enacted", "cues", "declines", "enacted_at", "find", "matches", "name"]

name = "public_law"
cues = ("pub. l", "pub.l", "public law ", "p.l. ", "p. l. ", " stat. ", "pub l. ")
matches = (
    "Pub. L. No. 104-208, 110 Stat. 3009 (1996)",
    "Public Law 104-208",
    "P.L. 96-212, § 203",
    "110 Stat. 3009",
)
declines = ("public law 12 students", "P.L. Travers", "a stat. 5 times", "Pub. L. Rev. 12")

_LAW = later(rf"(?<![\w.])(?:{PUBLIC_LAW})(?![\w/])", re.VERBOSE)
_STATUTE = later(rf"(?<![\w.,-])(?:{STATUTE_AT_LARGE})(?![\w/])", re.VERBOSE)
_STATUTE_NEXT = later(rf",?\s+(?:{STATUTE_AT_LARGE})(?:,\s[\d-]{{1,12}})?(?![\w/])", re.VERBOSE)
#: ", div. C, title III, § 302": parts of the law between its number and its page.
_PARTS = later(
    r"(?:,\s(?:[Dd]iv(?:ision|\.)|[Tt]it(?:le|\.)|[Ss]ubtit(?:le|\.)|ch(?:apter|\.)|[Pp]t\.)\s[A-Z0-9]{1,6}){1,4}"
)
_SECTION = later(
    r",?\s(?:§§?\s?|[Ss]ec(?:tion|\.)s?\s)(?P<section>[1-9]\d{0,4}[A-Z]?)(?:\((?:\w{1,4})\)){0,6}(?!\w)"
)


@dataclass(frozen=True, slots=True)
class Enacted:
    """A public law or its page as they stand: where they end, which it is, the sections cited, and the date."""

    end: int
    identifier: str
    pinpoints: tuple[Pinpoint, ...] = ()
    dated: str = ""


def find(text: str, around: Surroundings, at: Sequence[int]) -> Iterator[Mention]:  # noqa: ARG001 the shape all kinds share
    """Every law by its number, with its page and date; and pages that stand alone."""
    end = 0
    starts = {
        found.start() for form in (_LAW, _STATUTE) for found in searched(form, text, at, back=8, ahead=60)
    }
    for start in sorted(starts):
        enacted = enacted_at(text, start) if start >= end else None
        if enacted is None:
            continue
        end = enacted.end
        span = Span(start, end)
        yield Mention(
            name,
            span,
            span.of(text),
            identifier=enacted.identifier,
            pinpoints=enacted.pinpoints,
            dated=enacted.dated,
        )


def enacted_at(text: str, start: int) -> Enacted | None:
    """The law, or the page, that begins here, with what belongs to it."""
    law, page = _LAW.match(text, start), _STATUTE.match(text, start)
    found = law or page
    if found is None:
        return None
    try:
        identifier = str(PublicLaw.parse(found.group()) if law else StatuteAtLarge.parse(found.group()))
    except ValueError:
        return None
    return _whole(text, found.end(), identifier)


def _whole(text: str, end: int, identifier: str) -> Enacted:
    pinpoints: tuple[Pinpoint, ...] = ()
    parts = _PARTS.match(text, end)
    end = parts.end() if parts else end
    section = _SECTION.match(text, end)
    if section is not None:
        end, pinpoints = section.end(), (Pinpoint((Step("sec", section["section"]),)),)
    between = DATED.match(text, end)
    page = _STATUTE_NEXT.match(text, between.end() if between and between["plain"] else end)
    date = iso(between["plain"]) if page and between and between["plain"] else ""
    end = page.end() if page else end
    dated = DATED.match(text, end)
    if dated is None or not dated["closed"]:
        return Enacted(end, identifier, pinpoints, date)
    return Enacted(dated.end(), identifier, pinpoints, date or iso(dated["closed"]))
