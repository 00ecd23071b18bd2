"""What a rule is, and what it is given: a note with everything found out about it.

To add a rule, write such a module and name it in ``all.py``; docs/contributing.md shows one whole.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from legalgraph.footnotes import Cite, NoteRead
from legalgraph.model import CitationCheck, Finding, Note, QuotationCheck
from legalgraph.quotes import Corpus, QuotedText
from legalgraph.resolve import Known

__all__ = ["Case", "Check"]


@dataclass(frozen=True, slots=True)
class Case:
    """A note, its citations and quotations with their verdicts, and the world they were checked in.

    ``marks`` are the quotations in the note's own text as marked; ``citations`` run beside ``read.cites``;
    ``notes`` are all notes of the manuscript, in their order.
    """

    read: NoteRead
    citations: tuple[CitationCheck, ...]
    quotations: tuple[QuotationCheck, ...]
    marks: QuotedText
    known: Known
    corpus: Corpus
    notes: tuple[NoteRead, ...] = ()

    @property
    def note(self) -> Note:
        return self.read.note

    @property
    def cites(self) -> tuple[Cite, ...]:
        return self.read.cites


class Check(Protocol):
    """One rule: the codes it can report with what each means, and the rule itself."""

    @property
    def codes(self) -> dict[str, str]:
        """Each code with what it means, in one sentence for a scholar."""
        ...

    def run(self, case: Case) -> Iterator[Finding]:
        """What this rule finds in one note."""
        ...
