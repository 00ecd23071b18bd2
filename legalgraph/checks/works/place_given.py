"""Whether a place in a source is given after all, or the source is meant as a whole."""

from __future__ import annotations

import re

from legalgraph.checks.base import Case
from legalgraph.checks.works.said import Said
from legalgraph.footnotes import Cite, work_of
from legalgraph.identifiers.patterns import later

__all__ = ["is_meant_whole", "is_placed"]

#: A place in words that no citation was read in: after the citation, or before its symbol.
_AFTER = later(
    r"^[^;“]{0,40}(?<![\w-])(?:at|pp?\.?|paras?\.?|¶+|§+|arts?\.?|articles?|ch(?:apter|ap)?s?\.?|sections?|secs?\.?|recitals?"
    r"|annex|appendix|nn?\.|min(?:ute)?s?\.?|pts?\.?|part|conclusions?|principles?"
    r"|objectives?|guidelines?|rules?|recommendations?|commitments?|goals?)\s*(?:\d|(?-i:[IVXL]+\b))|\d{1,2}:\d\d|\bpreamble\b|\bpmbl\b",
    re.IGNORECASE,
)
_BEFORE = later(
    r"(?:\bat|\bpp?\.?|\bparas?\.?|¶|\barts?\.?|\bno\.)\s?\d[\d,\s–-]{0,20}(?:U\.?N\.?\s?)?(?:Doc\.?\s?)?\s?\Z",
    re.IGNORECASE,
)
_WHOLE = later(
    r"\b(?:generally|passim|throughout|overview|in\s+general|background|introduction\s+to|in\s+its\s+entirety|history\s+of"
    r"|thanks?|grateful)\b",
    re.IGNORECASE,
)
#: How far after a citation, and how far into it, such words belong to it.
_TO_WORDS, _INTO = 60, 20
#: What names a source without its title.
_SYMBOLS = frozenset({"un_document", "un_resolution", "treaty_series", "celex", "oj", "eli"})
#: A title and its symbol are no farther apart.
_NEAR = 60


def is_meant_whole(said: Said) -> bool:
    """ "See generally", "for an overview", "passim"."""
    words = (said.before, said.own[:_INTO], said.after[:_TO_WORDS])
    return any(_WHOLE.search(one) for one in words)


def is_placed(case: Case, number: int, said: Said) -> bool:
    """Whether the place stands where it was not read as this citation's: after it, at its symbol, as a first page."""
    if _AFTER.search(said.after) or _BEFORE.search(said.before):
        return True
    cite = case.cites[number]
    work = work_of(cite)
    if work is not None and work.type == "chapter" and work.page:
        return re.search(rf"[)\s,]{work.page}\W*\Z", said.own) is not None
    same = (one for one in case.cites if not set(one.instruments).isdisjoint(cite.instruments))
    return any(one.pinpoint for one in same) or (not cite.is_work and _is_placed_beside(case, number))


def _is_placed_beside(case: Case, number: int) -> bool:
    """A title and a symbol that were read as two citations: the one has the place."""
    cite = case.cites[number]
    places = [
        at for at in (number - 1, number + 1) if 0 <= at < len(case.cites) and _is_near(case, number, at)
    ]
    beside = [case.cites[at] for at in places]
    return any(one.pinpoint and (_is_symbol(one) or _is_symbol(cite)) for one in beside)


def _is_near(case: Case, one: int, other: int) -> bool:
    """Whether little but a date parts two citations of the note, and no semicolon."""
    first, second = sorted((one, other))
    gap = case.note.text[case.cites[first].span.end : case.cites[second].span.start]
    return len(gap) <= _NEAR and ";" not in gap and " and " not in gap


def _is_symbol(cite: Cite) -> bool:
    """A document or treaty by its symbol or series alone."""
    return len(cite.mentions) == 1 and cite.mentions[0].kind in _SYMBOLS
