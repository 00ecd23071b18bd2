"""The instrument a mention means, and its pinpoints → one result for each: the provision, or why none."""

from __future__ import annotations

from legalgraph.identifiers.provision_key import split
from legalgraph.model import Citation, Confidence, Mention, Pinpoint, Unresolved
from legalgraph.resolve.known import Known
from legalgraph.resolve.meant import Meant
from legalgraph.resolve.place import Found, find_place

__all__ = ["Result", "pointed", "whole"]

Result = Citation | Unresolved


def pointed(mention: Mention, meant: Meant, known: Known, standing: str = "") -> tuple[Result, ...]:
    """Every element of the mention, in what it means; ``standing`` is where it is read from, "" for nowhere in it."""
    if not meant.keys or (mention.pinpoints and len(meant.keys) > 1):
        reason = "it is said of several instruments at once" if meant.keys else meant.how
        return (Unresolved(mention, reason, meant.candidates or meant.keys),)
    if not mention.pinpoints:
        return tuple(Citation(mention, key, how=meant.how, confidence=meant.confidence) for key in meant.keys)
    instrument, within = split(meant.keys[0])
    here = standing if standing.partition("/")[0] == instrument else ""
    places = (Pinpoint((*within.steps, *one.steps)) for one in mention.pinpoints)
    return tuple(_result(mention, find_place(instrument, place, known, here), meant) for place in places)


def _result(mention: Mention, found: Found, meant: Meant) -> Result:
    if found.candidates or not found.key:
        return Unresolved(mention, found.how, found.candidates)
    how = "; ".join(filter(None, (meant.how, found.how)))
    sure = found.confidence if meant.confidence is Confidence.CERTAIN else meant.confidence
    return Citation(mention, found.key, found.missing, how, sure)


def whole(citation: Citation) -> str:
    """What is cited, as a key, though part of it may not exist."""
    return f"{citation.target}/{citation.missing}" if citation.missing else citation.target
