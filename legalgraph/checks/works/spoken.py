"""An interview or a recording of which the note gives too little to find it, or to know it for what it is.

Wrong: "Marchetti Interview, 4 May 2019"; "Harbour Watch Video (the storm)". Right: name, role, place and medium; title,
date and address (Bluebook rules 17.2.5, 18; OSCOLA 3.4).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from legalgraph.checks.base import Case, Code, example
from legalgraph.checks.works import bare_source
from legalgraph.checks.works.said import Said, has_date, said_of
from legalgraph.footnotes import Cite, work_of
from legalgraph.identifiers.patterns import later
from legalgraph.model import Finding, Severity

__all__ = ["codes", "run"]

codes = (
    Code(
        "incomplete_citation",
        Severity.MAJOR,
        bare_source.codes[0].means,
        wrong=(example("Marchetti Interview, 4 May 2019."), example("Harbour Watch Video (the storm).")),
        right=(
            example("Telephone interview with Ida Marchetti, Director, Harbour Watch (Trieste, 4 May 2019)."),
            example("Harbour Watch Video: “The Storm”, May 3, 2019, https://example.org/a"),
        ),
    ),
)

_WORD = later(r"[^\W\d_]{2,}")
#: How somebody spoke; what else is said is where, or as what.
_HOW = later(
    r"\b(?:telephone|phone|online|zoom|skype|teams|video|e-?mail|in-person|in\s+person|remote|virtual|written|by\s+)\b",
    re.IGNORECASE,
)
_INTERVIEW = later(r"\b(?:interview(?:ed)?|with|of|on|the|author|by|my|personal)\b", re.IGNORECASE)
_FIGURES = later(r"\d+|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b", re.IGNORECASE)
_TITLE = later(r"[“\"*‘«][^“”\"*]{5,300}[”\"*’»]")


def run(case: Case) -> Iterator[Finding]:
    """One finding for each of them, with the parts that are missing, where it is first cited."""
    for number, cite in enumerate(case.cites):
        source = case.source(number)
        if source is None or (source.first.note, source.first.number) != (case.note.number, number):
            continue
        if cite.kind == "interview":
            yield from _interview(case, cite)
        elif cite.kind == "other":
            yield from _shown(case, cite, said_of(case.read, number))


def _interview(case: Case, cite: Cite) -> Iterator[Finding]:
    """Who was asked, as what, where and how: more than a surname and a day."""
    work, words = work_of(cite), cite.span.of(case.note.text)
    if work is None:
        return
    rest = _FIGURES.sub(" ", _INTERVIEW.sub(" ", words))
    for author in work.authors:
        for name in author.split():
            rest = rest.replace(name, " ")
    missing = [
        what
        for what, is_there in (
            ("first name", all(len(author.split()) > 1 for author in work.authors) and bool(work.authors)),
            ("role or place", _WORD.search(_HOW.sub(" ", rest)) is not None),
            ("medium", _HOW.search(words) is not None),
        )
        if not is_there
    ]
    if len(missing) > 1:
        message = f"This interview lacks {_listed(missing)}; say also who asked."
        yield case.finding("incomplete_citation", Severity.MAJOR, message, cite.span)


def _shown(case: Case, cite: Cite, said: Said) -> Iterator[Finding]:
    """A video, forum or lecture: its title, its date, and where it can be seen."""
    words, work = f"{said.own}{said.after}", work_of(cite)
    parts = (
        ("a title", _TITLE.search(said.own) is not None),
        ("a date", has_date(words)),
        ("an address or the host", "://" in words or bool(work and work.authors)),
    )
    missing = [what for what, is_there in parts if not is_there]
    if missing:
        several = len(missing) > 1
        message = f"Too little to find it by: {_listed(missing)} {'are' if several else 'is'} missing."
        yield case.finding(
            "incomplete_citation", Severity.MAJOR if several else Severity.MINOR, message, cite.span
        )


def _listed(parts: list[str]) -> str:
    return " and ".join(filter(None, (", ".join(parts[:-1]), parts[-1])))
