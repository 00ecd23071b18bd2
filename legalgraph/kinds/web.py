"""Addresses on the web, with or without angle brackets."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from legalgraph.kinds.base import Surroundings, searched
from legalgraph.model import Mention, Span

__all__ = ["cues", "declines", "find", "matches", "name"]

name = "web"
cues = ("http://", "https://", "www.")
matches = ("https://example.org/en/Court/", "http://example.org/a?b=c#d", "www.example.org/page")
declines = ("see http and ftp", "www without an address")

_ADDRESS = re.compile(r"(?:https?://|(?<![\w@/.-])www\.(?=[\w-]+\.))[^\s<>\"“”]+")
_TRAILING = ".,;:!?'’)]*"


def find(text: str, around: Surroundings, at: Sequence[int]) -> Iterator[Mention]:  # noqa: ARG001 the shape all kinds share
    """Every address, without the punctuation of the sentence it stands in."""
    for found in searched(_ADDRESS, text, at, back=0, ahead=4_000):
        address = _without_trailing(found.group())
        span = Span(found.start(), found.start() + len(address))
        yield Mention(name, span, address, identifier=address)


def _without_trailing(address: str) -> str:
    """A closing bracket stays only where the address has opened one ("/Article_(law)")."""
    end, surplus = len(address), address.count(")") - address.count("(")
    while end and address[end - 1] in _TRAILING:
        if address[end - 1] == ")":
            if surplus <= 0:
                break
            surplus -= 1
        end -= 1
    return address[:end]
