"""A short form that stands before its source is given in full.

Wrong: "Brook 172" in note 2, and author, title and year only in note 4. Right: the full citation where the source is
cited first, the short form after it (Bluebook rule 4.2; OSCOLA 1.2.1).
"""

from __future__ import annotations

from collections.abc import Iterator

from legalgraph.checks.base import Case, Code, example
from legalgraph.footnotes import SHORT, SourceCited
from legalgraph.footnotes.printed_form import in_full
from legalgraph.model import Finding, Severity

__all__ = ["codes", "run"]

_WORK = "Ida Brook, *Doors at Sea*, 3 LAW J. 4 (2020)"
codes = (
    Code(
        "short_form_before_full",
        Severity.MINOR,
        "A short form stands before its source is given in full.",
        wrong=(
            example(f"Brook 172; {_WORK}."),
            example("Harbours are open.", f"See Brook 172. But see {_WORK}."),
        ),
        right=(
            example(f"{_WORK}.", "Brook 172."),
            example(f"{_WORK}; see also Brook 172."),
            example("Brook (2020) 172.", "Brook (2020) 173.", f"Brook (2020) 174; {_WORK}."),
        ),
    ),
)


def run(case: Case) -> Iterator[Finding]:
    """One finding for each short form that only a later citation explains."""
    if case.manuscript.sources.is_author_date:
        return
    for number, cite in enumerate(case.cites):
        source = case.source(number) if cite.kind == SHORT else None
        full = _first_in_full(source) if source is not None else None
        if full is not None and _order(case, full) > _order(case, (case.note.number, number)):
            where = "later in this note" if full[0] == case.note.number else f"in note {full[0]}"
            words = cite.span.of(case.note.text).replace("*", "")
            message = (
                f"“{words}” is given in full only {where}: give the full citation here, the short form there."
            )
            yield case.finding("short_form_before_full", Severity.MINOR, message, cite.span)


def _first_in_full(source: SourceCited) -> tuple[str, int] | None:
    """The first place that gives the source in full."""
    return next(((one.note, one.number) for one in source.citings if in_full(one)), None)


def _order(case: Case, place: tuple[str, int]) -> tuple[int, int]:
    return case.manuscript.sources.order[place[0]], place[1]
