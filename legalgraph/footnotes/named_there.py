"""Whether a name stands in a note, in whatever short form."""

from __future__ import annotations

from legalgraph.footnotes.naming import tokens
from legalgraph.identifiers.patterns import later

__all__ = ["stands_in", "words_of"]

_WORD = later(r"[^\W_]+")


def words_of(text: str) -> frozenset[str]:
    """The words of a note as names are compared."""
    return frozenset(word for token in tokens(text) for word in _WORD.findall(token))


def stands_in(name: str, words: frozenset[str]) -> bool:
    """Whether every word of a name is among these, be it in short: "Int’l" and "Comm." for longer ones."""
    return all(_is_among(word, words) for word in name.split())


def _is_among(printed: str, words: frozenset[str]) -> bool:
    own = words_of(printed)
    if own <= words:
        return True
    begin, mark, end = printed.replace("’", "'").casefold().strip(" ,;:()").rstrip(".").partition("'")
    is_short = bool(mark) or printed.rstrip(",;:)").endswith(".")
    return (
        is_short and len(begin) > 1 and any(word.startswith(begin) and word.endswith(end) for word in words)
    )
