"""Which instrument a place belongs to, as far as the words beside it say.

"Article 67 TFEU", "article 6 of this Protocol", "Article 8 ECHR" say it after the place; "TFEU Art. 67",
"the Covenant, at Art 22(1)" before it. An instrument that no catalogue knows is named all the same: its
provisions are not those of the text it is named in.
"""

from __future__ import annotations

import re

from legalgraph.kinds.base import Surroundings
from legalgraph.kinds.instrument import GENERAL, UNLISTED
from legalgraph.kinds.names import Name
from legalgraph.kinds.units import UNIT

__all__ = ["named_after", "named_before", "pointed"]

_OF = re.compile(r",?\s+(?:of|to|in)\s+(?P<both>both\s+)?(?P<the>the\s+(?:said\s+)?)?", re.IGNORECASE)
_ONLY_OF = re.compile(r",?\s+of\s+(?:the\s+)?", re.IGNORECASE)
_DIRECT = re.compile(r"(?P<comma>,)?\s+\(?")
_AND_THE = re.compile(r"\s+and\s+(?:the\s+)?")
#: "Article 8 ECHR", "Article 6 EU": capitals just after a place are a name, whoever knows it.
_CAPITALS = re.compile(
    r"\s+(?P<words>(?!(?:AND|OR|OF|IN|TO|THE|ON|BY|SEE|CF|ID|ADD|TK|[IVXLC]+)\b)[A-Z][a-z]{0,2}[A-Z]{1,6})(?![\w’'/-]|\.\w)"
)
#: "paragraph 2 of that article", "paragraph 3 thereof": of something said before, which is not looked for.
_POINTED = re.compile(
    r""",?\s+ (?P<what> thereof | therein )(?!\w)
      | ,?\s+ (?:of|in|to) \s+ (?P<said> (?:that|those|the\s+(?:said|same)) \s+
        (?:sub-?)?(?:articles?|paragraphs?|points?|chapters?|titles?|parts?|sections?|annex) )(?!\w)""",
    re.VERBOSE | re.IGNORECASE,
)
#: What may stand between a name and its place: "TFEU, Art. 67", "TFEU (Art. 67)", "the Covenant’s article 2".
_LEADING = re.compile(r"(?:[’']s)?\s{0,3}[,:(]?\s{0,3}(?:at\s{1,3})?")
_LED = re.compile(rf"{_LEADING.pattern}$")
#: How far back a name may end before its place: "’s", ", at " and the spaces round it.
_REACH = 12


def named_after(text: str, end: int, around: Surroundings) -> list[tuple[int, str]]:
    """The instruments named just after a place, as (end of the words, words); two after "both"."""
    joint = _OF.match(text, end)
    found = _after_of(text, joint, around) if joint else []
    return found or _directly_after(text, end, around)


def _after_of(text: str, joint: re.Match[str], around: Surroundings) -> list[tuple[int, str]]:
    for start in (joint.end(), joint.start("the") if joint["the"] else joint.end()):
        known = around.starts.get(start)
        if known is not None:
            return [(known.span.end, known.words), *(_second(text, known, around) if joint["both"] else ())]
        general = GENERAL.match(text, start)
        if general is not None:
            return [(general.end(), general.group())]
    return _unlisted(text, joint.start(), around)


def _second(text: str, first: Name, around: Surroundings) -> list[tuple[int, str]]:
    joint = _AND_THE.match(text, first.span.end)
    other = around.starts.get(joint.end()) if joint else None
    return [(other.span.end, other.words)] if other else []


def _unlisted(text: str, end: int, around: Surroundings) -> list[tuple[int, str]]:
    """ "of the European Convention on Human Rights"; a known name inside it wins ("of the 1951 Refugee Convention")."""
    joint = _ONLY_OF.match(text, end)
    found = UNLISTED.match(text, joint.end()) if joint else None
    if found is None:
        return []
    inside = (around.starts.get(at) for at in range(found.start(), found.end("what")))
    known = next((name for name in inside if name is not None), None)
    return [(known.span.end, known.words)] if known else [(found.end(), found.group())]


def _directly_after(text: str, end: int, around: Surroundings) -> list[tuple[int, str]]:
    joint = _DIRECT.match(text, end)
    known = around.starts.get(joint.end()) if joint else None
    if known is None:
        capitals = _CAPITALS.match(text, end)
        return [(capitals.end(), capitals["words"])] if capitals else []
    if joint and joint["comma"] and UNIT.match(text, _leading_end(text, known.span.end)):
        return []  # "Art. 3, TFEU Art. 67": the name opens the next citation
    return [(known.span.end, known.words)]


def _leading_end(text: str, at: int) -> int:
    found = _LEADING.match(text, at)
    return found.end() if found else at


def named_before(text: str, start: int, around: Surroundings) -> Name | None:
    """The known name that leads up to a place."""
    joint = _LED.search(text, max(0, start - _REACH), start)
    return around.ends.get(joint.start()) if joint else None


def pointed(text: str, end: int) -> tuple[int, str] | None:
    """ "thereof", "of that article": where the words end, and the words."""
    found = _POINTED.match(text, end)
    return (found.end(), found["what"] or found["said"]) if found else None
