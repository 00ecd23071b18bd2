"""What a rule is, and what it is given: a note with everything found out about it, or the manuscript as a whole.

To add a rule, write such a module and name it in ``all.py``; docs/contributing.md shows one whole.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from legalgraph.footnotes import Cite, NoteRead, SourceCited, SourcesCited
from legalgraph.footnotes.owned import Owned
from legalgraph.identifiers.patterns import later
from legalgraph.model import (
    CitationCheck,
    Document,
    Finding,
    Library,
    Note,
    QuotationCheck,
    Reference,
    Severity,
    Span,
)
from legalgraph.quotes import Corpus, QuotedText
from legalgraph.resolve import Known

__all__ = ["Case", "Check", "Code", "Example", "Manuscript", "TextCheck", "example"]

_CALL = later(r"\{(\d+)\}")


@dataclass(frozen=True, slots=True)
class Example:
    """A manuscript of a few lines: its notes from number 1 on, and paragraphs in which "{1}" calls note 1."""

    notes: tuple[str, ...]
    body: tuple[str, ...] = ()
    library: Library | None = None

    def document(self) -> Document:
        """The same as a manuscript read; without paragraphs of its own each note has one that says nothing."""
        body = self.body or tuple(f"Text.{{{number}}}" for number in range(1, len(self.notes) + 1))
        calls: list[Reference] = []
        paragraphs: list[str] = []
        for number, text in enumerate(body):
            taken = 0
            for call in _CALL.finditer(text):
                calls.append(Reference(call[1], number, call.start() - taken))
                taken += len(call[0])
            paragraphs.append(_CALL.sub("", text))
        notes = tuple(Note(str(number), text) for number, text in enumerate(self.notes, 1))
        return Document(Path("manuscript.txt"), tuple(paragraphs), notes, tuple(calls), "plain text", "")


def example(*notes: str, body: str | tuple[str, ...] = (), library: Library | None = None) -> Example:
    """An example of one note or several, and if need be of the text that calls them and the author's library."""
    return Example(notes, (body,) if isinstance(body, str) else body, library)


@dataclass(frozen=True, slots=True)
class Code:
    """One thing a rule can find: its name, how much it weighs as a rule, and what it means in one sentence.

    ``wrong`` and ``right`` show it: in the last note of each of ``wrong`` (or in its text) it is found, in those of
    ``right`` it is not. They may cite the two invented treaties of ``examples/``, whose texts are held.
    """

    name: str
    severity: Severity
    means: str
    wrong: tuple[Example, ...]
    right: tuple[Example, ...]


@dataclass(frozen=True, slots=True)
class Manuscript:
    """The whole manuscript and the world it is checked in.

    ``sources`` is every source with all the places that cite it; ``claims`` are, by number of the note, the words of
    the body that stand between its first call and the call or sentence before. ``owned`` is the author's own library,
    where one was named.
    """

    document: Document
    reads: tuple[NoteRead, ...]
    sources: SourcesCited
    claims: dict[str, str]
    known: Known
    corpus: Corpus
    owned: Owned | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """A note of a manuscript, its citations and quotations with their verdicts.

    ``marks`` are the quotations in the note's own text as marked; ``citations`` run beside ``read.cites``.
    """

    manuscript: Manuscript
    read: NoteRead
    citations: tuple[CitationCheck, ...]
    quotations: tuple[QuotationCheck, ...]
    marks: QuotedText

    @property
    def note(self) -> Note:
        return self.read.note

    @property
    def cites(self) -> tuple[Cite, ...]:
        return self.read.cites

    @property
    def known(self) -> Known:
        return self.manuscript.known

    @property
    def corpus(self) -> Corpus:
        return self.manuscript.corpus

    @property
    def notes(self) -> Sequence[NoteRead]:
        """All notes of the manuscript, in their order."""
        return self.manuscript.reads

    @property
    def claim(self) -> str:
        """What the body says just before it calls the note; "" where no call is known."""
        return self.manuscript.claims.get(self.note.number, "")

    def source(self, number: int) -> SourceCited | None:
        """The source of a citation of this note (from 0), with all the places that cite it."""
        return self.manuscript.sources.at(self.note.number, number)

    def finding(
        self, code: str, severity: Severity, message: str, span: Span | None = None, evidence: str = ""
    ) -> Finding:
        """A finding in this note, about the words of ``span``, or about the note as a whole."""
        words = span.of(self.note.text) if span else ""
        return Finding(code, severity, message, self.note.number, span, words, evidence)


class _Rule(Protocol):
    @property
    def codes(self) -> tuple[Code, ...]:
        """What this rule can report."""
        ...


class Check(_Rule, Protocol):
    """A rule for a note."""

    def run(self, case: Case) -> Iterator[Finding]:
        """What this rule finds in one note."""
        ...


class TextCheck(_Rule, Protocol):
    """A rule for the manuscript as a whole, its text first."""

    def run(self, manuscript: Manuscript) -> Iterator[Finding]:
        """What this rule finds outside the notes, or between them."""
        ...
