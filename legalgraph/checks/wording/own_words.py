"""The words of a note or paragraph that are the author's own: without quotations, and without web addresses.

How a source is worded, and what an address looks like, is not for a manuscript to mend.
"""

from __future__ import annotations

import re
from functools import lru_cache

from legalgraph.footnotes.marked import marks_in
from legalgraph.identifiers.patterns import later
from legalgraph.model import Note, Span

__all__ = ["FILLER", "in_italics", "own_words", "sentence_end", "without_addresses"]

#: Stands for each character left out, so that places in the text stay what they are.
FILLER = "\ufffc"
_ADDRESS = later(
    r"(?:https?://|(?<![\w@/.-])www\.)[^\s<>\"“”]{1,2000}|(?<![\w./])10\.\d{4,9}/[^\s<>\"“”]{1,200}"
)
_ITALICS = later(r"\*(?=[^\s*])[^*\n]{1,400}\*")
#: What closes after the last mark of a sentence.
_CLOSING = later(r"[”’\"'»›)\]>*_\s]+\Z")


@lru_cache(maxsize=8192)
def without_addresses(text: str) -> str:
    """The same text, of the same length, with every web address blotted out; its last full stop stays."""
    return _ADDRESS.sub(_blotted, text)


@lru_cache(maxsize=8192)
def own_words(text: str) -> str:
    """The same text, of the same length, with web addresses and the words of closed quotations blotted out."""
    left = without_addresses(text)
    pieces, after = [], 0
    for span in sorted(mark.span for mark in marks_in(text) if mark.closed):
        if span.start >= after:
            pieces += [left[after : span.start], FILLER * len(span)]
            after = span.end
    return "".join((*pieces, left[after:]))


def sentence_end(text: str) -> str:
    """The last mark or letter of a text, before the brackets, quotation marks and asterisks that close after it."""
    return _CLOSING.sub("", text)[-1:]


def in_italics(note: Note, span: Span) -> bool:
    """Whether the words begin in italics: between asterisks, or as the manuscript's format says."""
    first = Span(span.start, span.start + 1)
    return any(one.covers(first) for one in (*note.italics, *_between_asterisks(note.text)))


@lru_cache(maxsize=8192)
def _between_asterisks(text: str) -> tuple[Span, ...]:
    return tuple(Span(*found.span()) for found in _ITALICS.finditer(text))


def _blotted(address: re.Match[str]) -> str:
    words = address.group()
    kept = words.rstrip(".,;:)]*")
    return FILLER * len(kept) + words[len(kept) :]
