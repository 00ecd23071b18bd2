"""The book in which a chapter stands: its title, editors, imprint, the chapter's first page, the pages cited."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.works.authors import CAPITAL, EDITED, edited_by, inverted, is_names, people, turned
from legalgraph.kinds.works.dates import YEAR, Dated
from legalgraph.kinds.works.heads import title_end
from legalgraph.kinds.works.pages import PAGES, cited, cited_before, pinpoints
from legalgraph.kinds.works.words import holds, is_publisher
from legalgraph.model import Pinpoint

__all__ = ["Held", "after_year", "round_year", "unbracketed"]


@dataclass(frozen=True, slots=True)
class Held:
    """``start`` is where the chapter's title ends before "in", ``end`` where the data of the book end."""

    start: int
    end: int
    book: str
    date: str = ""
    editors: tuple[str, ...] = ()
    publisher: str = ""
    volume: str = ""
    page: str = ""
    cited: tuple[Pinpoint, ...] = ()


_IN = r"[.,]?\s(?:chapter\s)?\*?(?:[Ii]n|en|dans)\b:?\*?:?\s"
_IS_IN = later(_IN)
#: Its word alone, which begins with a letter so that a search finds it quickly.
_IN_ALONE = later(r"[Iied](?<=[\s*].)(?:(?<=[Iie])n|(?<=d)ans)\b")
_CHAPTER = later(r"\schapter\s\Z")
_WHO = r"(?P<editors>[^;()“”*]{3,160}?)"
_BOOK = rf"\*?(?P<book>{CAPITAL}[^;*“”]{{3,250}}?)\*?"
_FIRST = r"(?P<page>\d{1,5}|[ivxl]{1,7})"
_PAGED = rf"(?:,?\s(?:at\s)?{_FIRST}(?:,\s(?:at\s)?(?P<pages>{PAGES}))?)?,?\s\Z"

#: "J Doe (ed), *Book*", and "*Book*, ed. John Doe", before a bracket.
_EDITORS_FIRST = later(rf"{_WHO}{EDITED},?\s{_BOOK}{_PAGED}")
_EDITORS_LAST = later(rf"{_BOOK},?\s(?:eds?\.|edited\sby)\s{_WHO},?\s\Z")
#: "BOOK 33, 35" before a bracket that may name the editors.
_PAGES_FIRST = later(rf"(?:(?P<volume>\d{{1,2}})\s)?{_BOOK}{_PAGED}")
#: "John Doe (ed.), *Book*, Publisher, 2014", round "(ed".
_UNBRACKETED = later(
    rf"{_WHO}{EDITED},?\s\*?(?P<book>{CAPITAL}[^;*“”,()]{{3,250}}?)\*?,\s(?P<publisher>[^;()*“”]{{2,90}}?),?\s(?P<year>{YEAR})(?=[.,;:)\s]|$)"
)
#: "*Chapter*, ENCYCLOPEDIA OF …" before the year, without "in".
_ENTRY = later(
    r",?\s\*?(?P<book>[^;*“”,()]{0,60}(?:[Ee]ncyclop|ENCYCLOP|MPEPIL|Handbook|HANDBOOK)[^;*“”,()]{0,90}?)\*?\s?\Z"
)
#: After the title of an author-date style: "In: Doe J (ed) Book. Springer, Berlin, pp 33-50".
_AFTER = later(
    rf"{_IN}{_WHO}{EDITED},?\s{_BOOK}(?:\.\s|\s\(pp\.\s(?P<before>\d{{1,5}})\s?[-–]\s?\d{{1,5}}\)\.\s)"
    rf"(?P<publisher>{CAPITAL}[^;().*]{{2,80}}?)(?:,\spp?\.?\s(?P<page>\d{{1,5}})(?:\s?[-–]\s?\d{{1,5}})?|(?=\s?(?:[.;()<]|$)))"
)
_EDITED_IN = ("(ed", "(Ed", " ed.", " eds", "edited by", "(dir", "(coord", "(Hrsg", "(hg", "(Hg")
_ENTRY_IN = ("ncyclop", "NCYCLOP", "MPEPIL", "Handbook", "HANDBOOK")
_ENCYCLOPAEDIC = ("encyclop", "handbook", "dictionary", "companion", "commentary", "mpepil")
_EXTENT = later(r",?\s(?:at\s|pp?\.\s?)?(?P<page>\d{1,5})(?:\s?[-–]\s?\d{1,5})?(?=[.;,:()\[\]\s]|$)")
#: How far before the year the words "in" may stand.
_REACH = 350


def round_year(text: str, dated: Dated) -> Iterator[Held]:
    """Each way in which the words before a bracket with a year, and in it, can be read, the surer first."""
    if len(dated.date) > len("2014"):
        return  # what appeared on a day or in a month is no book
    low = max(0, dated.start - _REACH)
    window = text[low : dated.start]
    edited, named = holds(window, _EDITED_IN), bool(edited_by(dated.words)[0])
    booked = named or _is_paged(window) or is_publisher(dated.words) or _names_many(window)
    within = [low + start for start in _ins(window)] if edited or booked else []
    if within and edited:
        yield from _edited(text, within, dated)
    if named or (within and booked):
        yield from _in_book(text, within, dated)
    if holds(window, _ENTRY_IN):
        yield from _entry(text, dated)


