"""Quoted words that are not where the note seems to say, where what it says cannot be read for sure: a question.

Wrong: "See also art. 5: “…”" after another source, for words that stand in Article 4; "Article X99" for any words.
Right: the source named with its article, so that nobody has to guess.
"""

from __future__ import annotations

from collections.abc import Iterator

from legalgraph.checks.base import Case, Code, example
from legalgraph.footnotes.taken_for import Doubt, doubt_of
from legalgraph.model import Finding, QuotationCheck, Severity, Verdict

__all__ = ["NEVER_CLOSED", "codes", "is_asked", "run"]

#: What is said of words that were not compared at all.
NEVER_CLOSED = "The quotation is never closed: where it ends is not known, and it was not compared."

_C = "Model Convention"
_HELD = "Everyone has the right, alone or together with others"
_FAR = f"{_C}, Art. 3. On the duties of harbours see"
codes = (
    Code(
        "wrong_pinpoint",
        Severity.QUESTION,
        "The words stand in another provision than the one that the citation was taken for.",
        wrong=(example(f"{_FAR} Art. 5: “{_HELD}”."), example(f"{_C}, Art. X99: “{_HELD}”.")),
        right=(example(f"{_FAR} Art. 4(1): “{_HELD}”."), example(f"{_C}, Art. 4(1): “{_HELD}”.")),
    ),
    Code(
        "quote_differs",
        Severity.QUESTION,
        "The words are found, but not as quoted, in the provision that the citation was taken for.",
        wrong=(example(f"{_FAR} Art. 4(1): “Everyone has the duty, alone or together with others”."),),
        right=(example(f"{_FAR} Art. 4(1): “{_HELD}”."),),
    ),
    Code(
        "quote_not_in_source",
        Severity.QUESTION,
        "The words stand nowhere in the source that the citation was taken for.",
        wrong=(example(f"{_FAR} Art. 4(1): “nobody rows alone at night”."),),
        right=(example(f"{_FAR} Art. 4(1): “{_HELD}”."),),
    ),
    Code(
        "pinpoint_out_of_range",
        Severity.QUESTION,
        "The number of the article or paragraph cited cannot be read.",
        wrong=(example(f"{_C}, Art. X99."), example(f"Article 4x1 of the {_C}.")),
        right=(example(f"{_C}, Art. 4(1)."),),
    ),
)


def run(case: Case) -> Iterator[Finding]:
    """One question for each quotation held against such a citation, and for each number that cannot be read."""
    asked = [check for check in case.quotations if is_asked(check)]
    for check in asked:
        span = check.quotation.span if check.quotation.paragraph is None else None
        message = f"{check.message} Which place is meant?"
        yield Finding(
            _code(check),
            Severity.QUESTION,
            message,
            case.note.number,
            span,
            check.quotation.words,
            _evidence(check),
        )
    for cite in case.cites:
        doubt = doubt_of(cite, case.known, case.corpus.name)
        if cite.results and doubt is not None and doubt.of_number and not _is_told(doubt, asked):
            yield case.finding("pinpoint_out_of_range", Severity.QUESTION, doubt.said, cite.span)


def is_asked(check: QuotationCheck) -> bool:
    """Whether the words were looked for; those of a quotation that is never closed were not."""
    return check.verdict is Verdict.UNRESOLVED and check.message != NEVER_CLOSED


def _is_told(doubt: Doubt, asked: list[QuotationCheck]) -> bool:
    return any(check.message.startswith(doubt.said) for check in asked)


def _code(check: QuotationCheck) -> str:
    if check.found:
        return "quote_differs" if check.differences else "wrong_pinpoint"
    return "quote_not_in_source"


def _evidence(check: QuotationCheck) -> str:
    return "; ".join(f"“{one.quoted}” for “{one.source}”" for one in check.differences)
