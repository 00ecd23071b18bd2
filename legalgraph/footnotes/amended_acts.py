""" "X, as amended by Y, art. 9": the article is that of X, in the words that Y has given it.

OSCOLA (2.4, 2.6) and the Bluebook (rule 12.7) name the amending act beside the one cited, and then the place in that.
Where X has a place of its own before ("X, art. 2, as amended by Y, art. 9"), what follows Y is a place of Y.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from legalgraph.footnotes.cites import PRINTED_IN, names_law
from legalgraph.identifiers.patterns import later
from legalgraph.kinds.places.pinpoints import read_place
from legalgraph.kinds.places.units import UNIT
from legalgraph.model import Mention, Span

__all__ = ["AMENDED", "amended_before", "is_amended_place", "with_amended"]

#: What is remarked of a place after an amending act, over where that was published.
AMENDED = "of the act that was amended"

_AMENDED = later(
    r"""(?:,\s|\s)\*?
    (?: as\s(?:last\s|later\s|further\s|most\srecently\s|subsequently\s)?
        (?:amended|modified|revised|supplemented)\s(?:last\s)?by
      | tel(?:le)?s?\sque\smodifiée?s?(?:\sen\sdernier\slieu)?\spar | modifiée?s?(?:\sen\sdernier\slieu)?\spar
      | (?:en\ssu\sversión\s)?modificad[oa]s?(?:\spor\súltima\svez)?\spor )
    \*?\s(?:the\s|la\s|le\s|el\s|l[’'])?\*?\Z""",
    re.VERBOSE,
)
_REACH = 70
#: What may stand between the amending act and the place.
_JOINT = later(r"[*)]?,?\s{1,3}\(?(?:at\s{1,2})?")
_WORD = later(r"(?<=[\s,(*])(?=[\w§¶])")
_LONGEST = 300


def amended_before(text: str, start: int) -> int | None:
    """Where ", as amended by" begins, if what begins here stands just after it."""
    found = _AMENDED.search(text, max(0, start - _REACH), start)
    return found.start() if found else None


def is_amended_place(text: str, act: Span, start: int) -> bool:
    """Whether the place that begins here stands just after an amending act, and so belongs to the act amended."""
    return amended_before(text, act.start) is not None and _JOINT.fullmatch(text, act.end, start) is not None


def with_amended(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions of a note; of an amending act and a place after it each by itself."""
    return list(_parted(text, mentions)) if _may_amend(text) else list(mentions)


def _may_amend(text: str) -> bool:
    return " by" in text or " par" in text or " por" in text


def _parted(text: str, mentions: Sequence[Mention]) -> Iterator[Mention]:
    before: Mention | None = None
    amending = False
    for mention in mentions:
        goes_on = amending and mention.kind in PRINTED_IN and before is not None
        amending = goes_on or (names_law(mention) and _amends(text, before, mention))
        place = _trailing(text, mention) if amending and mention.pinpoints else None
        if place is None:
            yield mention
        else:
            yield _without_place(text, mention, place)
            span = Span(place, mention.span.end)
            yield Mention(
                "provision",
                span,
                span.of(text),
                pinpoints=mention.pinpoints,
                remark=mention.remark or AMENDED,
            )
        before = mention


def _amends(text: str, before: Mention | None, mention: Mention) -> bool:
    """Whether a mention is of an act that amended the one before it, which is cited without a place."""
    if amended_before(text, mention.span.start) is None:
        return False
    return before is None or not before.pinpoints or ";" in text[before.span.end : mention.span.start]


def _trailing(text: str, mention: Mention) -> int | None:
    """Where the place begins that ends a mention; None where the place stands before the name."""
    if len(mention.span) > _LONGEST:
        return None
    for word in _WORD.finditer(text, mention.span.start + 1, mention.span.end):
        unit = UNIT.match(text, word.start())
        place = read_place(text, unit) if unit else None
        if place is not None and place.end >= mention.span.end:
            return word.start()
    return None


def _without_place(text: str, mention: Mention, place: int) -> Mention:
    words = text[mention.span.start : place]
    span = Span(
        mention.span.start, mention.span.start + len(words.rstrip(" ,(\n\t").removesuffix(" at").rstrip(" ,"))
    )
    kind = "instrument" if mention.kind == "provision" else mention.kind
    return replace(mention, kind=kind, span=span, text=span.of(text), pinpoints=(), remark="")
