"""A quotation looked for word by word, with what legal marks allow and nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from legalgraph.identifiers.patterns import later
from legalgraph.model import Span
from legalgraph.quotes.fold import Folded
from legalgraph.quotes.legal_marks import Gap, Wanted

__all__ = ["Gone", "Match", "matches"]

#: What a mark at the very beginning or end of a quotation leaves out is shown as far as the sentence goes.
_SENTENCE = later(r"[.;:?!]\s|\n")
_MOST_SHOWN = 400
_PARTED = later(r"[,;:.?!()\n]")
_NEGATIONS = frozenset(
    (
        "no not nor never neither none nothing nobody without unless except "
        "ne pas ni aucun aucune nul nulle rien jamais sans nunca tampoco nadie nada ningun ninguna ninguno sin"
    ).split()
)

#: So many words may stand between the head of a sentence and the words that it denies.
_HEAD = 4
#: Two positions in a run of folded words.
_Run = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Gone:
    """Words of the source that a mark leaves out, and what the writer has put in brackets for them.

    ``loose`` when the mark does not say how many words it stands for: at either end, or beside an ellipsis.
    ``cut`` when there is no mark at all, and the quotation begins right after a negation.
    """

    span: Span
    said: str = ""
    loose: bool = False
    cut: bool = False


@dataclass(frozen=True, slots=True)
class Match:
    """Where a quotation stands in a text: the whole stretch, its segments, and what its marks leave out."""

    span: Span
    segments: tuple[Span, ...]
    gone: tuple[Gone, ...] = ()


def matches(wanted: Wanted, source: Folded, text: str, within: Span | None = None) -> Iterator[Match]:
    """Every place where all segments stand in order, each gap no longer than its mark allows."""
    if not wanted.segments:
        return
    start = source.position(within.start) if within else 0
    end = source.position(within.end) if within else len(source.run)
    anchor = max(range(len(wanted.segments)), key=lambda number: len(wanted.segments[number].run))
    for found in source.find(wanted.segments[anchor], start, end):
        before = _before(wanted, anchor, source, found, start)
        after = _after(wanted, anchor, source, found, end) if before is not None else None
        if before is not None and after is not None:
            yield _match((*before, found, *after), wanted, source, text)


def _before(wanted: Wanted, anchor: int, source: Folded, found: _Run, start: int) -> list[_Run] | None:
    """The segments before the anchor, each at the nearest place."""
    runs: list[_Run] = []
    at = found[0]
    for number in range(anchor - 1, -1, -1):
        segment, gap = wanted.segments[number], wanted.gaps[number + 1]
        run = source.find_back(segment, max(start, at - gap.reach - len(segment.run)), at)
        if run is None or not _fits(gap, source, run[1], at):
            return None
        runs.insert(0, run)
        at = run[0]
    return runs


def _after(wanted: Wanted, anchor: int, source: Folded, found: _Run, end: int) -> list[_Run] | None:
    runs: list[_Run] = []
    at = found[1]
    for number in range(anchor + 1, len(wanted.segments)):
        segment, gap = wanted.segments[number], wanted.gaps[number]
        run = next(source.find(segment, at, min(end, at + gap.reach + len(segment.run))), None)
        if run is None or not _fits(gap, source, at, run[0]):
            return None
        runs.append(run)
        at = run[1]
    return runs


def _fits(gap: Gap, source: Folded, start: int, end: int) -> bool:
    """A word with another ending stands for one word that begins as it does; other marks for any words."""
    if not gap.stem:
        return True
    words = source.words_between(start, end) if start < end else ()
    return len(words) == 1 and words[0].startswith(gap.stem)


def _match(runs: Sequence[_Run], wanted: Wanted, source: Folded, text: str) -> Match:
    spans = tuple(source.span(*run) for run in runs)
    inner = (
        Gone(
            source.span(left[1], right[0]) if left[1] < right[0] else Span(one.end, one.end),
            gap.said,
            loose=gap.is_open,
        )
        for (left, right), one, gap in zip(pairwise(runs), spans, wanted.gaps[1:], strict=False)
    )
    first, last = wanted.gaps[0], wanted.gaps[-1]
    gone = (
        *([Gone(_opening(text, spans[0].start), first.said, loose=True)] if first.reach else ()),
        *(() if first.reach else _negation_before(runs[0][0], source, text)),
        *inner,
        *([Gone(_rest(text, spans[-1].end), last.said, loose=True)] if last.reach else ()),
    )
    return Match(Span(spans[0].start, spans[-1].end), spans, gone)


def _negation_before(start: int, source: Folded, text: str) -> Iterator[Gone]:
    """A "not" or "no" right before words that begin without it, or "Nothing in" at the head of their sentence.

    No mark shows that it was left out.
    """
    first = source.word_from(start)
    for number in range((first or 0) - 1, max(-1, (first or 0) - 1 - _HEAD), -1):
        place = source.places[number]
        heads = text[place.start].isupper() and not _PARTED.search(
            text, place.end, source.places[first or 0].start
        )
        if source.stretch(number, number + 1)[0] in _NEGATIONS and (heads or number + 1 == first):
            yield Gone(Span(place.start, source.places[(first or 0) - 1].end), cut=True)
            return


def _opening(text: str, at: int) -> Span:
    """From the beginning of the sentence to where the quotation begins."""
    low = max(0, at - _MOST_SHOWN)
    borders = list(_SENTENCE.finditer(text, low, at))
    return _trimmed(text, borders[-1].end() if borders else low, at)


def _rest(text: str, at: int) -> Span:
    """From where the quotation ends to the end of the sentence."""
    border = _SENTENCE.search(text, at, at + _MOST_SHOWN)
    return _trimmed(text, at, border.start() if border else min(len(text), at + _MOST_SHOWN))


def _trimmed(text: str, start: int, end: int) -> Span:
    words = text[start:end]
    left = len(words) - len(words.lstrip(" ,;:.\n\t"))
    return Span(start + left, max(start + left, start + len(words.rstrip(" ,;:.\n\t"))))
