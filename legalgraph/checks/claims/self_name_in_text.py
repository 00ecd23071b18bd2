"""What the text calls the manuscript: "this article" in a chapter.

Wrong: "this article" in one paragraph, "this chapter" in all others. Right: one name.
"""

from __future__ import annotations

from collections.abc import Iterator

from legalgraph.checks.base import Code, Manuscript, example
from legalgraph.checks.claims import self_name
from legalgraph.model import Finding, Severity

__all__ = ["codes", "run"]

_C = "Model Convention, Art. 4."
codes = (
    Code(
        "internal_inconsistency",
        Severity.MINOR,
        self_name.codes[0].means,
        wrong=(example(_C, body=(*self_name.BODY, "As this article has shown, everyone may.")),),
        right=(
            example(_C, body=(*self_name.BODY, "As this chapter has shown, everyone may.")),
            example(_C, body=(*self_name.BODY, "Article 4 is old. As to its scope, this article is silent.")),
        ),
    ),
)


def run(manuscript: Manuscript) -> Iterator[Finding]:
    """One finding for each place of the text."""
    for number, paragraph in enumerate(manuscript.document.body, 1):
        for span, said in self_name.strays(manuscript.document, paragraph):
            message = f"Paragraph {number} of the text: {said}"
            yield Finding("internal_inconsistency", Severity.MINOR, message, "", None, span.of(paragraph))
