"""A quotation looked for word by word, with what legal marks allow and nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from legalgraph.model import Span
from legalgraph.quotes.fold import Folded
from legalgraph.quotes.legal_marks import Segment

__all__ = ["Match", "matches"]

#: Common openings such as "the" stand everywhere; so many places are tried and no more.
_TRIES = 2000


@dataclass(frozen=True, slots=True)
class Match:
    """Where a quotation stands in a text: the whole stretch, and the stretches its marks leave out."""

    span: Span
    omitted: tuple[Span, ...] = ()


def matches(wanted: Sequence[Segment], source: Folded, within: Span | None = None) -> Iterator[Match]:
    """Every place where all segments stand in order, each gap no longer than its mark allows."""
    if not wanted:
        return
    start = source.position(within.start) if within else 0
    end = source.position(within.end) if within else len(source.run)
    for tries, (begin, after) in enumerate(source.find(wanted[0].run, start, end)):
        if tries >= _TRIES:
            return
        runs = _rest(wanted[1:], source, (begin, after), end)
        if runs is not None:
            yield _match(runs, source)


def _rest(
    wanted: Sequence[Segment], source: Folded, first: tuple[int, int], end: int
) -> list[tuple[int, int]] | None:
    runs = [first]
    for segment in wanted:
        at = runs[-1][1]
        reach = min(end, at + segment.before.reach + len(segment.run))
        found = next(source.find(segment.run, at, reach), None)
        if found is None:
            return None
        runs.append(found)
    return runs


def _match(runs: Sequence[tuple[int, int]], source: Folded) -> Match:
    spans = [source.span(*run) for run in runs]
    gaps = zip(runs, runs[1:], strict=False)
    omitted = tuple(source.span(left[1], right[0]) for left, right in gaps if left[1] < right[0])
    return Match(Span(spans[0].start, spans[-1].end), omitted)
