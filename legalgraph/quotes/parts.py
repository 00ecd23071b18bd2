"""The parts of a note: what its semicolons and sentence ends set apart, outside brackets and quotations."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from legalgraph.identifiers.patterns import later
from legalgraph.model import Span
from legalgraph.quotes.marks import Quoted

__all__ = ["Part", "parts_of"]

_STOP = later(r"[()\[\]]|;(?=\s)|\n|(?P<full>[.?!])(?=[”\"’)*\]]*\s+[*(“\"‘]*[A-Z])")
#: A title in italics, which plain text sets between asterisks, may hold stops of its own.
_ITALICS = later(r"\*[^*\n]+\*")
#: Reporters and journals in capitals: "VAND. J. TRANSNAT’L L.".
_REPORTER = later(r"(?<=[A-Z]{2})\.\s+[A-Z](?:[A-Z.'’]|\s)")
#: A full stop after these, or after a single letter, ends no sentence.
_ABBREVIATED = later(
    r"""(?:^|[\s(.“*])(?: [A-Za-z]
      | [Aa]rts?|[Nn]os?|[Pp]aras?|pp|[Vv]ols?|[Cc]h|[Ss]ecs?|[Cc]f|[Ss]ee|eds?|[Tt]rans
      | al|etc|eg|ie|cit|[Ii]d|[Ii]bid
      | Doc|Docs|Res|Rep|Reps|Sess|Supp|Spec|Conv|Prot|Int|Intl|Eur|Am|L|J|Rev|Univ|Dept|Comm|Gen|Ass|Gov
      | Dr|Mr|Mrs|Ms|Prof|St|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|U\.N|U\.S|E\.U|UN|v|vs|n|nn|note )$""",
    re.VERBOSE,
)
_LOOK_BACK = 8


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a note, and the mark that sets it apart from the next: ";", "." or "" at the end."""

    span: Span
    ends: str = ""


def parts_of(text: str, marks: Sequence[Quoted]) -> tuple[Part, ...]:
    """The parts of a note from left to right; together they are the whole note."""
    found: list[Part] = []
    start = 0
    whole = [
        *(one.span for one in marks if one.closed),
        *(Span(*one.span()) for one in _ITALICS.finditer(text)),
    ]
    for at, mark in _borders(text, sorted(whole)):
        found.append(Part(Span(start, at), mark))
        start = at
    return (*found, Part(Span(start, len(text))))


def _borders(text: str, whole: Sequence[Span]) -> Iterator[tuple[int, str]]:
    starts = [one.start for one in whole]
    depth = 0
    unclosed = _never_closed(text)
    for found in _STOP.finditer(text):
        mark, at = found.group(), found.start()
        before = bisect_right(starts, at) - 1
        within = whole[before] if before >= 0 and at < whole[before].end else None
        if mark in "([" and within is None:
            depth += at not in unclosed
        elif mark in ")]" and within is None:
            depth = max(0, depth - 1)
        elif (
            depth == 0
            and (within is None or _ends_with(text, found, within))
            and not _abbreviates(text, found)
        ):
            yield (within.end + 1 if within else found.end()), "." if found["full"] else ";"


def _ends_with(text: str, found: re.Match[str], within: Span) -> bool:
    """A full stop just inside the closing mark ends the sentence outside as well."""
    return found["full"] is not None and not text[found.end() : within.end].strip('”"’)*] ')


def _abbreviates(text: str, found: re.Match[str]) -> bool:
    before = text[max(0, found.start() - _LOOK_BACK) : found.start()]
    abbreviated = _ABBREVIATED.search(before) is not None or _REPORTER.match(text, found.start()) is not None
    return found.group() == "." and abbreviated


def _never_closed(text: str) -> frozenset[int]:
    """Opening brackets that nothing closes, so that they do not swallow the rest of a note."""
    waiting: list[int] = []
    for at in _brackets(text):
        if text[at] in "([":
            waiting.append(at)
        elif waiting:
            waiting.pop()
    return frozenset(waiting)


def _brackets(text: str) -> Iterable[int]:
    return (found.start() for found in re.finditer(r"[()\[\]]", text))
