"""The beginning of a citation: who wrote what, read back from where its data begin."""

from __future__ import annotations

import re
from collections import deque
from dataclasses import dataclass
from functools import lru_cache

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.works.authors import CAPITAL, EDITED, LISTED, inverted, people, wrote
from legalgraph.kinds.works.beginnings import REACH, beginnings, begins_after
from legalgraph.kinds.works.foreign import is_foreign
from legalgraph.kinds.works.words import is_body

__all__ = ["FARTHEST", "Head", "closings", "head_before", "is_set_apart", "read_head", "title_end"]


@dataclass(frozen=True, slots=True)
class Head:
    """Where a citation begins, its authors and its title.

    ``mark`` is what the title stands in ("“", "‘", "*" for italics), "" for a title set like the rest. ``body``
    says that the author is no person, ``edited`` that those named are editors.
    """

    start: int
    title_start: int
    authors: tuple[str, ...] = ()
    title: str = ""
    mark: str = ""
    body: bool = False
    edited: bool = False


#: The marks that open one way and close another; those of the other row close as they open.
_OPENING = {"”": later("[“„]"), "“": later("„"), "»": later("«")}
_SAME = "'\"*"
_SURELY_CLOSED = later(r"[*”»\"](?!\w)")
_CLOSING = "*”»\"’'“"
_SINGLY_CLOSED = later(r"[’'](?!\w)")
_OF = "of|the|for|and|on|to|in|against|de|la|las|los|del|des|les|du|et|y|e|di|der|die|für|pour|sur|&"
#: A body's name: capitalised words, small ones between them, a short name in brackets.
_BODY = later(
    rf"(?:the\s)?{CAPITAL}[\w.’'\-]{{0,30}}"
    rf"(?:,?\s(?:{CAPITAL}[\w.’'\-]{{0,30}}|{_OF}|\({CAPITAL}[\w\-]{{1,14}}\))){{0,24}}"
)
#: What every such beginning has in it: the end of a name, and the beginning of a title.
_TITLE_AFTER_NAME = later(rf",(?<=[\w.)'’\-],)\s{CAPITAL}")
_PLAIN = later(rf"(?P<names>{LISTED})(?P<edited>{EDITED})?,\s(?P<title>{CAPITAL}[^;]{{4,300}})")
#: A note in square brackets on what the work is, after its title.
_NOTED = later(r"\s\[[a-z ]{3,30}\]\Z")
_NO_NAME = frozenset(
    """
    the a an in of on at by for to and or this that article articles art arts chapter section paragraph para
    annex part title directive regulation convention treaty protocol covenant his her their its however but
    while when as no
    """.split()
)
#: The longest title, in letters and in words, the same where no mark ends it, and the longest list of authors.
_LONGEST, _MOST_WORDS, _MOST_PLAIN, _NAMES = 400, 45, 25, 220
#: How near its end the number of another kind of source shows that the words are no title.
_NEAR = 60
#: How far back the end of a title is looked for, at most.
FARTHEST = 360


def read_head(text: str, end: int) -> Head | None:
    """Authors and title that end here, before the volume, the publisher, the date; None where no such thing is read."""
    return head_before(text, _stop(text, end))


def is_set_apart(text: str, end: int) -> bool:
    """Whether what ends here ends in a mark, as a title in quotation marks or italics does."""
    return text[_stop(text, end) - 1] in _CLOSING


def _stop(text: str, end: int) -> int:
    """Where the title ends, without punctuation and without a note in square brackets on what the work is."""
    stop = _stripped(text, end)
    noted = _NOTED.search(text, max(0, stop - 34), stop) if text[stop - 1 : stop] == "]" else None
    return noted.start() if noted else stop


@lru_cache(maxsize=2048)
def head_before(text: str, stop: int) -> Head | None:
    """Several kinds ask for the same place: what was read of it last is kept."""
    opening = _opening(text, stop)
    return _plain(text, stop) if opening is None else _marked(text, opening, stop)


def title_end(text: str, end: int, reach: int) -> int:
    """Where the last title in quotation marks or italics closes before this place; -1 if none does.

    Italics right after a title are the name of what it stands in. No title is farther off than ``FARTHEST``.
    """
    low = max(0, end - reach)
    last = _last_closed(text, low, end)
    if last > low and text[last - 1] == "*":
        opening = text.rfind("*", low, last - 1)
        before = (
            _last_closed(text, low, opening) if opening > low and _follows_mark(text, low, opening) else -1
        )
        if before > low and not text[before:opening].strip(" ,\n"):
            return before
    return last


def _follows_mark(text: str, low: int, place: int) -> bool:
    while place > low and text[place - 1] in " ,\n":
        place -= 1
    return text[place - 1 : place] in _CLOSING


def _last_closed(text: str, low: int, end: int) -> int:
    sure, opened, single = closings(text, end)
    return max(sure if sure > low else -1, single if opened >= low else -1)


