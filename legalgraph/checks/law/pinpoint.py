"""A provision that does not exist.

Wrong: "Article 99" of an instrument that has 40 articles. Right: a provision the instrument has.
"""

from __future__ import annotations

from collections.abc import Iterator

from legalgraph.checks.base import Case, Code, example
from legalgraph.model import Citation, Finding, Severity, Unresolved, Verdict
from legalgraph.resolve import Known

__all__ = ["codes", "is_not_there", "run"]

codes = (
    Code(
        "pinpoint_out_of_range",
        Severity.MAJOR,
        "The article, paragraph or page cited cannot exist.",
        wrong=(example("Model Convention, Art. 99."), example("Model Convention, Art. 4(7).")),
        right=(example("Model Convention, Art. 4(1)."),),
    ),
)


def run(case: Case) -> Iterator[Finding]:
    """One finding for each citation of a provision that is not in the text or outline held."""
    for cite, check in zip(case.cites, case.citations, strict=True):
        if check.verdict is Verdict.NOT_FOUND and any(
            is_not_there(result, case.known) for result in cite.results
        ):
            span = check.mention.span
            yield Finding(
                "pinpoint_out_of_range",
                Severity.MAJOR,
                check.message,
                case.note.number,
                span,
                check.mention.text,
            )


def is_not_there(result: Citation | Unresolved, known: Known) -> bool:
    """Whether a provision cited is known not to exist.

    The text held says so. An outline says it of articles only: it may leave out what is in them.
    """
    if isinstance(result, Unresolved) or not result.missing:
        return False
    return known.lacks(result.target, result.missing)
