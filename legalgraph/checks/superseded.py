"""A text that has been repealed, replaced or revised since, by what the catalogue knows.

Wrong: a regulation cited as the law of today that another has repealed. Right: the text in force, or the old one spoken
of as such ("then in force", "repealed by …").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from legalgraph.checks.base import Case, Code, example
from legalgraph.checks.said import said_of
from legalgraph.identifiers.patterns import later
from legalgraph.model import Finding, Instrument, Severity
from legalgraph.resolve import Known

__all__ = ["codes", "run"]

_DUBLIN = "Regulation (EU) No 604/2013, OJ L 180, 29.6.2013, p. 31, Art. 3"
codes = (
    Code(
        "superseded_source",
        Severity.QUESTION,
        "The text cited has been repealed, replaced or revised.",
        wrong=(example(f"{_DUBLIN}."),),
        right=(
            example(f"{_DUBLIN} (since repealed)."),
            example(f"{_DUBLIN}; Regulation (EU) 2024/1351."),
            example(f"{_DUBLIN}.", body="Until 2024 the first State of entry was responsible.{1}"),
            example("Model Convention, Art. 4."),
        ),
    ),
)

_GONE = later(r"^(?:repealed|replaced|superseded|draft;\s+revised|amended\b.*\bnow\s+the)\b", re.IGNORECASE)
#: The text or the note speaks of it as past.
_PAST = later(
    r"\b(?:repeal(?:ed|s|ing)?|replac(?:ed|es|ing)|supersed(?:ed|es|ing)|recast|former(?:ly)?|then\s+in\s+force|until|no\s+longer"
    r"|predecessor|previous(?:ly)?|original(?:ly)?|earlier|first\s+version|as\s+it\s+then|at\s+the\s+time|old|historical"
    r"|was|were|had|used\s+to|since\s+revised|revis(?:ed|ion)|successor|draft(?:s|ing)\s+of)\b",
    re.IGNORECASE,
)
#: Relations by which one text takes the place of another, and how an author is told.
_TAKES_PLACE = {
    "repeals": "repealed by",
    "replaces": "replaced by",
    "recasts": "recast as",
    "revises": "revised as",
    "succeeds": "succeeded by",
}


def run(case: Case) -> Iterator[Finding]:
    """One question for each text of former times, where the manuscript first cites it."""
    for number, cite in enumerate(case.cites):
        source = case.source(number)
        if source is None or len(cite.instruments) != 1:
            continue
        if (source.citings[0].note, source.citings[0].number) != (case.note.number, number):
            continue
        one = case.known.instruments[cite.instruments[0]]
        after = _after(one, case.known)
        if not _GONE.search(one.status) or _is_past(case, number, after):
            continue
        message = (
            f"{one.short_title}: {one.status}{_told(after, case.known)}. Is this text meant as it then stood? Then"
            " say so, or cite what took its place."
        )
        yield case.finding("superseded_source", Severity.QUESTION, message, cite.span, one.status)


def _after(one: Instrument, known: Known) -> dict[str, str]:
    """By its id, each text that has taken the place of this one, and how."""
    found: dict[str, str] = {}
    for other in known.instruments.values():
        for relation in other.relations:
            if relation.type in _TAKES_PLACE and relation.to.partition("/")[0] == one.id:
                found.setdefault(other.id, _TAKES_PLACE[relation.type])
    return found


def _told(after: dict[str, str], known: Known) -> str:
    """What took its place, in brackets."""
    named = "; ".join(f"{how} {known.instruments[key].short_title}" for key, how in after.items())
    return f" ({named})" if named else ""


def _is_past(case: Case, number: int, after: dict[str, str]) -> bool:
    """Whether it is spoken of as past, or what took its place is cited beside it."""
    said = said_of(case.read, number)
    beside = {key for cite in case.cites for key in cite.instruments}
    words = f"{said.before} {said.after} {case.claim}"
    return not beside.isdisjoint(after) or _PAST.search(words) is not None
