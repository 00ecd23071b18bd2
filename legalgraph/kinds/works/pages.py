"""Pages and paragraphs of a work that a note points to: "at 744-45", "310", "pp. 12, 15-16", "26 n.2", "para 5"."""

from __future__ import annotations

import re
from itertools import islice

from legalgraph.model import Pinpoint, Step

__all__ = ["PAGES", "PINPOINT", "pinpoints"]

_PAGE = r"(?:\d{1,5}|[ivxl]{1,7})\b(?:\s?nn?\.?\s?\d{1,4})?"
_RANGE = rf"{_PAGE}(?:\s?[-–—]\s?{_PAGE})?"
#: A list of pages: "744-45, 748".
PAGES = rf"{_RANGE}(?:(?:,\s|\sand\s|,\sand\s|\s&\s){_RANGE}){{0,12}}"
#: Pages or paragraphs after a citation, with or without their mark; a bare number must not begin a new phrase.
PINPOINT = (
    rf",?\s(?:(?P<unit>at\s(?:pp?\.?\s?|paras?\.?\s|¶¶?\s?)?|pp?\.?\s?|(?:at\s)?[Pp]aras?\.?\s|¶¶?\s?|S\.\s|págs?\.\s?)"
    rf"(?P<pages>{PAGES})|(?P<bare>{PAGES})(?=\s?(?:[.;,:()\[\]<“\"‘*\n]|$|ff?\b|et\sseq)))"
)

_ONE = re.compile(
    r"(?P<first>\d+|[ivxl]+)(?:\s?nn?\.?\s?(?P<note>\d+))?(?:\s?[-–—]\s?(?P<last>\d+|[ivxl]+)(?:\s?nn?\.?\s?\d+)?)?"
)
#: A list longer than this is cut.
_MOST = 50


def pinpoints(pages: str, unit: str = "") -> tuple[Pinpoint, ...]:
    """Every page named; of a range the first and the last, its shortened end completed ("744-45": 744 and 745)."""
    kind = "para" if "ara" in unit or "¶" in unit else "page"
    found: list[Pinpoint] = []
    for one in islice(_ONE.finditer(pages), _MOST):
        steps = (Step(kind, one["first"]), Step("note", one["note"])) if one["note"] else (Step(kind, one["first"]),)
        found.append(Pinpoint(steps))
        if one["last"]:
            found.append(Pinpoint((Step(kind, _completed(one["first"], one["last"])),)))
    return tuple(found)


def _completed(first: str, last: str) -> str:
    if first.isdigit() and last.isdigit() and len(last) < len(first):
        return first[: len(first) - len(last)] + last
    return last
