"""Stretches of a text that do not meet, asked in turn which one covers or meets another."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from legalgraph.model import Span

__all__ = ["Stretches"]


class Stretches:
    """Some stretches of a text, none meeting another."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self.spans = sorted(spans)
        self.starts = [span.start for span in self.spans]

    def around(self, span: Span) -> Span | None:
        """The stretch that covers this one."""
        number = bisect_right(self.starts, span.start) - 1
        return self.spans[number] if number >= 0 and self.spans[number].covers(span) else None

    def meets(self, span: Span) -> bool:
        """Whether any of them shares a place with this one."""
        number = bisect_right(self.starts, span.start) - 1
        following = self.spans[number + 1 : number + 2]
        return any(one.meets(span) for one in (*self.spans[max(0, number) : number + 1], *following))

    def after(self, place: int) -> Span | None:
        """The first that begins at this place or later."""
        number = bisect_left(self.starts, place)
        return self.spans[number] if number < len(self.spans) else None
