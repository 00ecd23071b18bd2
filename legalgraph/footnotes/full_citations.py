"""Where a manuscript cites each source in full, and what a short form or a reference by name can mean.

A full citation gives author and title. It may stand before the short form or after it; of a source that is cited
in full several times the first place is named.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from legalgraph.footnotes.naming import Words, acronyms, ends_with, people, stands_in, tokens

__all__ = ["Full", "FullCitations", "Short"]

#: So many works are looked through for one name; who is named more often is not told apart by name.
_MOST = 200


#: The figures of a year.
_YEAR = 4
#: Words that stand in the names of bodies, and not in those of people.
_SMALL = frozenset({"of", "on", "for", "the", "and", "in", "to"})


@dataclass(frozen=True, slots=True)
class Full:
    """A source as a note cites it in full: its authors and title, the years printed, the short names it is given.

    ``edited`` says that those named are the editors, and not the authors.
    """

    note: str
    authors: tuple[str, ...] = ()
    title: str = ""
    years: frozenset[str] = frozenset()
    names: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    edited: bool = False

    @property
    def work(self) -> tuple[object, ...]:
        """What makes two full citations the same work."""
        if self.targets:
            return self.targets
        return tokens(self.title) or (*self.authors, *sorted(self.years))


@dataclass(frozen=True, slots=True)
class Short:
    """What a short form says of its source: a name, a title, a year; "" for what it leaves out."""

    name: str = ""
    title: str = ""
    year: str = ""


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A short form with its names made comparable."""

    name: Words
    people: tuple[Words, ...]
    title: Words
    year: str

    @classmethod
    def of(cls, short: Short) -> _Wanted:
        named = tuple(map(_without_hyphens, people(short.name)))
        return cls(tokens(short.name), named, tokens(short.title), short.year[:4])

    @property
    def keys(self) -> list[str]:
        """The words by which what it means can be found."""
        words = [word for one in self.people for word in one] if self.name else self.title
        return [word for word in words if len(word) > 1]


@dataclass(frozen=True, slots=True)
class _Entry:
    """A full citation with its names made comparable."""

    full: Full
    authors: tuple[Words, ...]
    title: Words
    given: frozenset[Words]
    acronyms: frozenset[str]

    @classmethod
    def of(cls, full: Full) -> _Entry:
        return cls(
            full,
            tuple(_without_hyphens(tokens(name)) for name in full.authors),
            tokens(full.title),
            frozenset(map(tokens, full.names)),
            frozenset(letters for one in full.authors for letters in acronyms(one)),
        )

    def keys(self) -> Iterator[str]:
        """The words under which it is found."""
        for words in (*self.authors, self.title, *self.given):
            yield from words
            yield from _without_hyphens(words)
        yield from self.acronyms

    def is_meant(self, wanted: _Wanted) -> bool:
        """Whether the short form can mean it."""
        if wanted.year and self.full.years and wanted.year not in {one[:_YEAR] for one in self.full.years}:
            return False
        if wanted.title and not self._bears(wanted.title):
            return False
        return not wanted.name or self._is_named(wanted)

    def _is_named(self, wanted: _Wanted) -> bool:
        whole = wanted.name
        if whole in self.given or self._bears(whole) or self._is_acronym(whole):
            return True
        is_one = any(_is_author(_without_hyphens(whole), author) for author in self.authors)  # "Ortega y Paz"
        return is_one or (
            bool(wanted.people)
            and all(any(_is_author(one, author) for author in self.authors) for one in wanted.people)
        )

    def _bears(self, words: Words) -> bool:
        """Whether these words are its title, or the short form of it."""
        if len(words) == 1:
            return self.title == words
        return stands_in(words, self.title) or words in self.given

    def _is_acronym(self, words: Words) -> bool:
        rest = {*self.title, *(word for author in self.authors for word in author)}
        return bool(words) and words[0] in self.acronyms and rest.issuperset(words[1:])


def _without_hyphens(words: Words) -> Words:
    """ "Arroyo-Lindt" may be printed "Arroyo Lindt" elsewhere."""
    return tuple(part for word in words for part in word.split("-"))


def _is_author(short: Words, author: Words) -> bool:
    """A surname, or the name of a body from its first word on; "R. Roe" and "Richard Roe" are "Richard A. Roe"."""
    if len(short) == 1 and _SMALL.intersection(author):
        return author == short  # "Migrants" is no name for the Rapporteur on the Rights of Migrants
    if ends_with(author, short) or (len(short) > 1 and stands_in(short, author)):
        return True
    if len(short) < 2 or short[-1:] != author[-1:]:
        return False
    given = short[0]
    return author[0] == given or (1 in (len(given), len(author[0])) and author[0][:1] == given[:1])


@dataclass(slots=True)
class FullCitations:
    """All full citations of a manuscript, found by the words of their names."""

    entries: list[_Entry] = field(default_factory=list)
    by_word: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    first: dict[tuple[object, ...], int] = field(default_factory=dict)
    answers: dict[tuple[Short, str], tuple[Full, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, fulls: Iterable[Full]) -> FullCitations:
        """The full citations in the order of the notes."""
        found = cls()
        for full in dict.fromkeys(fulls):
            found._add(full)
        return found

    def _add(self, full: Full) -> None:
        entry, number = _Entry.of(full), len(self.entries)
        self.entries.append(entry)
        self.first.setdefault(full.work, number)
        for word in frozenset(entry.keys()):
            if len(self.by_word[word]) < _MOST:
                self.by_word[word].append(number)

    def meant(self, short: Short, note: str = "") -> tuple[Full, ...]:
        """The sources that the short form can mean, each where it is first cited in full; or those of one note."""
        if (short, note) not in self.answers:
            self.answers[short, note] = self._meant(short, note)
        return self.answers[short, note]

    def _meant(self, short: Short, note: str) -> tuple[Full, ...]:
        wanted = _Wanted.of(short)
        listed = min((self.by_word.get(word, []) for word in wanted.keys), key=len, default=[])
        fitting = [self.entries[number].full for number in listed if self.entries[number].is_meant(wanted)]
        fitting = [full for full in fitting if not full.edited] or fitting
        if note:
            return tuple(full for full in fitting if full.note == note)
        return tuple(
            self.entries[number].full for number in sorted({self.first[full.work] for full in fitting})
        )

    def dated(self, short: Short) -> tuple[Full, ...]:
        """The works that author and year mean; "2020b" is no other work of that year, where one is printed so."""
        meant = self.meant(short) if short.year else ()
        exact = tuple(one for one in meant if short.year in one.years)
        return exact or tuple(one for one in meant if len(short.year) == _YEAR)

    def is_known(self, name: str) -> bool:
        """Whether any work is cited in full under this name."""
        return bool(self.meant(Short(name)))
