"""Addresses on the web, with or without angle brackets, and DOIs, which are addresses too."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.base import Surroundings
from legalgraph.model import Mention, Span

__all__ = ["address_at", "cues", "declines", "doi_at", "find", "matches", "name"]

name = "web"
cues = ("http://", "https://", "www.", "doi:", "doi 10.")
matches = (
    "https://example.org/en/Court/",
    "http://example.org/a?b=c#d",
    "www.example.org/page",
    "doi:10.1234/abc.5",
    "DOI: 10.1234/abc(2014)5",
)
declines = ("see http and ftp", "www without an address", "the DOI: none", "https://", "doi:10.1/x")

_ADDRESS = later(r"(?:https?://(?=\w)|(?<![\w@/.-])www\.(?=[\w-]+\.))[^\s<>\"“”]{1,2000}")
_DOI = later(r"(?<![\w./])doi:?\s?(?P<doi>10\.\d{4,9}/[^\s;,<>\"“”]{1,120})", re.IGNORECASE)
_TRAILING = ".,;:!?'’)]*"


def find(text: str, around: Surroundings, at: Sequence[int]) -> Iterator[Mention]:  # noqa: ARG001 the shape all kinds share
    """Every address, without the punctuation of the sentence it stands in."""
    after = 0
    for place in at:
        if place < after:
            continue
        address = address_at(text, place)
        printed, identifier = (address, address) if address else doi_at(text, place)
        if printed:
            after = place + len(printed)
            yield Mention(name, Span(place, after), printed, identifier=identifier)


def address_at(text: str, place: int) -> str:
    """The address that begins just here; "" if none does."""
    found = _ADDRESS.match(text, place)
    return _without_trailing(found.group()) if found else ""


def doi_at(text: str, place: int) -> tuple[str, str]:
    """The DOI that begins just here, as printed with its "doi:", and alone; two empty strings if none does."""
    found = _DOI.match(text, place)
    if found is None:
        return "", ""
    doi = _without_trailing(found["doi"])
    return text[place : found.start("doi")] + doi, doi


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
