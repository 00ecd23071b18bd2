"""The pages of a work: "744-45", "12, 14-16", "26 n.2". A shortened last number is written out: 744-745."""

from __future__ import annotations

import re

from legalgraph.kinds.series import LONGEST_RANGE, Run
from legalgraph.model import Pinpoint, Step

__all__ = ["PAGES", "read_pages"]

_NUMBER = r"\d{1,4}(?![\d%])(?!(?:st|nd|rd|th)\b)"
#: A page, a note on it, the last page of a range; never what goes on as a decimal or a word.
_ITEM = re.compile(
    rf"(?P<first>{_NUMBER})(?![.,]?\d|[A-Za-z])(?:\s?n{{1,2}}\.\s?(?P<note>\d{{1,4}})|\s?[-–—]\s?(?P<last>{_NUMBER})(?![A-Za-z]))?"
)
#: A number after a comma that is a year is a date.
_JOINT = re.compile(r",\s?(?=\d)(?!(?:19|20)\d\d\b)|\s(?:and|&)\s(?=\d)(?!(?:19|20)\d\d\b)")
#: The words before pages: "at 12", "p. 12", "pp. 12-14".
PAGES = r"(?:(?:at\s{1,2})?pp?(?:ages?)?\.?\s{0,2}|at\s{1,2})(?=\d)"
_MOST = 50


def read_pages(text: str, at: int) -> Run | None:
    """The pages written from this place on; None where no number stands there."""
    found: list[Pinpoint] = []
    end, shortened = at, False
    item = _ITEM.match(text, at)
    while item is not None and len(found) < _MOST:
        pages, cut = _pages(item)
        found += pages
        shortened |= cut
        end = item.end()
        joint = _JOINT.match(text, end)
        item = _ITEM.match(text, joint.end()) if joint else None
    return Run(end, tuple(found), shortened) if found else None


def _pages(item: re.Match[str]) -> tuple[list[Pinpoint], bool]:
    """The pages of one element, and whether a long range was cut to its ends."""
    first = int(item["first"])
    if item["note"]:
        return [Pinpoint((Step("page", item["first"]), Step("note", item["note"])))], False
    last = _written_out(item["first"], item["last"]) if item["last"] else first
    if not 0 <= last - first <= LONGEST_RANGE:
        return [_page(first), _page(last)], True
    return [_page(page) for page in range(first, last + 1)], False


def _page(number: int) -> Pinpoint:
    return Pinpoint((Step("page", str(number)),))


def _written_out(first: str, last: str) -> int:
    """ "744-45" ends on page 745."""
    missing = len(first) - len(last)
    return int(first[:missing] + last) if missing > 0 else int(last)
