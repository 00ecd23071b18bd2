"""Pages and paragraphs of a work that a note points to: "at 744-45", "pp. 12, 15-16", "26 n.2", "para 5", "ch 3"."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice

from legalgraph.identifiers.patterns import later
from legalgraph.model import Pinpoint, Step

__all__ = ["PAGES", "PINPOINT", "cited", "cited_before", "pinpoints"]

_PAGE = r"(?:\d{1,5}|[ivxl]{1,7}|[A-Z]\d{1,3})\b(?:,?\s?(?:&\s)?(?:nn?|fn)\.?\s?\d{1,4})?"
#: A list of pages: "744-45, 748".
PAGES = rf"{_PAGE}(?:(?:\s?[-–—]\s?|,\s(?:and\s)?|\sand\s|\s&\s){_PAGE}){{0,24}}"
_UNIT = r"(?:at\s)?(?:pp?\.?\s?|[Pp]ages?\s|pgs?\.?\s|[Pp]aras?\.?\s|¶¶?\s?|§§?\s?|S\.\s|págs?\.\s?)"
#: What follows a bare number that is a page: the end of the citation, never more words of a sentence.
_ENDS = r"(?=\s?(?:[.;,:()\[\]<“\"‘*\n]|$|ff?\b|et\sseq|and\s[A-Z]))"
_CHAPTER = r"(?:,?\s(?:[Cc]h(?:ap)?s?\.?|[Cc]hapters?)\s(?P<chapter>\d{1,3}|[IVXL]{1,7})\b)"
PINPOINT = later(
    rf"{_CHAPTER}?(?:(?:,?\s|:\s?)(?:(?P<unit>{_UNIT}|at\s)(?P<pages>{PAGES})|(?P<bare>{PAGES}){_ENDS}))"
    rf"|{_CHAPTER.replace('<chapter>', '<alone>')}"
)
#: Pages before the bracket with the year. "No. 45" is none; nor is "1945–2015", which ends a title.
_CITED_BEFORE = later(
    rf"(?:,\s|\s)(?<![Nn]o\.\s)(?<![Nn]os\.\s)(?<![Nn]o\s)(?!(?:1[5-9]|20)\d\d\s?[-–]\s?(?:1[5-9]|20)\d\d)"
    rf"(?P<unit>{_UNIT}|at\s)?(?P<pages>{PAGES}),?\s?\Z"
)

_ONE = later(
    r"(?P<first>[A-Z]?\d+|[ivxl]+)(?:,?\s?(?:&\s)?(?:nn?|fn)\.?\s?(?P<note>\d+))?(?:\s?[-–—]\s?(?P<last>[A-Z]?\d+|[ivxl]+)(?:\s?nn?\.?\s?\d+)?)?"
)
#: A list longer than this is cut.
_MOST = 50
_REACH = 60


@lru_cache(maxsize=2048)
def cited_before(text: str, end: int) -> re.Match[str] | None:
    """The pages that end here, before the bracket with the year."""
    last = text[end - 2 : end - 1]
    return (
        _CITED_BEFORE.search(text, max(0, end - _REACH), end)
        if last.isdigit() or last in ("i", "v", "x", "l", ",")
        else None
    )


def cited(found: re.Match[str]) -> tuple[Pinpoint, ...]:
    """What a match of ``PINPOINT`` or ``cited_before`` points to."""
    given = found.groupdict()
    chapter = given.get("chapter") or given.get("alone")
    pages = pinpoints(given["pages"] or given.get("bare") or "", given["unit"] or "")
    return (*((Pinpoint((Step("chp", chapter),)),) if chapter else ()), *pages)


def pinpoints(pages: str, unit: str = "") -> tuple[Pinpoint, ...]:
    """Every page named; of a range the first and the last, its shortened end completed ("744-45": 744 and 745)."""
    kind = "para" if "ara" in unit or "¶" in unit else "sec" if "§" in unit else "page"
    found: list[Pinpoint] = []
    for one in islice(_ONE.finditer(pages), _MOST):
        note = (Step("note", one["note"]),) if one["note"] else ()
        found.append(Pinpoint((Step(kind, one["first"]), *note)))
        if one["last"]:
            found.append(Pinpoint((Step(kind, _completed(one["first"], one["last"])),)))
    return tuple(found)


def _completed(first: str, last: str) -> str:
    if first.isdigit() and last.isdigit() and len(last) < len(first):
        return first[: len(first) - len(last)] + last
    return last
