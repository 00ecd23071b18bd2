"""The report as JSON, for other programs: documented in docs/json-report.md, its shape in schema.json."""

from __future__ import annotations

from collections.abc import Iterable

from legalgraph import __version__
from legalgraph.model import (
    CheckReport,
    CitationCheck,
    Document,
    Finding,
    ItemCited,
    NoteCheck,
    Quotation,
    QuotationCheck,
)
from legalgraph.reports.attention import concerns
from legalgraph.reports.authorities.record import authorities
from legalgraph.reports.basis import Held, texts_held
from legalgraph.reports.selectors import selectors
from legalgraph.reports.signs import span_in_note
from legalgraph.reports.tally import Tally, tally

__all__ = ["FORMAT", "as_json"]

FORMAT = "legalgraph-check/3"


def as_json(report: CheckReport) -> dict[str, object]:
    """Everything the report holds, in values that JSON knows; offsets are code points, from 0."""
    return {
        "format": FORMAT,
        "tool": {"name": "legalgraph", "version": __version__},
        "checked_on": report.checked_on,
        "document": _document(report.document),
        "texts": [_text(one) for one in texts_held(report)],
        "counts": _counts(tally(report)),
        "notes": [_note(note, report.document) for note in report.notes],
        "body_findings": [_finding(finding, "") for finding in report.body_findings],
        "rules_off": list(report.off),
        "settled_unfit": list(report.unfit),
        **authorities(report),
    }


def _document(document: Document) -> dict[str, object]:
    return {
        "name": document.path.name,
        "format": document.format,
        "sha256": document.sha256,
        "paragraphs": len(document.body),
        "notes": len(document.notes),
        "remarks": list(document.remarks),
    }


def _text(one: Held) -> dict[str, object]:
    return {
        "instrument": one.text.instrument,
        "title": one.text.title,
        "language": one.text.language,
        "dated": one.text.dated,
        "cited": one.cited,
        "source": one.text.source,
        "sha256": one.text.sha256,
    }


def _counts(figures: Tally) -> dict[str, object]:
    return {
        "notes": figures.notes,
        "notes_needing_attention": figures.attention,
        "notes_with_nothing_recognised": len(figures.silent),
        "citations": _plain(figures.citations.items()),
        "quotations": _plain(figures.quotations.items()),
        "findings_by_severity": _plain(figures.severities.items()),
        "findings_by_code": _plain(figures.codes.items()),
        "terms": figures.terms,
        "notes_settled": len(figures.settled),
        "findings_settled": figures.findings_settled,
        "instruments_without_text": list(figures.not_held),
    }


def _plain(figures: Iterable[tuple[object, int]]) -> dict[str, int]:
    return {str(name): figure for name, figure in figures}


def _note(check: NoteCheck, document: Document) -> dict[str, object]:
    called = check.reference
    return {
        "number": check.note.number,
        "text": check.note.text,
        "place": check.note.place,
        "reference": {"paragraph": called.paragraph, "offset": called.offset} if called else None,
        "needs_attention": bool(concerns(check)),
        "settled": check.settled,
        "terms": check.terms,
        "items": [_item(one, check.note.text) for one in check.note.items],
        "citations": [_citation(citation, check.note.text) for citation in check.citations],
        "quotations": [_quotation(quotation, check.note.text, document) for quotation in check.quotations],
        "findings": [_finding(finding, check.note.text) for finding in check.findings],
    }


def _item(cited: ItemCited, note: str) -> dict[str, object]:
    """A work that a reference manager put into the note, as its library describes it."""
    work = cited.item.work
    return {
        "selectors": selectors(note, cited.span),
        "key": cited.item.key,
        "type": work.type,
        "authors": list(work.authors),
        "title": work.title,
        "container": work.container,
        "editors": list(work.editors),
        "publisher": work.publisher,
        "volume": work.volume,
        "issue": work.issue,
        "pages": cited.item.pages or work.page,
        "dated": work.date,
        "url": work.url,
        "locator": cited.locator,
        "label": cited.label,
    }


def _citation(check: CitationCheck, note: str) -> dict[str, object]:
    mention = check.mention
    return {
        "selectors": selectors(note, mention.span),
        "kind": mention.kind,
        "signal": mention.signal.value,
        "named": mention.named,
        "pinpoints": [str(pinpoint) for pinpoint in mention.pinpoints],
        "identifier": mention.identifier,
        "refers_to": mention.refers_to,
        "remark": mention.remark,
        "verdict": check.verdict.value,
        "message": check.message,
        "targets": [{"key": key, "label": label} for key, label in check.targets],
        "candidates": list(check.candidates),
        "proposal": check.proposal,
    }


def _quotation(check: QuotationCheck, note: str, document: Document) -> dict[str, object]:
    quotation = check.quotation
    return {
        "in": "note" if quotation.paragraph is None else "body",
        "paragraph": quotation.paragraph,
        "selectors": selectors(_standing_in(quotation, note, document), quotation.span),
        "words": quotation.words,
        "marked": quotation.marked,
        "verdict": check.verdict.value,
        "message": check.message,
        "cited": list(check.cited),
        "found": list(check.found),
        "proposal": check.proposal,
        "differences": [{"quoted": part.quoted, "source": part.source} for part in check.differences],
        "omitted": list(check.omitted),
        "not_held": list(check.not_held),
    }


def _standing_in(quotation: Quotation, note: str, document: Document) -> str:
    return note if quotation.paragraph is None else document.body[quotation.paragraph]


def _finding(finding: Finding, note: str) -> dict[str, object]:
    span = span_in_note(finding, note)
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "message": finding.message,
        "note": finding.note,
        "words": finding.words,
        "evidence": finding.evidence,
        "settled": finding.settled,
        "selectors": selectors(note, span) if span is not None else [],
    }
