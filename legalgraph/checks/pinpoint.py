"""A provision that does not exist.

Wrong: "Article 99" of an instrument that has 40 articles. Right: a provision the instrument has.
"""

from __future__ import annotations

from collections.abc import Iterator

from legalgraph.checks.base import Case
from legalgraph.model import Finding, Severity, Verdict

__all__ = ["codes", "run"]

codes = {"pinpoint_out_of_range": "The article or paragraph cited does not exist."}


def run(case: Case) -> Iterator[Finding]:
    """One finding for each citation of a provision that is not in the text or outline held."""
    for check in case.citations:
        if check.verdict is Verdict.NOT_FOUND:
            span = check.mention.span
            yield Finding(
                "pinpoint_out_of_range",
                Severity.MAJOR,
                check.message,
                case.note.number,
                span,
                check.mention.text,
            )
