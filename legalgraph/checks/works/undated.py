"""A work, report or page that is given no date anywhere.

Wrong: "Harbour Watch, *Closed Ports*, p. 29". Right: "Harbour Watch, *Closed Ports* (2019) 29". A date that only the
address has is proposed, not taken for said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from legalgraph.checks.base import Case, Code, example
from legalgraph.checks.works.said import has_date, said_of
from legalgraph.footnotes import Cite, work_of
from legalgraph.identifiers.patterns import later
from legalgraph.identifiers.printed_dates import joined, written
from legalgraph.identifiers.un_symbol import issued
from legalgraph.model import Finding, Severity

__all__ = ["codes", "run"]

codes = (
    Code(
        "missing_date",
        Severity.MAJOR,
        "A report, page or work is given no date.",
        wrong=(
            example(
                "Harbour Watch, “Ports at night”, *Closed Ports of the North*, p. 29, https://example.org/a.pdf"
            ),
        ),
        right=(
            example("Harbour Watch, “Ports at night”, *Closed Ports of the North* (2019), p. 29."),
            example("Ida Brook, *Doors*, 3 LAW J. 4 (2020).", "Brook 5."),
            example("A/HRC/RES/21/9."),
        ),
    ),
)

#: Works that bear a date. What is merely shown or told is looked at as a whole elsewhere.
_DATED = frozenset({"journal_article", "book", "book_chapter", "report", "web_page", "documentary"})
#: Documents without a number from which a year could be told.
_UNNUMBERED = frozenset({"package", "report", "guidelines", "compact"})
_MONTH = (
    r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?"
)
#: How addresses date what stands there: /2019/11/21/, 2021-04-05, 23-september-2020, April_2013.
_IN_ADDRESS = later(
    rf"""(?<!\d) (?: (?P<year>(?:19|20)\d\d) [/_-] (?P<month>0?[1-9]|1[0-2]) (?: [/_-] (?P<day>[0-3]?\d) )? (?!\d)
      | (?: (?P<on>[0-3]?\d) [_-] )? (?P<named>{_MONTH}) [_-] (?P<of>(?:19|20)\d\d) (?!\d) )
      | (?<![a-z]) (?P<name>{_MONTH}) [_-] (?P<in>(?:19|20)\d\d) (?!\d)""",
    re.VERBOSE | re.IGNORECASE,
)


def run(case: Case) -> Iterator[Finding]:
    """One finding for each source that is cited in full and nowhere dated, where it is first cited."""
    for number, cite in enumerate(case.cites):
        source = case.source(number)
        if source is None or source.first.note != case.note.number or source.first.number != number:
            continue
        if not _wants_date(case, cite) or has_date(said_of(case.read, number).whole):
            continue
        if any(one.cite.mentions[0].dated or _is_dated(one.cite) for one in source.citings):
            continue
        yield _finding(case, cite)


def _wants_date(case: Case, cite: Cite) -> bool:
    """Whether it is cited in full and of a kind that is dated, and no number of it tells the year."""
    if cite.antecedent is not None:
        return False
    if cite.kind in _DATED:
        return True
    if any(issued(one.identifier) for one in cite.mentions if one.identifier):
        return False
    kinds = {case.known.instruments[key].kind for key in cite.instruments}
    return bool(kinds) and kinds <= _UNNUMBERED and cite.kind == "instrument"


def _is_dated(cite: Cite) -> bool:
    work = work_of(cite)
    return bool(work and work.date)


def _finding(case: Case, cite: Cite) -> Finding:
    told = next(filter(None, (_told(one.text) for one in cite.mentions)), "")
    if told:
        day = written(told)
        message = f"No date is given; the address has {day}. Is that the date of the source? Then print it."
        return case.finding("missing_date", Severity.MINOR, message, cite.span, told)
    return case.finding("missing_date", Severity.MAJOR, "No date is given for this source.", cite.span)


def _told(address: str) -> str:
    """The date that an address has in it (ISO), "" if none."""
    found = _IN_ADDRESS.search(address) if "://" in address else None
    if found is None:
        return ""
    if found["year"]:
        parts = (found["year"], found["month"], found["day"])
        return "-".join(f"{int(part):02}" for part in parts if part)
    return joined(found["of"] or found["in"], found["named"] or found["name"], found["on"])
