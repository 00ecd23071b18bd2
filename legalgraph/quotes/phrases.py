"""Where each run of three words stands in a text: what finds words that have been changed in part."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from zlib import crc32

from legalgraph.quotes.fold import Folded

__all__ = ["RUN", "WordIndex", "marks_of"]

#: So many words in a row.
RUN = 3
_PLACE = 32


@dataclass(frozen=True, slots=True)
class WordIndex:
    """Every run of three words of a folded text as one number: its mark (a checksum), then its place.

    Sorted, so that the places of a run stand together, in the order of the text. Two runs may share a mark by
    accident: a place is where to look, and no proof.
    """

    numbers: Sequence[int]

    @classmethod
    def of(cls, source: Folded) -> WordIndex:
        """Index a folded text; about a second for ten million characters."""
        return cls(array("Q", sorted(mark << _PLACE | at for at, mark in enumerate(_marks(source)))))

    def places(self, mark: int, most: int) -> list[int]:
        """The first places of the runs with this mark: the numbers of the words that they begin with."""
        first = bisect_left(self.numbers, mark << _PLACE)
        found = self.numbers[first : first + most]
        return [one - (mark << _PLACE) for one in found if one >> _PLACE == mark]

    def holds(self, mark: int) -> bool:
        """Whether any run has this mark."""
        first = bisect_left(self.numbers, mark << _PLACE)
        return first < len(self.numbers) and self.numbers[first] >> _PLACE == mark


def marks_of(words: Sequence[str]) -> list[int]:
    """The marks of all runs of three words, in their order."""
    return [_mark("".join(words[at : at + RUN])) for at in range(len(words) - RUN + 1)]


def _marks(source: Folded) -> Iterator[int]:
    ends = (*source.begins[RUN:], len(source.run)) if len(source.begins) >= RUN else ()
    return (_mark(source.run[begin:end]) for begin, end in zip(source.begins, ends, strict=False))


def _mark(letters: str) -> int:
    return crc32(letters.encode("utf-8", "surrogatepass"))
