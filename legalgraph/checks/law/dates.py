"""The date beside an instrument or document is another event's, or cannot be.

Wrong: the entry into force where a citation gives the date of adoption; a year in which no document of that
session can have been issued. Right: the date of adoption or of opening for signature (Bluebook rule 21.4; OSCOLA
2.8). The date of an Official Journal, or of a consolidated version, stands beside those and is that of neither.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from legalgraph.checks.base import Case, Code, example
from legalgraph.footnotes import Cite
from legalgraph.identifiers.patterns import later
from legalgraph.identifiers.printed_dates import joined, written
from legalgraph.identifiers.un_symbol import issued
from legalgraph.model import Finding, Instrument, Severity, Span

__all__ = ["codes", "run"]

codes = (
    Code(
        "date_check",
        Severity.MAJOR,
        "The date given is another event's (entry into force, publication), or cannot be.",
        wrong=(
            example("Model Protocol (May 2, 2023)."),
            example("A/73/178 ¶ 50 (12 July 2008)."),
            example("Resolution 73/195, A/RES/73/195 (11 January 2019)."),
        ),
        right=(
            example("Resolution 73/195, A/RES/73/195 (19 December 2018)."),
            example("Model Protocol, adopted 9 November 2021."),
            example("Model Protocol (adopted 9 November 2021, entered into force 2 May 2023)."),
            example("A/73/178 ¶ 50 (12 July 2018)."),
            example("Directive 2008/115/EC, OJ L 348, 24 December 2008, p. 98, Art. 15."),
        ),
    ),
)

_MONTH = (
    r"Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?"
)
_DATE = later(
    rf"""(?<!\w) (?: (?P<day>\d{{1,2}}) \s+ (?P<month>{_MONTH}) \.? ,? \s+ (?P<year>\d{{4}})
      | (?P<us_month>{_MONTH}) \.? \s+ (?P<us_day>\d{{1,2}}) ,? \s+ (?P<us_year>\d{{4}})
      | \( (?P<only>(?:19|20)\d\d) \) ) (?!\w)""",
    re.VERBOSE | re.IGNORECASE,
)
#: The events whose dates are taken for the date of adoption, in the words an author is told.
_EVENTS = {
    "in_force": "the entry into force",
    "published": "the publication",
}
#: A date that is said to be another event's: "(entered into force 28 January 2004)".
_SAID = later(
    r"(?:(?:enter(?:ed|s|ing)|entry)\s+into\s+force|in\s+force|opened\s+for\s+signature|signed|published|issued"
    r"|accessed|visited|amended|ratified|appli(?:es|ed|cable)|as\s+of)"
    r"\s*(?:on|by|from|since|as\s+from|:)?\s*$",
    re.IGNORECASE,
)
#: An official journal, of whose number a date beside it is.
_JOURNAL = r"""(?: O\.?\s?J\.?(?:\s?E\.?[UC]\.?)? | J\.?\s?O\.?(?:\s?[UC]\.?E\.?)? | ABl\.? | Fed\.\s?Reg\.
  | (?i:official\s+(?:journal|gazette) | journal\s+officiel) )(?!\w)"""
_AFTER_JOURNAL = later(rf"(?<!\w){_JOURNAL}", re.VERBOSE)
#: "Oct. 26, 2012, 2012 O.J. (C 326) 47"; "(2012) OJ C 326/47".
_BEFORE_JOURNAL = later(rf"[\s,)\]]{{0,4}}(?:[\[(]?\d{{4}}[\])]?[\s,]{{1,2}})?{_JOURNAL}", re.VERBOSE)
#: What is introduced as the date of the act itself, wherever its journal stands.
_OF_ACT = later(r"\b(?:of|adopted|done|dated)(?:\s+on)?\s*$", re.IGNORECASE)
#: What another act was changed by, and when: "as amended by the Treaty of Lisbon on 1 December 2009".
_CHANGED_BY = later(
    r"\b(?:amended|revised|introduced|inserted|repealed|replaced)\s+by\s+(?:the\s+)?$", re.IGNORECASE
)
#: A version that is none of the day of adoption.
_CONSOLIDATED = later(r"\bconsolid(?:ated|ée?)\b", re.IGNORECASE)
#: How far before its name a text is said to be consolidated.
_BEFORE_NAME = 40
#: The symbol of what is adopted on a day and printed on another.
_RESOLUTION = later(r"/RES/")


@dataclass(frozen=True, slots=True)
class _Date:
    span: Span
    iso: str
    of_journal: bool = False

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
    if _SAID.search(text, start, found.start()) or _is_consolidated(text, start, found.start()):
        return None
    if _CHANGED_BY.search(text, max(0, start - _BEFORE_NAME), start):
        return None
    of_journal = _is_of_journal(text, start, found.span())
    if found["only"]:
        return _Date(Span(*found.span("only")), found["only"], of_journal)
    printed = (
        found["year"] or found["us_year"],
        found["month"] or found["us_month"],
        found["day"] or found["us_day"],
    )
    return _Date(Span(*found.span()), joined(*printed), of_journal)


def _is_consolidated(text: str, start: int, end: int) -> bool:
    """Whether the date is that of a consolidated version, said so before or after the name."""
    before = max(0, start - _BEFORE_NAME, text.rfind(";", 0, start))
    return _CONSOLIDATED.search(text, before, end) is not None


def _is_of_journal(text: str, start: int, date: tuple[int, int]) -> bool:
    """Whether the date stands with an official journal: after it, or as its issue's right before it."""
    if _AFTER_JOURNAL.search(text, start, date[0]):
        return True
    return _BEFORE_JOURNAL.match(text, date[1]) is not None and not _OF_ACT.search(text, start, date[0])


