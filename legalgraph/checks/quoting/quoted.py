"""What the rules about quotations share: the text a quotation stands in, and a finding about its words."""

from __future__ import annotations

from collections.abc import Iterator

from legalgraph.checks.base import Case
from legalgraph.model import Finding, Quotation, QuotationCheck, Severity

__all__ = ["finding", "marked", "text_of"]


def marked(case: Case) -> Iterator[QuotationCheck]:
    """The quotations of a note and of the words it supports that stand between quotation marks."""
    return (check for check in case.quotations if check.quotation.marked)


def text_of(case: Case, quotation: Quotation) -> str:
    """The note, or the paragraph of the body, in which a quotation stands."""
    place = quotation.paragraph
    return case.note.text if place is None else case.manuscript.document.body[place]


def finding(  # noqa: PLR0913, PLR0917 the fields of a finding
    case: Case, code: str, severity: Severity, message: str, quotation: Quotation, evidence: str = ""
) -> Finding:
    """A finding about one quotation."""
    span = quotation.span if quotation.paragraph is None else None
    return Finding(code, severity, message, case.note.number, span, quotation.words, evidence)
