"""The list of works at the end of a manuscript, by which a work cited by author and year is known.

An entry begins with its authors and has a year: "Brook, Ida, and Paul Marsh. 2020. “Doors at Sea.” …",
"Brook, I. (2020) Doors at Sea. …". The list begins under its heading and ends with the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import dropwhile

from legalgraph.footnotes.full_citations import Full
from legalgraph.footnotes.naming import is_namelike

__all__ = ["works_listed"]

_HEADING = re.compile(
    r"""[\s#*]*(?:[IVX\d]{1,4}[.:)]?\s)?(?:(?:list\sof\s)?references|reference\slist|(?:selected\s)?bibliography
      | (?:list\sof\s)?works\scited | (?:list\sof\s)?sources\scited | literature(?:\scited)?
      | secondary\s(?:sources|literature)
      | (?:références\s)?bibliographi(?:e|ques) | références | bibliografía | referencias | literatur(?:verzeichnis)? )
    [\s*.:]*""",
    re.VERBOSE | re.IGNORECASE,
)
#: Authors, year, the beginning of a title.
_ENTRY = re.compile(
    r"[\s*•–-]{0,4}(?P<authors>[^\d“”«»*]{2,200}?)[\s,.:(]{1,4}(?P<year>(?:19|20)\d\d[a-z]?)(?!\d)"
    r"[)\].,:;\s*]{0,5}(?P<rest>.{0,400})",
    re.DOTALL,
)
_TITLE = re.compile(r"(?P<marks>[“«\"‘*])\s?(?P<marked>[^”»\"*]{2,300})[”»\"*’]|(?P<plain>[^.,]{2,300})")
_ASIDE = re.compile(r"\([^()]{0,60}\)?|,?\s\(?(?:eds?|hrsg|dir)\b\.?\)?", re.IGNORECASE)
_NEXT = re.compile(r"\s*(?:;|&|,?\s(?:and|et|und|y)\s)\s*")
_INITIALS = re.compile(r"(?:[A-ZÀ-ÖØ-Þ]\.?[\s-]?){1,4}")
#: The stop of a last initial was taken for the end of the names.
_LAST_INITIAL = re.compile(r"(?<![\w’'])[A-ZÀ-ÖØ-Þ]$")
#: Some rules or dashes for the author of the entry before.
_SAME = re.compile(r"[\s*]*[—–_-]{2,}")


def works_listed(body: Sequence[str]) -> tuple[Full, ...]:
    """The works of the list, none if the text has no list; ``note`` is "" for all of them."""
    found: list[Full] = []
    below = dropwhile(lambda one: _HEADING.fullmatch(one.strip()) is None, body)
    for paragraph in below:
        entry = _ENTRY.match(paragraph)
        authors = tuple(_authors(entry["authors"])) if entry else ()
        if entry is None:
            continue
        if _SAME.match(entry["authors"]) and found:
            authors = found[-1].authors
        if authors and all(map(is_namelike, authors)):
            found.append(Full("", authors, _title(entry["rest"]), frozenset({entry["year"]})))
    return tuple(found)


def _title(rest: str) -> str:
    found = _TITLE.match(rest)
    return (found["marked"] or found["plain"]).strip(" ,.") if found else ""


def _authors(words: str) -> Iterator[str]:
    """Each author with the given name first: the first of a list is printed with the surname first."""
    for number, group in enumerate(_NEXT.split(_ASIDE.sub("", words).strip(" ,.:;"))):
        parts = [_LAST_INITIAL.sub(r"\g<0>.", one.strip()) for one in group.split(",") if one.strip()]
        at = 0
        while at < len(parts):
            following = parts[at + 1] if at + 1 < len(parts) else ""
            is_inverted = (number == 0 or len(parts) == 2) and at == 0
            if following and (is_inverted or _INITIALS.fullmatch(following)):
                yield f"{following} {parts[at]}"
                at += 2
            else:
                yield parts[at]
                at += 1
