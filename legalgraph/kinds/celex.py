"""CELEX numbers as EUR-Lex gives them: "32013R0604", "CELEX: 12016E067", "02013R0604-20200101".

A number of a treaty's article names the treaty, with the article for a pinpoint; of a consolidated text the act.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from legalgraph.identifiers.celex import Celex
from legalgraph.identifiers.patterns import later
from legalgraph.kinds.base import Surroundings
from legalgraph.model import Mention, Pinpoint, Span, Step

__all__ = ["cues", "declines", "find", "matches", "name"]

name = "celex"
matches = (
    "32013R0604",
    "CELEX: 32013R0604",
    "CELEX:12016E067",
    "12016E/TXT",
    "02013R0604-20200101",
    "32013R0604R(01)",
    "62011CJ0411",
    "52020DC0609",
)
declines = (
    "tel. 32013 0604",
    "32013Z0604",
    "32013R604",
    "132013R0604",
    "https://example.org/32013R0604",
    "CELEX numbers",
)

_DECADES = [
    f"{century}{decade}" for century, decades in (("19", "56789"), ("20", "0123")) for decade in decades
]
#: The first digits of a number: its sector and the decade of its year.
cues = tuple(f"{sector}{decade}" for sector in "012345689e" for decade in _DECADES)
_NUMBER = later(
    r"""(?P<word>CELEX(?:\s(?:No\.?|number))?\s?:?\s?)?
    (?<![\w/.=-])(?P<number>[0-9E][0-9]{4}[A-Z]{1,2}(?:[0-9]{3,5}[A-Z]?(?:\([0-9]{2}\))?|/[A-Z0-9]{1,8}(?:/[0-9]{1,2})?)
    (?:R\([0-9]{2}\)|-[0-9]{8})?)(?!\w)""",
    re.VERBOSE,
)
_WORD = 16
_FAR = 64


def find(text: str, around: Surroundings, at: Sequence[int]) -> Iterator[Mention]:  # noqa: ARG001 the shape all kinds share
    """Every number that parses as one, with the word before it where one stands."""
    after = 0
    for place in at:
        if place < after:
            continue
        word = text.rfind("CELEX", max(after, place - _WORD), place)
        found = _NUMBER.match(text, word, place + _FAR) if word >= 0 else None
        found = found or _NUMBER.match(text, place, place + _FAR)
        celex = _parsed(found["number"]) if found else None
        if found is not None and celex is not None:
            after = found.end()
            yield _mention(found, celex)


def _parsed(printed: str) -> Celex | None:
    try:
        return Celex.parse(printed)
    except ValueError:
        return None


def _mention(found: re.Match[str], celex: Celex) -> Mention:
    span, words = Span(*found.span()), found.group()
    if celex.article:
        treaty = replace(celex, number="", part="TXT")
        return Mention(
            name, span, words, identifier=str(treaty), pinpoints=(Pinpoint((Step("art", celex.article),)),)
        )
    if celex.consolidated:
        act = replace(celex, sector="3", consolidated="")
        return Mention(
            name, span, words, identifier=str(act), dated=celex.consolidated, remark="a consolidated text"
        )
    return Mention(
        name, span, words, identifier=str(celex), remark="a correction" if celex.corrigendum else ""
    )
