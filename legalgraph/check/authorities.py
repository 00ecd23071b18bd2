"""Every citation of a manuscript given to the source it is of: the ground of a table of authorities.

A source is what ``footnotes`` says it is. Added here: a web address that stands alone is one; "Id." after a source in
the same note is that source; a citation of two instruments is counted to both; what is one court decision is told in
``same_case``; the treaty series or symbol just after a title that no catalogue knows is that title's, and so is the
short name it was given; a work cited by author and year is the one that the manuscript's own list has so. What belongs
to no source is returned with the reason, so that the two together hold every citation but those that lead to another
part of the manuscript ("supra Part II").
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from legalgraph.check.completing import completed_by
from legalgraph.check.same_case import same_cases
from legalgraph.check.works_list import WorksList
from legalgraph.footnotes import Cite, NoteRead, SourcesCited
from legalgraph.footnotes.bracketed import outside_brackets
from legalgraph.footnotes.naming import tokens
from legalgraph.model import Authority, CitedAt, Instrument, Listed, Unattributed, Unresolved

__all__ = ["Authorities", "authorities_of"]

#: What makes a source one: an instrument's id, the number of a source, an address, its place in the list of works.
_Key = tuple[str, str]
_NO_LIST = WorksList()
_SEVERAL = "several sources fit these words"
#: What is called by a short name that a citation gave it.
_NAMED = frozenset({"instrument", "treaty_title", "provision"})


@dataclass(frozen=True, slots=True)
class Authorities:
    """The sources in the order they are first cited, the citations of none, and the works listed that none cites."""

    cited: tuple[Authority, ...]
    unattributed: tuple[Unattributed, ...]
    uncited: tuple[Listed, ...]


def authorities_of(
    reads: Sequence[NoteRead],
    sources: SourcesCited,
    instruments: Mapping[str, Instrument],
    listed: WorksList = _NO_LIST,
) -> Authorities:
    """Every citation given to its source; ``listed`` is the manuscript's own list of works."""
    register = _Register(_by_place(sources), instruments, listed)
    for at, read in enumerate(reads):
        for number, cite in enumerate(read.cites):
            register.add(read, at, number, cite)
    entries = {key: register.entry(key) for key in register.places}
    found = tuple(
        Authority(tuple(places), instruments.get(key[1]), _work_of(listed, entries[key]))
        for key, places in register.places.items()
    )
    cited: set[int | None] = set(entries.values())
    cited |= listed.law
    left = tuple(one for at, one in enumerate(listed.works) if at not in cited)
    return Authorities(found, tuple(register.left), left)


def _work_of(listed: WorksList, at: int | None) -> Listed | None:
    return None if at is None else listed.works[at]


def _by_place(sources: SourcesCited) -> Mapping[tuple[str, int], int]:
    """The number of its source, by a citation's note and place in it."""
    same = same_cases(sources)
    return {
        (one.note, one.number): same.get(number, number)
        for number, source in enumerate(sources.sources)
        for one in source.citings
    }


@dataclass(slots=True)
class _Register:
    """The sources while the notes are gone through; what each citation was counted to; names and addresses given."""

    numbers: Mapping[tuple[str, int], int]
    instruments: Mapping[str, Instrument]
    listed: WorksList
    places: dict[_Key, list[CitedAt]] = field(default_factory=dict)
    left: list[Unattributed] = field(default_factory=list)
    given: dict[tuple[int, int], tuple[_Key, ...]] = field(default_factory=dict)
    names: dict[tuple[str, ...], tuple[_Key, ...]] = field(default_factory=dict)
    addresses: dict[str, tuple[_Key, ...]] = field(default_factory=dict)

    def add(self, read: NoteRead, at: int, number: int, cite: Cite) -> None:
        place = CitedAt(at, number, cite.mentions, cite.antecedent is not None)
        if cite.is_own_part:
            return
        title = completed_by(read, number)
        if title is not None and self._complete(at, title, place):
            return
        reason = _no_source(cite)
        keys = () if reason else self._keys(read, at, number, cite)
        self.given[at, number] = keys
        for key in keys:
            self.places.setdefault(key, []).append(place)
        for name in (name for one in cite.mentions for name in one.defines):
            self.names.setdefault(tokens(name), keys)
        for one in cite.mentions:
            address = one.work.url if one.work else one.identifier if one.kind == "web" else ""
            if address and len(keys) == 1:
                self.addresses.setdefault(address, keys)
        if not keys:
            self.left.append(Unattributed(place, reason or _unsaid(cite)))

    def _complete(self, at: int, title: int, place: CitedAt) -> bool:
        """Add what only completes the citation before it (a treaty series, a symbol); whether that counts."""
        keys = self.given[at, title]
        for key in keys:
            before = self.places[key][-1]
            self.places[key][-1] = replace(before, parts=(*before.parts, *place.parts))
            self.places[key].append(place)
        self.given[at, place.citation] = keys
        return bool(keys)

    def _keys(self, read: NoteRead, at: int, number: int, cite: Cite) -> tuple[_Key, ...]:
        if cite.instruments:
            return tuple(("instrument", one) for one in cite.instruments)
        if cite.kind == "web":
            address = cite.mentions[0].identifier or cite.mentions[0].text
            return self.addresses.get(address, (("web", address),))
        back = cite.antecedent
        work = self.listed.named.get(back.listed) if back is not None else None
        if work is not None:
            source = self.listed.source(work)
            return (("listed", str(work)) if source is None else ("source", str(source)),)
        if back is not None and not (back.note or back.listed):
            return self._before(read, at, number)
        named = next((tokens(one.named) for one in cite.mentions if one.kind in _NAMED and one.named), ())
        if named in self.names:
            return self.names[named]
        found = self.numbers.get((read.note.number, number))
        return () if found is None else (("source", str(found)),)

    def entry(self, key: _Key) -> int | None:
        """The place of a source in the manuscript's own list of works."""
        what, which = key
        if what == "listed":
            return int(which)
        return self.listed.sources.get(int(which)) if what == "source" else None

    def _before(self, read: NoteRead, at: int, number: int) -> tuple[_Key, ...]:
        """What the last source before this citation in its note was counted to."""
        spans = [one.span for one in read.cites if one.is_source]
        outside = frozenset(outside_brackets(read.note.text, spans))
        may_be = outside if read.cites[number].span in outside else frozenset(spans)
        earlier = (one for one in range(number - 1, -1, -1) if read.cites[one].span in may_be)
        return next((self.given[at, one] for one in earlier), ())


def _no_source(cite: Cite) -> str:
    """Why a citation can be counted to no source; "" if it can."""
    if cite.kind == "placeholder":
        return "a drafting note, not a citation"
    if cite.antecedent is not None:
        return cite.antecedent.problem
    if any(isinstance(one, Unresolved) and one.candidates for one in cite.results):
        return _SEVERAL
    names = any(one.identifier or one.named or one.work for one in cite.mentions)
    if not (names or cite.instruments or cite.kind == "web"):
        return next(_reasons(cite), "it names no source")
    return ""


def _reasons(cite: Cite) -> Iterator[str]:
    return (one.reason for one in cite.results if isinstance(one, Unresolved))


def _unsaid(cite: Cite) -> str:
    back = cite.antecedent
    if back is None:
        return next(_reasons(cite), "it names no source")
    where = f"note {back.note}" if back.note else "the citation before it"
    return f"it leads to {where}, and not to one source that could be read there"
