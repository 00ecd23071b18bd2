"""Citations that only say where the source before them is published: a treaty series, a Journal, a symbol.

"Convention on Quays, May 12, 1960, 500 U.N.T.S. 95": where no catalogue says that the two are one, what stands between
them does.
"""

from __future__ import annotations

import re

from legalgraph.footnotes import Cite, NoteRead
from legalgraph.footnotes.cites import PRINTED_IN
from legalgraph.identifiers.patterns import later

__all__ = ["completed_by"]

_TITLES = frozenset({"instrument", "treaty_title", "eu_act", "provision"})
#: Nothing but a date may stand between a title and its treaty series.
_DATED = later(
    r"""\*?[\s,(]{1,4}
    (?: (?:adopted|signed|done|opened\sfor\ssignature)\s )?
    (?: (?: [A-Z][a-z]{2,8}\.?\s\d{1,2},?\s | \d{1,2}\s[A-Z][a-z]{2,8}\.?\s )? \d{4}[,)]?\s{1,2} )?""",
    re.VERBOSE,
)
#: An act's subject may stand between its number and the Official Journal.
_SUBJECT = later(r"[^;“”\n]{1,300}")


def completed_by(read: NoteRead, number: int) -> int | None:
    """The citation just before this one in its note, if this one only says where that source is published."""
    if not number:
        return None
    one, title = read.cites[number], read.cites[number - 1]
    if one.instruments or title.instruments or one.mentions[0].kind not in PRINTED_IN:
        return None
    between = _between(title, one)
    if between is None or not between.fullmatch(read.note.text, title.span.end, one.span.start):
        return None
    return number - 1


def _between(title: Cite, one: Cite) -> re.Pattern[str] | None:
    """What may stand between two such citations, None for two that are never one."""
    head, kind = title.mentions[0], one.mentions[0].kind
    if not (head.named or head.identifier) or any(mention.kind not in _TITLES for mention in title.mentions):
        return None
    return _SUBJECT if head.kind == "eu_act" and kind == "oj" else _DATED
