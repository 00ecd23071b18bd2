"""A citation of a work or case without the place that its note cites: the table gives the places below the source.

"22 Journal 101, 115 (2022)" is the article at 101; 115 is a page for one note. Where the place stands amid other words
the citation stays as it is.
"""

from __future__ import annotations

import re

from legalgraph.model import Mention

__all__ = ["without_place"]

_PRINTED = frozenset({"page", "para"})
_LEAD = r"(?:[\s,;:]{1,3}(?:(?:at|in|pp?|pages?|par(?:as?|agraphs?|s)?|pts?)\b\.?\s{0,2}|¶{1,2}\s?|§{1,2}\s?){0,2}\[?)"
#: The rest of a list or range: "–67", "-05", ", 120", " and 185", " n.2".
_MORE = r"(?:\]?(?:\s?[-–—]\s?|,\s?|\s(?:and|&|et|y)\s|\s?nn?\.\s?)\[?\d{1,5}){0,8}\]?"
#: What may follow: nothing more, a bracket with the year, an address.
_END = r"(?=[\s.,;)*]*$|\*?\s\(|,?\s{1,2}https?://)"


def without_place(part: Mention) -> str:
    """The citation's words; the first page of an article or chapter stays."""
    first = next((one.steps[0] for one in part.pinpoints if one.steps), None)
    if first is None or first.kind not in _PRINTED or (part.work and part.work.page == first.number):
        return part.text
    place = re.compile(rf"{_LEAD}{re.escape(first.number)}(?!\w){_MORE}{_END}", re.IGNORECASE)
    found = list(place.finditer(part.text))
    if not found or not part.text[: found[-1].start()].strip():
        return part.text
    return part.text[: found[-1].start()] + part.text[found[-1].end() :]
