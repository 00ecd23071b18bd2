"""Initials with stops in a manuscript that writes them without, or the reverse.

Wrong: "E.U." once, where every other note has "EU". Right: one form (Bluebook 6.1(b); OSCOLA 1.3.1 has no
stops). Titles and quotations keep the form that they have.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from legalgraph.checks.base import Case, Code, example
from legalgraph.checks.manner import notes_by_form, places_of
from legalgraph.checks.wording.own_words import in_italics, own_words
from legalgraph.footnotes import NoteRead
from legalgraph.identifiers.patterns import later
from legalgraph.model import Finding, Severity, Span

__all__ = ["codes", "run"]

_WRITTEN = tuple(f"U.N. Doc. A/72/33{number}." for number in range(6))
codes = (
    Code(
        "abbreviation",
        Severity.MINOR,
        "Initials have stops here and none in most notes, or the reverse.",
        wrong=(example(*_WRITTEN, "UN Doc. A/73/178."),),
        right=(
            example(*_WRITTEN, "U.N. Doc. A/73/178."),
            example(*_WRITTEN, "Ida Brook, *The UN at Sea*, 3 LAW J. 4 (2020)."),
        ),
    ),
)

#: Two to five capitals, with a stop after each or after none; one name printed both ways is compared with itself only.
_INITIALS = later(r"(?<![\w./&-])(?:[A-Z]\.){2,5}(?![\w-])|(?<![\w./&-])[A-Z]{2,5}(?![\w./&-])")
_FEWEST, _MOST = 5, 0.8


def run(case: Case) -> Iterator[Finding]:
    """One finding for each name whose initials are written otherwise than in most notes."""
    counts = notes_by_form(case, _forms)
    here = sorted(places_of(case, _forms), key=lambda one: one[0])
    for form, places in groupby(here, key=lambda one: one[0]):
        other = form.replace(".", "") if "." in form else "".join(f"{letter}." for letter in form)
        same, there = len(counts[form]), len(counts.get(other, ()))
        if there >= _FEWEST and there >= _MOST * (same + there):
            message = f"“{form}” here, “{other}” in {there} other notes: keep one form."
            yield case.finding("abbreviation", Severity.MINOR, message, next(places)[1])


def _forms(read: NoteRead) -> Iterator[tuple[str, Span]]:
    for found in _INITIALS.finditer(own_words(read.note.text)):
        span = Span(*found.span())
        if not in_italics(read.note, span):
            yield found.group(), span
