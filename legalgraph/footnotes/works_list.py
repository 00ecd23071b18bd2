"""The list of works at the end of a manuscript, by which a work cited by author and year is known.

An entry begins with its authors and has a year: "Brook, Ida, and Paul Marsh. 2020. “Doors at Sea.” …",
"Brook, I. (2020) Doors at Sea. …". The list begins under its heading and ends with the text. Entries of another form
("Brook, Ida. “Doors.” Law 3 (2020): 4") are no works by author and year, but stand in the list all the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from legalgraph.footnotes.full_citations import Full
from legalgraph.footnotes.naming import is_namelike
from legalgraph.identifiers.patterns import later

__all__ = ["Entry", "entries", "headings", "listed_as", "works_listed"]

_HEADING = later(
    r"""[\s#*]*(?:[IVX\d]{1,4}[.:)]?\s)?(?:(?:list\sof\s)?references|reference\slist|(?:selected\s)?bibliography
      | (?:list\sof\s)?works\scited | (?:list\sof\s)?sources\scited | literature(?:\scited)?
      | secondary\s(?:sources|literature)
      | (?:références\s)?bibliographi(?:e|ques) | références | bibliografía | referencias | literatur(?:verzeichnis)? )
    [\s*.:]*""",
    re.VERBOSE | re.IGNORECASE,
)
#: Authors, year, the beginning of a title.
_ENTRY = later(
    r"[\s*•–-]{0,4}(?P<authors>[^\d“”«»*]{2,200}?)[\s,.:(]{1,4}(?P<year>(?:19|20)\d\d[a-z]?)(?!\d)"
    r"[)\].,:;\s*]{0,5}(?P<rest>.{0,400})",
    re.DOTALL,
)
_TITLE = later(r"(?P<marks>[“«\"‘*])\s?(?P<marked>[^”»\"*]{2,300})[”»\"*’]|(?P<plain>[^.,]{2,300})")
_ASIDE = later(r"\([^()]{0,60}\)?|,?\s\(?(?:eds?|hrsg|dir)\b\.?\)?", re.IGNORECASE)
_NEXT = later(r"\s*(?:;|&|,?\s(?:and|et|und|y)\s)\s*")
_INITIALS = later(r"(?:[A-ZÀ-ÖØ-Þ]\.?[\s-]?){1,4}")
#: The stop of a last initial was taken for the end of the names.
_LAST_INITIAL = later(r"(?<![\w’'])[A-ZÀ-ÖØ-Þ]$")
#: Some rules or dashes for the author of the entry before.
_SAME = later(r"[\s*]*[—–_-]{2,}")


@dataclass(frozen=True, slots=True)
class Entry:
    """A paragraph of the list (from 0 in the text), the work by author and year that it names, what follows these."""

    paragraph: int
    words: str
    full: Full | None = None
    rest: str = ""


def works_listed(body: Sequence[str]) -> tuple[Full, ...]:
    """The works of the list, none if the text has no list; ``note`` is "" for all of them."""
    return tuple(one.full for one in entries(body) if one.full is not None)


def listed_as(full: Full) -> str:
    """A work of the list as messages name it: "Ida Brook & Paul Marsh (2020), Doors at Sea"."""
    return f"{' & '.join(full.authors)} ({', '.join(full.years)}), {full.title}"


def headings(body: Sequence[str]) -> Iterator[int]:
    """The paragraphs that can be the heading of the list, from 0."""
    return (at for at, one in enumerate(body) if _HEADING.fullmatch(one.strip()))


def entries(body: Sequence[str], heading: int | None = None) -> Iterator[Entry]:
    """The paragraphs below a heading (the first, if none is told), as far as they have words."""
    before: Full | None = None
    start = next(headings(body), len(body)) if heading is None else heading
    for number, paragraph in enumerate(body[start:], start):
        found = _ENTRY.match(paragraph)
        authors = tuple(_authors(found["authors"])) if found else ()
        if found and _SAME.match(found["authors"]) and before is not None:
            authors = before.authors
        if found and authors and all(map(is_namelike, authors)):
            before = Full("", authors, _title(found["rest"]), frozenset({found["year"]}))
            yield Entry(number, paragraph, before, paragraph[found.start("rest") :])
        elif paragraph.strip() and _HEADING.fullmatch(paragraph.strip()) is None:
            yield Entry(number, paragraph)


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
