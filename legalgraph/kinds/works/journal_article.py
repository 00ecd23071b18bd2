"""Articles in journals, yearbooks, proceedings and magazines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.base import Surroundings
from legalgraph.kinds.works.author_date import MARKS, TITLE, titled_author_date
from legalgraph.kinds.works.beginnings import begins_after
from legalgraph.kinds.works.dates import YEARS_CLOSED, YEARS_SQUARE, Dated, closing_at
from legalgraph.kinds.works.endings import read_ending
from legalgraph.kinds.works.foreign import is_foreign, is_reporter
from legalgraph.kinds.works.heads import Head, is_set_apart, read_head
from legalgraph.kinds.works.journals import CONTAINER, ISSUE, Place, places, undated
from legalgraph.kinds.works.made import each, made
from legalgraph.kinds.works.words import is_journal, is_long_body, is_report
from legalgraph.model import Mention, Work

__all__ = ["cues", "declines", "find", "matches", "name"]

name = "journal_article"
cues = (*YEARS_CLOSED, *YEARS_SQUARE, ", pp", ", p.")
matches = (
    "Jane Roe, *Title of the Piece*, 29(3) NETH. INT’L L. REV. 307, 310 (1982)",
    "Jane Roe, Title of the Piece, 47 Vand. J. Transnat'l L. 699 (2014)",
    "J Roe, ‘Title of the Piece’ (2014) 47 Journal of Border Studies 699, 702",
    "Jane Roe, “Title of the Piece”, Journal of Border Studies, Vol. 12, No. 3 (2014), pp. 1-20",
    "Jane Roe, “Title of the Piece,” *Journal of Border Studies* 12, no. 3 (2014): 1–20",
    "Roe J (2014) Title of the piece. Journal of Border Studies 12(3): 1-20",
    "Jane Roe, *Title of the Piece*, THE HARBOUR COURIER 29 (1977)",
    "John Doe, *Title of the Piece*, ABIL PROCEEDINGS 102, 104-05 (2020)",
)
declines = (
    "Roe v. Wade, 410 U.S. 113 (1973)",
    "*Roe v. Doe*, 12 F.3d 34 (2014)",
    "8 U.S.C. 1324 (2012)",
    "the Convention, 189 U.N.T.S. 137 (1951)",
    "Article 12 (2014) of the Regulation",
)

_LONGEST_ALONE = 200
_AUTHOR_DATE = later(
    rf"{TITLE}\s{CONTAINER},?\s(?:[Vv]ol\.?\s)?(?P<volume>\d{{1,4}}){ISSUE}[:,]\s?(?:pp?\.\s?)?(?P<page>\d{{1,5}})(?:\s?[-–]\s?\d{{1,5}})?"
)
_CASE = later(r"\sv\.?\s")


def find(text: str, around: Surroundings, at: Sequence[int]) -> Iterator[Mention]:
    """Every article, from its first author to its last page or address."""
    return each(_read, text, around, at)


def _read(text: str, place: int) -> Mention | None:
    if text[place] == ",":
        return _first(text, undated(text, place))
    dated = closing_at(text, place)
    if dated is None or dated.words:
        return None
    return _first(text, places(text, dated)) or _author_date(text, dated)


def _first(text: str, tried: Iterable[Place]) -> Mention | None:
    return next(filter(None, (_article(text, place) for place in tried)), None)


def _article(text: str, place: Place) -> Mention | None:
    """The article that stands there, if an author and a title stand before it."""
    if not _may_be_journal(place.container):
        return None
    known = is_journal(place.container) or (bool(place.volume and place.page) and _is_short(place.container))
    if not known and (is_long_body(place.container) or not place.page):
        return None
    if not (place.volume or place.page) and len(place.date) == len("2014-05-03"):
        return None  # a newspaper
    apart = not known or place.italic or not (place.volume or place.container.isupper())
    if apart and not is_set_apart(text, place.start):
        return None
    head = read_head(text, place.start) or _title_alone(text, place)
    if head is None or (apart and not head.mark) or (not head.authors and _CASE.search(head.title)):
        return None
    return _made(text, head, place)


def _is_short(container: str) -> bool:
    """Whether a journal's name is drawn together: "IJRL"."""
    return container.isupper() and container.isalpha() and 3 <= len(container) <= 6


def _title_alone(text: str, place: Place) -> Head | None:
    """A title without author and without a mark, before a journal in capitals."""
    if place.volume or not place.container.isupper():
        return None
    begin = begins_after(text, place.start)
    title = " ".join(text[begin : place.start].split()).rstrip(" ,")
    if " " not in title or not title[0].isupper() or len(title) > _LONGEST_ALONE:
        return None
    return Head(begin, begin, (), title)


def _author_date(text: str, dated: Dated) -> Mention | None:
    who = titled_author_date(text, dated)
    found = _AUTHOR_DATE.match(text, dated.end) if who else None
    if who is None or found is None or not _may_be_journal(found["container"]):
        return None
    head = replace(who, title=" ".join(found["title"].split()).strip(MARKS))
    issue = found["issue"] or found["part"] or found["number"] or ""
    container = " ".join(found["container"].split())
    place = Place(head.start, found.end(), container, dated.date, found["volume"], issue, found["page"])
    return _made(text, head, place)


def _may_be_journal(container: str) -> bool:
    other = is_reporter(container) or is_foreign(container) or is_report(container)
    return not other and "ncyclop" not in container.lower()


def _made(text: str, head: Head, place: Place) -> Mention | None:
    work = Work(
        "article-journal",
        authors=head.authors,
        title=head.title,
        container=place.container,
        volume=place.volume,
        issue=place.issue,
        page=place.page,
        date=place.date,
    )
    ending = read_ending(text, place.end, pages=not place.cited)
    if ending.url and not (place.volume or place.page):
        return None  # a page on the site of a magazine
    return made(name, text, head.start, work, ending.after(place.cited))
