"""A provision pointed at again, without its number: "that Article", "these Chapters", "the said paragraph".

Which is meant only the words before it say; ``resolve.running`` reads them. Small letters are no citation but for
articles and paragraphs: "at that point" is none. Where a number is said beside it ("paragraph 2 of that Article"), the
kind ``provision`` finds it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.base import Surroundings, searched
from legalgraph.kinds.places.units import BEFORE
from legalgraph.model import Mention, Pinpoint, Span, Step

__all__ = ["cues", "declines", "find", "matches", "name"]

name = "said_provision"
matches = (
    "that Article",
    "those Articles",
    "these Chapters",
    "the said paragraph",
    "that paragraph",
    "the above-mentioned Articles",
    "those subparagraphs",
    "both Articles",
)
declines = (
    "at that point",
    "in those parts",
    "that title",
    "that Article 5",
    "those articles of the Convention which",
    "that paragraph which follows",
    "of such articles",
    "articles",
)

_STEPS = {
    "article": "art", "paragraph": "para", "subparagraph": "subpara", "sub-paragraph": "subpara", "point": "point",
    "chapter": "chp", "title": "title", "part": "part", "section": "sec", "annex": "annex",
}  # fmt: skip
_POINTING = (
    "that",
    "those",
    "these",
    "both",
    "said",
    "same",
    "above-mentioned",
    "abovementioned",
    "aforementioned",
)
cues = tuple(f"{which} {unit}" for which in _POINTING for unit in _STEPS)
_SAID = later(
    r"""(?<!\w) (?: [Tt]h(?:at|ose|ese) | [Bb]oth | [Tt]he\s+(?:said|same|above-?mentioned|aforementioned) ) \s+
    (?P<unit> (?:[Aa]rticle|[Pp]aragraph|[Ss]ub-?paragraph|Point|Chapter|Title|Part|Section) (?P<many>s)?
            | Annex(?P<annexes>es)? )
    (?!\w|-|\s+(?:\d|\(|[IVX]+\b|(?:of|which|that|in\s+which|to\s+which)\b))""",
    re.VERBOSE,
)


def find(text: str, around: Surroundings, at: Sequence[int]) -> Iterator[Mention]:  # noqa: ARG001 the shape all kinds share
    """Every such pointing; its place is one of those "preceding" it."""
    for found in searched(_SAID, text, at, back=8, ahead=60):
        many = found["many"] or found["annexes"] or ""
        kind = _STEPS[found["unit"].lower().removesuffix(many)]
        place = Pinpoint((Step(kind, f"all {BEFORE}" if many else BEFORE),))
        words = " ".join(found.group().split())
        yield Mention(name, Span(*found.span()), found.group(), named=words, pinpoints=(place,))
