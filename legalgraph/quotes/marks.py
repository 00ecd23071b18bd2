"""Quotations in a text: what stands between quotation marks, whatever the marks.

“…”, "…", «…», „…“ and ‘…’, with others inside. Straight single marks are left out: they are apostrophes. A mark
that is never closed, or closes nothing, is kept as such. Each text is read once, from left to right.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from legalgraph.identifiers.patterns import later
from legalgraph.model import Span

__all__ = ["Quoted", "QuotedText", "quoted", "read_quotations"]

_DOUBLE = later(r"[“”„«»\"]")
_OPENS = {"”": '“"', "»": "«", "“": "„"}
_SINGLE = later(r"(?P<open>(?<!\w)‘(?!\d\ds\b)(?=\S))|(?P<close>(?<=\S)’(?!\w))")
#: "the States’ duty": most likely an apostrophe, if a better closing mark follows.
_POSSESSIVE = later(r"(?<=s)’\s+[a-z]")


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quotation: its words' place between the marks, and whether the closing mark is there.

    One that is never closed is taken to run to the next quotation, or to the end.
    """

    span: Span
    closed: bool = True


@dataclass(frozen=True, slots=True)
class QuotedText:
    """The outermost quotations of a text, left to right, and the closing marks that close nothing."""

    quotations: tuple[Quoted, ...]
    astray: tuple[int, ...] = ()


def quoted(text: str) -> tuple[Quoted, ...]:
    """The outermost quotations of a text, left to right."""
    return read_quotations(text).quotations


def read_quotations(text: str) -> QuotedText:
    """All quotations of a text, and what is wrong with its marks."""
    marks = _Marks(text)
    for found in _DOUBLE.finditer(text):
        marks.read(found.start())
    pairs = _outermost([*marks.pairs, *_singles(text, marks.pairs)])
    open_ = [at for at in marks.open if not _within(at, pairs)]
    starts = sorted([*(start for start, _ in pairs), *open_])
    inside = [Quoted(Span(start + 1, end)) for start, end in pairs]
    unclosed = [Quoted(Span(at + 1, _next(starts, at, len(text))), closed=False) for at in open_]
    found_all = sorted([*inside, *unclosed], key=lambda one: one.span.start)
    return QuotedText(tuple(found_all), tuple(marks.astray))


@dataclass(slots=True)
class _Marks:
    """Double marks as they are read: what is open, what was closed, what closes nothing."""

    text: str
    open: list[int] = field(default_factory=list)
    pairs: list[tuple[int, int]] = field(default_factory=list)
    astray: list[int] = field(default_factory=list)

    def read(self, at: int) -> None:
        """Take in the mark at this place."""
        mark = self.text[at]
        if mark in "„«" or (mark == "“" and self._last() != "„"):
            self.open.append(at)
        elif mark == '"':
            self._straight(at)
        else:
            self._close(at, _OPENS[mark])

    def _last(self) -> str:
        return self.text[self.open[-1]] if self.open else ""

    def _close(self, at: int, openers: str) -> None:
        if self._last() and self._last() in openers:
            self.pairs.append((self.open.pop(), at))
        elif not self.text[at - 1 : at].isdigit():  # 5” is a measure
            self.astray.append(at)

    def _straight(self, at: int) -> None:
        """A straight mark opens before a word and closes after one; it may close a curly one."""
        before, after = self.text[max(0, at - 1) : at], self.text[at + 1 : at + 2]
        is_clear = not before or before.isspace() or before in "(["
        is_before_word = bool(after) and not after.isspace() and (is_clear or after not in ".,;)")
        if is_before_word and not before.isalnum() and (is_clear or self._last() != '"'):
            self.open.append(at)
        elif self._last() in ('"', "“"):
            self._close(at, '"“')


def _outermost(pairs: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    kept: list[tuple[int, int]] = []
    for start, end in sorted(pairs, key=lambda pair: (pair[0], -pair[1])):
        if not kept or start > kept[-1][1]:
            kept.append((start, end))
    return kept


def _within(at: int, pairs: Sequence[tuple[int, int]]) -> bool:
    before = bisect_right(pairs, (at, at)) - 1
    return before >= 0 and at < pairs[before][1]


def _next(starts: Sequence[int], at: int, end: int) -> int:
    following = bisect_right(starts, at)
    return starts[following] if following < len(starts) else end


def _singles(text: str, doubles: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Quotations in single marks, unless they straddle the double marks of another."""
    found: list[tuple[int, int]] = []
    opened, closes = -1, list[int]()
    for mark in _SINGLE.finditer(text):
        if mark["open"] and (opened < 0 or closes):
            found += _single(text, opened, closes)
            opened, closes = mark.start(), []
        elif mark["close"] and opened >= 0:
            closes.append(mark.start())
    found += _single(text, opened, closes)
    outer = _outermost(doubles)
    return [pair for pair in found if not _straddles(pair, outer)]


def _single(text: str, opened: int, closes: Sequence[int]) -> list[tuple[int, int]]:
    """From an opening mark to the first mark that closes it and is no apostrophe, else to the first."""
    if opened < 0 or not closes:
        return []
    plain = next((at for at in closes if not _POSSESSIVE.match(text, at)), closes[0])
    return [(opened, plain)]


def _straddles(pair: tuple[int, int], doubles: Sequence[tuple[int, int]]) -> bool:
    at = bisect_right(doubles, (pair[0], pair[0]))
    inside = at > 0 and pair[0] < doubles[at - 1][1] < pair[1]
    last = bisect_right(doubles, (pair[1], pair[1]))
    return inside or (last > at and doubles[last - 1][1] > pair[1])
