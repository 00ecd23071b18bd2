"""Each source a manuscript cites, and where: in full, by a short form, by a reference back.

A source is one by what it is: the instruments it names, a document's symbol, a case, a work's title. Two titles by one
author of which the one begins with the other, or that differ by a letter or two, are one source: that its forms differ
is what a check is there to say. What a reference leads to is taken from the thread; one that leads to no single source
is in ``unattributed``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property

from legalgraph.footnotes.cites import Cite, NoteRead
from legalgraph.footnotes.naming import Words, tokens
from legalgraph.model import Work

__all__ = ["Citing", "SourceCited", "SourcesCited", "work_of"]

#: Titles so much alike, by one author, are one title with a misprint.
_ALIKE = 0.9
#: A title shorter than this says too little to be the beginning of another.
_FEWEST = 3


@dataclass(frozen=True, slots=True)
class Citing:
    """One place where a source is cited: the note, and which of its citations (from 0)."""

    note: str
    number: int
    cite: Cite

    @property
    def is_full(self) -> bool:
        """Whether the source is given here by itself, not by a reference back or a short form."""
        return self.cite.antecedent is None


@dataclass(frozen=True, slots=True)
class SourceCited:
    """A source, as it is first cited by itself, with every place that cites it, in the order of the notes."""

    citings: tuple[Citing, ...]

    @property
    def first(self) -> Citing:
        """The first place that gives the source itself; the first of all where none does."""
        return next((one for one in self.citings if one.is_full), self.citings[0])

    @property
    def full(self) -> tuple[Citing, ...]:
        return tuple(one for one in self.citings if one.is_full)

    @property
    def work(self) -> Work | None:
        """What its fullest citation says of a work."""
        works = [work for one in self.citings if (work := work_of(one.cite)) is not None]
        return max(works, key=_said, default=None)


@dataclass(frozen=True)
class SourcesCited:
    """All sources of a manuscript in the order they are first cited, and the citations that lead to none or several."""

    sources: tuple[SourceCited, ...]
    unattributed: tuple[Citing, ...] = ()

    @classmethod
    def of(cls, reads: Sequence[NoteRead]) -> SourcesCited:
        register = _Register()
        waiting: list[Citing] = []
        for read in reads:
            for number, cite in enumerate(read.cites):
                if cite.is_source:
                    citing = Citing(read.note.number, number, cite)
                    (register.add if citing.is_full else waiting.append)(citing)
        left = tuple(citing for citing in waiting if not register.lead(citing))
        return cls(register.sources({read.note.number: at for at, read in enumerate(reads)}), left)

    @cached_property
    def _by_place(self) -> Mapping[tuple[str, int], SourceCited]:
        return {(one.note, one.number): source for source in self.sources for one in source.citings}

    def at(self, note: str, number: int) -> SourceCited | None:
        """The source of a note's citation, None for one that is none or leads to none."""
        return self._by_place.get((note, number))


def work_of(cite: Cite) -> Work | None:
    """What a citation says of a work: authors, title, publication."""
    return next((one.work for one in cite.mentions if one.work is not None), None)


def _said(work: Work) -> int:
    parts = (work.title, work.container, work.publisher, work.volume, work.page, work.date, work.url)
    return sum(map(bool, parts)) + len(work.authors)


class _Register:
    """The sources while the notes are gone through: those of law by what they are, works by their titles."""

    def __init__(self) -> None:
        self._citings: list[list[Citing]] = []
        self._law: dict[tuple[str, ...], int] = {}
        self._works: dict[Words, list[tuple[Words, int]]] = {}
        self._in_note: dict[str, list[int]] = {}

    def add(self, citing: Citing) -> None:
        """A citation that gives its source itself."""
        key = _law_of(citing.cite)
        number = self._law.setdefault(key, len(self._citings)) if key else self._work(citing.cite)
        if number == len(self._citings):
            self._citings.append([])
        self._citings[number].append(citing)
        self._in_note.setdefault(citing.note, []).append(number)

    def _work(self, cite: Cite) -> int:
        """The number of a work: that of one with the same title, or one so like it that it is meant."""
        work = work_of(cite)
        title = tokens(work.title) if work else ()
        author = _surname(work)
        title = title or tokens(cite.mentions[0].text)
        known = self._works.setdefault(author, [])
        for other, number in known:
            if _is_same(title, other):
                return number
        known.append((title, len(self._citings)))
        return len(self._citings)

    def lead(self, citing: Citing) -> bool:
        """Tie a reference back to its source; whether that is one and known."""
        back = citing.cite.antecedent
        targets = tuple(dict.fromkeys(key.partition("/")[0] for key in citing.cite.targets))
        number = self._law.get(targets) if targets else None
        if number is None and back is not None and not back.candidates:
            number = self._only(self._in_note.get(back.full, ()), citing.cite)
        if number is not None:
            self._citings[number].append(citing)
        return number is not None

    def _only(self, numbers: Iterable[int], cite: Cite) -> int | None:
        """The one of a note's sources that a reference can mean: the only one, or the only one by that name."""
        there = list(dict.fromkeys(numbers))
        if len(there) == 1:
            return there[0]
        named = [number for number in there if self._is_named(number, cite)]
        return named[0] if len(named) == 1 else None

    def _is_named(self, number: int, cite: Cite) -> bool:
        work, said = work_of(self._citings[number][0].cite), work_of(cite)
        if work is None:
            return False
        words = tokens(" ".join(said.authors) + " " + said.title) if said else tokens(cite.mentions[0].named)
        whole = {*tokens(work.title), *(word for author in work.authors for word in tokens(author))}
        return bool(words) and whole.issuperset(words)

    def sources(self, order: Mapping[str, int]) -> tuple[SourceCited, ...]:
        """All, in the order they are first cited."""
        found = [
            SourceCited(tuple(sorted(citings, key=lambda one: (order[one.note], one.number))))
            for citings in self._citings
        ]
        return tuple(sorted(found, key=lambda one: (order[one.citings[0].note], one.citings[0].number)))


def _law_of(cite: Cite) -> tuple[str, ...]:
    """What makes a source of law one: its instruments, a document's symbol, a case's name; () for a work."""
    if cite.is_work:
        return ()
    if cite.instruments:
        return cite.instruments
    symbol = next((one.identifier for one in cite.mentions if one.identifier), "")
    return ("", symbol or " ".join(tokens(cite.mentions[0].named or cite.mentions[0].text)))


def _surname(work: Work | None) -> Words:
    return tokens(work.authors[0])[-1:] if work and work.authors else ()


def _is_same(title: Words, other: Words) -> bool:
    if title == other:
        return True
    short, long = sorted((title, other), key=len)
    if len(short) >= _FEWEST and long[: len(short)] == short:
        return True
    matcher = SequenceMatcher(None, " ".join(title), " ".join(other), autojunk=False)
    return len(short) >= _FEWEST and matcher.real_quick_ratio() > _ALIKE and matcher.ratio() > _ALIKE
