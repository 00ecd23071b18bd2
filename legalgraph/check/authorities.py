"""Every citation of a manuscript given to the source it is of: the ground of a table of authorities.

A source is what ``footnotes`` says it is. Added here: a web address that stands alone is one; "Id." after a source in
the same note is that source; a citation of two instruments is counted to both. What belongs to no source is returned
with the reason, so that the two together hold every citation.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from legalgraph.footnotes import Cite, NoteRead, SourcesCited
from legalgraph.model import Authority, CitedAt, Instrument, Unattributed, Unresolved

__all__ = ["authorities_of"]

#: What makes a source one: an instrument's id, the number of a source, an address.
_Key = tuple[str, str]
_SEVERAL = "several sources fit these words"


def authorities_of(
    reads: Sequence[NoteRead], sources: SourcesCited, instruments: Mapping[str, Instrument]
) -> tuple[tuple[Authority, ...], tuple[Unattributed, ...]]:
    """The sources in the order they are first cited, and the citations that belong to none."""
    register = _Register(_by_place(sources), instruments)
    for at, read in enumerate(reads):
        for number, cite in enumerate(read.cites):
            register.add(read, at, number, cite)
    found = tuple(
        Authority(tuple(places), instruments.get(key[1])) for key, places in register.places.items()
    )
    return found, tuple(register.left)


def _by_place(sources: SourcesCited) -> Mapping[tuple[str, int], int]:
    """The number of its source, by a citation's note and place in it."""
    return {
        (one.note, one.number): number
        for number, source in enumerate(sources.sources)
        for one in source.citings
    }


@dataclass(slots=True)
class _Register:
    """The sources while the notes are gone through, and of each note what its citations were counted to."""

    numbers: Mapping[tuple[str, int], int]
    instruments: Mapping[str, Instrument]
    places: dict[_Key, list[CitedAt]] = field(default_factory=dict)
    left: list[Unattributed] = field(default_factory=list)
    given: dict[tuple[int, int], tuple[_Key, ...]] = field(default_factory=dict)

    def add(self, read: NoteRead, at: int, number: int, cite: Cite) -> None:
        place = CitedAt(at, number, cite.mentions, cite.antecedent is not None)
        reason = _no_source(cite)
        keys = () if reason else self._keys(read, at, number, cite)
        self.given[at, number] = keys
        for key in keys:
            self.places.setdefault(key, []).append(place)
        if not keys:
            self.left.append(Unattributed(place, reason or _unsaid(cite)))

    def _keys(self, read: NoteRead, at: int, number: int, cite: Cite) -> tuple[_Key, ...]:
        if cite.instruments:
            return tuple(("instrument", one) for one in cite.instruments)
        if cite.kind == "web":
            return (("web", cite.mentions[0].identifier or cite.mentions[0].text),)
        back = cite.antecedent
        if back is not None and not back.note:
            return self._before(read, at, number)
        found = self.numbers.get((read.note.number, number))
        return () if found is None else (("source", str(found)),)

    def _before(self, read: NoteRead, at: int, number: int) -> tuple[_Key, ...]:
        """What the last source before this citation in its note was counted to."""
        earlier = (one for one in range(number - 1, -1, -1) if read.cites[one].is_source)
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
