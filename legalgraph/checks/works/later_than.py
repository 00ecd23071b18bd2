"""A claim about what came after its source.

Wrong: "the pact of 2020", supported by an article of 2017. Right: a source of that year or later beside it. What a
source foresaw is for its author to say: it is a question.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from legalgraph.checks.base import Case, Code, example
from legalgraph.footnotes import SourceCited
from legalgraph.identifiers.patterns import later
from legalgraph.model import Finding, Severity
from legalgraph.resolve.mentioned import mentioned

__all__ = ["codes", "run"]

_ARTICLE = "Ida Brook, *Doors and Locks*, 29 LAW J. 307, 309 (2012)."
codes = (
    Code(
        "source_predates_claim",
        Severity.QUESTION,
        "The text speaks of a year or an instrument that is later than every source of the note.",
        wrong=(
            example(_ARTICLE, body="In 2019 the ports were closed to all boats.{1}"),
            example(_ARTICLE, body="This is the opposite of what the Model Protocol has made of it.{1}"),
        ),
        right=(
            example(_ARTICLE, body="In 2011 the ports were closed to all boats.{1}"),
            example(_ARTICLE, body="By 2030 the ports will be closed to all boats.{1}"),
            example(
                f"{_ARTICLE[:-1]}; Harbour Watch, *Ports* (2020) 4.", body="In 2019 the ports were closed.{1}"
            ),
        ),
    ),
)

#: A year in which something has happened: not one that is aimed at, nor part of a name.
_YEAR = later(
    r"\b(?:in|since|of|during|from|until|and|late|early|mid-?)\s+(?:(?:January|February|March|April|May|June|July|August"
    r"|September|October|November|December)\s+)?(?P<year>(?:19|20)\d\d)\b(?!\s+(?:Agenda|Convention|Protocol|Pact))",
    re.IGNORECASE,
)
_AIM = later(
    r"\b(?:will|would|by|until|towards?|forecast|project(?:ed|ion)|expected|planned|targets?|aims?|goals?|agenda|plans?)\b",
    re.IGNORECASE,
)


def run(case: Case) -> Iterator[Finding]:
    """One question for a note whose every source is dated, and older than what the text speaks of."""
    if not case.claim:
        return
    latest = _latest(case)
    if not latest:
        return
    told = _later_thing(case, latest) or _later_year(case.claim, latest)
    if told:
        message = f"The text speaks of {told}, and the latest source of this note is of {latest}. Does it support that?"
        yield case.finding("source_predates_claim", Severity.QUESTION, message)


def _latest(case: Case) -> int:
    """The year of the latest source; 0 where one has none, or leads nowhere, or none says what happened.

    A treaty is cited for what was done under it long after; works and reports are not.
    """
    sources = [case.source(number) for number in range(len(case.cites))]
    years = [_year(case, source) for source in sources]
    return max(years) if years and all(years) and any(map(_tells, sources)) else 0


def _tells(source: SourceCited | None) -> bool:
    """Whether it is a work or a report, and not law."""
    return source is not None and (source.first.cite.is_work or source.first.cite.kind == "un_document")


def _year(case: Case, source: SourceCited | None) -> int:
    if source is None:
        return 0
    dates = [case.known.instruments[key].date for key in source.first.cite.instruments]
    said = [mention.dated for one in source.full for mention in one.cite.mentions if mention.dated]
    work = source.work
    found = [*dates, *said, work.date if work else ""]
    years = [int(date[:4]) for date in found if date[:4].isdecimal()]
    return max(years, default=0)


def _later_year(claim: str, latest: int) -> str:
    if _AIM.search(claim):
        return ""
    years = [int(found["year"]) for found in _YEAR.finditer(claim)]
    later = max((year for year in years if year > latest), default=0)
    return str(later) if later else ""


def _later_thing(case: Case, latest: int) -> str:
    """An instrument that the claim names by its own name, adopted later than all sources."""
    for mention in mentioned(case.claim, case.known):
        keys = case.known.bearers(mention.named) if mention.named else ()
        date = case.known.instruments[keys[0]].date if len(keys) == 1 else ""
        if date[:4].isdecimal() and int(date[:4]) > latest:
            return f"{case.known.instruments[keys[0]].short_title} ({date[:4]})"
    return ""
