"""Quotations in a text: what stands between quotation marks, whatever the marks.

“…” with “…” or ‘…’ inside, "…", «…», „…“. Single marks alone are left out: in English they are mostly
apostrophes, and a quotation in single marks that is long enough is taken only when both marks stand clear.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from legalgraph.model import Span

__all__ = ["Quoted", "quoted"]

_PAIRS = {"“": "”", "«": "»", "„": "“"}
_SINGLE = re.compile(r"(?<!\w)‘(?P<words>[^‘’“”]{12,}?(?:’[a-z][^‘’“”]*?)*)’(?!\w)")


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quotation: its words' place between the marks, and whether the closing mark is there."""

    span: Span
    closed: bool = True


def quoted(text: str) -> tuple[Quoted, ...]:
    """The outermost quotations of a text, left to right; one that is never closed runs to the end."""
    found = sorted(_marked(text), key=lambda one: one.span.start)
    covered = [one.span for one in found]
    singles = [Quoted(Span(*match.span("words"))) for match in _SINGLE.finditer(text)]
    clear = [one for one in singles if not any(span.meets(one.span) for span in covered)]
    return tuple(sorted([*found, *clear], key=lambda one: one.span.start))


def _marked(text: str) -> Iterator[Quoted]:
    at = 0
    while at < len(text):
        character = text[at]
        if character in _PAIRS:
            end, closed = _closing(text, at, character, _PAIRS[character])
        elif character == '"' and not text[at - 1 : at].isalnum():
            end, closed = _straight(text, at)
        else:
            at += 1
            continue
        yield Quoted(Span(at + 1, end), closed)
        at = end + 1


def _closing(text: str, start: int, opens: str, closes: str) -> tuple[int, bool]:
    """The mark that closes the one at ``start``, past any pair inside; a straight mark may close a curly one."""
    depth = 0
    for at in range(start, len(text)):
        if text[at] == opens:
            depth += 1
        elif text[at] == closes:
            depth -= 1
            if depth == 0:
                return at, True
    first = text.find(closes, start)
    return (first, True) if first >= 0 else (len(text), False)


def _straight(text: str, start: int) -> tuple[int, bool]:
    end = text.find('"', start + 1)
    while end >= 0 and text[end - 1].isspace() and text[end + 1 : end + 2].isalnum():
        end = text.find('"', end + 1)
    return (end, True) if end >= 0 else (len(text), False)
