"""The date beside an instrument or document is another event's, or cannot be.

Wrong: the entry into force where a citation gives the date of adoption; a year in which no document of that
session can have been issued. Right: the date of adoption (Bluebook rule 21.4; OSCOLA 2.8).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from legalgraph.checks.base import Case, Code, example
from legalgraph.footnotes import Cite
from legalgraph.identifiers.printed_dates import joined
from legalgraph.identifiers.un_symbol import issued
from legalgraph.model import Finding, Instrument, Severity, Span

__all__ = ["codes", "run"]

codes = (
    Code(
        "date_check",
        Severity.MAJOR,
        "The date given is another event's (entry into force, publication), or cannot be.",
        wrong=(example("Model Protocol (May 2, 2023)."), example("A/73/206 ¶ 50 (20 July 2008).")),
        right=(
            example("Model Protocol, adopted 9 November 2021."),
            example("Model Protocol (adopted 9 November 2021, entered into force 2 May 2023)."),
            example("A/73/206 ¶ 50 (20 July 2018)."),
        ),
    ),
)

_MONTH = (
    r"Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?"
)
_DATE = re.compile(
    rf"""(?<!\w) (?: (?P<day>\d{{1,2}}) \s+ (?P<month>{_MONTH}) \.? ,? \s+ (?P<year>\d{{4}})
      | (?P<us_month>{_MONTH}) \.? \s+ (?P<us_day>\d{{1,2}}) ,? \s+ (?P<us_year>\d{{4}})
      | \( (?P<only>(?:19|20)\d\d) \) ) (?!\w)""",
    re.VERBOSE | re.IGNORECASE,
)
#: The events whose dates are taken for the date of adoption, in the words an author is told.
_EVENTS = {
    "in_force": "the entry into force",
    "published": "the publication",
    "opened": "the opening for signature",
}
#: A date that is said to be another event's: "(entered into force 28 January 2004)".
_SAID = re.compile(
    r"(?:(?:enter(?:ed|s|ing)|entry)\s+into\s+force|in\s+force|opened\s+for\s+signature|signed|published|issued)"
    r"\s*(?:on|from|since|as\s+from|:)?\s*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Date:
    span: Span
    iso: str

    @property
    def year(self) -> int:
        return int(self.iso[:4])

    def is_on(self, iso: str) -> bool:
        """Whether this is that date, or its year when only a year is given."""
        return bool(iso) and (iso == self.iso or (len(self.iso) == 4 and iso.startswith(self.iso)))


def run(case: Case) -> Iterator[Finding]:
    """Each citation's own date against the dates of its instrument and the window of its symbol."""
    for number, cite in enumerate(case.cites):
        end = case.cites[number + 1].span.start if number + 1 < len(case.cites) else len(case.note.text)
        dated = _first_date(case.note.text, cite.span.start, end)
        if dated is not None:
            yield from _against_instrument(case, cite, dated)
            yield from _against_symbol(case, cite, dated)


def _first_date(text: str, start: int, end: int) -> _Date | None:
    """The first date after the citation begins and before its sentence ends; a date further on is another's."""
    found = _DATE.search(text, start, end)
    if found is None or re.search(r"[;”\"]|\.\s+[A-Z][a-z]{3,}\s[a-z]", text[start : found.start()]):
        return None
    if _SAID.search(text, start, found.start()):
        return None
    if found["only"]:
        return _Date(Span(*found.span("only")), found["only"])
    printed = (
        found["year"] or found["us_year"],
        found["month"] or found["us_month"],
        found["day"] or found["us_day"],
    )
    return _Date(Span(*found.span()), joined(*printed))


def _against_instrument(case: Case, cite: Cite, dated: _Date) -> Iterator[Finding]:
    for key in cite.instruments:
        one = case.known.instruments[key]
        if not one.date or dated.is_on(one.date) or dated.is_on(one.dates.signed):
            continue
        event = next((said for name, said in _EVENTS.items() if dated.is_on(getattr(one.dates, name))), "")
        if event:
            yield _finding(case, dated, f"This is the date of {event}, not of adoption ({one.date}).", one)


def _against_symbol(case: Case, cite: Cite, dated: _Date) -> Iterator[Finding]:
    for mention in cite.mentions:
        years = issued(mention.identifier) if mention.kind in ("un_document", "un_resolution") else None
        if years is not None and dated.year not in years:
            when = f"in {years.first}" if years.first == years.last else f"from {years.first} to {years.last}"
            yield _finding(case, dated, f"Documents numbered {mention.identifier} were issued {when}.", None)


def _finding(case: Case, dated: _Date, message: str, one: Instrument | None) -> Finding:
    words = dated.span.of(case.note.text)
    evidence = f"{one.short_title}: adopted {one.dates.adopted}, in force {one.dates.in_force}" if one else ""
    return Finding("date_check", Severity.MAJOR, message, case.note.number, dated.span, words, evidence)
