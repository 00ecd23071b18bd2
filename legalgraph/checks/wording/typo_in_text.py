"""Words of the text printed twice, a phrase begun twice, and an instrument's own word misspelt.

Wrong: "the the Court" in a paragraph. Right: the word once. What is looked for is the same as in notes.
"""

from __future__ import annotations

from collections.abc import Iterator

from legalgraph.checks.base import Code, Manuscript, example
from legalgraph.checks.wording import typo
from legalgraph.model import Finding, Severity

__all__ = ["codes", "run"]

_C = "Model Convention, Art. 4."
codes = (
    Code(
        "typo",
        Severity.MINOR,
        typo.codes[0].means,
        wrong=(
            example(_C, body="Everyone may row in the the harbour.{1}"),
            example(_C, body="Everyone may row under the Model Covention.{1}"),
        ),
        right=(
            example(_C, body="Everyone may row in the harbour, and that that is so is old.{1}"),
            example(_C, body="He writes: “Everyone may row in the the harbour.”{1}"),
        ),
    ),
)


def run(manuscript: Manuscript) -> Iterator[Finding]:
    """One finding for each such word of the text, quotations left out."""
    for number, paragraph in enumerate(manuscript.document.body, 1):
        for span, said in typo.faults(paragraph):
            message = f"Paragraph {number} of the text: {said}"
            yield Finding("typo", Severity.MINOR, message, "", None, span.of(paragraph))
