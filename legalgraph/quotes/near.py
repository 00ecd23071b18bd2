"""A quotation that is not there word for word: the place it comes nearest to, and where they part."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from legalgraph.model import Difference, Span
from legalgraph.quotes.align import Part, parts
from legalgraph.quotes.fold import Folded
from legalgraph.quotes.legal_marks import Gap, Wanted

__all__ = ["Near", "Source", "WordIndex", "nearest"]

_GRAM = 3
#: Two thirds of the words in order: below that it is another text, above it a misquotation.
LIKENESS = 0.66
#: So many of the places where a common phrase stands are looked at, and so many likely places compared.
_MOST_PLACES, _MOST_CANDIDATES = 200, 6
#: How many words an ellipsis may leave out in a place that is compared, in all.
_SKIPPED, _MOST_SKIPPED = 60, 300
#: An end word that stands further off than this from the rest is an accident.
_STRAY = 3


@dataclass(frozen=True, slots=True)
class WordIndex:
    """A text's folded words, and where each run of three words stands."""

    words: tuple[str, ...]
    grams: Mapping[tuple[str, ...], tuple[int, ...]]

    @classmethod
    def of(cls, source: Folded) -> WordIndex:
        """Index a folded text; about a second for ten million characters."""
        words = source.words
        grams: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for at in range(len(words) - _GRAM + 1):
            grams[words[at : at + _GRAM]].append(at)
        return cls(words, {gram: tuple(places) for gram, places in grams.items()})


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
    best: Near | None = None
    run = wanted.words
    for start in _candidates(run, source, within):
        near = _compare(wanted, run, start, source)
        if near is not None and near.likeness >= LIKENESS and (best is None or near.likeness > best.likeness):
            best = near
    return best


def _candidates(run: Sequence[str], source: Source, within: Span | None) -> list[int]:
    """Where to look closer: the places on which most of the quotation's runs of three words agree."""
    votes: Counter[int] = Counter()
    for at in range(len(run) - _GRAM + 1):
        for place in source.index.grams.get(tuple(run[at : at + _GRAM]), ())[:_MOST_PLACES]:
            if within is None or within.covers(source.folded.places[place]):
                votes[(place - at) // 4] += 1
    return [max(0, bucket * 4) for bucket, _ in votes.most_common(_MOST_CANDIDATES)]


def _compare(wanted: Wanted, run: Sequence[str], start: int, source: Source) -> Near | None:
    low = max(0, start - 6)
    skipped = min(_MOST_SKIPPED, _SKIPPED * (len(wanted.segments) - 1))
    window = source.index.words[low : start + len(run) + len(run) // 2 + 10 + skipped]
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
