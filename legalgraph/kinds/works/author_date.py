"""Author and year first: "Roe J (2014) Title. …", "Roe, J., & Doe, K. (2014). Title. …"."""

from __future__ import annotations

from functools import lru_cache

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.works.authors import inverted, turned, wrote
from legalgraph.kinds.works.beginnings import begins_after
from legalgraph.kinds.works.dates import Dated
from legalgraph.kinds.works.heads import Head

__all__ = ["MARKS", "TITLE", "read_author_date", "titled_author_date"]

#: The title after the year; it ends where a stop, a comma or its own mark does.
TITLE = r"[.,:]?\s(?P<title>[*‘“\"']?[^\W_a-zß-öø-ÿ][^;]{4,300}?)[.,?!]?[”’'\"*]?[.,]?"
#: What may stand round the title.
MARKS = "‘’“”\"'*., "
_TITLE_BEGINS = later(r"[.,:]?\s[*‘“\"']?[^\W_a-zß-öø-ÿ]")
_LONG_WORD = later(r"\w{2}")


def titled_author_date(text: str, dated: Dated) -> Head | None:
    """Who wrote a work whose year alone stands in the bracket, where what follows it can begin a title."""
    if dated.words or _TITLE_BEGINS.match(text, dated.end) is None:
        return None
    return read_author_date(text, dated.start)


@lru_cache(maxsize=2048)
def read_author_date(text: str, bracket: int) -> Head | None:
    """Who wrote a work whose year stands in the bracket after the names; the title is still to be read.

    None where what stands before the bracket is no name.
    """
    if not (
        text[bracket - 1 : bracket].isspace() and (text[bracket - 2].isalpha() or text[bracket - 2] in ".),")
    ):
        return None
    begin = begins_after(text, bracket)
    words = " ".join(text[begin:bracket].split()).rstrip(" ,")
    who = turned(words) or wrote(words) or (turned(words[:-1]) if words.endswith(".") else None)
    if who is None or not _LONG_WORD.search(who[0]):
        return None
    return Head(begin, bracket, inverted(who[0]), edited=who[1])
