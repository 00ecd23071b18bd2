"""Commas and stops that a quotation has otherwise than its source; the words are the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from legalgraph.identifiers.patterns import later
from legalgraph.model import Difference, Span
from legalgraph.quotes.legal_marks import Wanted

__all__ = ["changed_punctuation"]

_WORD_OR_MARK = later(r"[^\W_]+|[,;:.?!()]")


def changed_punctuation(wanted: Wanted, segments: Sequence[Span], text: str) -> Iterator[Difference]:
    """Each word whose comma or stop is another in the source; the mark at the end of a stretch is the writer's."""
    for raw, span in zip(wanted.raw, segments, strict=True):
        ours, theirs = _with_marks(raw), _with_marks(span.of(text))
        if len(ours) != len(theirs):
            continue  # a hyphen parts the words otherwise, so that they cannot be paired
        for (word, mark), (_, other) in list(zip(ours, theirs, strict=True))[:-1]:
            if mark != other:
                yield Difference(f"{word}{mark}", f"{word}{other}")


def _with_marks(text: str) -> list[tuple[str, str]]:
    """Each word with the punctuation after it."""
    pairs: list[tuple[str, str]] = []
    for token in _WORD_OR_MARK.findall(text):
        if token[0].isalnum():
            pairs.append((token, ""))
        elif pairs:
            pairs[-1] = (pairs[-1][0], pairs[-1][1] + token)
    return pairs
