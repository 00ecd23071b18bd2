"""The paragraph of a document before its symbol, in a manuscript that puts it after, or the reverse.

Wrong: "Para. 5, UN Doc. A/72/391" among notes that have "A/72/391 at Para. 5". Right: one order (the
Bluebook, 21.7, has the paragraph before the symbol, other manuals have it after).
"""

from __future__ import annotations

from collections.abc import Iterator

from legalgraph.checks.base import Case, Code, example
from legalgraph.checks.manner import departing
from legalgraph.checks.wording import pinpoint_form
from legalgraph.footnotes import NoteRead
from legalgraph.identifiers.patterns import later
from legalgraph.model import Finding, Severity, Span

__all__ = ["codes", "run"]

_AT = tuple(f"A/72/33{number} at Para. 6." for number in range(4))
codes = (
    Code(
        "pinpoint_form",
        Severity.MINOR,
        pinpoint_form.codes[0].means,
        wrong=(
            example(*_AT, "Special Rapporteur on doors, *Open doors*, Para. 5, UN Doc. A/73/178 (2018)."),
        ),
        right=(
            example(*_AT, "Special Rapporteur on doors, *Open doors*, A/73/178 at Para. 5 (2018)."),
            example("Special Rapporteur on doors, *Open doors*, Para. 5, UN Doc. A/73/178 (2018)."),
        ),
    ),
)

_PLACE = later(r"(?:¶{1,2}|\b[Pp]aras?\b\.?|\b[Pp]aragraphs?)[ \u00a0]?\d{1,4}")
_BEFORE, _AFTER = "before", "after"


def run(case: Case) -> Iterator[Finding]:
    """One finding for each place that stands on the other side of its symbol than most."""
    for span, form, usual in departing(case, _orders):
        message = f"The paragraph stands {form} the document's symbol here, {usual} it in most notes: keep one order."
        yield case.finding("pinpoint_form", Severity.MINOR, message, span)


def _orders(read: NoteRead) -> Iterator[tuple[str, Span]]:
    text = read.note.text
    for cite in read.cites:
        symbol = next((one.identifier for one in cite.mentions if "/" in one.identifier), "")
        at = text.find(symbol, cite.span.start, cite.span.end) if symbol else -1
        place = _PLACE.search(text, cite.span.start, cite.span.end)
        if at >= 0 and place:
            yield (_BEFORE if place.start() < at else _AFTER), Span(*place.span())
