"""Quoted words that are not where the note says, or not as the note has them.

Wrong: "Article 5" for words that stand in Article 6; "for profit" where the text has "not for profit".
Right: the words as the source has them, every change marked, and the paragraph they stand in.
"""

from __future__ import annotations

from collections.abc import Iterator

from legalgraph.checks.base import Case
from legalgraph.model import Finding, QuotationCheck, Severity, Verdict

__all__ = ["codes", "run"]

codes = {
    "quote_not_in_source": "The words stand nowhere in the source cited.",
    "wrong_pinpoint": "The words stand in another provision than the one cited.",
    "quote_differs": "The words are found, but not as quoted.",
    "incomplete_pinpoint": "The article is given, but not the paragraph or point that holds the words.",
    "missing_pinpoint": "Words are quoted, and no provision is given.",
    "quote_not_marked": "The source's words stand without quotation marks.",
    "omission_to_check": "An ellipsis or bracket leaves out words that may change the sense.",
    "unbalanced_quote": "A quotation is opened and never closed.",
}

_MAJOR = {
    Verdict.NOT_FOUND: "quote_not_in_source",
    Verdict.ELSEWHERE: "wrong_pinpoint",
    Verdict.DIFFERS: "quote_differs",
}
#: Words whose loss turns or limits a sentence.
_TURNING = frozenset(
    "not no nor never unless except without provided subject only other than however neither may if where".split()
)


def run(case: Case) -> Iterator[Finding]:
    """What is wrong with each quotation of the note, or of the sentence it supports."""
    for check in case.quotations:
        yield from _of(case, check)
    for mark in case.marks:
        if not mark.closed:
            words = mark.span.of(case.note.text)[:60]
            yield Finding(
                "unbalanced_quote", Severity.MINOR, "This quotation is opened and never closed.",
                case.note.number, mark.span, words,
            )  # fmt: skip


def _of(case: Case, check: QuotationCheck) -> Iterator[Finding]:
    if check.verdict in _MAJOR:
        yield _finding(case, check, _MAJOR[check.verdict], Severity.MAJOR, check.message)
    elif check.verdict is Verdict.VERIFIED and check.proposal:
        code, message = _narrower(case, check)
        yield _finding(case, check, code, Severity.MINOR, message)
    if not check.quotation.marked and check.verdict is not Verdict.NO_TEXT:
        message = "These are the source's own words; put them in quotation marks, or say it in yours."
        yield _finding(case, check, "quote_not_marked", Severity.MAJOR, message)
    turning = [words for words in check.omitted if _TURNING & set(words.lower().split())]
    if turning:
        message = f"Left out: “{' … '.join(turning)}”. Make sure that the sense is unchanged."
        yield _finding(case, check, "omission_to_check", Severity.QUESTION, message)


def _narrower(case: Case, check: QuotationCheck) -> tuple[str, str]:
    place = case.corpus.name(check.proposal)
    if any("/" in key and check.proposal.startswith(f"{key}/") for key in check.cited):
        return "incomplete_pinpoint", f"The words stand in {place}: give that."
    return "missing_pinpoint", f"No provision is given; the words stand in {place}."


def _finding(case: Case, check: QuotationCheck, code: str, severity: Severity, message: str) -> Finding:
    quotation = check.quotation
    span = quotation.span if quotation.paragraph is None else None
    evidence = "; ".join(f"“{one.quoted}” for “{one.source}”" for one in check.differences)
    return Finding(code, severity, message, case.note.number, span, quotation.words, evidence)
