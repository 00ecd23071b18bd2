"""What a note cites, as a quotation is held against it: keys, works that are no instruments, and where each stands."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from legalgraph.footnotes import Cite, NoteRead
from legalgraph.identifiers.patterns import later
from legalgraph.quotes import Part, Quoted, QuotedText, parts_of, read_quotations
from legalgraph.resolve import Known

__all__ = ["NoteSources", "keys_of"]

#: Marks of a work: a title in italics, a year in brackets, a volume and journal, a name with a page.
_WORK = later(
    r"""\*(?!\s*(?:[Ss]ee|[Cc]f|[Ii]d|[Ii]bid|[Bb]ut|[Aa]ccord|[Ee]\.g)\b)[^*\n]+\*
      | \( [^()]* (?:19|20)\d\d \)
      | (?<!\w)\d+ (?:\(\d+\))? \s+ [A-Z][A-Z.’']
      | (?<!\w)[A-Z][\w’'-]+ (?:\s+et\s+al\.?)? ,? \s+ (?:at\s+|pp?\.\s*)? \d{1,4} (?!\w)""",
    re.VERBOSE,
)


def keys_of(cite: Cite, known: Known) -> tuple[str, ...]:
    """The keys a citation names; one that does not exist is given as written, so that nothing is found there.

    None for a reference back that leads to the wrong note: what it means is not known.
    """
    if cite.antecedent is not None and cite.antecedent.problem:
        return ()
    return cite.keys(known)


@dataclass(frozen=True)
class NoteSources:
    """A note's quotations and parts, and which of its citations stand where.

    ``numbers`` are the citations that can be the source of words: not drafting notes, not addresses.
    """

    read: NoteRead
    known: Known

    @property
    def text(self) -> str:
        return self.read.note.text

    @cached_property
    def quotations(self) -> QuotedText:
        return read_quotations(self.text)

    @property
    def marks(self) -> Sequence[Quoted]:
        return self.quotations.quotations

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        return parts_of(self.text, self.marks)

    @cached_property
    def numbers(self) -> tuple[int, ...]:
        return tuple(number for number, cite in enumerate(self.read.cites) if cite.is_source)

    @cached_property
    def keys(self) -> tuple[tuple[str, ...], ...]:
        """The keys of each citation of the note."""
        return tuple(keys_of(cite, self.known) for cite in self.read.cites)

    @cached_property
    def _starts(self) -> list[int]:
        return [self.read.cites[number].span.start for number in self.numbers]

    @cached_property
    def _ends(self) -> list[int]:
        return [self.read.cites[number].span.end for number in self.numbers]

    @cached_property
    def _part_starts(self) -> list[int]:
        return [part.span.start for part in self.parts]

    def part_at(self, place: int) -> int:
        """The number of the part in which a place of the note lies."""
        return max(0, bisect_right(self._part_starts, place) - 1)

    def cites_in(self, part: int) -> tuple[int, ...]:
        """The citations of which something stands in a part."""
        return self.numbers[slice(*self._within(part))]

    def before(self, part: int, place: int) -> int | None:
        """The last citation of a part that begins before a place."""
        first, last = self._within(part)
        at = min(last, bisect_left(self._starts, place)) - 1
        return self.numbers[at] if at >= first else None

    def after(self, part: int, place: int) -> int | None:
        """The first citation of a part that begins at a place or after it."""
        first, last = self._within(part)
        at = max(first, bisect_left(self._starts, place))
        return self.numbers[at] if at < last else None

    def _within(self, part: int) -> tuple[int, int]:
        span = self.parts[part].span
        return bisect_right(self._ends, span.start), bisect_left(self._starts, span.end)

    def is_work(self, number: int) -> bool:
        """Whether a citation is of something that is no instrument known, so that its words cannot be looked for."""
        return not self.keys[number]

    @cached_property
    def own_words(self) -> tuple[str, ...]:
        """Of each part the words that are the writer's own: all but its quotations."""
        texts: list[list[str]] = [[] for _ in self.parts]
        at = [part.span.start for part in self.parts]
        for mark in self.marks:
            number = self.part_at(mark.span.start)
            texts[number].append(self.text[at[number] : mark.span.start - 1])
            at[number] = mark.span.end + 1
        ends = (part.span.end for part in self.parts)
        return tuple(
            " ".join((*own, self.text[start:end])) for own, start, end in zip(texts, at, ends, strict=True)
        )

    @cached_property
    def works(self) -> tuple[bool, ...]:
        """Of each part, whether it reads as a citation of a work, or holds an address."""
        addressed = {self.part_at(cite.span.start) for cite in self.read.cites if cite.kind == "web"}
        return tuple(
            number in addressed or _WORK.search(own) is not None for number, own in enumerate(self.own_words)
        )

    @cached_property
    def cites_works(self) -> bool:
        """Whether the note cites, beside instruments, anything whose words cannot be looked for."""
        return any(
            any(map(self.is_work, here)) if (here := self.cites_in(part)) else self.works[part]
            for part in range(len(self.parts))
        )
