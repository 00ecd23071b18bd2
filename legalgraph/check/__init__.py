"""A chapter's notes against the sources: every note read, every citation and quotation given a verdict.

Nothing here calls anything right that was not looked up: what has no text held is said to have none.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from legalgraph.catalogue import Catalogue
from legalgraph.check.body import Supported, supported, unbalanced
from legalgraph.check.citations import citation_checks
from legalgraph.check.quotations import quotations_of
from legalgraph.check.sources import NoteSources
from legalgraph.checks.all import CHECKS
from legalgraph.checks.base import Case
from legalgraph.footnotes import NoteRead, read_notes
from legalgraph.model import CheckReport, Document, Finding, NoteCheck, Reference, Severity, TextUsed, Version
from legalgraph.quotes import Corpus
from legalgraph.resolve import Known
from legalgraph.scan import scan

__all__ = ["check"]


def check(
    document: Document,
    catalogue: Catalogue,
    versions: Sequence[Version],
    today: dt.date | None = None,
    language: str = "en",
) -> CheckReport:
    """Check every note of a manuscript against the texts held, and look for drafting notes in its body.

    ``language`` is the manuscript's: what it quotes from a text held in another may be a translation.
    """
    known = Known.of(catalogue.instruments, versions)
    corpus = Corpus(catalogue.instruments, versions, language)
    reads = read_notes(document.notes, known)
    checker = _Checker(document, reads, supported(document), _first_calls(document), known, corpus)
    return CheckReport(
        document=document,
        notes=tuple(map(checker.note_check, reads)),
        texts=tuple(_text_used(version, corpus) for version in versions),
        checked_on=(today or dt.datetime.now(tz=dt.UTC).date()).isoformat(),
        body_findings=(*_drafting_notes(document, known), *unbalanced(document)),
    )


@dataclass(frozen=True, slots=True)
class _Checker:
    """A manuscript and the world its notes are checked in."""

    document: Document
    reads: tuple[NoteRead, ...]
    supported: Mapping[str, Sequence[Supported]]
    calls: Mapping[str, Reference]
    known: Known
    corpus: Corpus

    def note_check(self, read: NoteRead) -> NoteCheck:
        """One note with its citations, quotations and findings."""
        number = read.note.number
        note = NoteSources(read, self.known)
        attributed, terms = quotations_of(
            note, self.document.body, self.supported.get(number, ()), self.corpus
        )
        citations = citation_checks(note, attributed, self.corpus)
        quotations = tuple(one.check for one in attributed)
        case = Case(read, citations, quotations, note.quotations, self.known, self.corpus, self.reads)
        findings = tuple(finding for rule in CHECKS for finding in rule.run(case))
        return NoteCheck(read.note, self.calls.get(number), citations, quotations, findings, terms)


def _first_calls(document: Document) -> Mapping[str, Reference]:
    """Where the body first calls each note."""
    calls: dict[str, Reference] = {}
    for reference in sorted(document.references, key=lambda one: (one.paragraph, one.offset)):
        calls.setdefault(reference.note, reference)
    return calls


def _text_used(version: Version, corpus: Corpus) -> TextUsed:
    title = corpus.instruments[version.instrument].short_title
    return TextUsed(version.instrument, title, version.language, version.source, version.sha256)


def _drafting_notes(document: Document, known: Known) -> list[Finding]:
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
