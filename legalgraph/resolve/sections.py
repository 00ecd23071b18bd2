"""What lies within a range that is cited by its ends: sections of a code, and articles that numbers alone do not tell.

"8 U.S.C. §§ 1323-1325" has 1324, 1324a and those after it; "articles L. 822-1 à L. 823-3" has what the code has between
them; "Articles 12-15" has an Article 12a, if the text has one. Of a range that nobody means the first are given.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.places.numerals import LONGEST, number_of
from legalgraph.model import Mention, Pinpoint, Step
from legalgraph.resolve.known import Known

__all__ = ["CUT", "IN_RANGE", "between", "inserted"]

#: What is said of a place that only its range cites; and of the last where the range is too long to be written out.
IN_RANGE = "in the range cited"
CUT = f"{IN_RANGE}, of which no more are written out"
_SECTION = later(r"(?P<code>\d{1,2} USC) (?P<number>\d{1,5})(?P<letter>[a-z]{0,3})")
_NUMBER = r"(?:[LRDA]\.?\s?\*?\s?)?\d{1,4}(?:[-‐‑]\d{1,4}){0,5}(?:[a-z](?!\w)|\s?(?:bis|ter|quater)(?!\w))?"
_RANGE = later(
    rf"(?<![\w.(-])(?P<low>{_NUMBER})(?:\s?[-–—]\s?|\s(?:to|through|until|à|al?|hasta)\s)(?:l['’]|el\s)?"
    rf"(?:(?:[Aa]rt(?:icle|ículo|\.)?|§)\s?)?(?P<high>{_NUMBER})"
)
_ARTICLE = later(r"(?P<letter>[LRDA]?)\*?(?P<numbers>\d{1,5}(?:-\d{1,4}){0,5})(?P<suffix>[a-zA-Z]{0,12})")
#: What orders articles: the part of a code, the numbers, what is inserted after them.
_Order = tuple[str, tuple[int, ...], str]


def between(first: str, last: str, known: Known) -> tuple[str, ...]:
    """The instruments known that are sections of one title after the first and before the last, in their order."""
    code, start = _placed(first)
    other, end = _placed(last)
    if not code or code != other:
        return ()
    inside = {
        place: ids[0]
        for printed, ids in known.identifiers.items()
        for own, place in [_placed(printed)]
        if own == code and start < place < end and len(ids) == 1
    }
    return tuple(inside[place] for place in sorted(inside)[:LONGEST])


def _placed(printed: str) -> tuple[str, tuple[int, str]]:
    """The title of the code, and what orders its sections: 1324 before 1324a before 1325."""
    found = _SECTION.fullmatch(printed)
    return (found["code"], (int(found["number"]), found["letter"])) if found else ("", (0, ""))


def inserted(mention: Mention, instrument: str, known: Known) -> tuple[Pinpoint, ...]:
    """The articles of an instrument in the ranges of a mention that it does not name itself, in their order."""
    named = [
        one.steps[0].number for one in mention.pinpoints if len(one.steps) == 1 and one.steps[0].kind == "art"
    ]
    ranges = list(_ranges(mention.text, named)) if len(named) > 1 else []
    articles = _articles(known.paths.get(instrument, frozenset())) if ranges else ()
    found: dict[str, None] = {}
    for low, high in ranges:
        at = bisect_left(articles, (low, ""))
        while at < len(articles) and articles[at][0] < high and len(found) < LONGEST:
            if articles[at][1] not in named and articles[at][0][0] == low[0]:
                found[articles[at][1]] = None
            at += 1
    return tuple(Pinpoint((Step("art", number),)) for number in found)


def _ranges(text: str, named: Sequence[str]) -> Iterator[tuple[_Order, _Order]]:
    """The ends of each range whose two numbers are read as articles."""
    for found in _RANGE.finditer(text):
        low, high = number_of(found["low"]), number_of(found["high"])
        if low in named and high in named:
            start, end = _order(low), _order(high)
            if start and end and start[0] == end[0] and start < end:
                yield start, end


@lru_cache(maxsize=64)
def _articles(paths: frozenset[str]) -> tuple[tuple[_Order, str], ...]:
    """The articles among these paths, in their order."""
    numbers = (path.removeprefix("art_") for path in paths if _is_article(path))
    return tuple(sorted((order, number) for number in numbers if (order := _order(number))))


def _is_article(path: str) -> bool:
    return path.startswith("art_") and "/" not in path


def _order(number: str) -> _Order | None:
    found = _ARTICLE.fullmatch(number)
    if found is None:
        return None
    return found["letter"], tuple(map(int, found["numbers"].split("-"))), found["suffix"]
