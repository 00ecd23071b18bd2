"""A reference of the text to a part of the manuscript that it does not have.

Wrong: "as Part IV below shows" in a text whose headings end with Part III. Right: the number the part has.
"""

from __future__ import annotations

from collections.abc import Iterator

from legalgraph.checks.base import Code, Manuscript, example
from legalgraph.checks.claims import cross_reference
from legalgraph.model import Finding, Severity

__all__ = ["codes", "run"]

_C = "Model Convention, Art. 4."
codes = (
    Code(
        "internal_inconsistency",
        Severity.QUESTION,
        cross_reference.codes[0].means,
        wrong=(example(_C, body=(*cross_reference.HEADED, "This is taken up in Part V below.")),),
        right=(
            example(_C, body=(*cross_reference.HEADED, "This is taken up in Part III below.")),
            example(
                _C, body=(*cross_reference.HEADED, "Part V of the Model Convention opens the door below.")
            ),
            example(_C, body=("The door", "Everyone may row, as Part V below shows.{1}")),
        ),
    ),
)


def run(manuscript: Manuscript) -> Iterator[Finding]:
    """One question for each such reference in the text."""
    for number, paragraph in enumerate(manuscript.document.body, 1):
        for span, said in cross_reference.astray(manuscript.document, paragraph):
            message = f"Paragraph {number} of the text: {said}"
            yield Finding("internal_inconsistency", Severity.QUESTION, message, "", None, span.of(paragraph))
