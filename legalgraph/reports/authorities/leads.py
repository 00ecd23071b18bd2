"""The words that lead up to a document's symbol, where they are its author and title.

"Human Rights Council, Report of the Special Rapporteur on quays, U.N. Doc. A/HRC/50/31": a symbol is read as what it
is, and who wrote the document and what it is called stand before it. A sentence that only mentions the document
("as the Assembly recalled in A/RES/99/1") is no title.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from legalgraph.footnotes.naming import is_namelike
from legalgraph.identifiers.patterns import later
from legalgraph.model import CheckReport, CitedAt

__all__ = ["Lead", "lead_of"]

_LONGEST = 300
#: Where another citation or sentence ends: a semicolon, or a full stop after a word and before a capital.
_APART = later(r";\s+|(?<=[^\W\d_]{3})[.]\s+(?=[A-Z“‘\"*])|(?<=[)\d”])[.]\s+(?=[A-Z“‘\"*])")
_SIGNAL = later(r"(?:\W*\b(?:see|also|cf|but|e\.g|accord|contra|generally)\b[.,*]*\s+)+", re.IGNORECASE)
_SYMBOL = later(r"[\s,(]*(?:\bU\.?\s?N\.?\s)?(?:\bDoc(?:ument|\.)?\b\.?)?(?:\s?(?:No|Nos)\b\.?)?[\s,(:]*$")
#: What documents call themselves.
_DOCUMENT = later(
    r"[“‘\"'*]?(?:(?:annual|final|interim|draft|joint|first|second|third|fourth|revised|summary|thematic)\s){0,2}"
    r"(?:reports?|resolution|decision|declaration|general\s+(?:comment|recommendation)|comment|note|letter|guidelines|"
    r"(?:guiding\s+|basic\s+)?principles|working\s+paper|study|statement|concluding\s+observations|views|conclusions?|"
    r"programme|agenda|framework|compact|recommendations?|draft|records?)\b",
    re.IGNORECASE,
)
_TITLE = later(r"[“‘\"'*](?P<title>[^“”‘\"*]{3,250}?)[,.]?[”’\"'*]")


@dataclass(frozen=True, slots=True)
class Lead:
    """The words before a symbol, with the author and the title in them, "" where no author is given."""

    words: str
    author: str
    title: str


def lead_of(report: CheckReport, place: CitedAt) -> Lead | None:
    """What leads up to a citation in its own part of the note, if that reads as an author and a title."""
    note = report.notes[place.note]
    span = note.citations[place.citation].mention.span
    ends = [one.mention.span.end for one in note.citations if one.mention.span.end <= span.start]
    before = note.note.text[
        max([*ends, span.start - _LONGEST]) if ends else max(0, span.start - _LONGEST) : span.start
    ]
    words = _APART.split(_SYMBOL.sub("", before))[-1]
    signal = _SIGNAL.match(words)
    return _read(" ".join(words[signal.end() if signal else 0 :].split()).strip(" ,)("))


def _read(words: str) -> Lead | None:
    marked = _TITLE.search(words)
    words = words.replace("*", "")
    if _DOCUMENT.match(words):
        return Lead(words, "", marked["title"] if marked else words)
    author, _, rest = words.partition(", ")
    rest = rest.strip()
    if not rest or not is_namelike(author):
        return None
    if marked is not None and words.find(marked["title"]) > len(author):
        return Lead(words, author, marked["title"])
    return Lead(words, author, rest) if rest[:1].isupper() else None
