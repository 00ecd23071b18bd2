"""What is asked of the same words more than once is read once, and forgotten with the segment of text they stand in."""

from __future__ import annotations

from legalgraph.kinds.un_document import parsed
from legalgraph.kinds.works.author_date import read_author_date
from legalgraph.kinds.works.beginnings import beginnings
from legalgraph.kinds.works.dates import closing_at
from legalgraph.kinds.works.endings import before_address, read_ending
from legalgraph.kinds.works.heads import closings, head_before
from legalgraph.kinds.works.pages import cited_before

__all__ = ["forget"]

_READINGS = (
    beginnings,
    before_address,
    cited_before,
    closing_at,
    closings,
    head_before,
    parsed,
    read_author_date,
    read_ending,
)


def forget() -> None:
    """Nothing read of one segment is kept for the next: a long text takes no more memory than a short one."""
    for reading in _READINGS:
        reading.cache_clear()
