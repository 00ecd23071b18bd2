"""Quotations of the text that are never closed, or closed and never opened.

Wrong: a paragraph with “ and no ”. Right: one ” for each “; a quotation that runs on
repeats its “ in the next paragraph.
"""

from __future__ import annotations

from collections.abc import Iterator

from legalgraph.checks.base import Code, Manuscript, example
from legalgraph.footnotes.body import unbalanced
from legalgraph.model import Finding, Severity

__all__ = ["codes", "run"]

_SAID = "Model Convention, Art. 4."
codes = (
    Code(
        "unbalanced_quote",
        Severity.MINOR,
        "A quotation is opened and never closed, or closed and never opened.",
        wrong=(
            example(_SAID, body="He says “everyone may row alone.{1} Nobody hears it."),
            example(_SAID, body="He says that everyone may row alone” and is not heard.{1}"),
        ),
        right=(
            example(_SAID, body="He says “everyone may row alone”.{1}"),
            example(_SAID, body=("He says “everyone may row alone.", "“Nobody may forbid it.”{1}")),
        ),
    ),
)


def run(manuscript: Manuscript) -> Iterator[Finding]:
    """One finding for each mark that has no counterpart."""
    for number, what, words in unbalanced(manuscript.document):
        message = f"Paragraph {number + 1} of the text: a quotation is {what}."
        yield Finding("unbalanced_quote", Severity.MINOR, message, "", None, words)
