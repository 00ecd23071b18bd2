"""A work cited by author and page that is cited in full nowhere.

Wrong: "Brook 172" where no note names a work by Brook. Right: author, title, publication and date at the first
citation, the short form after it (Bluebook rule 4.2; OSCOLA 1.2.1). Where works are cited by author and year
throughout, their list stands elsewhere: see ``works_listed``.
"""

from __future__ import annotations

from collections.abc import Iterator

from legalgraph.checks.base import Case, Code, example
from legalgraph.footnotes import SHORT
from legalgraph.footnotes.works_list import works_listed
from legalgraph.model import Finding, Severity

__all__ = ["codes", "run"]

#: A list of works at the end of a manuscript that cites by author and year.
_LIST = (
    "References",
    "Brook, Ida (2020), Doors at Sea, Law Journal 3: 4-9.",
    "Marsh, Paul. 2019. Nets. Law Press.",
)
codes = (
    Code(
        "short_form_no_full_citation",
        Severity.MAJOR,
        "A short form of a work that no note cites in full.",
        wrong=(
            example("Brook 172."),
            example("See Pinto et al. 81-83."),
            example(
                "Brook (2020) 5.",
                "Marsh 2019, 7.",
                "Guerin (2018, 9).",
                body=("One.{1} Two.{2} Three.{3}", *_LIST),
            ),
        ),
        right=(
            example("Ida Brook, *Doors*, 3 LAW J. 4 (2020).", "Brook 5."),
            example(
                "Brook (2020) 5.",
                "Marsh (2019) 7.",
                "Brook (2020) 9.",
                body=("One.{1} Two.{2} Three.{3}", *_LIST),
            ),
        ),
    ),
)


def run(case: Case) -> Iterator[Finding]:
    """One finding for each short form whose source no note of the manuscript cites in full."""
    for number, cite in enumerate(case.cites):
        back = cite.antecedent
        if cite.kind != SHORT or back is None or back.full or back.candidates or back.listed:
            continue
        words = cite.span.of(case.note.text).replace("*", "")
        is_dated = case.manuscript.sources.is_author_date and cite.mentions[0].dated
        if not is_dated or (works_listed(case.manuscript.document.body) and _is_first(case, number)):
            message = f"“{words}”: {back.problem}."
            yield case.finding("short_form_no_full_citation", Severity.MAJOR, message, cite.span)


def _is_first(case: Case, number: int) -> bool:
    """Whether no note before cites the same work: of a work missing in the list it is said once."""
    source = case.source(number)
    return source is None or (source.citings[0].note, source.citings[0].number) == (case.note.number, number)
