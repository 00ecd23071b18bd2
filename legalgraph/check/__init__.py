"""A chapter's notes against the sources: every note read, every citation and quotation given a verdict.

Nothing here calls anything right that was not looked up: what has no text held is said to have none.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from legalgraph.catalogue import Catalogue
from legalgraph.check.authorities import authorities_of
from legalgraph.check.citations import citation_checks
from legalgraph.check.italics import Asterisked
from legalgraph.check.quotations import quotations_of
from legalgraph.check.sources import NoteSources
from legalgraph.check.works_list import works_list
from legalgraph.checks.all import CHECKS, TEXT_CHECKS
from legalgraph.checks.base import Case, Code, Manuscript
from legalgraph.checks.settled import Marks
from legalgraph.footnotes import NoteRead, SourcesCited, read_notes
from legalgraph.footnotes.body import Supported, claims, supported
from legalgraph.footnotes.owned import Owned
from legalgraph.held import Held, held_of
from legalgraph.model import CheckReport, Document, Finding, Library, NoteCheck, Reference, TextUsed, Version
from legalgraph.quotes import Corpus
from legalgraph.resolve import Known
from legalgraph.resolve.listed_instruments import WithListed
from legalgraph.resolve.union_acts import Acts

__all__ = ["Choices", "check"]

_Given_contra = TypeVar("_Given_contra", contravariant=True)


class _Rule(Protocol[_Given_contra]):
    @property
    def codes(self) -> tuple[Code, ...]: ...

    def run(self, case: _Given_contra, /) -> Iterator[Finding]: ...


@dataclass(frozen=True, slots=True)
class Choices:
    """What the author has chosen, and the day of the check (today, if none is told).

    ``language`` is the manuscript's: what it quotes from a text held in another may be a translation. ``off`` are the
    codes that are not reported, ``marks`` the notes that she has settled, ``library`` is her own, ``acts`` are those
    of the Union that she lists beside the catalogue.
    """

    language: str = "en"
    off: frozenset[str] = frozenset()
    marks: Marks = field(default_factory=Marks)
    today: dt.date | None = None
    library: Library | None = None
    acts: Acts | None = None


_USUAL = Choices()


def check(
    document: Document,
    catalogue: Catalogue,
    versions: Held | Iterable[Version],
    choices: Choices = _USUAL,
) -> CheckReport:
    """Check every note of a manuscript against the texts held, and its text for what belongs to no note."""
    held = held_of(versions)
    acts, catalogued = choices.acts, catalogue.instruments
    instruments = WithListed(catalogued, acts) if acts is not None else catalogued
    known = Known.of(instruments, held, acts=acts)
    corpus = Corpus(instruments, held, choices.language)
    noted = tuple(map(Asterisked.of, document.notes))
    reads = read_notes([one.note for one in noted], known, document.body)
    owned = Owned(choices.library) if choices.library is not None else None
    manuscript = Manuscript(document, reads, SourcesCited.of(reads), claims(document), known, corpus, owned)
    checker = _Checker(manuscript, supported(document), _first_calls(document), choices.off)
    checks = [one.plain(checker.note_check(read)) for one, read in zip(noted, reads, strict=True)]
    cited = frozenset[str]().union(*(one.instruments for one in checks))
    listed = works_list(document, reads, manuscript.sources, known)
    authorities = authorities_of(reads, manuscript.sources, corpus.instruments, listed)
    return CheckReport(
        document=document,
        notes=choices.marks.applied(checks),
        texts=tuple(_text_used(one, corpus, is_cited=one in cited) for one in held),
        checked_on=(choices.today or dt.datetime.now(tz=dt.UTC).date()).isoformat(),
        body_findings=_reported(TEXT_CHECKS, manuscript, choices.off),
        authorities=authorities.cited,
        unattributed=authorities.unattributed,
        uncited=authorities.uncited,
        off=tuple(sorted(choices.off)),
        unfit=tuple(mark.opening for mark in choices.marks.unfit(document.notes)),
    )


def _reported(
    rules: Sequence[_Rule[_Given_contra]], given: _Given_contra, off: Collection[str]
) -> tuple[Finding, ...]:
    """What these rules find, but for the codes that are switched off; the same of the same words once."""
    found: dict[tuple[object, ...], Finding] = {}
    for rule in rules:
        if not all(code.name in off for code in rule.codes):
            for finding in rule.run(given):
                if finding.code not in off:
                    found.setdefault((finding.code, finding.span, finding.words, finding.message), finding)
    return tuple(found.values())


@dataclass(frozen=True, slots=True)
class _Checker:
    """A manuscript, and what its text says where it calls each note."""

    manuscript: Manuscript
    supported: Mapping[str, Sequence[Supported]]
    calls: Mapping[str, Reference]
    off: Collection[str]

    def note_check(self, read: NoteRead) -> NoteCheck:
        """One note with its citations, quotations and findings."""
        number, corpus = read.note.number, self.manuscript.corpus
        note = NoteSources(read, self.manuscript.known)
        body = self.manuscript.document.body
        attributed, terms = quotations_of(note, body, self.supported.get(number, ()), corpus)
        citations = citation_checks(note, attributed, corpus)
        quotations = tuple(one.check for one in attributed)
        case = Case(self.manuscript, read, citations, quotations, note.quotations)
        findings = _reported(CHECKS, case, self.off)
        return NoteCheck(read.note, self.calls.get(number), citations, quotations, findings, terms)


def _first_calls(document: Document) -> Mapping[str, Reference]:
    """Where the body first calls each note."""
    calls: dict[str, Reference] = {}
    for reference in sorted(document.references, key=lambda one: (one.paragraph, one.offset)):
        calls.setdefault(reference.note, reference)
    return calls


def _text_used(instrument: str, corpus: Corpus, *, is_cited: bool) -> TextUsed:
    """A text; the day that only the file itself tells is looked up where the text is cited."""
    held, title = corpus.versions, corpus.instruments[instrument].short_title
    dated = held[instrument].dated if is_cited else ""
    origin = held.origin(instrument)
    return TextUsed(instrument, title, origin.language, origin.source, origin.sha256, dated or origin.dated)
