"""Parts missing from what says where a work appeared: volume, journal, editors, publisher, number.

Wrong: an article with a journal and no volume, a chapter without the editors of its book. Right: "29 LAW J. 307
(1982)"; "in *Harbours* 33 (Ida Brook ed., 2022)" (Bluebook rules 15, 16; OSCOLA 3).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from legalgraph.checks.base import Case, Code, example
from legalgraph.checks.works.said import said_of
from legalgraph.footnotes import work_of
from legalgraph.identifiers.patterns import later
from legalgraph.kinds.works.words import is_body
from legalgraph.model import Finding, Severity, Work

__all__ = ["codes", "run"]

codes = (
    Code(
        "incomplete_citation",
        Severity.MINOR,
        "Parts are missing of what says where a work appeared.",
        wrong=(
            example("Ida Brook, *Doors at Night* (June 2019), https://example.org/doors"),
            example("Ida Brook, *Doors and Locks at Night*, LAW PROCEEDINGS 102, 108 (2020)."),
            example(
                "Ida Brook, “Doors and locks”, *The Book of Harbours*, https://doi.org/10.1234/5_7 (2020), p. 23."
            ),
        ),
        right=(
            example("Ida Brook, *Doors at Night*, HARBOUR POST (June 3, 2019), https://example.org/doors"),
            example("Ida Brook, *Doors and Locks at Night*, 114 LAW PROCEEDINGS 102, 108 (2020)."),
            example("Ida Brook, *Doors and Locks*, in HARBOURS 33, 35 (Ann Marsh ed., 2022)."),
        ),
    ),
)

_VOLUME = later(r"\bv(?:ol)?(?:ume|\.)?\s?\d|\[(?:19|20)\d\d\]|\bforthcoming\b", re.IGNORECASE)
_EDITED = later(r"(?<!\w)(?:eds?|edited|editors?|hrsg|hg|dirs?|coords?|comps?|a\s+cura)(?!\w)", re.IGNORECASE)
_PUBLISHED = later(r"\bpress\b|\bverlag\b|\((?:[^()]*[A-Z][^()]*\s)(?:19|20)\d\d\)", re.IGNORECASE)
#: What appears in a series, and is numbered there.
_SERIAL = later(
    r"\b(?:study|working\s+paper|discussion\s+paper|research\s+paper|briefing\s+paper)\b", re.IGNORECASE
)
_NUMBERED = later(r"\b(?:nos?|nr|n°|PE|COM|SWD|WP)\b\.?\s?[\d(]|\d{2,}/\d|\d{3}\.\d{3}", re.IGNORECASE)


def run(case: Case) -> Iterator[Finding]:
    """One finding for each work, where it is first cited in full, with the parts that are missing."""
    for number, cite in enumerate(case.cites):
        source = case.source(number)
        if source is None or (source.first.note, source.first.number) != (case.note.number, number):
            continue
        work = work_of(cite)
        if work is None or cite.antecedent is not None:
            continue
        words = said_of(case.read, number)
        message = _missing(work, words.own + words.after)
        if message:
            yield case.finding("incomplete_citation", Severity.MINOR, message, cite.span)


def _missing(work: Work, words: str) -> str:
    if work.type == "article-journal":
        return _of_article(work, words)
    if work.type == "chapter":
        return _of_chapter(work, words)
    if work.type == "webpage":
        return _of_page(work)
    return _of_study(work, words) if work.type == "report" else ""


def _of_article(work: Work, words: str) -> str:
    """A year may stand for the volume; an issue of a magazine is known by its day or month."""
    if work.volume or work.issue or len(work.date) > len("2020") or _VOLUME.search(words) or "://" in words:
        return ""
    if not work.container:
        return ""
    return f"No volume of {work.container} is given: add it, or the month or day of the issue if it has none."


def _of_chapter(work: Work, words: str) -> str:
    if work.editors or not work.container or _EDITED.search(words):
        return ""
    missing = [
        what
        for what, is_there in (
            ("the editors", False),
            ("the publisher", bool(work.publisher) or _PUBLISHED.search(words) is not None),
            ("the first page", bool(work.page)),
        )
        if not is_there
    ]
    listed = " and ".join(filter(None, (", ".join(missing[:-1]), missing[-1])))
    return f"Of the book that this chapter stands in, {work.container}, {listed} are missing."


def _of_page(work: Work) -> str:
    """A page by a person stands in a newspaper, a journal, a blog; that of a body is its own."""
    if (
        work.container
        or work.publisher
        or not work.authors
        or any(_is_site(one, work.url) for one in work.authors)
    ):
        return ""
    return "Where it appeared is not said: name the newspaper, journal or site."


def _is_site(author: str, address: str) -> bool:
    """Whether the author is a body, or the site itself: "BBC News" at www.bbc.com."""
    host = address.partition("//")[2].partition("/")[0].casefold()
    return is_body(author) or any(len(word) > 2 and word.casefold() in host for word in author.split())


def _of_study(work: Work, words: str) -> str:
    if not _SERIAL.search(work.container) or _NUMBERED.search(words) or "://" in words or work.publisher:
        return ""
    return "A study of this kind has a number: give it, or an address at which it can be found."
