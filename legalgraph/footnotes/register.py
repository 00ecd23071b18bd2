"""The sources of a manuscript while its notes are gone through, and which of them each citation is given to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from legalgraph.footnotes.bracketed import outside_brackets
from legalgraph.footnotes.cites import SHORT, Cite
from legalgraph.footnotes.citing import Citing, SourceCited, work_of
from legalgraph.footnotes.naming import acronyms, people, tokens
from legalgraph.footnotes.same_work import WorkIndex
from legalgraph.identifiers.patterns import later
from legalgraph.kinds.back_reference import SAME
from legalgraph.model import Work

__all__ = ["Register"]

_Key = tuple[str, ...]
_Place = tuple[str, int]
#: "3d ed.", "2nd edn".
_EDITION = later(r"(?<!\w)(?P<number>\d{1,2})(?:st|nd|rd|th|d)\s(?:rev\.?\s)?edn?\b")
#: Words of a case's name that some print and some do not.
_OF_CASES = frozenset("v vs versus and others another ors the of gc".split())


class Register:
    """The sources while the notes are gone through, and the numbers of those that each place was given to."""

    def __init__(self) -> None:
        self.given: defaultdict[_Place, tuple[int, ...]] = defaultdict(tuple)
        self._in_note: defaultdict[str, list[int]] = defaultdict(list)
        self._outside: defaultdict[str, dict[int, None]] = defaultdict(dict)
        self._brackets: set[_Place] = set()
        self._names: list[frozenset[str]] = []
        self._keys: dict[_Key, int] = {}
        self._cases: defaultdict[_Key, list[int]] = defaultdict(list)
        self._works = WorkIndex()

    def add(self, citing: Citing) -> None:
        """A citation that gives its source itself."""
        cite = citing.cite
        if cite.kind == "web":
            self._give(citing, (self._address(cite),))
        elif cite.is_work:
            self._give(citing, (self._work(cite),))
        else:
            self._give(citing, tuple(self._law(cite)))

    def _give(self, citing: Citing, numbers: tuple[int, ...]) -> None:
        self.given[citing.note, citing.number] = numbers
        if outside_brackets(citing.text, [citing.cite.span]):
            self._outside[citing.note] |= dict.fromkeys(numbers)
        else:
            self._brackets.add((citing.note, citing.number))
        for number in numbers:
            self._names[number] |= _names(citing.cite)
            if number not in self._in_note[citing.note]:
                self._in_note[citing.note].append(number)

    def _new(self) -> int:
        self._names.append(frozenset())
        return len(self._names) - 1

    def _by_key(self, key: _Key) -> int:
        if key not in self._keys:
            self._keys[key] = self._new()
        return self._keys[key]

    def _address(self, cite: Cite) -> int:
        """An address alone: that of a work that is cited with it before, or a source of its own."""
        url = cite.mentions[0].identifier or cite.mentions[0].text
        number = self._works.at_address(url)
        number = self._by_key(("web", url)) if number is None else number
        self._works.add(Work("webpage", url=url), number)
        return number

    def _work(self, cite: Cite) -> int:
        work = work_of(cite) or Work("", title=cite.mentions[0].text)
        if not (work.title or work.url) or work.type == "interview":
            return self._by_key(("words", *tokens(cite.mentions[0].text)))
        edition = _EDITION.search(cite.mentions[0].text)
        if edition is not None and not work.container:  # two editions are two sources
            work = replace(work, container=f"edition {edition['number']}")
        number = self._works.find(work)
        number = self._new() if number is None else number
        self._works.add(work, number)
        return number

    def _law(self, cite: Cite) -> Iterator[int]:
        """The numbers of the sources of law that a citation names; nothing for a bare place ("art. 5") of none."""
        if cite.instruments:
            yield from (self._by_key(("instrument", one)) for one in cite.instruments)
        elif symbols := [one.identifier for one in cite.mentions if one.identifier and one.kind != "web"]:
            yield self._symbol(cite, symbols)
        elif name := _case_name(cite):
            known = self._cases[name]
            yield known[0] if len(known) == 1 else self._by_key(("case", *name))
            self._cases[name] = known or [self._keys["case", *name]]
        elif cite.mentions[0].named:
            yield self._by_key(("named", *tokens(cite.mentions[0].named)))

    def _symbol(self, cite: Cite, symbols: Sequence[str]) -> int:
        """A document by its symbol, a case by its number: what has one of them before has them all."""
        known = [self._keys[key] for one in symbols if (key := ("symbol", one)) in self._keys]
        work = work_of(cite)
        number = known[0] if known else self._works.find(work) if work is not None else None
        number = self._new() if number is None else number
        for one in symbols:
            self._keys.setdefault(("symbol", one), number)
        if work is not None and work.title:
            self._works.add(work, number)
        name = _case_name(cite)
        if name and number not in self._cases[name]:
            self._cases[name].append(number)
        return number

    def lead(self, citing: Citing) -> None:
        """Tie a reference back to its source, if that is one and known."""
        number = self._meant(citing)
        if number is not None:
            self._give(citing, (number,))

    def _meant(self, citing: Citing) -> int | None:
        cite, back = citing.cite, citing.cite.antecedent
        if back is None or back.candidates:
            return None
        if cite.mentions[0].named == SAME:
            return None if back.problem else self._same(citing, back.note)
        targets = {key.partition("/")[0] for key in cite.targets}
        if len(targets) == 1:
            return self._keys.get(("instrument", targets.pop()))
        if cite.kind == SHORT and not back.full:
            work = work_of(cite)
            name = people(cite.mentions[0].named) if work else ()
            return self._by_key(("short", *(" ".join(one) for one in name), cite.mentions[0].dated))
        if back.problem and not back.full:
            return None
        note = back.full if back.full in self._in_note else back.note
        return self._only(self._in_note.get(note, ()), cite)

    def _same(self, citing: Citing, note: str) -> int | None:
        """ "Id.": the source just before it in its note, or the one source of the note that it leads to."""
        if note:
            there = list(self._outside.get(note, {})) or self._in_note.get(note, [])
            return there[0] if len(there) == 1 else None
        is_inside = not outside_brackets(citing.text, [citing.cite.span])
        places = ((citing.note, at) for at in range(citing.number - 1, -1, -1))
        before = [self.given[at] for at in places if is_inside or at not in self._brackets]
        numbers = next(filter(None, before), ())
        return numbers[0] if len(numbers) == 1 else None

    def _only(self, there: Sequence[int], cite: Cite) -> int | None:
        """The one of a note's sources that a reference can mean: the only one, or the only one by that name."""
        if len(there) == 1:
            return there[0]
        said = work_of(cite)
        words = tokens(" ".join((*said.authors, said.title))) if said else tokens(cite.mentions[0].named)
        named = [number for number in there if words and self._names[number].issuperset(words)]
        return named[0] if len(named) == 1 else None

    def sources(self, citings: Iterable[Citing]) -> tuple[SourceCited, ...]:
        """All, in the order they are first cited."""
        found: defaultdict[int, list[Citing]] = defaultdict(list)
        for one in citings:
            for number in self.given[one.note, one.number]:
                found[number].append(one)
        return tuple(SourceCited(tuple(those)) for those in found.values())


def _names(cite: Cite) -> frozenset[str]:
    """The words by which a reference may call what is cited here."""
    work = work_of(cite)
    given = [name for one in cite.mentions for name in (one.named, *one.defines)]
    authors = work.authors if work else ()
    words = {word for name in (*given, *authors, work.title if work else "") for word in tokens(name)}
    return frozenset(words.union(*map(acronyms, authors)))


def _case_name(cite: Cite) -> _Key:
    """A case's name without what one style prints and another does not."""
    name = next((one.named for one in cite.mentions if one.kind == "case" and one.named), "")
    return tuple(word for word in tokens(name) if word not in _OF_CASES)
