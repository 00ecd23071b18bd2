"""A note that states facts and cites nothing.

Wrong: "The shelter at Lower Quay is known all over the country." as a whole note. Right: the same with its
source. A note may explain, thank, define a term or send the reader to another part of the text without one.
"""

from __future__ import annotations

from collections.abc import Iterator

from legalgraph.checks.base import Case, Code, example
from legalgraph.checks.claims.statements import is_particular, states
from legalgraph.model import Finding, Severity

__all__ = ["codes", "run"]

_FACT = "The ferry house at Lower Quay is known all over the country"
codes = (
    Code(
        "unsupported_assertion",
        Severity.QUESTION,
        "A fact is stated, and no source is given for it.",
        wrong=(example(f"{_FACT} and has been in the news ever since."),),
        right=(
            example(f"{_FACT}. Ida Brook, *Doors*, 3 LAW J. 4 (2020)."),
            example(
                "I am grateful to the members of the Rowing Club, who have read and discussed an early draft."
            ),
            example(
                "I use the term “rower” for everyone who has ever crossed the Strait in a boat of her own."
            ),
            example(
                "The exceptions to this rule are discussed in Part II, where the reasons for them are given."
            ),
            example("The two concepts are closely related and have nevertheless been kept apart throughout."),
        ),
    ),
)


def run(case: Case) -> Iterator[Finding]:
    """A question for a note without any source."""
    text = case.note.text
    if not case.cites and states(text) and is_particular(text):
        message = "The note states facts and cites nothing: what is the source?"
        yield case.finding("unsupported_assertion", Severity.QUESTION, message)
