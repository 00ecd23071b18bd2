"""A provision that does not exist.

Wrong: "Article 99" of an instrument that has 40 articles. Right: a provision the instrument has.
"""

from __future__ import annotations

from collections.abc import Iterator

from legalgraph.checks.base import Case, Code, example
from legalgraph.footnotes.taken_for import doubt_of
from legalgraph.model import Citation, Confidence, Finding, Severity, Unresolved, Verdict
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
        gone = [result for result in cite.results if is_not_there(result, case.known)]
        if check.verdict is Verdict.NOT_FOUND and gone:
            doubt = doubt_of(cite, case.known, case.corpus.name)
            yield Finding(
                "pinpoint_out_of_range",
                Severity.QUESTION if doubt else Severity.MAJOR,
                f"{doubt.said} {check.message}" if doubt else check.message,
                case.note.number,
                check.mention.span,
                check.mention.text,
            )


def is_not_there(result: Citation | Unresolved, known: Known) -> bool:
    """Whether a provision cited is known not to exist.

    The text held says so. An outline says it of articles only: it may leave out what is in them. Of a number that
    cannot be read it is not known.
    """
    if isinstance(result, Unresolved) or not result.missing or result.confidence is Confidence.UNDECIDED:
        return False
    return known.lacks(result.target, result.missing)
