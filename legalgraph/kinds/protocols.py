"""A protocol named by its number and the convention that it is of: "Protocol No. 4 ECHR", "ECHR, Protocol No. 4".

The catalogue may have the convention alone. Its name is then a part of the protocol's, and no name by itself: an
article cited of the protocol is not the convention's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.names import Name
from legalgraph.model import Span

__all__ = ["COUNTED", "with_protocols"]

_ORDER = (
    r"(?:(?:First|Second|Third|Fourth|1st|2nd|3rd|Optional|Additional|Premier|Deuxième|Primer|Segundo)"
    r"\s{1,2}){1,2}"
)
#: "Protocol No. 4", "Protocol (No 4)", "Prot. 4", "First Protocol", "Second Optional Protocol", "Protocole n° 4".
COUNTED = (
    rf"(?:{_ORDER}Protoc(?:ole?|olo)"
    r"|(?:Additional\s{1,2})?Prot(?:oc(?:ole?|olo)|\.)\s{0,2}\(?(?:[Nn](?:o\.?|\.?º|°|r\.?|úm\.)\s{0,2})?\d{1,2}(?![\w/])\)?)"
)
_BEFORE = later(
    rf"(?<![\w-]){COUNTED},?\s{{1,3}}(?:(?:as\s)?annexed\s{{1,3}})?(?:(?:to|of|à|a|de)\s{{1,3}}(?:the\s{{1,3}}|la\s{{1,3}})?|(?:al|du|del)\s{{1,3}})?\Z"
)
_AFTER = later(rf"(?:[’']s|,)?\s{{1,3}}{COUNTED}")
#: How far before a name its protocol may begin.
_REACH = 60


def with_protocols(text: str, names: Iterable[Name]) -> Iterator[Name]:
    """The names in a text, each that is a part of a protocol's taken for the whole of it, whoever knows that."""
    after = 0
    for name in names:
        wider = _wider(text, name, after)
        after = wider.span.end
        yield wider


def _wider(text: str, name: Name, after: int) -> Name:
    """The name with the protocol that stands before or after it; ``after`` is where the last one ended."""
    start, end = name.span.start, name.span.end
    near = text[max(after, start - _REACH) : start]
    before = _BEFORE.search(near) if "rot" in near and not name.words.startswith("Prot") else None
    if before is not None:
        return _of(text, name, Span(start - len(near) + before.start(), end))
    following = _AFTER.match(text, end) if "rot" in text[end : end + 24] else None
    return _of(text, name, Span(start, following.end())) if following else name


def _of(text: str, name: Name, span: Span) -> Name:
    return replace(name, span=span, words=span.of(text), ids=())
