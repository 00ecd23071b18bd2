"""Films: "Documentary: Walk On (2019)", "WALK ON (Harbour Studio 2015)", "*Walk On* (directed by Jane Roe, 2015)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.base import Surroundings
from legalgraph.kinds.works.authors import CAPITAL, is_names, people
from legalgraph.kinds.works.beginnings import begins_after
from legalgraph.kinds.works.dates import YEARS_CLOSED, Dated, closing_at
from legalgraph.kinds.works.endings import read_ending
from legalgraph.kinds.works.heads import read_head
from legalgraph.kinds.works.made import each, made
from legalgraph.kinds.works.words import holds, is_film_maker, is_publisher
from legalgraph.model import Mention, Work

__all__ = ["cues", "declines", "find", "matches", "name"]

name = "documentary"
cues = YEARS_CLOSED
matches = (
    "Documentary: Walk On (2019)",
    "WALK ON (Harbour Studio 2015)",
    "*Walk On* (directed by Jane Roe, 2015)",
    "*Walk On* (Jane Roe dir., Harbour Films 2015)",
)
declines = ("a documentary film (2015)", "the documentary evidence (2015)", "WALK ON (2015)")

_LABELLED = later(
    r"(?<!\w)(?:[Dd]ocumentary(?:\s[Ff]ilm)?|[Ff]ilm|[Vv]ideo|[Pp]odcast):\s[*“‘\"]?"
    r"(?P<title>[^\W_a-zß-öø-ÿ][^;:()*”\"]{1,150}?)[*”’\"]?,?\s\Z"
)
#: One of these stands in every label: looking for them first is quicker.
_LABELS = ("ocumentary:", "ilm:", "ideo:", "odcast:")
_WHO = r"[^;()“”*]{3,120}?"
_DIRECTED = later(
    rf"(?:(?:directed\sby|dir\.?(?:\sby)?)\s(?P<by>{_WHO})|(?P<name>{_WHO}),?\sdir(?:ector)?s?\.?)(?:,\s(?P<maker>[^;]*))?"
)
_DIRECTED_BEFORE = later(
    rf",?\s(?:directed\sby|dir\.(?:\sby)?|(?:[Aa]\s)?[Dd]ocumentary(?:\s[Ff]ilm)?\sby)\s(?P<by>{_WHO}),?\s\Z"
)
_CALLED_AFTER = later(r"\s[(\[](?:documentary|film|documentary\sfilm|motion\spicture)[)\]]", re.IGNORECASE)
_CALLED = later(r"\b(?:documentary|film|motion\spicture)\b", re.IGNORECASE)
_CAPITALS = later(r"[A-ZÀ-ÖØ-Þ0-9][A-ZÀ-ÖØ-Þ0-9’'&.,:!?\- ]{2,150}")
_TITLE_CASE = later(
    rf"{CAPITAL}[\w’'\-]*(?:\s(?:{CAPITAL}[\w’'\-]*|of|the|in|on|a|an|and|to|for|with|at)){{1,9}}"
)
_REACH = 180


def find(text: str, around: Surroundings, at: Sequence[int]) -> Iterator[Mention]:
    """Every film that is called one, or whose maker or director stands in the bracket."""
    return each(_read, text, around, at)


def _read(text: str, place: int) -> Mention | None:
    dated = closing_at(text, place)
    return (_labelled(text, dated) or _directed(text, dated) or _called(text, dated)) if dated else None


def _labelled(text: str, dated: Dated) -> Mention | None:
    """ "Documentary:" before the title; the author may stand before that."""
    low = max(0, dated.start - _REACH)
    labelled = holds(text[low : dated.start], _LABELS)
    found = _LABELLED.search(text, low, dated.start) if labelled else None
    if found is None:
        return None
    begin = begins_after(text, found.start())
    names = " ".join(text[begin : found.start()].split()).rstrip(" ,")
    if not (names and is_names(names)):
        begin, names = found.start(), ""
    return _film(text, begin, _work(found["title"], dated, people(names)), dated.end)


def _directed(text: str, dated: Dated) -> Mention | None:
    """The director in the bracket or before it."""
    found = _DIRECTED.fullmatch(dated.words) if "dir" in dated.words else None
    end, maker = dated.start, (found["maker"] or "") if found else dated.words
    names = (found["by"] or found["name"]) if found else ""
    if found is None and "by" in text[max(0, end - _REACH) : end]:
        before = _DIRECTED_BEFORE.search(text, max(0, end - _REACH), end)
        end, names = (before.start(), before["by"]) if before else (end, "")
    film = _title(text, end) if names and is_names(names) else None
    return _film(text, film[0], _work(film[1], dated, people(names), maker), dated.end) if film else None


def _called(text: str, dated: Dated) -> Mention | None:
    """The bracket, or one after it, calls it a film; or makers of films alone are named, and no author."""
    after = _CALLED_AFTER.match(text, dated.end)
    called = after is not None or _CALLED.search(dated.words) is not None
    if not called and (not is_film_maker(dated.words) or is_publisher(dated.words)):
        return None
    end = after.end() if after else dated.end
    head = read_head(text, dated.start)
    if head is not None and head.authors:
        return (
            _film(text, head.start, _work(head.title, dated, head.authors, dated.words), end)
            if called
            else None
        )
    film = _title(text, dated.start)
    return _film(text, film[0], _work(film[1], dated, (), dated.words), end) if film else None


def _title(text: str, end: int) -> tuple[int, str] | None:
    """Where a film's title begins, and the title: in italics, in quotation marks, or in words with capitals."""
    head = read_head(text, end)
    if head is not None and head.mark:
        return head.title_start, head.title
    begin = begins_after(text, end)
    title = " ".join(text[begin:end].split()).strip(" ,")
    return (begin, title) if _CAPITALS.fullmatch(title) or _TITLE_CASE.fullmatch(title) else None


def _work(title: str, dated: Dated, by: tuple[str, ...], maker: str = "") -> Work:
    return Work("motion_picture", authors=by, title=" ".join(title.split()), publisher=maker, date=dated.date)


def _film(text: str, start: int, work: Work, end: int) -> Mention:
    return made(name, text, start, work, read_ending(text, end))