def _against_instrument(case: Case, cite: Cite, dated: _Date) -> Iterator[Finding]:
    for key in cite.instruments:
        one = case.known.instruments[key]
        if not one.date or _is_its_own(one, dated):
            continue
        event = next((said for name, said in _EVENTS.items() if dated.is_on(getattr(one.dates, name))), "")
        if event:
            right = "adoption" if one.dates.adopted else "signature"
            message = f"This is the date of {event}, not of {right} ({written(one.date)})."
            yield _finding(case, dated, message, one)
        elif _is_resolution(cite, dated) and one.dates.adopted and one.identifiers.get("un"):
            adopted = written(one.dates.adopted)
            message = f"The resolution was adopted on {adopted}; this is perhaps the date of the print."
            yield _finding(case, dated, message, one, Severity.MINOR)


def _is_its_own(one: Instrument, dated: _Date) -> bool:
    """Whether the instrument is rightly cited by this date; that of a journal only has to be the journal's."""
    if any(map(dated.is_on, (one.date, one.dates.signed, one.dates.opened))):
        return True
    return dated.of_journal and (not one.dates.published or dated.is_on(one.dates.published))


def _is_resolution(cite: Cite, dated: _Date) -> bool:
    """Whether the date is read as that of a resolution, by its symbol."""
    return any(
        mention.dated == dated.iso and _RESOLUTION.search(mention.identifier) for mention in cite.mentions
    )


def _against_symbol(case: Case, cite: Cite, dated: _Date) -> Iterator[Finding]:
    for mention in cite.mentions:
        years = issued(mention.identifier) if mention.kind in ("un_document", "un_resolution") else None
        if years is not None and dated.year not in years:
            when = f"in {years.first}" if years.first == years.last else f"from {years.first} to {years.last}"
            yield _finding(case, dated, f"Documents numbered {mention.identifier} were issued {when}.", None)


def _finding(
    case: Case, dated: _Date, message: str, one: Instrument | None, severity: Severity = Severity.MAJOR
) -> Finding:
    words = dated.span.of(case.note.text)
    return Finding(
        "date_check", severity, message, case.note.number, dated.span, words, _dates_of(one) if one else ""
    )


def _dates_of(one: Instrument) -> str:
    dates = one.dates
    known = (
        ("adopted", dates.adopted),
        ("signed", dates.signed),
        ("in force", dates.in_force),
        ("published", dates.published),
    )
    return f"{one.short_title}: " + ", ".join(f"{event} {written(day)}" for event, day in known if day)
