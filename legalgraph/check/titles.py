"""Words in quotation marks that are the title of a work, or a name given to it, and no quotation."""

from __future__ import annotations

import re

from legalgraph.identifiers.patterns import later
from legalgraph.model import Span

__all__ = ["reads_as_title"]

_WORD = later(r"[^\W\d_]{4,}")
#: Of the longer words of an English title so many have a capital; in a sentence far fewer.
_CAPITALS, _FEWEST = 0.7, 2
#: "Nora Lind, “…”", "See, e.g., N. Lind and A. Sorel, “…”": authors, from the start of a citation to the mark.
_AUTHORS = later(
    r"""(?:^|[.;:(]\s|\b(?:[Ss]ee|[Aa]lso|e\.g\.|[Cc]f\.|in),?\*?\s)
    (?: [A-ZÀ-Þ][\w.’'-]*(?![\w.’'-])
      | et\ al\.? | and | & | de | del | la | van | von | der | , (?=\s[A-ZÀ-Þ]\.) | \s ){1,24}
    ,\s*$""",
    re.VERBOSE,
)
#: What comes after a title: a journal or book, a year, a volume, a place, an address.
_PUBLISHED = later(r"[”\"’],?\s*(?:\(|in\s|\d+|\*|[A-Z]|<?https?:)|,\s*$")
_NAMED = later(
    r"(?:herein)?(?:hereafter|after|called|entitled|titled|known\s+as)\s*,?:?\s*(?:the\s+)?$", re.IGNORECASE
)
_REACH = 160


def reads_as_title(text: str, span: Span) -> bool:
    """Whether the words in quotation marks read as a title, by their capitals or by what stands round them."""
    words = _WORD.findall(span.of(text))
    if _NAMED.search(text, max(0, span.start - 40), max(0, span.start - 1)):
        return True
    capitals = [word for word in words if word[0].isupper()]
    shouted = bool(words) and all(word.isupper() for word in words)
    begins_small = span.of(text).lstrip("[(…. ")[:1].islower()
    if len(words) >= _FEWEST and len(capitals) >= _CAPITALS * len(words) and not shouted and not begins_small:
        return True
    before = text[max(0, span.start - _REACH) : max(0, span.start - 1)]
    return bool(_AUTHORS.search(before) and _PUBLISHED.match(text, span.end)) and span.of(text)[:1].isupper()
