"""A work cited by author and page that is cited in full nowhere.

Wrong: "Brook 172" where no note names a work by Brook. Right: author, title, publication and date at the first
citation, the short form after it (Bluebook rule 4.2; OSCOLA 1.2.1).
"""

from __future__ import annotations

from collections.abc import Iterator

from legalgraph.checks.base import Case
from legalgraph.footnotes import SHORT
from legalgraph.model import Finding, Severity

__all__ = ["codes", "run"]

codes = {"short_form_no_full_citation": "A short form of a work that no note cites in full."}


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
