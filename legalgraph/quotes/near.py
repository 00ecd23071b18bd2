"""A quotation that is not there word for word: the place it comes nearest to, and where they part."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import nlargest
from itertools import accumulate
from operator import itemgetter

from legalgraph.model import Difference, Span
from legalgraph.quotes.align import Part, parts
from legalgraph.quotes.fold import Folded
from legalgraph.quotes.legal_marks import Gap, Wanted
from legalgraph.quotes.phrases import WordIndex, marks_of

__all__ = ["Near", "Source", "nearest", "nearest_of"]

#: Two thirds of the words in order: below that it is another text, above it a misquotation.
LIKENESS = 0.66
#: So many of the places where a common phrase stands are looked at, and so many likely places compared.
_MOST_PLACES, _MOST_CANDIDATES = 200, 6
#: So many texts are looked into closer, and so many places in them, where many texts are asked.
_MOST_LIKELY = 12
#: How many words an ellipsis may leave out in a place that is compared, in all.
_SKIPPED, _MOST_SKIPPED = 60, 300
#: An end word that stands further off than this from the rest is an accident.
_STRAY = 3


@dataclass(frozen=True, slots=True)
class Source:
    """A text to look in: as published, folded, and indexed."""

    text: str
    folded: Folded
    index: WordIndex


@dataclass(frozen=True, slots=True)
class Near:
    """The nearest place: its stretch of the source, how like it is (0 to 1), the differences, what was left out."""

    span: Span
    likeness: float
    differences: tuple[Difference, ...]
    omitted: tuple[str, ...] = ()


def nearest(wanted: Wanted, source: Source, within: Span | None = None) -> Near | None:
    """The likest place of the source for these words, None when nothing is like enough."""
    found = _candidates(marks_of(wanted.words), source, within)
    best = _likest(wanted, [("", source, start) for start, _ in found])
    return best[1] if best else None


def nearest_of(wanted: Wanted, sources: Iterable[tuple[str, Source]]) -> tuple[str, Near] | None:
    """The likest place in many texts, with the name of its text; None when nothing is like enough."""
    marks = marks_of(wanted.words)
    agreed = ((sum(map(source.index.holds, marks)), name, source) for name, source in sources)
    found = [
        (votes, name, source, start)
        for some, name, source in nlargest(_MOST_LIKELY, agreed, key=itemgetter(0))
        if some
        for start, votes in _candidates(marks, source, None)
    ]
    likely = nlargest(_MOST_LIKELY, found, key=itemgetter(0))
    return _likest(wanted, [(name, source, start) for _, name, source, start in likely])


def _candidates(marks: Sequence[int], source: Source, within: Span | None) -> list[tuple[int, int]]:
    """Where to look closer: the places on which most of the quotation's runs of three words agree, and how many."""
    votes: Counter[int] = Counter()
    starts, ends = source.folded.starts, source.folded.ends
    for at, mark in enumerate(marks):
        for place in source.index.places(mark, _MOST_PLACES):
            if within is None or (within.start <= starts[place] and ends[place] <= within.end):
                votes[(place - at) // 4] += 1
    return [(max(0, bucket * 4), agreed) for bucket, agreed in votes.most_common(_MOST_CANDIDATES)]


def _likest(wanted: Wanted, places: Iterable[tuple[str, Source, int]]) -> tuple[str, Near] | None:
    """The likest of the places that begin about these words of these texts."""
    best: tuple[str, Near] | None = None
    run = wanted.words
    for name, source, start in places:
        least = best[1].likeness if best else 0.0
        near = _compare(wanted, run, start, source, least)
        if near is not None and near.likeness >= LIKENESS and near.likeness > least:
            best = name, near
    return best


def _can_be(run: Sequence[str], window: Sequence[str], least: float) -> bool:
    """Whether they share words enough, in whatever order, to be liker than this."""
    shared = (Counter(run) & Counter(window)).total()
    most = 2 * shared / (len(run) + shared)
    return most >= LIKENESS and most > least


def _compare(wanted: Wanted, run: Sequence[str], start: int, source: Source, least: float) -> Near | None:
    low = max(0, start - 6)
    skipped = min(_MOST_SKIPPED, _SKIPPED * (len(wanted.segments) - 1))
    window = source.folded.stretch(low, start + len(run) + len(run) // 2 + 10 + skipped)
    if not _can_be(run, window, least):
        return None
    shared = _core([part for part in parts(run, window) if part.equal])
    if not shared:
        return None
    first = max(0, shared[0].second[0] - shared[0].first[0])
    last = min(len(window), shared[-1].second[1] + len(run) - shared[-1].first[1])
    places = source.folded.places[low + first : low + last]
    after = accumulate(len(segment.begins) for segment in wanted.segments[:-1])
    gaps = dict(zip(after, wanted.gaps[1:-1], strict=True))
    aligned = [piece for part in parts(run, window[first:last]) for piece in _parted(part, gaps)]
    left_out = {
        part: gaps[part.first[0]]
        for part in aligned
        if part.first[0] == part.first[1] and part.first[0] in gaps
    }
    hidden = sum(part.second[1] - part.second[0] for part in left_out)
    matched = sum(part.first[1] - part.first[0] for part in aligned if part.equal)
    return Near(
        Span(places[0].start, places[-1].end),
        2 * matched / (len(run) + len(places) - hidden),
        tuple(_differences(aligned, left_out, wanted, places, source.text)),
        tuple(_printed(part.second, places, source.text) for part in left_out),
    )


def _parted(part: Part, gaps: Mapping[int, Gap]) -> Iterator[Part]:
    """Where changed words stand beside a mark, what the source has more than they is what the mark leaves out."""
    (start, end), (low, high) = part.first, part.second
    more = (high - low) - (end - start)
    if part.equal or start == end or more <= 0 or not (start in gaps or end in gaps):
        yield part
    elif end in gaps:
        yield Part(equal=False, first=(start, end), second=(low, high - more))
        yield Part(equal=False, first=(end, end), second=(high - more, high))
    else:
        yield Part(equal=False, first=(start, start), second=(low, low + more))
        yield Part(equal=False, first=(start, end), second=(low + more, high))


def _core(shared: Sequence[Part]) -> list[Part]:
    """The shared stretches without single words at either end that stand far from the rest by accident."""
    kept = list(shared)
    while len(kept) > 1 and _is_stray(kept[0], kept[1]):
        kept.pop(0)
    while len(kept) > 1 and _is_stray(kept[-1], kept[-2]):
        kept.pop()
    return kept


def _is_stray(end: Part, beside: Part) -> bool:
    left, right = sorted((end, beside), key=lambda part: part.first)
    apart = right.second[0] - left.second[1], right.first[0] - left.first[1]
    return end.first[1] - end.first[0] == 1 and apart[0] > apart[1] + _STRAY


def _differences(
    aligned: Sequence[Part], left_out: Mapping[Part, Gap], wanted: Wanted, places: Sequence[Span], text: str
) -> Iterator[Difference]:
    """Where the two part; of what an ellipsis leaves out nothing, of a bracket what it has in its place."""
    printed = [
        place.of(raw)
        for segment, raw in zip(wanted.segments, wanted.raw, strict=True)
        for place in segment.places
    ]
    for part in aligned:
        said = left_out[part].said if part in left_out else " ".join(printed[slice(*part.first)])
        if not part.equal and (said or part not in left_out):
            yield Difference(said, _printed(part.second, places, text))


def _printed(stretch: tuple[int, int], places: Sequence[Span], text: str) -> str:
    first, last = stretch
    return text[places[first].start : places[last - 1].end] if last > first else ""
