"""What an entry of a list of works says of its work after author and year: title, container, pages, publisher.

"“Doors at Sea.” Journal of Quays 12 (3): 44–60." is an article, "“Doors.” In Quays, edited by Paul Marsh, 10–20. Oslo:
Row Press." a chapter, "Doors at Sea. Oslo: Row Press." a book. What does not read as one of them has a title alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.works.words import is_body, is_publisher
from legalgraph.model import Work

__all__ = ["work_listed"]

_MARKED = later(r"\s*(?:[“«\"]\s?(?P<double>[^”»\"]{2,300})[”»\"]|‘(?P<single>[^‘]{2,300}?)’(?![^\W_]))")
_ITALIC = later(r"\s*\*(?P<title>[^*]{2,300})\*")
#: A plain title ends with its sentence; of a list that knows no sentences, at the first comma.
_SENTENCE = later(
    r"\s*(?P<title>.{2,300}?[^\s.A-Z])(?:\.\s+(?=[^\W\d_a-z]|https?:|doi)|[?!]\s+(?=[^\W\d_a-z])|\.?\s*$)"
)
_COMMA = later(r"\s*(?P<title>[^,]{2,300}),\s+")
_ADDRESS = later(
    r"https?://[^\s<>“”\"]{3,300}[^\s<>“”\".,;)\]]|\bdoi:\s?(?P<doi>10\.\d{4,9}/[^\s“”\"]{1,120}[^\s“”\".,;)\]])"
)
_PAGES = r"(?:pp?\.?\s{0,2})?(?P<page>[A-Z]?\d{1,5}|[ivxlc]{1,7})(?:\s?[-–]\s?(?P<last>[A-Z]?\d{1,5}|[ivxlc]{1,7}))?"
_JOURNAL = later(
    rf"""[\s.,*]*(?P<name>[^\W\d_][^\d;“”*]{{2,120}}?)[\s.,*]{{1,4}}
    (?:[Vv]ol(?:ume)?\.?\s?|[Nn]o\.?\s?|n[°º]\s?)?(?P<volume>\d{{1,4}})
    (?: \s?\((?P<issue>[\w/–-]{{1,12}})\)
      | [.:/](?P<second>\d{{1,3}})(?=[\s,:])
      | ,?\s(?:[Nn]o|[Ii]ss(?:ue)?|n[°º])\.?\s?(?P<third>\d{{1,3}}) )?
    (?: \s?[,:]\s?{_PAGES} )? (?![\w/]|\s[^\W\d_])""",
    re.VERBOSE,
)
_IN = later(r"[\s.,]*\b[Ii]n:?\s+(?P<rest>.+)", re.DOTALL)
_EDITORS_AFTER = later(
    r",?\s+(?:edited\s+by|ed(?:s?)\.\s?(?:by)?)\s+(?P<editors>[^\d“”]{3,160}?)(?=,\s?(?:pp?\.?\s?)?\d|\.\s|\(|$)"
)
_EDITORS_BEFORE = later(
    r"(?P<editors>[^\d“”()]{3,160}?),?\s*\((?:[Ee]ds?\.?|[Hh]rsg\.?|[Dd]irs?\.?|[Cc]oords?\.?)\),?\s*"
)
_CONTAINER = later(r"\s*\*?(?P<name>[^*()\d“”]{3,200}?)\*?(?=\s*\(|[.,]\s|\s*\.?\s*$)")
_SPAN = later(
    r"(?<![\w/])(?:pp?\.?\s{0,2})?(?P<page>[A-Z]?\d{1,5})\s?[-–]\s?(?P<last>[A-Z]?\d{1,5})(?![\w/])"
)
_IMPRINT = later(
    r"(?:[^\W\d_][^\d:.,()]{1,40}(?:,\s[^\d:.,()]{2,20})?:\s+)(?P<publisher>[^\W\d_][^\d:.()]{2,70}?)(?=[.,)]|\s*$)"
)
_EDITION = later(
    r"\(?\b\d{1,2}(?:st|nd|rd|th|d|e|ª)?\.?\s(?:rev\.?\s)?(?:edn?|édition|ed|edición|Aufl)\b\.?\)?,?"
)
#: "The Harbour Times, May 4": a day and no volume.
_MONTH = later(r"\b(?:Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sep|Oct|Nov|Dec)[a-z]{0,7}\.?$")
_AND = later(r"\s*(?:;|&|,?\s(?:and|et|und|y)\s|,)\s*")
_INITIALS = later(r"(?:[A-ZÀ-ÖØ-Þ]\.?[\s-]?){1,4}")
_EDGES = " .,;:*"
_LEAST = 3


def work_listed(authors: Sequence[str], year: str, rest: str) -> tuple[Work, str]:
    """The work, and its pages ("44–60"); its type is "" where the entry does not tell what it is."""
    words = " ".join(rest.split())
    found = _ADDRESS.search(words)
    url = (f"https://doi.org/{found['doi']}" if found["doi"] else found.group()) if found else ""
    words = words[: found.start()].rstrip() if found else words
    title, after, quoted = _title(_EDITION.sub("", words))
    work = Work("", tuple(authors), title.strip(_EDGES), date=year[:4], url=url)
    if inside := _IN.match(after):
        return _chapter(work, inside["rest"])
    journal = _JOURNAL.match(after)
    if journal is not None and (quoted or journal["page"]) and not _MONTH.search(journal["name"]):
        return _article(work, journal)
    return _book(work, after, quoted=quoted), ""


def _title(words: str) -> tuple[str, str, bool]:
    """The title, what follows it, and whether it stands in quotation marks."""
    if marked := _MARKED.match(words):
        return marked["double"] or marked["single"], words[marked.end() :], True
    if italic := _ITALIC.match(words):
        return italic["title"], words[italic.end() :], False
    sentence = _SENTENCE.match(words)
    if sentence is not None and (sentence.end() < len(words) or "," not in words):
        stop = sentence.end("title")
        return (
            words[: stop + 1] if words[stop : stop + 1] in ("?", "!") else sentence["title"],
            words[stop:],
            False,
        )
    comma = _COMMA.match(words)
    return (comma["title"], words[comma.end("title") :], False) if comma else (words, "", False)


def _article(work: Work, journal: re.Match[str]) -> tuple[Work, str]:
    issue = journal["issue"] or journal["second"] or journal["third"] or ""
    made = replace(
        work,
        type="article-journal",
        container=journal["name"].strip(_EDGES),
        volume=journal["volume"],
        issue=issue,
        page=journal["page"] or "",
    )
    return made, _pages(journal)


def _pages(found: re.Match[str] | None) -> str:
    if found is None or not found["page"]:
        return ""
    return f"{found['page']}–{found['last']}" if found["last"] else found["page"]


def _chapter(work: Work, rest: str) -> tuple[Work, str]:
    """A chapter: its book, with editors before it or after it, pages and publisher."""
    before = _EDITORS_BEFORE.match(rest)
    rest = rest[before.end() :] if before else rest
    after = None if before else _EDITORS_AFTER.search(rest)
    name = _CONTAINER.match(rest[: after.start()] if after else rest)
    editors = before or after
    pages = _SPAN.search(rest)
    made = replace(
        work,
        type="chapter",
        container=name["name"].strip(_EDGES) if name else "",
        editors=_people(editors["editors"]) if editors else (),
        publisher=_publisher(rest),
        page=pages["page"] if pages else "",
    )
    return made, _pages(pages)


def _people(names: str) -> tuple[str, ...]:
    """Editors in running order: "P. Marsh and J. Roe"; "Marsh, P." is one."""
    found: list[str] = []
    for one in filter(None, (part.strip(" ,") for part in _AND.split(names))):
        if found and _INITIALS.fullmatch(one):
            found[-1] = f"{one} {found[-1]}"
        else:
            found.append(one)
    return tuple(found)


def _publisher(words: str) -> str:
    """ "Oslo: Row Press" says it with the place; without one, words that read as a publisher's name."""
    imprint = _IMPRINT.search(words)
    if imprint is not None:
        return imprint["publisher"].strip(_EDGES)
    parts = (part.strip(" .,;:()*") for part in re.split(r"[.,;()]\s*", words))
    return next(
        (part for part in parts if len(part) >= _LEAST and part[0].isupper() and is_publisher(part)), ""
    )


def _book(work: Work, after: str, *, quoted: bool) -> Work:
    """A book where a publisher is told, a report of a body that signs it; else what an address tells."""
    publisher = _publisher(after)
    if quoted:
        name = _CONTAINER.match(after.lstrip(_EDGES))
        container = name["name"].strip(_EDGES) if name else ""
        return replace(
            work,
            type="webpage" if work.url else "",
            container="" if publisher else container,
            publisher=publisher,
        )
    is_signed = bool(work.authors) and is_body(work.authors[0])
    if publisher or is_signed:
        return replace(work, type="report" if is_signed else "book", publisher=publisher)
    rest = after.strip(_EDGES + "()")
    is_name = " " in rest and rest[0].isupper() and "." not in rest and not any(map(str.isdigit, rest))
    if is_name and not work.url:
        return replace(work, type="book", publisher=rest.rpartition(", ")[0] or rest)
    return replace(work, type="webpage" if work.url else "")
