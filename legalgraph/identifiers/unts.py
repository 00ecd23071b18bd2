"""References to the United Nations Treaty Series: volume and first page."""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = ["Unts"]

# 2241 UNTS 507 · 2241 U.N.T.S. 507 · 1 UNTS XVI · 999 U. N. T. S. 171
_SHORT = re.compile(
    r"(?P<volume>[1-9][0-9]{0,3})\s?U\.?\s?N\.?\s?T\.?\s?S\.?\s?(?P<page>[1-9][0-9]{0,4}|[IVXLC]{1,8})",
    re.ASCII,
)

# United Nations, Treaty Series, vol. 2241, p. 507 · UNTS vol. 189, p. 137
_LONG = re.compile(
    r"""
    (?:United\ Nations,?\ Treaty\ Series|U\.?N\.?T\.?S\.?),?\s
    [Vv]ol(?:ume|\.)?\s?(?P<volume>[1-9][0-9]{0,3}),?\s
    p(?:age|\.)?\s?(?P<page>[1-9][0-9]{0,4}|[IVXLC]{1,8})
    """,
    re.VERBOSE | re.ASCII,
)


@dataclass(frozen=True, slots=True)
class Unts:
    """A place in the Treaty Series; ``page`` may be roman, as for the Charter in volume 1."""

    volume: int
    page: str

    @classmethod
    def parse(cls, text: str) -> Unts:
        """Read a reference, short or in the Series' own long form. Raises ValueError when it is none."""
        words = " ".join(text.split())
        match = _SHORT.fullmatch(words) or _LONG.fullmatch(words)
        if match is None:
            raise ValueError(f"“{text}” is not a Treaty Series reference like 2241 UNTS 507")
        return cls(int(match["volume"]), match["page"])

    def __str__(self) -> str:
        return f"{self.volume} UNTS {self.page}"
