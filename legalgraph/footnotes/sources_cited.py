"""Each source a manuscript cites, and where: in full, by a short form, by a reference back.

A source is one by what it is: the instrument it names, a document's symbol, a case's number or name, a work's title, a
web address that stands alone. A document and its annex bear one symbol and are one source, unless the catalogue lists
the annex for itself; a citation of two instruments is one of each. Works are told apart in ``same_work``: that one
source is cited in several forms is what a check is there to say. What a reference leads to is taken from the thread; a
name that no note cites in full is a source known by its short form alone; what leads to no single source is in
``unattributed``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from legalgraph.footnotes.cites import SHORT, NoteRead
from legalgraph.footnotes.citing import Citing, SourceCited, work_of
from legalgraph.footnotes.register import Register
from legalgraph.footnotes.same_author import surname
from legalgraph.kinds.back_reference import SAME

__all__ = ["Citing", "SourceCited", "SourcesCited", "work_of"]


#: Fewer citations by author and year are no manner of citing.
_FEWEST = 3


@dataclass(frozen=True, eq=False)
class SourcesCited:
    """All sources of a manuscript in the order they are first cited, and the citations that lead to none or several."""

    sources: tuple[SourceCited, ...]
    unattributed: tuple[Citing, ...] = ()
    reads: tuple[NoteRead, ...] = ()

    @classmethod
    def of(cls, reads: Sequence[NoteRead]) -> SourcesCited:
        """Every citation given to its source: what stands by itself first, so that a short form may come before."""
        citings = [one for read in reads for one in _citings(read)]
        register = Register()
        for one in sorted(citings, key=_in_turn):
            register.lead(one) if one.cite.antecedent else register.add(one)
        left = tuple(one for one in citings if not register.given[one.note, one.number])
        return cls(register.sources(citings), left, tuple(reads))

    @cached_property
    def order(self) -> Mapping[str, int]:
        """The place of each note among the notes, by its number."""
        return {read.note.number: at for at, read in enumerate(self.reads)}

    def before(self, note: str) -> NoteRead | None:
        """The note just before this one."""
        at = self.order.get(note, 0)
        return self.reads[at - 1] if at else None

    @cached_property
    def by_author(self) -> Mapping[str, tuple[SourceCited, ...]]:
        """The works that one author wrote alone, by surname."""
        found: defaultdict[str, list[SourceCited]] = defaultdict(list)
        for source in self.sources:
            if source.full and source.work is not None and len(source.work.authors) == 1:
                found[surname(source.work.authors[0])].append(source)
        return {name: tuple(works) for name, works in found.items()}

    @cached_property
    def names(self) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
        """The authors of the works cited, by surname, in each printed form, with the notes that have it."""
        found: defaultdict[str, defaultdict[str, dict[str, None]]] = defaultdict(lambda: defaultdict(dict))
        for source in self.sources:
            for one in source.full:
                work = work_of(one.cite)
                for name in work.authors if work is not None else ():
                    found[surname(name)][name][one.note] = None
        return {key: {name: tuple(notes) for name, notes in forms.items()} for key, forms in found.items()}

    @cached_property
    def same(self) -> str:
        """The manuscript's own word for the source just cited, "Id." or "Ibid."; "" if it uses none."""
        said = (
            cite.mentions[0] for read in self.reads for cite in read.cites if cite.mentions[0].named == SAME
        )
        first = next(said, None)
        return "" if first is None else ("Ibid." if first.text.casefold().startswith("ib") else "Id.")

    @cached_property
    def is_author_date(self) -> bool:
        """Whether works are cited by author and year, with a list of them elsewhere."""
        cites = [cite for read in self.reads for cite in read.cites]
        dated = sum(cite.kind == SHORT and bool(cite.mentions[0].dated) for cite in cites)
        return dated >= _FEWEST and dated > sum(cite.is_work for cite in cites)

    @cached_property
    def _by_place(self) -> Mapping[tuple[str, int], tuple[SourceCited, ...]]:
        found: defaultdict[tuple[str, int], list[SourceCited]] = defaultdict(list)
        for source in self.sources:
            for one in source.citings:
                found[one.note, one.number].append(source)
        return {place: tuple(sources) for place, sources in found.items()}

    def at(self, note: str, number: int) -> SourceCited | None:
        """The source of a note's citation, None for one that is of none or of several."""
        found = self.all_at(note, number)
        return found[0] if len(found) == 1 else None

    def all_at(self, note: str, number: int) -> tuple[SourceCited, ...]:
        """The sources of a note's citation: of "Arts. 3 TEU and 67 TFEU", two."""
        return self._by_place.get((note, number), ())


def _citings(read: NoteRead) -> Iterator[Citing]:
    after = 0
    for number, cite in enumerate(read.cites):
        if cite.is_source or cite.kind == "web":
            yield Citing(read.note.number, number, cite, read.note.text, after)
        after = cite.span.end


def _in_turn(citing: Citing) -> int:
    """Sources first, then addresses, which may be those of a work; what leads back to them last."""
    return 2 if citing.cite.antecedent is not None else int(citing.cite.kind == "web")
