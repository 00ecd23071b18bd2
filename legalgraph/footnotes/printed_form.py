"""How a source is printed where it is cited in full: the words that lead up to its symbol, the order of its date.

Two citations of one source are set side by side by these, each without its pinpoint.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache

from legalgraph.footnotes.citing import Citing, work_of
from legalgraph.footnotes.marked import parts_in
from legalgraph.identifiers.patterns import later

__all__ = ["day_comes_first", "heading", "in_full"]

_MONTH = (
    r"Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?"
)
#: What says where a document or treaty is published; a symbol says so with its date.
_SERIES = frozenset({"treaty_series", "oj", "web"})
_DATED = frozenset({"un_document", "un_resolution", "case", "com_document"})
#: How far before its symbol the title of a document begins.
_REACH = 600
_OPENING = later(
    r"[\s(*.;:,\])”\"]*(?:(?:see|cf|but|also|and|e\.\s?g|accord|contra|in|generally|citing|quoting)\b[.,*\s]*)*",
    re.IGNORECASE,
)
#: What follows a title and is none of it: a place, a date, how the document is called.
_ENDS = later(
    rf"""[,;:(]?\s*\*?,?\s* (?: (?:at\s)?(?:[Pp]aras?\b|[Aa]rts?\b|[Aa]rticles?\b|¶|[Pp]{{1,2}}\.\s?\d)
      | \(? (?:adopted|opened|signed|done|concluded)\b
      | (?:U\.?N\.?\s)?[Dd]oc(?:uments?|s)?\b
      | \(?\d{{1,2}}\s(?:{_MONTH})\b | \(?(?:{_MONTH})\.?\s\d{{1,2}}\b | https?:// ) [^\n]*$""",
    re.VERBOSE,
)
_DAY_FIRST = later(rf"(?<!\w)\d{{1,2}}\s(?:{_MONTH})\b", re.IGNORECASE)
_MONTH_FIRST = later(rf"\b(?:{_MONTH})\.?\s\d{{1,2}}(?!\d)", re.IGNORECASE)


def in_full(citing: Citing) -> bool:
    """Whether the source is given with what a reader needs to find it, and not only named."""
    cite = citing.cite
    if not citing.is_full:
        return False
    work = work_of(cite)
    if cite.is_work:
        said = work and (
            work.date or work.container or work.publisher or work.url or work.type == "interview"
        )
        return bool(work and work.title and said)
    kinds = {one.kind for one in cite.mentions}
    is_dated = any(one.dated for one in cite.mentions if one.identifier or one.kind == "case")
    return bool(kinds & _SERIES) or (is_dated and bool(heading(citing)) and any(_has_symbol(citing)))


def _has_symbol(citing: Citing) -> list[bool]:
    return [bool(one.identifier) or one.kind in _DATED for one in citing.cite.mentions]


def heading(citing: Citing) -> str:
    """Body, author and title as they lead up to a document's symbol or a treaty's place; a case's name."""
    mentions = citing.cite.mentions
    case = next((one.named for one in mentions if one.kind == "case" and one.named), "")
    if case:
        return case
    symbol = next((one for one in mentions if one.identifier and one.kind != "web"), None)
    if symbol is None:
        return ""
    start = max(_part_of(citing, symbol.span.start), citing.after, symbol.span.start - _REACH)
    words = " ".join(
        citing.text[start : _symbol_starts(symbol.span.start, symbol.text)].replace("*", "").split()
    )
    opening = _OPENING.match(words)
    words = words[opening.end() if opening else 0 :]
    return _ENDS.sub("", words).strip(" ,.:;(")


def _symbol_starts(start: int, words: str) -> int:
    """Where the symbol itself stands in a mention that begins with a title."""
    found = re.search(r"[A-Z]{1,4}/|\d{1,5}\sU\.?\s?N|\[?\d{4}\]?\sOJ|https?://", words)
    return start + (found.start() if found else 0)


def _part_of(citing: Citing, place: int) -> int:
    """Where the part of the note begins that holds this place."""
    starts = _part_starts(citing.text)
    return starts[bisect_right(starts, place) - 1]


@lru_cache(maxsize=256)
def _part_starts(text: str) -> tuple[int, ...]:
    return tuple(part.span.start for part in parts_in(text))


def day_comes_first(citing: Citing) -> bool | None:
    """Whether the date is written "25 April" or "April 25"; None where none is."""
    words = citing.text[citing.cite.span.start : citing.cite.span.end]
    day, month = _DAY_FIRST.search(words), _MONTH_FIRST.search(words)
    if day is None or month is None:
        return None if day is month else day is not None
    return day.start() <= month.start()
