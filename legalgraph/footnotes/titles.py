"""An author and a title as notes write them: "Ida Brook, *Doors*", "Sea Rescue, “Adrift”"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from legalgraph.footnotes.naming import is_namelike
from legalgraph.identifiers.patterns import later

__all__ = ["Titled", "read_title"]

#: A title in italics, or between marks after an author.
_TITLE = later(
    r"\*(?P<italic>[^*\n]{3,300})\*|(?<=,\s)[“\"‘](?P<quoted>[^“”\"\n]{3,300})[”\"’]"
    r"|(?<=,\s)«(?P<french>[^«»\n]{3,300})»"
)
_NO_TITLE = later(
    r"(?:see|also|but|cf|id|ibid|idem|supra|infra|e\.?g|accord|contra|op|loc|cit|et|al|and|in|[\s.,:;])+",
    re.IGNORECASE,
)
_OPENING = later(r"[\s(*]*(?:(?:see|cf|but|also|e\.g|accord|contra|in)\b[.,*\s]*)*", re.IGNORECASE)
_NAME = r"[A-ZÀ-ÖØ-Þ][\w.’'-]{0,30}(?:\s(?:de|del|la|van|von|der|[A-ZÀ-ÖØ-Þ][\w.’'-]{0,30})){1,4}"
#: A person's name, a comma, and a title that ends before its year.
_PLAIN = later(
    rf"(?P<names>{_NAME}(?:(?:,\s|\sand\s|\s&\s|,\sand\s){_NAME}){{0,3}}(?:\set\sal\.)?),\s"
    r"(?P<title>[A-ZÀ-ÖØ-Þ][^()*“”;\n]{7,200}?)(?=\s\([^()]{0,60}(?:1[6-9]|20)\d\d|,\s(?:1[6-9]|20)\d\d[,.])"
)
_WORD = later(r"[^\W\d_][\w’'-]*")
#: In an English title all other words have a capital.
_SMALL = frozenset("a an and as at by for from in into its of on or the their to upon versus vs with".split())
_BETWEEN = later(r",|;|&|\band\b")


@dataclass(frozen=True, slots=True)
class Titled:
    """A title with the names before it, and where the whole begins and ends."""

    names: tuple[str, ...]
    title: str
    start: int
    end: int


def read_title(words: str) -> Titled | None:
    """The first title, if nothing but names and a signal stands before it."""
    title = next(
        (one for one in _TITLE.finditer(words) if not _NO_TITLE.fullmatch(_words(one))),
        None,
    )
    opening = _OPENING.match(words)
    if title is None or opening is None:
        return _plain(words, opening.end() if opening else 0)
    start = min(opening.end(), title.start())
    names = _names(words[start : title.start()])
    if not all(map(is_namelike, names)):
        return None
    return Titled(names, _words(title), start, title.end())


def _words(title: re.Match[str]) -> str:
    """What stands between the marks."""
    return (title["italic"] or title["quoted"] or title["french"]).strip(" \u00a0\u202f,.")


def _plain(words: str, start: int) -> Titled | None:
    """ "Ida Brook, Doors at Sea (2019)": a title without its italics, which a file may have lost, by its capitals."""
    found = _PLAIN.match(words, start)
    if found is None or "*" in words:
        return None
    words_of_it = [word for word in _WORD.findall(found["title"]) if word not in _SMALL]
    if not all(word[0].isupper() for word in words_of_it):
        return None
    return Titled(_names(found["names"]), found["title"].strip(" ,."), start, found.end())


def _names(words: str) -> tuple[str, ...]:
    return tuple(one for part in _BETWEEN.split(words) if (one := part.strip()))
