"""A quotation that is not there word for word: the place it comes nearest to, and where they part."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from legalgraph.model import Difference, Span
from legalgraph.quotes.fold import Folded, words

__all__ = ["Near", "WordIndex", "nearest"]

_GRAM = 3
#: Two thirds of the words in order: below that it is another text, above it a misquotation.
LIKENESS = 0.66


@dataclass(frozen=True, slots=True)
class WordIndex:
    """A text's folded words, and where each run of three words stands."""

    words: tuple[str, ...]
    grams: Mapping[tuple[str, ...], tuple[int, ...]]

    @classmethod
    def of(cls, source: Folded) -> WordIndex:
        """Index a folded text; about a second for ten million characters."""
        ends = (*source.begins[1:], len(source.run))
        words = tuple(source.run[begin:end] for begin, end in zip(source.begins, ends, strict=True))
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
    """The nearest place: its stretch of the source, how like it is (0 to 1), and the differences."""

    span: Span
    likeness: float
    differences: tuple[Difference, ...]


def nearest(wanted: Sequence[str], quotation: str, source: Source, within: Span | None = None) -> Near | None:
    """The likest place of the source for these folded words, None when nothing is like enough."""
    best: Near | None = None
    for start in _candidates(wanted, source, within):
        near = _compare(wanted, quotation, start, source)
        if near is not None and near.likeness >= LIKENESS and (best is None or near.likeness > best.likeness):
            best = near
    return best


def _candidates(wanted: Sequence[str], source: Source, within: Span | None) -> list[int]:
    """Where to look closer: the places on which most of the quotation's runs of three words agree."""
    votes: Counter[int] = Counter()
    for at in range(len(wanted) - _GRAM + 1):
        for place in source.index.grams.get(tuple(wanted[at : at + _GRAM]), ())[:200]:
            if within is None or within.covers(source.folded.places[place]):
                votes[(place - at) // 4] += 1
    return [max(0, bucket * 4) for bucket, _ in votes.most_common(6)]


def _compare(wanted: Sequence[str], quotation: str, start: int, source: Source) -> Near | None:
    low = max(0, start - 6)
    window = source.index.words[low : start + len(wanted) + len(wanted) // 2 + 10]
    blocks = [block for block in _matcher(window, wanted).get_matching_blocks() if block.size]
    if not blocks:
        return None
    first = max(0, blocks[0].a - blocks[0].b)
    last = min(len(window), blocks[-1].a + len(wanted) - blocks[-1].b)
    matched = sum(block.size for block in blocks)
    places = source.folded.places[low + first : low + last]
    differences = _differences(wanted, quotation, window[first:last], places, source.text)
    return Near(Span(places[0].start, places[-1].end), 2 * matched / (len(wanted) + len(places)), differences)


def _differences(
    wanted: Sequence[str], quotation: str, window: Sequence[str], places: Sequence[Span], text: str
) -> tuple[Difference, ...]:
    printed = _printed(wanted, quotation)
    return tuple(
        Difference(" ".join(printed[a1:a2]), text[places[b1].start : places[b2 - 1].end] if b2 > b1 else "")
        for kind, a1, a2, b1, b2 in _matcher(wanted, window).get_opcodes()
        if kind != "equal"
    )


def _matcher(one: Sequence[str], other: Sequence[str]) -> SequenceMatcher[str]:
    return SequenceMatcher(None, one, other, autojunk=False)


def _printed(wanted: Sequence[str], quotation: str) -> Sequence[str]:
    """The quotation's own words if they can be told one by one, else the folded ones."""
    found = list(words(quotation))
    return [span.of(quotation) for _, span in found] if len(found) == len(wanted) else list(wanted)
