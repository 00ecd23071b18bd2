"""Reports, studies, working papers, theses, mostly of bodies: "UNHCR, Global Trends (2023) 12", "…, at 99 (2021)"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.base import Surroundings
from legalgraph.kinds.works.authors import CAPITAL
from legalgraph.kinds.works.dates import DATE, YEARS_CLOSED, Dated, closing_at, iso
from legalgraph.kinds.works.endings import Ending, before_address, read_ending
from legalgraph.kinds.works.foreign import is_foreign
from legalgraph.kinds.works.heads import Head, read_head, title_end
from legalgraph.kinds.works.made import each, made
from legalgraph.kinds.works.pages import cited, cited_before
from legalgraph.kinds.works.words import is_body, is_instrument, is_publisher, is_report
from legalgraph.model import Mention, Work

__all__ = ["cues", "declines", "find", "matches", "name"]

name = "report"
cues = (*YEARS_CLOSED, "http://", "https://", ", p.", ", pp")
matches = (
    "UNHCR, Global Trends (2023) 12",
    "Harbour Watch International, *Closed Ports*, at 99 (June 2021)",
    "Jane Roe et al., *Closed Ports*, Study Prepared for the Committee on Harbours, at 96-97 (June 2021)",
    "Jane Roe, *Closed Ports* (RSC Working Paper No 45, 2008) 12",
    "Jane Roe, ‘Closed Ports’ (PhD thesis, University of Harbourtown 2014) 101",
)
declines = (
    "the Commission (2014)",
    "UN General Assembly, *Closed Ports*, A/73/206 (July 20, 2018)",
    "Council of Europe, Convention on Harbours (1951)",
)

_SERIES_AFTER = later(rf"\s(?P<series>{CAPITAL}[^;,()*“”]{{3,90}}\d)(?=[.,;\s]|$)")
_NUMBERED = later(r"\bNo\.?\s?\d")
_PLACE = later(rf"{CAPITAL}[\w’'\-]{{1,30}}(?:\s{CAPITAL}[\w’'\-]{{1,30}}){{0,2}}(?::\s[^:,]{{2,40}})?")
#: What the address of a document has in it, other than that of a page.
_DOCUMENTS = ("report", "informe", "rapport", "document", "publication", "/uploads/", "download")
_DAY = len("2014-05-03")
_DATE_BEFORE = later(rf"(?:,\s(?P<date>{DATE}))?")
_DATE_REACH = 30
_SHORTEST = 4
#: A title that ends no farther than this before its date is the title that the date belongs to.
_NEAR = 80
_REACH = 360


def find(text: str, around: Surroundings, at: Sequence[int]) -> Iterator[Mention]:
    """Every report, from who made it to the last page or address."""
    return each(_read, text, around, at)


def _read(text: str, place: int) -> Mention | None:
    if text[place].isdigit() or text[place] == "f":
        dated = closing_at(text, place)
        return _report(text, dated) if dated else None
    return _of_body(text, place)


def _of_body(text: str, place: int) -> Mention | None:
    """A body's report with a date but no bracket, before pages or an address, or with the address of a document."""
    end = before_address(text, place) if text[place] == "h" else place
    title = title_end(text, end, _DATE_REACH)
    found = _DATE_BEFORE.fullmatch(text, title, end) if title >= 0 and text[title - 1] == "*" else None
    head = read_head(text, title) if found else None
    if found is None or head is None or not head.body or head.mark != "*":
        return None
    ending = read_ending(text, end)
    date = iso(found["date"]) if found["date"] else ""
    dated = bool(date) and (ending.pinpoints or (ending.url and len(date) < _DAY))
    if not dated and not _is_document(ending.url):
        return None
    return made(name, text, head.start, Work("report", head.authors, head.title, date=date), ending)


def _report(text: str, dated: Dated) -> Mention | None:
    if is_foreign(dated.words):
        return None
    paged = cited_before(text, dated.start)
    end = paged.start() if paged else dated.start
    said, title = _series(text, end)
    if len(dated.date) == _DAY and title < end - _NEAR and not is_report(said) and not dated.words:
        return None  # what bears a day and has no title set apart is a document of another kind
    head = read_head(text, title if said and (is_report(said) or _is_maker(said)) else end)
    if head is None or is_foreign(text[head.start : head.title_start]):
        return None
    later = _SERIES_AFTER.match(text, dated.end) if not (said or dated.words) else None
    if later and is_report(later["series"]) and head.authors and head.mark:
        return _made(text, head, dated, " ".join(later["series"].split()), read_ending(text, later.end()))
    if not _is_report(head, said, dated) or is_foreign(said):
        return None
    ending = read_ending(text, dated.end, pages=paged is None).after(cited(paged) if paged else ())
    return (
        None
        if ending.url and _is_post(head, said, dated, ending.url)
        else _made(text, head, dated, said, ending)
    )


def _series(text: str, end: int) -> tuple[str, int]:
    """What is said between a title in marks and the pages or date, and where the title ends."""
    title = title_end(text, end, _REACH)
    said = " ".join(text[title:end].split()).strip(" ,.:") if title >= 0 else ""
    return ("", title) if not said[:1].isalnum() or ";" in said or len(said) < _SHORTEST else (said, title)


def _is_post(head: Head, series: str, dated: Dated, address: str) -> bool:
    """What stands on a body's site is a page of it, if it has a day and quotation marks, or an author of its own."""
    if _is_document(address):
        return False
    return (head.mark not in ("", "*") and len(dated.date) == _DAY) or (
        bool(series) and not is_report(series)
    )


def _is_document(address: str) -> bool:
    folded = address.lower()
    return folded.endswith(".pdf") or any(word in folded for word in _DOCUMENTS)


def _is_maker(series: str) -> bool:
    """Whether the words after the title are nothing but the name of a body."""
    return is_body(series) and len(series) <= 80 and not any(mark in series for mark in "(),.:")


def _is_report(head: Head, series: str, dated: Dated) -> bool:
    """A body speaks, or the words after the title or in the bracket say what it is."""
    words = dated.words
    if not head.authors or head.edited:
        return False
    if series and head.mark:
        called = is_report(series) or (_is_maker(series) and not words)
        return called and (head.body or not is_publisher(words))
    if words:
        return is_report(words) or (not is_publisher(words) and _is_of_body(head, words))
    if not head.mark and is_instrument(head.title):
        return False
    return head.body or (head.mark == "*" and len(dated.date) == len("2014-05"))


def _is_of_body(head: Head, words: str) -> bool:
    """The bracket names a body, or a place or number where a body is the author."""
    if is_body(words):
        return head.body or bool(head.mark)
    return head.body and (_PLACE.fullmatch(words) is not None or _NUMBERED.search(words) is not None)


def _made(text: str, head: Head, dated: Dated, series: str, ending: Ending) -> Mention:
    said = dated.words.lower()
    work = Work(
        "thesis" if "thesis" in said or "dissertation" in said else "report",
        authors=head.authors,
        title=head.title,
        container=series,
        publisher=dated.words,
        date=dated.date,
    )
    return made(name, text, head.start, work, ending)