@lru_cache(maxsize=2048)
def closings(text: str, end: int) -> tuple[int, int, int]:
    """Where the last mark closes that can only close, where the last single one opens, and where that one closes.

    A single mark closes only what one has opened: elsewhere it is an apostrophe. Each place is asked for with more
    than one reach, so as much is read as the longest of them needs.
    """
    low = max(0, end - FARTHEST)
    sure = _surely_closed(text, low, end)
    opened = text.rfind("‘", low, end)
    single = _SINGLY_CLOSED.search(text, opened, end) if opened >= 0 else None
    return sure, opened, single.end() if single else -1


def _surely_closed(text: str, low: int, end: int) -> int:
    """Where the last mark closes that can only close; -1 if none does."""
    find = text.rfind
    at = max(find("*", low, end), find("”", low, end), find("»", low, end), find('"', low, end))
    if at < 0 or at + 1 == end or not (text[at + 1].isalnum() or text[at + 1] == "_"):
        return at + 1 if at >= 0 else -1
    last = deque(_SURELY_CLOSED.finditer(text, low, at), 1)
    return last[0].end() if last else -1


def _stripped(text: str, stop: int) -> int:
    while stop and text[stop - 1] in " \n,.:":
        stop -= 1
    return stop


def _opening(text: str, stop: int) -> int | None:
    """Where the quotation mark or asterisk opens that closes just here."""
    closing, low = text[stop - 1 : stop], max(0, stop - _LONGEST)
    if closing and closing in _SAME:
        return _opening_alike(text, closing, low, stop - 1)
    if closing == "’":
        single = text.rfind("‘", low, stop - 1)
        return single if single >= 0 else None
    if closing not in _OPENING:
        return None
    places = [found.start() for found in _OPENING[closing].finditer(text, low, stop - 1)]
    closed = text.count(closing, places[0], stop - 1) if places else 0
    return places[-1 - min(closed, len(places) - 1)] if places else None


def _opening_alike(text: str, mark: str, low: int, end: int) -> int | None:
    """The last of these marks that stands before a word, and after none."""
    at = text.rfind(mark, low, end)
    while at >= 0:
        before, after = text[max(0, at - 1) : at], text[at + 1 : min(at + 2, end)]
        if after and not after.isspace() and not (before.isalnum() or (before and before in "_.,;")):
            return at
        at = text.rfind(mark, low, at)
    return None


def _marked(text: str, opening: int, stop: int) -> Head | None:
    title = " ".join(text[opening + 1 : stop - 1].split()).strip(" ,.*")
    if len(title) < 3 or title.count(" ") > _MOST_WORDS:
        return None
    begin = begins_after(text, opening, _NAMES)
    before = " ".join(text[begin:opening].split()).rstrip(" ,:*")
    if before.endswith((" in", " In", " *in")):
        return None  # the book, not what stands in it
    if not before or _is_no_name(before):
        return _after_by(text, begin, opening, title)
    who = None if is_body(before) else wrote(before)
    if who is not None:
        split = inverted if text[begin:opening].rstrip().endswith(".") and "," in before else people
        return Head(begin, opening, split(who[0]), title, text[opening], edited=who[1])
    if _BODY.fullmatch(before):
        return Head(begin, opening, (" ".join(before.split()),), title, text[opening], body=True)
    return _after_by(text, begin, opening, title)


def _after_by(text: str, begin: int, opening: int, title: str) -> Head:
    """A title in running words: its author is named only if "by" stands before the name."""
    by = text.rfind(" by ", begin, opening)
    names = text[by + 4 : opening].rstrip(" \n,.:*") if by >= 0 else ""
    who = wrote(names) if names and not _is_no_name(names) else None
    if who is not None:
        return Head(by + 4, opening, people(who[0]), title, text[opening], edited=who[1])
    return Head(opening, opening, (), title, text[opening])


def _plain(text: str, stop: int) -> Head | None:
    """A title set like the rest, which only its author, or "by" before it, can set apart."""
    low = max(0, stop - REACH)
    clause = max(low, text.rfind(";", low, stop))
    if _TITLE_AFTER_NAME.search(text, clause, stop) is None or is_foreign(text[max(0, stop - _NEAR) : stop]):
        return None
    begin, before = beginnings(text, stop)
    by = text.find(" by ", begin, stop) + len(" by ")
    for start in dict.fromkeys((begin, max(begin, by), before)):
        found = _PLAIN.fullmatch(text, start, stop) if text.find(",", start, stop) > 0 else None
        if found is not None and _is_plain_title(found["names"], found["title"]):
            return _unmarked(found)
    return None


def _is_plain_title(names: str, title: str) -> bool:
    return not _is_no_name(names) and 1 < len(title.split()) <= _MOST_PLAIN and "://" not in title


def _unmarked(found: re.Match[str]) -> Head:
    names, title = (" ".join(found[group].split()) for group in ("names", "title"))
    body, edited = is_body(names), bool(found["edited"])
    authors = (names,) if body else people(names)
    return Head(found.start(), found.start("title"), authors, title, "", body, edited)


def _is_no_name(words: str) -> bool:
    return words.split(None, 1)[0].strip(".,").lower() in _NO_NAME
