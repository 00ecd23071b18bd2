"""Quotations of several lines, so that an article quoted within an article is not taken for one.

Only a quotation that hides something is of interest: one in whose further lines a label or a list mark
stands. A quotation that is never closed is none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from legalgraph.readers.words.labels import is_label
from legalgraph.readers.words.markers import split_marker

__all__ = ["quoted_lines"]

_LONGEST = 200
_AFTER = ' .;,:"'
# "applicant’s" closes nothing.
_CLOSING = {"’": re.compile(r"’(?!\w)")}
_PAIRS = {"“": "”", "«": "»", "‘": "’", "„": "”", '"': '"', "``": '"'}


def quoted_lines(texts: Sequence[str]) -> frozenset[int]:
    """Which lines lie within a quotation that began on an earlier line and that hides structure."""
    found: set[int] = set()
    if not any(map("\n".join(texts).__contains__, _PAIRS)):
        return frozenset()
    at = 0
    while at < len(texts):
        end = _end_of_quotation(texts, at)
        within = range(at + 1, end + 1)
        if any(_is_structure(texts[line]) for line in within):
            found.update(within)
        at = max(end, at) + 1
    return frozenset(found)


def _is_structure(text: str) -> bool:
    return is_label(text) is not None or split_marker(text) is not None


def _end_of_quotation(texts: Sequence[str], at: int) -> int:
    """The line on which the quotation that this line opens is closed; this very line if none is."""
    if not any(map(texts[at].__contains__, _PAIRS)):
        return at
    words = _words_after_mark(texts[at])
    opening = next(filter(words.startswith, _PAIRS), "")
    if not opening or not _is_open(words, opening):
        return at
    closing = _PAIRS[opening]
    for line in range(at + 1, min(at + _LONGEST, len(texts))):
        if texts[line].rstrip(_AFTER.replace(closing, "")).endswith(closing):
            return line
        if texts[line].startswith(opening):
            return at
    return at


def _words_after_mark(text: str) -> str:
    split = split_marker(text)
    return split[1] if split else text


def _is_open(words: str, opening: str) -> bool:
    closing = _PAIRS[opening]
    if opening == closing:
        return words.count(opening) % 2 == 1
    return words.count(opening) > len(_CLOSING.get(closing, re.compile(closing)).findall(words))
