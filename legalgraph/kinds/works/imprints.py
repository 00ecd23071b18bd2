"""Edition, place, publisher and year of a book, in a bracket or without one; and editors named in the bracket."""

from __future__ import annotations

import re
from dataclasses import dataclass

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.works.authors import CAPITAL, edited_by
from legalgraph.kinds.works.dates import YEAR, Dated
from legalgraph.kinds.works.heads import title_end
from legalgraph.kinds.works.words import is_publisher
from legalgraph.model import Pinpoint

__all__ = ["HOUSE", "Imprint", "bracketed", "followed", "followed_by_pages"]


@dataclass(frozen=True, slots=True)
class Imprint:
    """``start`` is where the title ends before it. ``edition`` is kept only as a sign that this is a book."""

    start: int
    end: int
    publisher: str
    date: str
    edition: str = ""
    editors: tuple[str, ...] = ()
    cited: tuple[Pinpoint, ...] = ()


_EDITION = (
    r"(?P<edition>(?:\d{1,2}(?:st|nd|rd|th|d)|[Rr]ev(?:ised|\.)?|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth)"
    r"\s(?:rev\.?\s)?(?:edn?\b\.?|edition))"
)
_EDITION_FIRST = later(rf"(?:{_EDITION}[,;]?\s?)?(?P<publisher>.*)", re.DOTALL)
_EDITION_BEFORE = later(rf",\s{_EDITION},?\s?\Z")
_WORD = rf"(?:(?:Univ|Inst|Co|St|Pub|Publ)\.|{CAPITAL}[\w’'&\-]{{0,30}})"
#: The name of a publisher, and a place before or after it: "New York: Harbour Press", "Springer, Berlin".
HOUSE = rf"{_WORD}(?:(?:\s|:\s|,\s)(?:{_WORD}|and|of|&|de|des|du|der|lo|y)){{0,7}}"
#: How far before the year a publisher without a bracket may stand.
_REACH = 100
_HOUSE_BEFORE = later(rf"[,.]\s(?P<publisher>{HOUSE}),?\s\Z")
_NAMED = later(rf"(?<=[*”’\"»])[,.]\s(?P<publisher>{HOUSE}),?\s(?P<year>{YEAR})(?=[.;,:)\s]|$)")
_OPEN = later(rf"[,.]\s(?:(?P<publisher>{CAPITAL}[^;()*“”]{{1,90}}?),?\s)?(?P<year>{YEAR})\Z")


def bracketed(text: str, dated: Dated) -> Imprint:
    """The imprint in this bracket; an edition may stand before it."""
    editors, words = edited_by(dated.words)
    inside = _EDITION_FIRST.fullmatch(words.strip())
    before = (
        _EDITION_BEFORE.search(text, max(0, dated.start - 40), dated.start)
        if "ed" in text[dated.start - 10 : dated.start]
        else None
    )
    edition = (inside["edition"] if inside else "") or (before["edition"] if before else "")
    publisher = " ".join(inside["publisher"].split()) if inside else ""
    start = before.start() if before else dated.start
    if not dated.words and is_publisher(text[title_end(text, start, _REACH) : start]):
        outside = _HOUSE_BEFORE.match(text, title_end(text, start, _REACH), start)
        start, publisher = (
            (outside.start(), " ".join(outside["publisher"].split())) if outside else (start, "")
        )
    return Imprint(start, dated.end, publisher, dated.date, edition, editors)


def followed(text: str, place: int) -> Imprint | None:
    """A publisher known by name, and the year, after a title that is set apart: ", Oxford University Press, 2014"."""
    found = _NAMED.search(text, max(0, place - 60), place + 100)
    return _open(found, found.end()) if found and is_publisher(found["publisher"]) else None


def followed_by_pages(text: str, comma: int) -> Imprint | None:
    """Any place, publisher and year after such a title, if pages follow: ", Bruxelles, Bruylant, 2014, p. 26"."""
    after = title_end(text, comma, _REACH) if text[comma - 1].isdigit() else -1
    found = _OPEN.match(text, after, comma) if after >= 0 else None
    return _open(found, comma) if found else None


def _open(found: re.Match[str], end: int) -> Imprint:
    return Imprint(found.start(), end, " ".join((found["publisher"] or "").split()), found["year"])
