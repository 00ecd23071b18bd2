"""The sections of a code that lie within a range: "8 U.S.C. §§ 1323-1325" has 1324, 1324a and those after it."""

from __future__ import annotations

import re

from legalgraph.resolve.known import Known

__all__ = ["between"]

_SECTION = re.compile(r"(?P<code>\d{1,2} USC) (?P<number>\d{1,5})(?P<letter>[a-z]{0,3})")


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
    return tuple(inside[place] for place in sorted(inside))


def _placed(printed: str) -> tuple[str, tuple[int, str]]:
    """The title of the code, and what orders its sections: 1324 before 1324a before 1325."""
    found = _SECTION.fullmatch(printed)
    return (found["code"], (int(found["number"]), found["letter"])) if found else ("", (0, ""))
