"""Pages on the web, news and posts, with author or title: "Jane Roe, *Title*, NAME OF SITE (Dec. 2018), <https://…>"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.base import Surroundings
from legalgraph.kinds.works.author_date import MARKS, read_author_date
from legalgraph.kinds.works.authors import CAPITAL
from legalgraph.kinds.works.dates import DATE, MONTH, YEAR, YEARS_CLOSED, Dated, closing_at, iso
from legalgraph.kinds.works.endings import Ending, before_address, read_ending
from legalgraph.kinds.works.foreign import is_foreign
from legalgraph.kinds.works.heads import Head, read_head, title_end
from legalgraph.kinds.works.made import each, made
from legalgraph.model import Mention, Work

__all__ = ["cues", "declines", "find", "matches", "name"]

name = "web_page"
_NEWSPAPERS = (
    " times, ",
    " times*, ",
    " post, ",
    " guardian, ",
    " guardian*, ",
    " herald, ",
    " tribune, ",
    " le monde, ",
    " el país, ",
)
cues = ("http://", "https://", "www.", *_NEWSPAPERS, *YEARS_CLOSED)
matches = (
    "Jane Roe, *Title of the Post*, HARBOUR WATCH (Dec. 2018), <https://example.org/a>",
    "‘Title of the Post’ (BBC News, 3 May 2019) <https://example.org/a> accessed 4 June 2020",
    "Jane Roe, ‘Title of the Post’, 3 May 2019, available at: https://example.org/a",
    "Jane Roe, *Title of the Post*, N.Y. TIMES (May 3, 2019)",
)
declines = (
    "<https://example.org/a>",
    "It is said on the page https://example.org/a",
    "the Council (3 May 2019)",
)

_SITE = rf"\*?(?P<site>{CAPITAL}[^;*“”<>()]{{1,80}}?(?:\s\((?:blog|podcast|website)\))?)(?<![”’\"'»])\*?"
_HOUR = r"(?:,\s\d{1,2}:\d\d(?:\s?[AaPp]\.?[Mm]\.?)?)"
#: Between the title and an address: site and date, or the day of a visit.
_BEFORE = later(
    rf"(?:,?\s{_SITE})?(?:,?\s\(?(?P<date>{DATE}){_HOUR}?\)?)?(?:,?\s(?:last\s)?(?:accessed|visited|updated|modified)\s{DATE})?[.,:]?"
)
_SITE_ONLY = later(rf",?(?:\s{_SITE})?,?\s")
_SITE_ALONE = later(rf",\s(?P<site>{CAPITAL}[^;,*“”<>()]{{1,60}}),?\s\Z")
_PRINTED = later(rf",?\s{_SITE},\s(?P<date>{DATE})(?=[.,;)\s]|$)")
#: "(2019, May 3). *Title*. Site." before an address.
_AUTHOR_DATE = later(
    rf"\((?P<year>{YEAR})[a-c]?(?:,\s(?P<day>{MONTH}(?:\s\d{{1,2}})?))?\)[.,]?\s(?P<title>[^;()]{{5,250}}?)(?:[.,]\s(?P<site>{CAPITAL}[^;.()]{{1,60}}))?[.,]?\s?"
)
_DAY = len("2014-05-03")
_REACH = 220


def find(text: str, around: Surroundings, at: Sequence[int]) -> Iterator[Mention]:
    """Every page that has a title, from its author to its address or date."""
    return each(_read, text, around, at)


def _read(text: str, place: int) -> Mention | None:
    if text[place].isdigit():
        dated = closing_at(text, place)
        return _dated(text, dated) if dated else None
    return _printed(text, place) if text[place].isspace() else _addressed(text, place)


def _dated(text: str, dated: Dated) -> Mention | None:
    """A bracket with a day, or with an address after it."""
    ending = read_ending(text, dated.end)
    found = _site_before(text, dated.start, ending)
    if found is None or is_foreign(text[found.start() : dated.start + len("(2014")]):
        return None
    site = found["site"] or dated.words
    if not ending.url and not (site and (len(dated.date) > len("2014") or site.isupper())):
        return None
    head = read_head(text, found.start())
    if head is None or not (head.authors or (head.mark and site)):
        return None
    if not ending.url and not _is_news(head, found["site"], dated):
        return None
    return _page(text, head, site, dated.date, ending)


def _site_before(text: str, start: int, ending: Ending) -> re.Match[str] | None:
    """The name of the site between the title and the bracket, if any; before an address the title needs no mark."""
    after = title_end(text, start, _REACH)
    found = _SITE_ONLY.fullmatch(text, after, start) if after >= 0 else None
    if found is None and ending.url:
        return _SITE_ALONE.search(text, max(0, start - _REACH), start)
    return found


def _is_news(head: Head, site: str | None, dated: Dated) -> bool:
    """Without an address a day is needed, or an author and the name of a site before the date."""
    if len(dated.date) == _DAY and (head.authors or not any(map(str.isdigit, site or dated.words))):
        return True
    return bool(site and head.authors and head.mark and not dated.words)


def _printed(text: str, place: int) -> Mention | None:
    """A newspaper and its day without a bracket."""
    after = title_end(text, place, _REACH)
    found = _PRINTED.match(text, after, place + 60) if after >= 0 else None
    head = read_head(text, after) if found and found.end() > place else None
    if found is None or head is None or len(iso(found["date"])) != _DAY:
        return None
    return _page(text, head, found["site"], iso(found["date"]), read_ending(text, found.end()))


def _addressed(text: str, place: int) -> Mention | None:
    """An address after title, site and date."""
    end = before_address(text, place)
    author_date = _author_date(text, end)
    after = title_end(text, end, _REACH) if author_date is None else -1
    found = _BEFORE.fullmatch(text, after, end) if after >= 0 else None
    head = read_head(text, after) if found else None
    if found is None or head is None or not head.mark or is_foreign(found["site"] or ""):
        return author_date
    if not (head.authors or found["site"] or found["date"]):
        return None
    site, date = found["site"] or "", iso(found["date"] or "")
    return _page(text, head, site, date, read_ending(text, end, pages=False))


def _author_date(text: str, end: int) -> Mention | None:
    bracket = text.rfind(" (", max(0, end - _REACH), end) + 1
    found = _AUTHOR_DATE.fullmatch(text, bracket, end) if bracket else None
    head = read_author_date(text, bracket) if found else None
    if found is None or head is None:
        return None
    date = iso(f"{found['day']}, {found['year']}") if found["day"] else found["year"]
    named = replace(head, title=" ".join(found["title"].split()).strip(MARKS))
    return _page(text, named, found["site"] or "", date, read_ending(text, end, pages=False))


def _page(text: str, head: Head, site: str, date: str, ending: Ending) -> Mention:
    work = Work(
        "webpage",
        authors=head.authors,
        title=head.title,
        container=" ".join(site.split()).strip(" ,*"),
        date=date,
        url=ending.url,
    )
    return made(name, text, head.start, work, ending)
