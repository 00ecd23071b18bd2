"""What a note says around one of its citations: the words before and after it, in its own part of the note."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from legalgraph.footnotes import NoteRead
from legalgraph.footnotes.marked import parts_in
from legalgraph.identifiers.patterns import later
from legalgraph.quotes import Part

__all__ = ["Said", "has_date", "said_of", "without_addresses", "without_signal"]

_ADDRESS = later(r"<?(?:https?://|www\.|doi:\s?)[^\s<>]+>?", re.IGNORECASE)
#: A year, a day in figures, or the word that says why there is none.
_DATE = later(
    r"(?<![\w/.-])(?:1[5-9]|20)\d\d[a-e]?(?![\w/])|(?<!\d)\d{1,2}[/.]\d{1,2}[/.]\d{2,4}(?!\d)"
    r"|\b(?:forthcoming|in\s+press|undated|no\s+date)\b|\bn\.\s?d\.",
    re.IGNORECASE,
)
#: What introduces a citation, and says nothing of it.
_SIGNAL = later(
    r"[\s*(“\"<,;.:]*(?:(?:see|cf|accord|but|also|e\.\s?g|compare|with|and|contra|generally|and|available|accessible"
    r"|online|at|in|from|url|link|source|for\s+example|for\s+instance|id|ibid)(?![\w-])[\s*.,:;<(]*)*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Said:
    """The words of a citation, and those of its part of the note between it and its neighbours."""

    before: str
    own: str
    after: str

    @property
    def whole(self) -> str:
        return f"{self.before}{self.own}{self.after}"


def said_of(read: NoteRead, number: int) -> Said:
    """What stands around a citation of a note (from 0), up to the citations beside it or the end of its part."""
    text, span = read.note.text, read.cites[number].span
    parts = parts_in(text)
    before = max(
        _at(parts, span.start).span.start,
        *(one.span.end for one in read.cites[max(0, number - 1) : number]),
        0,
    )
    after = min(
        _at(parts, max(span.start, span.end - 1)).span.end,
        *(one.span.start for one in read.cites[number + 1 : number + 2]),
        len(text),
    )
    return Said(
        text[min(before, span.start) : span.start], span.of(text), text[span.end : max(after, span.end)]
    )


def _at(parts: Sequence[Part], place: int) -> Part:
    return parts[max(0, bisect_right(parts, place, key=lambda part: part.span.start) - 1)]


def has_date(words: str) -> bool:
    """Whether a year or a day stands in these words; what an address has is not said by the author."""
    return _DATE.search(without_addresses(words)) is not None


def without_addresses(words: str) -> str:
    return _ADDRESS.sub(" ", words)


def without_signal(words: str) -> str:
    """The words after "See also", "available at" and the like."""
    found = _SIGNAL.match(words)
    return words[found.end() if found else 0 :].strip(" \n*<>()“”\"',;.:")
