"""A work cited by author and page that is cited in full nowhere.

Wrong: "Brook 172" where no note names a work by Brook. Right: author, title, publication and date at the first
citation, the short form after it (Bluebook rule 4.2; OSCOLA 1.2.1).
"""

from __future__ import annotations

from collections.abc import Iterator

from legalgraph.checks.base import Case, Code, example
from legalgraph.footnotes import SHORT
from legalgraph.model import Finding, Severity

__all__ = ["codes", "run"]

codes = (
    Code(
        "short_form_no_full_citation",
        Severity.MAJOR,
        "A short form of a work that no note cites in full.",
        wrong=(example("Brook 172."), example("See Pinto et al. 81-83.")),
        right=(example("Ida Brook, *Doors*, 3 LAW J. 4 (2020).", "Brook 5."),),
    ),
)


def run(case: Case) -> Iterator[Finding]:
    """One finding for each short form whose source no note of the manuscript cites in full."""
    for cite in case.cites:
        back = cite.antecedent
        if cite.kind != SHORT or back is None or back.full or back.candidates:
            continue
        words = cite.span.of(case.note.text)
        message = f"“{words}”: {back.problem}."
        yield Finding(
            "short_form_no_full_citation", Severity.MAJOR, message, case.note.number, cite.span, words
        )
