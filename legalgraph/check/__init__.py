"""A chapter's notes against the sources: every note read, every citation and quotation given a verdict.

Nothing here calls anything right that was not looked up: what has no text held is said to have none.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from legalgraph.catalogue import Catalogue
from legalgraph.check.citations import citation_checks
from legalgraph.check.italics import Asterisked
from legalgraph.check.quotations import quotations_of
from legalgraph.check.sources import NoteSources
from legalgraph.checks.all import CHECKS, TEXT_CHECKS
from legalgraph.checks.base import Case, Manuscript
from legalgraph.footnotes import NoteRead, SourcesCited, read_notes
from legalgraph.footnotes.body import Supported, claims, supported
from legalgraph.model import CheckReport, Document, NoteCheck, Reference, TextUsed, Version
from legalgraph.quotes import Corpus
from legalgraph.resolve import Known

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
    noted = tuple(map(Asterisked.of, document.notes))
    reads = read_notes([one.note for one in noted], known)
    manuscript = Manuscript(document, reads, SourcesCited.of(reads), claims(document), known, corpus)
    checker = _Checker(manuscript, supported(document), _first_calls(document))
    return CheckReport(
        document=document,
        notes=tuple(one.plain(checker.note_check(read)) for one, read in zip(noted, reads, strict=True)),
        texts=tuple(_text_used(version, corpus) for version in versions),
        checked_on=(today or dt.datetime.now(tz=dt.UTC).date()).isoformat(),
        body_findings=tuple(finding for rule in TEXT_CHECKS for finding in rule.run(manuscript)),
    )


@dataclass(frozen=True, slots=True)
class _Checker:
    """A manuscript, and what its text says where it calls each note."""

    manuscript: Manuscript
    supported: Mapping[str, Sequence[Supported]]
    calls: Mapping[str, Reference]

    def note_check(self, read: NoteRead) -> NoteCheck:
        """One note with its citations, quotations and findings."""
        number, corpus = read.note.number, self.manuscript.corpus
        note = NoteSources(read, self.manuscript.known)
        body = self.manuscript.document.body
        attributed, terms = quotations_of(note, body, self.supported.get(number, ()), corpus)
        citations = citation_checks(note, attributed, corpus)
        quotations = tuple(one.check for one in attributed)
        case = Case(self.manuscript, read, citations, quotations, note.quotations)
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
