"""A source's words that stand in a note without quotation marks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from legalgraph.model import Span
from legalgraph.quotes.fold import words

__all__ = ["FEWEST", "unmarked"]

#: So many of the source's words in a row are no accident of subject.
FEWEST = 10


def unmarked(text: str, sources: Sequence[str], taken: Sequence[Span]) -> Iterator[Span]:
    """Runs of at least ``FEWEST`` words of a source, outside the stretches already taken (marked quotations)."""
    grams: set[tuple[str, ...]] = set()
    for source in sources:
        run = [word for word, _ in words(source)]
        grams.update(tuple(run[at : at + FEWEST]) for at in range(len(run) - FEWEST + 1))
    own = [(word, span) for word, span in words(text) if not any(one.covers(span) for one in taken)]
    at = 0
    while at <= len(own) - FEWEST:
        if tuple(word for word, _ in own[at : at + FEWEST]) not in grams:
            at += 1
            continue
        last = at
        while (
            last + 1 <= len(own) - FEWEST and tuple(w for w, _ in own[last + 1 : last + 1 + FEWEST]) in grams
        ):
            last += 1
        yield Span(own[at][1].start, own[last + FEWEST - 1][1].end)
        at = last + FEWEST
