"""Where an article stands, as styles print it: journal, volume, issue, first page, and the pages cited.

Bluebook puts the volume before the journal and the year last ("47 Vand. J. Transnat'l L. 699, 702 (2014)"), OSCOLA
the year first ("(2014) 47 Journal of X 699"), Chicago and most of Europe the journal before its volume ("Journal of X
12, no. 3 (2014): 1-20"); some have the year without brackets ("Journal of X, vol. 12, no. 3, 2014, pp. 1-20").
Each is read backwards from the year: the last figures, then the name before them, then what stands before the name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.works.dates import MONTH, YEAR, Dated, iso
from legalgraph.kinds.works.pages import PAGES, pinpoints
from legalgraph.model import Pinpoint

__all__ = ["CONTAINER", "ISSUE", "Place", "places", "undated"]


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a journal: ``start`` is where the title ends before it, ``end`` where its data end.

    ``cited`` are pages that a note points to, ``italic`` says that the journal's name is set in italics.
    """

    start: int
    end: int
    container: str
    date: str
    volume: str = ""
    issue: str = ""
    page: str = ""
    cited: tuple[Pinpoint, ...] = ()
    italic: bool = False


_CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
CONTAINER = rf"\*?(?P<container>{_CAPITAL}(?:[^\W\d_]|[ \n.&’'\-:]){{1,90}}?)\*?"
_NUMBER = r"[\w\-–/]{1,9}"
_VOLUME = rf"(?:[Vv]ol(?:ume|\.)?\s)?(?P<volume>\d{{1,4}})(?:\s?[(:](?P<issue>{_NUMBER})\)?)?"
ISSUE = (
    rf"(?:\s?\((?P<issue>{_NUMBER})\)|/(?P<part>\d{{1,3}})"
    rf"|[,:]?\s(?:[Nn]o\.?|[Nn]\s?[°º]|[Ii]ssue|[Nn]úm\.|Heft|Iss\.)\s?(?P<number>{_NUMBER}))?"
)
_FIRST = r"(?P<page>\d{1,5}|[ivxl]{1,7})"
_RANGE = r"(?P<range>\s?[-–]\s?\d{1,5})?\b"

#: What no name of a journal has in it; a comma only where a volume stands before the name.
#: It is looked for in the words turned round: the last is wanted.
_BREAK = later(r"[^\w .&’'\-:\n]|[\d_]")
_BREAK_BUT_COMMA = later(r"[^\w .,&’'\-:\n]|[\d_]")
_VOLUME_BEFORE = later(rf"(?<![\w.]){_VOLUME}\s?\Z")
_AFTER_MARK = later(r"[,.*”“\"’»?!'][,.]?\s?\*?\Z")
#: The end of the words before the year: a page, "at" a page, a volume, a volume and a year.
_PAGED = later(rf",?\s(?:{_FIRST}(?:(?:,\s(?:at\s)?|\sat\s)(?P<pages>{PAGES}))?|at\s(?P<at>{PAGES}))\s\Z")
_ENDS_IN_VOLUME = later(
    rf",?\s(?:(?P<first>{YEAR}),\s)?(?:[Vv]ol(?:ume|\.)?\s?)?(?P<volume>\d{{1,4}}|[IVXL]{{1,7}}){ISSUE}(?::{_FIRST})?"
    rf"(?:,?\s|(?P<open>,\s(?:{MONTH}\s)?{YEAR}))?\Z"
)
_SINCE = later(rf"\s(?:{_VOLUME}\s)?{CONTAINER},?\s(?:pp?\.\s?)?{_FIRST}\b{_RANGE}")
_AFTER = later(rf"(?P<mark>[,:])?\s?(?P<unit>pp?\.\s?|S\.\s?|págs?\.\s?)?{_FIRST}\b{_RANGE}")
#: The longest name of a journal, and the longest run of figures after it.
_NAME, _FIGURES = 90, 60


def places(text: str, dated: Dated) -> Iterator[Place]:
    """Each way in which the words round a year in brackets can be read, the surer first."""
    start, end = dated.start, dated.end
    after = _AFTER.match(text, end)
    last = text[start - 2 : start - 1]
    low = max(0, start - _FIGURES)
    if (last.isdigit() or last in ("i", "v", "x", "l")) and (paged := _PAGED.search(text, low, start)):
        yield from _before(text, paged, dated, after)
    if since := _SINCE.match(text, end):
        yield _since(since, dated)
    if (last.isalpha() or last in (".", "*")) and (found := _named(text, start)):
        yield from _unpaged(found, dated, after)
    if (last.isalnum() or last in (")", ",")) and (round_it := _ENDS_IN_VOLUME.search(text, low, start)):
        yield from _round(text, round_it, end, dated.date, after)


