"""Mentions made of what was read of works, one after the other."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence

from legalgraph.kinds.base import Surroundings
from legalgraph.kinds.works.endings import Ending
from legalgraph.model import Mention, Span, Work

__all__ = ["each", "made"]


#: Where more places than this on a stretch have proved to be nothing, it is a table or a list: the rest is passed over.
_MOST, _STRETCH = 6, 300


def each(
    read: Callable[[str, int], Mention | None], text: str, around: Surroundings, at: Sequence[int]
) -> Iterator[Mention]:
    """What is read at the cues, left to right, none overlapping another, none that begins with an instrument's name."""
    after = 0
    nothing: deque[int] = deque((-_STRETCH,) * _MOST, _MOST)
    for place in at:
        if place < after or place - nothing[0] < _STRETCH:
            continue
        mention = read(text, place)
        if mention is None or mention.span.start < after or mention.span.start in around.starts:
            nothing.append(place)
        else:
            after = mention.span.end
            yield mention


def _with_address(work: Work, url: str) -> Work:
    return Work(
        work.type,
        authors=work.authors,
        title=work.title,
        container=work.container,
        editors=work.editors,
        publisher=work.publisher,
        volume=work.volume,
        issue=work.issue,
        page=work.page,
        date=work.date,
        url=url,
    )


def made(kind: str, text: str, start: int, work: Work, ending: Ending) -> Mention:
    """The mention from ``start`` to where its ending ends."""
    words = text[start : ending.end].rstrip()
    return Mention(
        kind,
        Span(start, start + len(words)),
        words,
        named=work.title,
        pinpoints=ending.pinpoints,
        identifier=ending.url,
        dated=work.date,
        defines=ending.defines,
        work=_with_address(work, ending.url) if ending.url != work.url else work,
    )
