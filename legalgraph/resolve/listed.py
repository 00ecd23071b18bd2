"""Places in one list: what its last element names belongs to all of them, and what stands between is passed over.

"Article 61(a) and Article 63 thereof", "Article 8 on notices and Article 36(3) with regard to appeals, of Regulation
X", "Article 33 (n 3) and Article 31 (n 4) of the Convention".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from legalgraph.identifiers.patterns import later
from legalgraph.model import Mention
from legalgraph.resolve.meant import BACK
from legalgraph.resolve.romance import in_english

__all__ = ["Read", "first_step", "goes_on", "joined", "with_words"]

#: A note's mark, a year, or what a place is about, behind which its list goes on.
_ASIDE = r"(?:\s?[(\[][^()\[\]\n]{1,60}[)\]]|[\u00b9\u00b2\u00b3\u2070-\u2079]{1,3})?"
_JOINT = later(rf"{_ASIDE}(?:,?\s+(?:and|or)\s+(?:of\s+)?(?:the\s+)?|,\s+(?:the\s+)?)", re.IGNORECASE)
#: "Annex XII thereto", where the place was read without it.
_THERETO = later(r",?\s+there(?:to|of)(?!\w)")
#: "Article 2, points (24) and (25), respectively, of Regulation X".
_OF = later(rf"{_ASIDE}(?:,?\s+respectively)?,?\s+of\s+(?:the\s+)?")
#: What each article is about.
_ABOUT = (
    r"\s+(?:on|with\s+regard\s+to|with\s+respect\s+to|concerning|as\s+regards|regarding|relating\s+to)\s"
    r"(?:(?!\b(?:shall|may|must|is|are|was|were|has|have|appl(?:y|ies))\b)[^.;:()\n]){1,160}?"
)
_ABOUT_OF = later(rf"{_ABOUT},\s+of\s+(?:the\s+)?")
_ABOUT_JOINT = later(rf"{_ABOUT},?\s+(?:and|or)\s+(?:the\s+)?")


@dataclass(frozen=True, slots=True)
class Read:
    """A mention, with the words for its instrument as its sentence has them, or the mention that names it after it."""

    mention: Mention
    words: str
    owner: Mention | None = None


def with_words(text: str, mentions: Iterable[Mention]) -> Iterator[Read]:
    """Each mention with what names its instrument: in "Article 61(a) and Article 63 thereof" both are thereof."""
    read: list[Read] = []
    following: Read | None = None
    for mention in reversed(list(mentions)):
        one = Read(mention, _own_words(text, mention))
        if following is not None and mention.kind == "provision" and not one.words:
            one = _with_following(text, one, following)
        read.append(one)
        if not _is_mark(mention):
            following = one
    return reversed(read)


def _with_following(text: str, one: Read, following: Read) -> Read:
    """A bare place with what the next mention says of it."""
    other = following.mention
    between = text[one.mention.span.end : other.span.start]
    if not other.pinpoints:
        is_its = (other.named or other.identifier) and (
            _OF.fullmatch(between) or _ABOUT_OF.fullmatch(between)
        )
        return Read(one.mention, "", other) if is_its else one
    if first_step(one.mention) != first_step(other):
        return one
    is_joined = _JOINT.fullmatch(between) is not None
    if is_joined and (BACK.fullmatch(following.words) or other.text.endswith(("thereof", "therein"))):
        return Read(one.mention, following.words)
    if following.owner and (is_joined or _ABOUT_JOINT.fullmatch(between)):
        return Read(one.mention, "", following.owner)
    return one


def _own_words(text: str, mention: Mention) -> str:
    is_bare = mention.kind == "provision" and not mention.named
    is_its = is_bare and _THERETO.match(text, mention.span.end)
    return "thereof" if is_its else in_english(mention.named)


def _is_mark(mention: Mention) -> bool:
    """Whether a mention is the mark of a note in brackets, and no citation between those beside it."""
    return mention.kind == "back_reference" and mention.work is None and mention.text[:1] in ("(", "[")


def joined(text: str, mention: Mention, end: int) -> bool:
    """Whether a bare place goes on a list that ended there: "Article 16(2), Article 17(1) and Article 25"."""
    return 0 < end <= mention.span.start and _JOINT.fullmatch(text, end, mention.span.start) is not None


def goes_on(text: str, end: int, start: int) -> bool:
    """The same of two places that end and begin here, the first of which has its instrument named with it."""
    return 0 < end <= start <= end + 80 and _JOINT.fullmatch(text, end, start) is not None


def first_step(mention: Mention) -> str:
    """What the outermost step of its place is."""
    return mention.pinpoints[0].steps[0].kind if mention.pinpoints else ""
