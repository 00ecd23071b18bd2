"""One place that cites a source, and a source with all such places."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from legalgraph.footnotes.cites import Cite
from legalgraph.model import Work

__all__ = ["Citing", "SourceCited", "work_of"]


@dataclass(frozen=True, slots=True)
class Citing:
    """One place where a source is cited: the note with its text, and which of its citations (from 0).

    ``after`` is where the citation before it ends.
    """

    note: str
    number: int
    cite: Cite
    text: str = ""
    after: int = 0

    @property
    def is_full(self) -> bool:
        """Whether the source is given here by itself, not by a reference back or a short form."""
        return self.cite.antecedent is None

    @property
    def words(self) -> str:
        """The citation as it is printed."""
        return self.cite.span.of(self.text)


@dataclass(frozen=True, eq=False)
class SourceCited:
    """A source with every place that cites it, in the order of the notes."""

    citings: tuple[Citing, ...]

    @cached_property
    def _by_place(self) -> dict[tuple[str, int], Citing]:
        return {(one.note, one.number): one for one in self.citings}

    def at(self, note: str, number: int) -> Citing | None:
        """The place that this citation of a note is."""
        return self._by_place.get((note, number))

    @cached_property
    def first(self) -> Citing:
        """The first place that gives the source itself; the first of all where none does."""
        return next((one for one in self.citings if one.is_full), self.citings[0])

    @cached_property
    def full(self) -> tuple[Citing, ...]:
        """The places that give the source itself."""
        return tuple(one for one in self.citings if one.is_full)

    @cached_property
    def work(self) -> Work | None:
        """What its fullest citation says of a work."""
        works = [work for one in self.citings if (work := work_of(one.cite)) is not None]
        return max(works, key=_said, default=None)


def work_of(cite: Cite) -> Work | None:
    """What a citation says of a work: authors, title, publication."""
    return next((one.work for one in cite.mentions if one.work is not None), None)


def _said(work: Work) -> int:
    parts = (work.title, work.container, work.publisher, work.volume, work.page, work.date, work.url)
    return sum(map(bool, parts)) + len(work.authors)
