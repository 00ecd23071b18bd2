"""United Nations documents by their symbol: "A/HRC/35/35", "UN Doc. E/CN.4/Sub.2/2004/43".

What looks like a symbol is one only if it parses as one (``identifiers/un_symbol.py``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from legalgraph.identifiers.un_symbol import UnSymbol
from legalgraph.kinds.base import Surroundings, searched
from legalgraph.model import Mention, Span

__all__ = ["cues", "declines", "find", "matches", "name"]

name = "un_document"
cues = (
    "a/",
    "e/",
    "s/",
    "st/",
    "ccpr/",
    "cat/",
    "crc/",
    "cedaw/",
    "cerd/",
    "cmw/",
    "hri/",
    "crpd/",
    "ced/",
    "fccc/",
    "cac/",
    "ctoc/",
    "hcr/",
    "/res/",
    "/conf.",
)
matches = ("A/HRC/35/35", "E/CN.4/Sub.2/2004/43", "A/HRC/RES/15/13", "A/RES/217(III)", "A/72/171")
declines = ("and/or", "A/B testing", "on 24/7", "C/o the editor", "https://undocs.org/A/HRC/35/35")

_CANDIDATE = re.compile(
    r"(?<![\w/.:-])(?P<symbol>[A-Z]{1,8}(?:/[A-Za-z0-9.\-]{1,20}){1,8}(?:\s?\([IVXL]{1,8}\)(?:\s[A-Z](?!\w))?)?)"
)


def find(text: str, around: Surroundings, at: Sequence[int]) -> Iterator[Mention]:  # noqa: ARG001 the shape all kinds share
    """Every symbol, without the punctuation of the sentence it stands in."""
    for found in searched(_CANDIDATE, text, at, back=20, ahead=120):
        printed = found["symbol"].rstrip(".-")
        symbol = _parsed(printed)
        if symbol is not None:
            start = found.start("symbol")
            yield Mention(name, Span(start, start + len(printed)), printed, identifier=str(symbol))


def _parsed(printed: str) -> UnSymbol | None:
    try:
        return UnSymbol.parse(printed)
    except ValueError:
        return None
