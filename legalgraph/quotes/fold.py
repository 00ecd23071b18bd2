"""Words made comparable: what typing, printing and spelling change in a quotation, and meaning does not.

Punctuation, quotation marks and line ends vanish, and so does the hyphen, so that "co-operation" is
"cooperation" and a word broken over a line is whole again. Where no hyphen stands, words keep their borders:
"not able" is not "notable". "not", "may" and "shall" never vanish, and neither do figures or "%".
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import accumulate, chain, compress, count, groupby, pairwise
from typing import overload

from legalgraph.identifiers.patterns import later
from legalgraph.model import Span
from legalgraph.quotes.spelling import fold_word

__all__ = ["Folded", "fold", "words"]

#: A word, with accents and invisible joiners that are set as characters of their own; or a sign that says something.
_WORD = later(r"(\w[\w\u0300-\u036f\u200b-\u200d\u2060\ufeff]*|[%‰$€£¥§&+=<>≤≥≠±°])")
_SIGNS = {"&": "and"}
#: What ties a word to the one before: a hyphen, soft or hard, at the end of a line or not.
_TIE = later(r"[-‐‑\u00ad]\s*")


def words(text: str) -> Iterator[tuple[str, Span]]:
    """Each word folded, with its place in the text."""
    for found in _WORD.finditer(_without_low_lines(text)):
        word = found.group()
        yield _fold(word), Span(*found.span())


class _Places(Sequence[Span]):
    """Where each word stands in the text, as spans; kept as numbers, which take a tenth of the room."""

    def __init__(self, starts: Sequence[int], ends: Sequence[int]) -> None:
        self._starts, self._ends = starts, ends

    def __len__(self) -> int:
        return len(self._starts)

    @overload
    def __getitem__(self, at: int) -> Span: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Span, ...]: ...
    def __getitem__(self, at: int | slice) -> Span | tuple[Span, ...]:
        if isinstance(at, slice):
            return tuple(map(Span, self._starts[at], self._ends[at]))
        return Span(self._starts[at], self._ends[at])


@dataclass(frozen=True, slots=True)
class Folded:
    """A text as one run of folded words without spaces, and the way back to it.

    ``begins[i]`` is where word ``i`` begins in ``run``, ``starts[i]`` and ``ends[i]`` where it stands in the text;
    ``tied`` are the words that a hyphen ties to the word before.
    """

    run: str
    begins: Sequence[int]
    starts: Sequence[int]
    ends: Sequence[int]
    tied: frozenset[int] = frozenset()

    @property
    def places(self) -> Sequence[Span]:
        """Where each word stands in the text."""
        return _Places(self.starts, self.ends)

    def stretch(self, first: int, last: int) -> tuple[str, ...]:
        """The folded words from one number to before another."""
        borders = [*self.begins[max(0, first) : last + 1], len(self.run)][: max(0, last - max(0, first)) + 1]
        return tuple(self.run[begin:end] for begin, end in pairwise(borders))

    @property
    def words(self) -> tuple[str, ...]:
        return self.stretch(0, len(self.begins))

    def word_from(self, position: int) -> int | None:
        """The word that begins at this position of the run, None inside a word."""
        index = bisect_left(self.begins, position)
        return index if index < len(self.begins) and self.begins[index] == position else None

    def word_to(self, position: int) -> int | None:
        """The word that ends just before this position of the run, None inside a word."""
        if position == len(self.run):
            return len(self.begins) - 1
        after = self.word_from(position)
        return after - 1 if after else None

    def find(self, wanted: Folded, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
        """Where these very words stand: positions in the run, left to right."""
        limit = len(self.run) if end is None else end
        at = self.run.find(wanted.run, start, limit) if wanted.run else -1
        while at >= 0:
            if self._spells(wanted, at):
                yield at, at + len(wanted.run)
            at = self.run.find(wanted.run, at + 1, limit)

    def find_back(self, wanted: Folded, start: int, end: int) -> tuple[int, int] | None:
        """The last place between two positions where these very words stand."""
        at = self.run.rfind(wanted.run, start, end)
        while at >= 0:
            if self._spells(wanted, at):
                return at, at + len(wanted.run)
            at = self.run.rfind(wanted.run, start, at + len(wanted.run) - 1)
        return None

    def _spells(self, wanted: Folded, at: int) -> bool:
        """Whether words begin and end at the same letters here and there, but for what a hyphen joins."""
        end = at + len(wanted.run)
        first, after = self.word_from(at), bisect_left(self.begins, end)
        if first is None or self.word_to(end) is None:
            return False
        ours = {begin - at: number for number, begin in enumerate(self.begins[first + 1 : after], first + 1)}
        theirs = {begin: number for number, begin in enumerate(wanted.begins[1:], 1)}
        return all(ours[one] in self.tied for one in ours.keys() - theirs.keys()) and all(
            theirs[one] in wanted.tied for one in theirs.keys() - ours.keys()
        )

    def span(self, start: int, end: int) -> Span:
        """The stretch of the text from a position where a word begins to one where a word ends."""
        first, last = self.word_from(start), self.word_to(end)
        if first is None or last is None:
            raise ValueError(f"{start}–{end} does not run from the start of a word to the end of one")
        return Span(self.starts[first], self.ends[last])

    def position(self, offset: int) -> int:
        """Where in the run the first word at or after this place of the text begins."""
        index = bisect_left(self.starts, offset)
        return self.begins[index] if index < len(self.begins) else len(self.run)

    def words_between(self, start: int, end: int) -> tuple[str, ...]:
        """The folded words that begin between two positions of the run."""
        first, last = bisect_left(self.begins, start), bisect_right(self.begins, end - 1)
        return tuple(self.run[b:e] for b, e in pairwise((*self.begins[first:last], end)))


def fold(text: str) -> Folded:
    """The text as a run of folded words; about a second for ten million characters."""
    # What stands before the first word, the word, what stands before the next …
    pieces = _WORD.split(_without_low_lines(text))
    printed, gaps = pieces[1::2], pieces[0:-1:2]
    borders = array("I", accumulate(map(len, pieces)))
    spelt = {word: _fold(word) for word in set(printed)}
    folded = list(map(spelt.__getitem__, printed))
    line = _Line(printed, folded, borders[0:-1:2], borders[1::2])
    tied = line.joined(_ties(gaps, folded))
    begins = array("I", accumulate(map(len, line.folded), initial=0))
    return Folded("".join(line.folded), begins[:-1], line.starts, line.ends, tied)


def _without_low_lines(text: str) -> str:
    """A text of the same length with "*" for "_", which marks emphasis too, and which a pattern takes for a letter."""
    return text.replace("_", "*")


def _fold(word: str) -> str:
    return fold_word(word) if word[0].isalnum() else _SIGNS.get(word, word)


def _ties(gaps: Sequence[str], folded: Sequence[str]) -> list[int]:
    """The words tied to the word before: not "1-5", which is not 15; "per cent" is also written in one word."""
    hyphens = {gap for gap in set(gaps) if _TIE.fullmatch(gap)}
    tied = set(compress(count(), map(hyphens.__contains__, gaps)))
    figures = {number for number in tied if folded[number][0].isdigit() and folded[number - 1][-1].isdigit()}
    pairs = (("per", "cent"), ("can", "not"))
    spaced = {number for one, other in pairs for number in _all(other, folded) if folded[number - 1] == one}
    return sorted((tied | spaced) - figures - {0})


def _all(wanted: str, folded: Sequence[str]) -> Iterator[int]:
    at = -1
    with suppress(ValueError):  # which is how ``index`` says that there is no other
        while True:
            at = folded.index(wanted, at + 1)
            yield at


@dataclass(slots=True)
class _Line:
    """The words of a text one after the other: as printed, as folded, and from where to where."""

    printed: Sequence[str]
    folded: list[str]
    starts: array[int]
    ends: array[int]

    def joined(self, tied: Sequence[int]) -> frozenset[int]:
        """Put the words together that are one; the numbers of those that are still tied come back."""
        merged = [row for row in _chains(tied) if self._merge(*row)]
        if not merged:
            return frozenset(tied)
        begins, ends = (0, *(last + 1 for _, last in merged)), (*(first + 1 for first, _ in merged), None)
        kept = list(map(slice, begins, ends))
        self.folded = list(chain.from_iterable(map(self.folded.__getitem__, kept)))
        self.starts, self.ends = _only(self.starts, kept), _only(self.ends, kept)
        gone = [number for first, last in merged for number in range(first + 1, last + 1)]
        return frozenset(number - bisect_left(gone, number) for number in set(tied).difference(gone))

    def _merge(self, first: int, last: int) -> bool:
        """One word where its spelling shows only when it is put together: "pro-gramme", "organi-sation"."""
        one = fold_word("".join(self.printed[first : last + 1]))
        if one == "".join(self.folded[first : last + 1]):
            return False
        self.folded[first], self.ends[first] = one, self.ends[last]
        return True


def _only(numbers: array[int], kept: Iterable[slice]) -> array[int]:
    left = array("I")
    for part in kept:
        left += numbers[part]
    return left


def _chains(tied: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The first and the last word of each row of words that are tied together."""
    for _, row in groupby(enumerate(tied), lambda one: one[1] - one[0]):
        numbers = [number for _, number in row]
        yield numbers[0] - 1, numbers[-1]