def undated(text: str, comma: int) -> Iterator[Place]:
    """The journal, its volume and a year without brackets before ", pp. 1-20"."""
    found = _ENDS_IN_VOLUME.search(text, max(0, comma - _FIGURES), comma)
    if found and (found["open"] or found["first"]):
        yield from _round(text, found, comma, iso(found["open"] or found["first"]), _AFTER.match(text, comma))


@dataclass(frozen=True, slots=True)
class _Name:
    """A run of words that can be a journal's name; ``volume`` is what stands before it if that is a volume."""

    start: int
    words: str
    italic: bool
    volume: re.Match[str] | None


def _named(text: str, end: int) -> _Name | None:
    """The name that ends here, if it begins with a capital after a volume, or after a mark or comma."""
    stop = end
    while stop and text[stop - 1] in " ,\n*":
        stop -= 1
    low = max(0, stop - _NAME)
    turned = text[low:stop][::-1]
    for breaks in (_BREAK, _BREAK_BUT_COMMA):
        last = breaks.search(turned)
        name = _begun(text, stop - last.start() if last else low, stop, italic="*" in text[stop:end])
        if name is not None and (name.volume is not None or breaks is _BREAK):
            return name
    return None


def _begun(text: str, start: int, stop: int, *, italic: bool) -> _Name | None:
    while start < stop and text[start] in " \n.'’":
        start += 1
    if start >= stop or not text[start].isupper():
        return None
    outside = start - (text[start - 1 : start] == "*" and italic)
    volume = _VOLUME_BEFORE.search(text, max(0, outside - 24), outside)
    if volume is None and not _AFTER_MARK.search(text, max(0, outside - 4), outside):
        return None
    return _Name(volume.start() if volume else outside, _words(text[start:stop]), italic, volume)


def _before(text: str, paged: re.Match[str], dated: Dated, after: re.Match[str] | None) -> Iterator[Place]:
    """Volume, journal and page, then the year; or a journal without volume, if no pages follow the year."""
    name = _named(text, paged.start())
    if name is None or (name.volume is None and after is not None) or (name.volume and not paged["page"]):
        return
    pages = pinpoints(paged["pages"] or paged["at"] or "")
    yield _place(name, dated.end, dated.date, paged["page"] or "", pages)


def _since(found: re.Match[str], dated: Dated) -> Place:
    """The year, then volume, journal and page."""
    return Place(
        dated.start,
        found.end(),
        _words(found["container"]),
        dated.date,
        found["volume"] or "",
        found["issue"] or "",
        found["page"],
        italic="*" in found.group(),
    )


def _unpaged(name: _Name, dated: Dated, after: re.Match[str] | None) -> Iterator[Place]:
    """Volume and journal, then the year, then the pages; or a magazine of which only the date is given."""
    if name.volume is not None or after is None:
        yield _with_pages(_place(name, dated.end, dated.date), after)


def _round(
    text: str, found: re.Match[str], end: int, date: str, after: re.Match[str] | None
) -> Iterator[Place]:
    """Journal and volume, then the year."""
    name = _named(text, found.start())
    if name is not None and name.volume is None:
        issue = found["issue"] or found["part"] or found["number"] or ""
        place = Place(
            name.start, end, name.words, date, found["volume"], issue, found["page"] or "", italic=name.italic
        )
        yield _with_pages(place, after)


def _place(name: _Name, end: int, date: str, page: str = "", pages: tuple[Pinpoint, ...] = ()) -> Place:
    volume, issue = (name.volume["volume"], name.volume["issue"] or "") if name.volume else ("", "")
    return Place(name.start, end, name.words, date, volume, issue, page, pages, name.italic)


def _with_pages(place: Place, after: re.Match[str] | None) -> Place:
    """Pages after the year: a single one behind a colon is the page cited, any other the first of the article."""
    if after is None:
        return place
    if after["mark"] == ":" and not after["range"] and not after["unit"]:
        return replace(place, end=after.end(), cited=pinpoints(after["page"]))
    return replace(place, end=after.end(), page=place.page or after["page"])


def _words(printed: str) -> str:
    return " ".join(printed.split()).strip(" ,")
