"""Works that are cited in full and that no kind of citation reads, or not as a reader does: citations all the same.

An author, a title in italics and a year are a work, whatever the journal or publisher looks like; a lecture, a video
or an online forum is one of its own sort. Told last, and only where nothing else was found.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from legalgraph.footnotes.cites import OTHER
from legalgraph.footnotes.mandates import of_mandates
from legalgraph.footnotes.marked import parts_in
from legalgraph.footnotes.titles import Titled, read_title
from legalgraph.identifiers.patterns import later
from legalgraph.kinds.works.pages import PAGES, pinpoints
from legalgraph.kinds.works.words import is_body
from legalgraph.model import Mention, Pinpoint, Span, Work

__all__ = ["with_unread"]

_YEAR = r"(?:1[6-9]|20)\d\d"
#: Title, then up to the bracket with its year; or year and page without a bracket.
_CLOSED = later(rf"(?P<between>[^;()]{{0,160}})\((?P<in>[^;()]{{0,80}}?(?P<year>{_YEAR})[^;()]{{0,40}})\)")
_OPEN = later(rf",\s(?P<year>{_YEAR})(?=[.,;\s]|$)(?:,\spp?\.\s?(?P<pages>{PAGES}))?")
#: « Article », *Journal*, n° 27, 2013, p. 7.
_IN_FRENCH = later(
    rf"""(?<=»),\s\*(?P<journal>[^*\n]{{3,200}})\*,?\s
    (?:(?:[Nn]°|vol\.|t\.)\s?(?P<number>\d{{1,4}}(?:[-–]\d{{1,4}})?),?\s)?
    [^;()«»“”*\n]{{0,40}}? (?<!\d)(?P<year>{_YEAR})(?=[.,;\s]|$) (?:,\spp?\.\s?(?P<pages>{PAGES}))?""",
    re.VERBOSE,
)
_LAST_PAGES = later(rf"(?<=[\s,])(?P<pages>{PAGES})\s?$")
#: “Chapter”, *Book*, p. 29; the page may stand after an address: “Chapter”, *Book*, https://… (2020), p. 523.
_CONTAINED = later(
    rf"""(?<=[”\"’]),?\s\*(?P<container>[^*\n]{{3,200}})\* (?:,?\s\(?{_YEAR}\)?)?
    (?P<address> ,?\s<?https?://[^\s<>]{{3,300}}>? (?:,?\s\([^()]{{0,60}}\))? )? ,?\s pp?\.\s?(?P<pages>{PAGES})""",
    re.VERBOSE,
)
_PAGE_AFTER = later(rf">?(?:\s\({_YEAR}\))?,\spp?\.\s?(?P<pages>{PAGES})")
_LAST_YEAR = later(rf"(?<![\w-]){_YEAR}(?![\w-])")
_VOLUME = later(r"\b(?:v|vol|no)\.\s?\d{1,4},?")
_TYPES = {
    "documentary": "motion_picture",
    "journal_article": "article-journal",
    "book": "book",
    "book_chapter": "chapter",
    "report": "report",
}
_FILM = later(r"\b(?:documentary|film|motion\spicture)\b", re.IGNORECASE)
_JOURNAL = later(r"\b(?:v|vol|no)\.\s?\d|(?<!\w)\d{1,4}(?:\(\d{1,4}\))?\s[A-Z]|[A-Z]{3,}[A-Z\s.&’']*,?\s\d")
#: "Online forum: “Title”", "Harbour Watch Video (the storm)": what was said or shown, and not published.
_SPOKEN = later(
    r"""[\s(*]*(?P<whole>(?P<by>[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,5}\s)?
    (?P<what>(?i:online\s(?:forum|event|lecture|seminar)|webinar|podcast|video|broadcast|lecture|speech|remarks|seminar|panel))
    (?: \s\((?P<about>[^()\n]{3,80})\)
      | [:,]\s[“"*‘](?P<title>[^“”"*\n]{3,200})[”"*’] (?:,?\s\(?[^;()\n]{0,30}(?:1[6-9]|20)\d\d)? ))""",
    re.VERBOSE,
)


def with_unread(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions of a note, and the works among its words that none of them is of."""
    added: list[Mention] = []
    at = 0
    for part in parts_in(text):
        first = at
        while at < len(mentions) and mentions[at].span.start < part.span.end:
            at += 1
        own = [one for one in mentions[first:at] if one.kind != "web"]
        begin = mentions[first - 1].span.end if first else 0
        end = own[0].span.start if own else part.span.end
        begin = min(part.span.end, max(part.span.start, begin))
        held = list(of_mandates(text, Span(begin, part.span.end), own))
        added += held or _in_words(text, Span(min(end, begin), end))
    read = (_as_page(_with_page_after(text, one)) for one in mentions)
    return sorted((*read, *added), key=lambda one: one.span)


def _as_page(mention: Mention) -> Mention:
    """A person's title and date with an address, and no publisher, is a page on the web."""
    work = mention.work
    if work is None or mention.kind not in ("book", "report") or not (work.url and work.authors):
        return mention
    if work.publisher or work.container or mention.pinpoints or is_body(work.authors[0]):
        return mention
    return replace(mention, kind="web_page", work=replace(work, type="webpage"))


def _with_page_after(text: str, mention: Mention) -> Mention:
    """What has a page after its address is no page on the web, but a chapter that stands there."""
    found = _PAGE_AFTER.match(text, mention.span.end) if mention.kind == "web_page" else None
    if found is None or mention.work is None or not mention.work.container:
        return mention
    span = Span(mention.span.start, found.end())
    work = replace(mention.work, type=_TYPES["book_chapter"])
    return replace(
        mention,
        kind="book_chapter",
        span=span,
        text=span.of(text),
        pinpoints=pinpoints(found["pages"]),
        work=work,
    )


def _in_words(text: str, span: Span) -> Iterator[Mention]:
    words = span.of(text)
    spoken = _SPOKEN.match(words)
    titled = read_title(words)
    if spoken is not None:
        by = (spoken["by"].strip(),) if spoken["by"] else ()
        place = Span(span.start + spoken.start("whole"), span.start + spoken.end("whole"))
        yield _mention(text, OTHER, place, Work("", by, spoken["title"] or spoken["about"]))
    elif titled is not None and titled.names:
        yield from _published(text, span, titled)


def _published(text: str, span: Span, titled: Titled) -> Iterator[Mention]:
    """The work, from its author to its year; the first page of an article is no pinpoint."""
    at = span.start + titled.end
    contained = _CONTAINED.match(text, at, span.end)
    if contained is not None:
        yield _in_book(text, span, titled, contained)
        return
    french = _IN_FRENCH.match(text, at, span.end)
    found = french or _CLOSED.match(text, at, span.end) or _OPEN.match(text, at, span.end)
    if found is None:
        return
    said = found.groupdict()
    between = said.get("between") or ""
    kind = _kind(found.group(), between) if french is None else "journal_article"
    number = said.get("number") or ""
    journal = (said.get("journal") or "").strip(" ,.") if number else ""
    last = _LAST_PAGES.search(_VOLUME.sub("", between))
    pages = last["pages"] if last else said.get("pages") or ""
    read = pinpoints(pages) if pages else ()
    first = read[0].steps[0].number if read and kind == "journal_article" and french is None else ""
    work = Work(
        _TYPES[kind], titled.names, titled.title, journal, volume=number, page=first, date=found["year"]
    )
    yield _mention(
        text, kind, Span(span.start + titled.start, found.end()), work, read[1:] if first else read
    )


def _in_book(text: str, span: Span, titled: Titled, found: re.Match[str]) -> Mention:
    """A chapter with its page; of a body it is a report. A page after the address is no part of its words."""
    kind = "report" if is_body(titled.names[0]) else "book_chapter"
    year = _LAST_YEAR.search(text, found.end("container"), found.end())
    work = Work(
        _TYPES[kind],
        titled.names,
        titled.title,
        found["container"].strip(" ,."),
        date=year.group() if year else "",
    )
    end = found.end("container") + 1 if found["address"] else found.end()
    return _mention(text, kind, Span(span.start + titled.start, end), work, pinpoints(found["pages"]))


def _kind(words: str, between: str) -> str:
    if _FILM.search(words):
        return "documentary"
    return "journal_article" if _JOURNAL.search(between) else "book"


def _mention(text: str, kind: str, span: Span, work: Work, places: Sequence[Pinpoint] = ()) -> Mention:
    words = span.of(text)
    return Mention(kind, span, words, named=work.title, pinpoints=tuple(places), dated=work.date, work=work)
