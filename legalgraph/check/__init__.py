"""A chapter's notes against the sources: every note read, every citation and quotation given a verdict.

Nothing here calls anything right that was not looked up: what has no text held is said to have none.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from legalgraph.catalogue import Catalogue
from legalgraph.check.citations import citation_check
from legalgraph.check.quotations import quotations_of, supported
from legalgraph.checks.all import CHECKS
from legalgraph.checks.base import Case
from legalgraph.footnotes import NoteRead, read_notes
from legalgraph.model import CheckReport, Document, Finding, NoteCheck, Reference, Severity, TextUsed, Version
from legalgraph.quotes import Corpus, quoted
from legalgraph.resolve import Known
from legalgraph.scan import scan

__all__ = ["check"]


def check(
    document: Document, catalogue: Catalogue, versions: Sequence[Version], today: datetime.date | None = None
) -> CheckReport:
    """Check every note of a manuscript against the texts held, and look for drafting notes in its body."""
    known = Known.of(catalogue.instruments, versions)
    corpus = Corpus(catalogue.instruments, versions)
    places = supported(document.references)
    reads = read_notes(document.notes, known)
    return CheckReport(
        document=document,
        notes=tuple(
            _note_check(read, document, places.get(read.note.number, []), known, corpus) for read in reads
        ),
        texts=tuple(_text_used(version, corpus) for version in versions),
        checked_on=(today or datetime.datetime.now(tz=datetime.UTC).date()).isoformat(),
        body_findings=tuple(_in_body(document, known)),
    )


def _note_check(
    read: NoteRead, document: Document, places: Sequence[tuple[Reference, int]], known: Known, corpus: Corpus
) -> NoteCheck:
    attributed, short = quotations_of(read, document, places, corpus)
    citations = tuple(
        citation_check(read, number, attributed, known, corpus) for number in range(len(read.cites))
    )
    quotations = tuple(one.check for one in attributed)
    case = Case(read, citations, quotations, quoted(read.note.text), known, corpus)
    findings = tuple(finding for rule in CHECKS for finding in rule.run(case))
    return NoteCheck(read.note, places[0][0] if places else None, citations, quotations, findings, short)


def _text_used(version: Version, corpus: Corpus) -> TextUsed:
    title = corpus.instruments[version.instrument].short_title
    return TextUsed(version.instrument, title, version.language, version.source, version.sha256)


def _in_body(document: Document, known: Known) -> list[Finding]:
    """Drafting notes in the body text."""
    return [
        Finding(
            "placeholder",
            Severity.MAJOR,
            f"Paragraph {number + 1} of the text: “{mention.text}” is a note to yourself.",
            "",
            None,
            mention.text,
        )
        for number, paragraph in enumerate(document.body)
        for mention in scan(paragraph, known.names)
        if mention.kind == "placeholder"
    ]
