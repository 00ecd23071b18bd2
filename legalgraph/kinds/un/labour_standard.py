"""Labour standards: "ILO Convention No. 143", "Convention, 1948 (No. 87)", "ILO C87", "R202".

They are found as a treaty series (``treaty_series``). A number alone may be another organization's: it is read only
where the words round it speak of the International Labour Organization.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import chain

from legalgraph.identifiers.ilo import Ilo
from legalgraph.identifiers.patterns import later
from legalgraph.kinds.base import Surroundings, searched
from legalgraph.kinds.un.following import follow
from legalgraph.model import Mention, Span

__all__ = ["cues", "find"]

_NUMBERS = tuple(
    f"{before}{letter}{dot}{digit}"
    for before in " ("
    for letter in "cr"
    for dot in ("", ".")
    for digit in range(1, 10)
)
cues = (
    "convention no", "conventions no", "convention (no", "conventions (no", "convention, 1", "convention, 2",
    "convention (revised), 1", "recommendation no", "recommendation, 1", "recommendation, 2", "recommendations no",
    "convention n°", "ilo c", "ilo convention", "protocol of 2014 to the forced", *_NUMBERS,
)  # fmt: skip

_NAMED = later(
    r"""(?<!\w) (?P<ilo> ILO(?:['’]s)?\s+ | International\s+Labour\s+Organi[sz]ation(?:['’]s)?\s+(?:\(ILO\)\s+)? )?
    (?: (?P<word> Convention | Recommendation | Protocol )(?P<many>s)? (?:\s+\(Revised\))?
        (?P<year> ,\s+(?:19|20)\d\d )? \s+ \(? (?P<no> [Nn]\.?(?:os?|°)\.?\s* )? |
          (?P<letter> [CRP] )\.?\s?(?:[Nn]o\.?\s?)? )
    (?P<number> 0{0,2}[1-9]\d{0,2} ) (?![\w/-]|[.,]\d) \)?""",
    re.VERBOSE,
)
_FURTHER = later(
    r"(?:,\s+(?:and\s+)?|\s+(?:and|or|&)\s+)\(?(?:[Nn]os?\.?\s*|C\.?\s?)?"
    r"(?P<number>[1-9]\d{0,2})(?![\w/]|[.,]\d|\s+(?:others?|more|further|days|years|times|people"
    r"|pages|States|members)\b)\)?"
)
#: One of the signs stands in each form, and is found sooner than the form would be.
_SIGNS = ("ILO", "International Labo", "Labour Organi", "Labor Organi")
_CONTEXT = later(r"(?<!\w)ILO\b|International Labou?r|(?<!International )Labou?r Organi[sz]ation")
#: How far round a number the Organization may be spoken of.
_REACH = 300
_MOST = 30


def find(text: str, around: Surroundings, at: Sequence[int]) -> Iterator[Mention]:  # noqa: ARG001 the shape all kinds share
    """Every standard by its number, those of a list each by itself."""
    speaking = sorted(_spoken(text)) if at else []
    end = 0
    for found in _candidates(text, at, speaking):
        if found.start() < end or not _is_cited(found, speaking):
            continue
        letter = found["letter"] or found["word"][0]
        end = found.end()
        yield from _mentions(text, Span(found.start(), _closed(found)), letter, found["number"])
        if found["many"]:
            yield from _listed(text, found.end(), letter)


def _spoken(text: str) -> Iterator[int]:
    """Where the Organization is spoken of."""
    for sign in _SIGNS:
        at = text.find(sign)
        while at >= 0:
            if _CONTEXT.match(text, at):
                yield at
            at = text.find(sign, at + 1)


def _candidates(text: str, at: Sequence[int], speaking: Sequence[int]) -> list[re.Match[str]]:
    """What may be a standard, by its words, or by its number where the Organization is spoken of."""
    words = [place for place in at if text[place].isalpha()]
    numbers = [place for place in at if not text[place].isalpha() and _is_near(place, speaking)]
    found = chain(
        searched(_NAMED, text, words, back=50, ahead=60), searched(_NAMED, text, numbers, back=5, ahead=12)
    )
    return sorted(found, key=lambda one: (one.start(), -one.end()))


def _is_near(place: int, speaking: Sequence[int]) -> bool:
    """Whether the Organization is spoken of no further away than ``_REACH``."""
    number = bisect_left(speaking, place - _REACH)
    return number < len(speaking) and speaking[number] < place + _REACH


def _closed(found: re.Match[str]) -> int:
    """The end, without a bracket that was opened before the citation."""
    words = found.group()
    return found.end() - 1 if words.endswith(")") and "(" not in words else found.end()


def _is_cited(found: re.Match[str], speaking: Sequence[int]) -> bool:
    """Whether these words cite a labour standard, and not the convention of another, or a page."""
    if found["ilo"]:
        return bool(found["no"] or found["letter"] or found["word"] == "Convention")
    if found["year"]:
        return bool(found["no"])
    if not (found["no"] or found["letter"]):
        return False
    return _is_near(found.start(), speaking)


def _listed(text: str, end: int, letter: str) -> Iterator[Mention]:
    for _ in range(_MOST):
        further = _FURTHER.match(text, end)
        if further is None:
            return
        end = further.end()
        yield from _mentions(text, Span(*further.span("number")), letter, further["number"])


def _mentions(text: str, span: Span, letter: str, number: str) -> Iterator[Mention]:
    """The mention; none where the Organization has adopted no standard of that number."""
    try:
        standard = Ilo(letter, int(number))
    except ValueError:
        return
    then = follow(text, span.end)
    whole = Span(span.start, then.end if not then.annex else span.end)
    yield Mention(
        "treaty_series",
        whole,
        whole.of(text),
        identifier=str(standard),
        pinpoints=then.pinpoints,
        dated=then.dated,
    )
