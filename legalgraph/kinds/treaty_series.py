"""Treaty series: "2241 U.N.T.S. 507", "1 UNTS XVI"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from legalgraph.kinds.base import Surroundings, searched
from legalgraph.model import Mention, Span

__all__ = ["cues", "declines", "find", "matches", "name"]

name = "treaty_series"
cues = (" unts ", "u.n.t.s", "u. n. t. s", "u.n. t.s")
matches = ("2241 U.N.T.S. 507", "999 UNTS 171", "1 UNTS XVI", "2237 U. N. T. S. 319")
declines = ("UNTS volumes", "507 UN troops")

_SERIES = re.compile(
    r"(?<![\w.])(?P<volume>\d{1,4})\s+U\.?\s?N\.?\s?T\.?\s?S\.?\s+(?P<page>\d{1,4}|[IVXLC]{1,6})(?!\w)"
)


def find(text: str, around: Surroundings, at: Sequence[int]) -> Iterator[Mention]:  # noqa: ARG001 the shape all kinds share
    """Volume and page of the United Nations Treaty Series, in any typing of the dots."""
    for found in searched(_SERIES, text, at, back=6, ahead=30):
        canonical = f"{found['volume']} UNTS {found['page']}"
        yield Mention(name, Span(*found.span()), found.group(), identifier=canonical)
