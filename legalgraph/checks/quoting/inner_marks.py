"""A quotation within a quotation of the text that is opened and never closed.

Wrong: “the law speaks of an ‘open right to row” in the text. Right: “the law speaks of an
‘open right’ to row”. Only where no mark at all could close it: ’ is an apostrophe, too.
"""

from __future__ import annotations

from collections.abc import Iterator

from legalgraph.checks.base import Case, Code, example
from legalgraph.checks.quoting import unclosed
from legalgraph.identifiers.patterns import later
from legalgraph.model import Finding, Severity

__all__ = ["codes", "run"]

_C = "Model Convention, Art. 4."
codes = (
    Code(
        "unbalanced_quote",
        Severity.MINOR,
        unclosed.codes[0].means,
        wrong=(
            example(
                _C,
                body="He says that “all of them speak of an ‘open right of everyone to row at night”.{1}",
            ),
        ),
        right=(
            example(
                _C,
                body="He says that “all of them speak of an ‘open right’ of everyone to row at night”.{1}",
            ),
            example(
                _C,
                body="He says that “the rowers’ right is one that ’tis hard to give up and harder to keep”.{1}",
            ),
        ),
    ),
)

_OPENED = later(r"(?<!\w)‘(?=[\w\[])(?!\d\ds\b)")
_CLOSED = later(r"(?<=\S)’(?!\w)")
_SHOWN = 60


def run(case: Case) -> Iterator[Finding]:
    """One finding for each quotation of the text that the note supports."""
    for check in case.quotations:
        words = check.quotation.words
        opened = _OPENED.search(words)
        if check.quotation.paragraph is None or opened is None or _CLOSED.search(words, opened.end()):
            continue
        inner = words[opened.start() : opened.start() + _SHOWN]
        message = f"In the quotation of the text, an inner one is opened and never closed: “{inner} …”."
        yield Finding("unbalanced_quote", Severity.MINOR, message, case.note.number, None, inner)