def _ins(window: str) -> Iterator[int]:
    """Where each "in" begins, with the comma and the "chapter" before it."""
    after = 0
    for word in _IN_ALONE.finditer(window):
        at = word.start() - (2 if window[word.start() - 1] == "*" else 1)
        chapter = _CHAPTER.search(window, max(0, at - len(" chapter")), at + 1) if at > 0 else None
        start = chapter.start() if chapter and chapter.start() >= after else at
        if start > after and window[start - 1] in ".,":
            start -= 1
        found = _IS_IN.match(window, start) if start >= after else None
        if found is not None:
            after = found.end()
            yield start


def unbracketed(text: str, editors: int) -> Iterator[Held]:
    """A book whose year has no bracket, round the words that say who edited it."""
    for within in _IS_IN.finditer(text, max(0, editors - 200), editors):
        found = _UNBRACKETED.match(text, within.end(), editors + _REACH)
        if (
            found is None
            or not found.end("editors") <= editors < found.end()
            or not _are_names(found["editors"])
        ):
            continue
        first = _EXTENT.match(text, found.end())
        end, page = (first.end(), first["page"]) if first else (found.end(), "")
        book, publisher = _words(found["book"]), _words(found["publisher"])
        yield Held(within.start(), end, book, found["year"], _names(found["editors"]), publisher, page=page)


def _edited(text: str, within: list[int], dated: Dated) -> Iterator[Held]:
    """The book after its editors, or before them."""
    for start in within:
        begin = _end_of_in(text, start)
        for pattern in (_EDITORS_FIRST, _EDITORS_LAST):
            found = pattern.match(text, begin, dated.start)
            if found is not None and _are_names(found["editors"]):
                yield _with_editors(start, found, dated, _EXTENT.match(text, dated.end))


def _with_editors(start: int, found: re.Match[str], dated: Dated, first: re.Match[str] | None) -> Held:
    given = found.groupdict()
    book, who = _words(found["book"]), _names(found["editors"])
    if given.get("page"):
        pages = pinpoints(given["pages"] or "")
        return Held(start, dated.end, book, dated.date, who, dated.words, page=given["page"], cited=pages)
    end, page = (first.end(), first["page"]) if first else (dated.end, "")
    return Held(start, end, book, dated.date, who, dated.words, page=page)


def _in_book(text: str, within: list[int], dated: Dated) -> Iterator[Held]:
    """A book whose editors the bracket names; without them "in", and a page, a publisher or an encyclopaedia."""
    who, publisher = edited_by(dated.words)
    for start, begin in _openings(text, within, dated.start if who else 0):
        found = _PAGES_FIRST.match(text, begin, dated.start)
        book = _words(found["book"]) if found else ""
        if found and (who or found["page"] or is_publisher(dated.words) or _names_many(book)):
            volume, page, pages = (found[group] or "" for group in ("volume", "page", "pages"))
            yield Held(start, dated.end, book, dated.date, who, publisher, volume, page, pinpoints(pages))


def _openings(text: str, within: list[int], end: int) -> Iterator[tuple[int, int]]:
    """Where the chapter's title ends and the book's begins: round each "in", or after a title that is set apart."""
    yield from ((start, _end_of_in(text, start)) for start in within)
    apart = title_end(text, end, _REACH) if end else -1
    if apart >= 0:
        yield apart, apart + len(text[apart : apart + 3]) - len(text[apart : apart + 3].lstrip(" ,."))


def _entry(text: str, dated: Dated) -> Iterator[Held]:
    before = cited_before(text, dated.start)
    end = before.start() if before else dated.start
    start = title_end(text, end, _REACH)
    found = _ENTRY.match(text, start, end) if start >= 0 else None
    if found:
        yield Held(start, dated.end, _words(found["book"]), dated.date, cited=cited(before) if before else ())


def _end_of_in(text: str, start: int) -> int:
    found = _IS_IN.match(text, start)
    return found.end() if found else start


def _names_many(book: str) -> bool:
    """Whether these words name a work to which many contribute: an encyclopaedia, a handbook, a commentary."""
    return holds(book.lower(), _ENCYCLOPAEDIC)


def _is_paged(window: str) -> bool:
    return window[-2:-1].isdigit()


def _are_names(words: str) -> bool:
    return is_names(words.rstrip(" ,")) or turned(words.rstrip(" ,")) is not None


def after_year(text: str, start: int, date: str) -> Held | None:
    """The book after the title of an author-date style."""
    found = _AFTER.match(text, start)
    if found is None or not _are_names(found["editors"]):
        return None
    page = found["page"] or found["before"] or ""
    who, publisher = _names(found["editors"]), _words(found["publisher"])
    return Held(start, found.end(), _words(found["book"]), date, who, publisher, page=page)


def _names(names: str) -> tuple[str, ...]:
    return inverted(names) if turned(names) else people(names)


def _words(printed: str) -> str:
    return " ".join(printed.split()).strip(" ,*")
