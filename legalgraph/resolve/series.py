"""A page of the United Nations Treaty Series within a treaty: "189 UNTS 150" of the one that begins on page 137.

The catalogue knows where treaties begin, and not where they end: a page inside is a question, with the treaty that
begins last before it.
"""

from __future__ import annotations

from legalgraph.identifiers.unts import Unts
from legalgraph.resolve.known import Known
from legalgraph.resolve.meant import Meant

__all__ = ["begun_before"]

#: No treaty that is cited by a page inside it is longer.
_LONGEST = 150


def begun_before(identifier: str, known: Known) -> Meant | None:
    """The treaty of that volume that begins last before the page; None where none is near."""
    page = _page(identifier)
    if page is None:
        return None
    volume, number = page
    begun = {
        start[1]: (printed, ids)
        for printed, ids in known.identifiers.items()
        if printed.startswith(f"{volume} UNTS ")
        and (start := _page(printed))
        and 0 < number - start[1] <= _LONGEST
    }
    if not begun:
        return None
    printed, ids = begun[max(begun)]
    return Meant((), f"{identifier} is no treaty's first page; {printed} begins before it", ids)


def _page(identifier: str) -> tuple[int, int] | None:
    """The volume and page, where both are plain numbers."""
    try:
        printed = Unts.parse(identifier)
    except ValueError:
        return None
    return (int(printed.volume), int(printed.page)) if str(printed.page).isdecimal() else None
