"""General comments of the treaty bodies: "Human Rights Committee, General Comment No. 31 (2004), para. 10".

They are found as United Nations documents (``un_document``); their numbers say more than their symbols do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from legalgraph.identifiers.general_comment import BODY_NAMES, GeneralComment
from legalgraph.identifiers.patterns import later
from legalgraph.kinds.base import Surroundings, searched
from legalgraph.kinds.un.following import follow
from legalgraph.kinds.un.issuing import longest_first, named_after, named_before
from legalgraph.model import Mention, Span

__all__ = ["cues", "find"]

cues = ("general comment", "general recommendation", "gen. comment")

_COMMENT = later(
    r"""(?<!\w) (?:[Jj]oint\s+)?
    (?:[Gg]en(?:eral|\.)\s+(?P<what>[Cc]omment|[Rr]ecommendation)|GENERAL\s+(?P<loud>COMMENT|RECOMMENDATION))[sS]? \s+
    (?P<no> (?:[Nn]os?|NO)\b\.?\s*(?:\d{1,3}\s(?:and|to)\s(?=[Nn]o))? )?
    (?P<number> \d{1,3} | [IVXL]{1,8} ) (?![\w/]|\.\d)""",
    re.VERBOSE,
)
_FURTHER = later(
    r"(?:,\s+(?:and\s+)?|\s+and\s+|\s+&\s+)(?:[Nn]o\.?\s*)?(?P<number>\d{1,3})(?![\w/]|\.\d|\s+"
    r"(?:others?|more|further|days|years|times|people|pages|States|members)\b)"
)
_YEAR = later(r"\s*\((?:19|20)\d\d\)")
#: "general", "joint"; and what is in the second word of each.
_BEGINS = later(r"[GgJj](?<!\w.)")
_SIGNS = ("omment", "ecommend", "OMMENT", "ECOMMEND")
_BACK, _AHEAD = 10, 60
_BODIES = longest_first(BODY_NAMES)
_MOST = 20


def find(text: str, around: Surroundings, at: Sequence[int]) -> Iterator[Mention]:  # noqa: ARG001 the shape all kinds share
    """Every comment that has a number, with the body that made it where the words say so; each of a list by itself."""
    spoken = [place for place in at if _speaks(text[max(0, place - _BACK) : place + _AHEAD])]
    for found in searched(_COMMENT, text, spoken, back=_BACK, ahead=_AHEAD, begins=_BEGINS):
        start, body = _issued(text, found)
        if not (body or found["no"] or found.group()[0].isupper()):
            continue  # "his general comment 3 days ago"
        what = found["what"] or found["loud"]
        yield _mention(text, start, found.end(), GeneralComment.of(body, what, found["number"]))
        yield from _listed(text, found.end(), body, what)


def _speaks(near: str) -> bool:
    """Whether comments are spoken of here: the places are those of documents' symbols too."""
    return any(sign in near for sign in _SIGNS)


def _issued(text: str, found: re.Match[str]) -> tuple[int, str]:
    """Where the mention begins, and the acronym of the body, named before the comment or after it; "" if neither."""
    start, named = named_before(text, found.start(), _BODIES)
    year = _YEAR.match(text, found.end())
    named = named or named_after(text, year.end() if year else found.end(), _BODIES)
    return start, BODY_NAMES.get(named, "")


def _listed(text: str, end: int, body: str, what: str) -> Iterator[Mention]:
    """ "General comments Nos. 15, 31 and 36"."""
    for _ in range(_MOST):
        further = _FURTHER.match(text, end)
        if further is None:
            return
        end = further.end()
        yield _mention(text, further.start("number"), end, GeneralComment.of(body, what, further["number"]))


def _mention(text: str, start: int, end: int, comment: GeneralComment) -> Mention:
    then = follow(text, end)
    span = Span(start, then.end)
    return Mention(
        "un_document",
        span,
        span.of(text),
        identifier=str(comment),
        pinpoints=then.pinpoints,
        dated=then.dated,
    )
