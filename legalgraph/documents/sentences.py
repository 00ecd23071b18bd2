"""Whether a stretch of text begins or ends in mid-sentence: the signs by which a page break is bridged."""

from __future__ import annotations

import re

__all__ = [
    "begins_in_mid_sentence",
    "closes_what",
    "ends_sentence",
    "is_heading_like",
    "left_open",
    "trails_off",
]

_CLOSERS = "\"”’'»)]*_> \t"
_OPENERS = "\"“‘'«(*_<… \t"
_TRAILS_OFF = re.compile(
    r"(?:\.\.\.|…|\. \. \.|\b(?:Arts?|Nos?|[Pp]aras?|pp?|[Vv]ol|[Cc]h|e\.g|i\.e|[Cc]f|v|Mrs?|Dr|Prof)\.)$"
)
_PAIRS = (("(", ")"), ("“", "”"), ("«", "»"))
_SENTENCE_WITHIN = re.compile(r"[^\W\d_]{2}[.?!]\S{0,6}\s+[^\W\d_a-z]")
_LONGEST_HEADING = 90


def ends_sentence(text: str) -> bool:
    """Whether a text ends like a sentence, apart from quotation marks and brackets after it."""
    return text.rstrip(_CLOSERS).endswith((".", "?", "!", "…"))


def trails_off(text: str) -> bool:
    """Whether a text ends in an ellipsis or an abbreviation, whose full stop need not end the sentence."""
    return _TRAILS_OFF.search(text[-20:].rstrip(_CLOSERS)) is not None


def begins_in_mid_sentence(text: str) -> bool:
    """Whether a text begins in lower case or with a mark that must follow something.

    A bracketed letter, "[a]llowing", opens a quotation and is a beginning.
    """
    first = text.lstrip(_OPENERS)[:1]
    return first.islower() or first in {",", ";", ")", "”", "–", "—"}


def is_heading_like(text: str) -> bool:
    """Whether a text is short, of one sentence, and does not end like one, as headings are."""
    if len(text) > _LONGEST_HEADING or text.endswith((",", ";", ":")) or ends_sentence(text):
        return False
    return _SENTENCE_WITHIN.search(text) is None


def left_open(text: str) -> frozenset[str]:
    """The closing marks of the brackets and curly quotation marks that a text opens and does not close."""
    return frozenset(close for opening, close in _PAIRS if _unmatched(text, opening, close)[1])


def closes_what(text: str, still_open: frozenset[str]) -> bool:
    """Whether a text closes something that an earlier one left open."""
    return any(_unmatched(text, opening, close)[0] for opening, close in _PAIRS if close in still_open)


def _unmatched(text: str, opening: str, close: str) -> tuple[int, int]:
    """How many closing marks have nothing to close, and how many opening marks are not closed."""
    astray = depth = 0
    for mark in re.findall(rf"[{re.escape(opening + close)}]", text):
        if mark == opening:
            depth += 1
        elif depth:
            depth -= 1
        else:
            astray += 1
    return astray, depth
