"""A provision of an instrument: "Article 67(2) TFEU", "TFEU Art. 67", "articles 3 and 6 of the Protocol".

The instrument may stand after the place ("of the Convention", "TFEU"), before it ("TFEU Art. 67",
"Covenant …, at Art 22(1)") or nowhere: then it is the text's own, or the one named last in a note.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from legalgraph.kinds.base import Surroundings
from legalgraph.kinds.instrument import GENERAL
from legalgraph.kinds.names import Name
from legalgraph.kinds.pinpoints import Place, places
from legalgraph.model import Mention, Span

__all__ = ["declines", "find", "matches", "name"]

name = "provision"
matches = (
    "Article 67(2) TFEU",
    "TFEU Art. 67",
    "Arts. 77-79",
    "articles 3 and 6 of the Protocol",
    "Article 6(1), point (a)",
    "Art(5)",
    "Articles 18, 19 and 24 to 26",
    "paragraph 1 a), b) (i) or c) of this article",
    "paragraph 2 of Article 36 of the Statute",
    "this Chapter",
    "¶¶ 22-23",
)
declines = (
    "state of the art 3 times",
    "an article on solidarity",
    "part 2 of my plan",
    "a newspaper article",
)

_AFTER = re.compile(r",?\s+(?:of|to|in)\s+(?P<both>both\s+)?(?P<the>the\s+)?|\s+(?P<direct>)")
_AND_THE = re.compile(r"\s+and\s+(?:the\s+)?")
_BEFORE = re.compile(r"(?:\s*[,:])?\s+(?:at\s+)?$")
#: How far back a name may end before its place: ", at " and the spaces round it.
_REACH = 8


def find(text: str, around: Surroundings) -> Iterator[Mention]:
    """Every place with the instrument it belongs to, as far as the words beside it say."""
    for opening, place in places(text):
        start = opening.start()
        remark = "a long range; only its ends and first numbers are resolved" if place.shortened else ""
        after = [] if place.is_relative else _named_after(text, place, around)
        if after:
            for number, (end, words) in enumerate(after):
                begins = start if number == 0 else end - len(words)
                yield _mention(text, Span(begins, end), place, words, remark)
            continue
        before = None if place.is_relative else _named_before(text, start, around)
        begins = before.span.start if before else start
        yield _mention(text, Span(begins, place.end), place, before.words if before else "", remark)


def _mention(text: str, span: Span, place: Place, named: str, remark: str) -> Mention:
    return Mention(
        name, span, span.of(text), named=" ".join(named.split()), pinpoints=place.pinpoints, remark=remark
    )


def _named_after(text: str, place: Place, around: Surroundings) -> list[tuple[int, str]]:
    """The instruments named just after the place, as (end of the words, words); two after "both"."""
    joint = _AFTER.match(text, place.end)
    if joint is None:
        return []
    for start in (joint.end(), joint.start("the") if joint["the"] else joint.end()):
        known = around.starts.get(start)
        if known is not None:
            found = [(known.span.end, known.words)]
            second = _AND_THE.match(text, known.span.end) if joint["both"] else None
            other = around.starts.get(second.end()) if second else None
            return [*found, (other.span.end, other.words)] if other else found
        general = GENERAL.match(text, start)
        if general is not None and joint["direct"] is None:
            return [(general.end(), general.group())]
    return []


def _named_before(text: str, start: int, around: Surroundings) -> Name | None:
    joint = _BEFORE.search(text, max(0, start - _REACH), start)
    return around.ends.get(joint.start()) if joint else None
