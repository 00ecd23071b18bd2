"""A source's words that stand in a note without quotation marks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from legalgraph.model import Span
from legalgraph.quotes.fold import words

__all__ = ["FEWEST", "unmarked"]

#: So many of the source's words in a row are no accident of subject.
FEWEST = 10


def unmarked(
    text: str, sources: Iterable[tuple[int, str]], taken: Sequence[Span]
) -> Iterator[tuple[int, Span]]:
    """Runs of at least ``FEWEST`` words of a source, outside the stretches already taken (marked quotations).

    Each source comes with a number, and each run with the number of its source.
    """
    known = _runs_of(sources)
    if not known:
        return
    for own in _free(text, sorted(taken)):
        yield from _found(own, known)


def _runs_of(sources: Iterable[tuple[int, str]]) -> dict[tuple[str, ...], int]:
    known: dict[tuple[str, ...], int] = {}
    for number, source in sources:
        run = [word for word, _ in words(source)]
        for at in range(len(run) - FEWEST + 1):
            known.setdefault(tuple(run[at : at + FEWEST]), number)
    return known


def _free(text: str, taken: Sequence[Span]) -> Iterator[list[tuple[str, Span]]]:
    """The text's words in stretches, none of which runs over what is taken."""
    own: list[tuple[str, Span]] = []
    at = 0
    for word, span in words(text):
        skipped = at
        while at < len(taken) and taken[at].end <= span.start:
            at += 1
        inside = at < len(taken) and taken[at].start < span.end
        if (inside or at > skipped) and own:
            yield own
            own = []
        if not inside:
            own.append((word, span))
    if own:
        yield own


def _found(own: Sequence[tuple[str, Span]], known: dict[tuple[str, ...], int]) -> Iterator[tuple[int, Span]]:
    run = [word for word, _ in own]
    at = 0
    while at <= len(run) - FEWEST:
        number = known.get(tuple(run[at : at + FEWEST]))
        if number is None:
            at += 1
            continue
        last = at
        while known.get(tuple(run[last + 1 : last + 1 + FEWEST])) == number:
            last += 1
        yield number, Span(own[at][1].start, own[last + FEWEST - 1][1].end)
        at = last + FEWEST
