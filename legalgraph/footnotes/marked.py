"""What the marks of a note or paragraph set apart, quotations and parts: read once, however many ask for it."""

from __future__ import annotations

from functools import lru_cache

from legalgraph.quotes.marks import Quoted, QuotedText, read_quotations
from legalgraph.quotes.parts import Part, parts_of

__all__ = ["marks_in", "parts_in", "quotations_in"]

#: The notes and paragraphs of a long manuscript.
_MOST = 8192


@lru_cache(maxsize=_MOST)
def quotations_in(text: str) -> QuotedText:
    """All quotations of a text, and what is wrong with its marks."""
    return read_quotations(text)


def marks_in(text: str) -> tuple[Quoted, ...]:
    """The outermost quotations of a text, left to right."""
    return quotations_in(text).quotations


@lru_cache(maxsize=_MOST)
def parts_in(text: str) -> tuple[Part, ...]:
    """The parts of a note from left to right; together they are the whole note."""
    return parts_of(text, marks_in(text))
