"""Mention → what it points to: a provision, an instrument, or nothing, with the reason.

A mention that fits several things is not decided: the candidates are given. A pinpoint is followed as deep
as it exists; what is missing below is said, never dropped.
"""

from __future__ import annotations

from legalgraph.identifiers.provision_key import split
from legalgraph.model import Citation, Mention, Pinpoint, Unresolved
from legalgraph.resolve.known import Known
from legalgraph.resolve.meant import IDENTIFIED, meant
from legalgraph.resolve.place import Found, find_place

__all__ = ["Known", "resolve"]

_POINTING = frozenset({"provision", "instrument"}) | IDENTIFIED


def resolve(
    mention: Mention, known: Known, standing: str = "", named_last: str = ""
) -> tuple[Citation | Unresolved, ...]:
    """Every element of the mention with its target, or why there is none; one result an element.

    ``standing`` is the key of the provision the mention stands in ("" in a manuscript); ``named_last`` the id
    of the instrument named last before it, to which "that Treaty", or a bare pinpoint in a note, belongs.
    Mentions of other kinds (web addresses, drafting notes, references back) are not resolved here and come
    back empty.
    """
    if mention.kind not in _POINTING:
        return ()
    found = meant(mention, known, standing, named_last)
    if not found.keys or (mention.pinpoints and len(found.keys) > 1):
        reason = "it is said of several instruments at once" if found.keys else found.how
        return (Unresolved(mention, reason, found.candidates or found.keys),)
    if not mention.pinpoints:
        return tuple(Citation(mention, key, how=found.how) for key in found.keys)
    instrument, within = split(found.keys[0])
    here = standing if standing.partition("/")[0] == instrument and not mention.named else ""
    return tuple(
        _pointed(
            mention, find_place(instrument, Pinpoint((*within.steps, *one.steps)), known, here), found.how
        )
        for one in mention.pinpoints
    )


def _pointed(mention: Mention, found: Found, how: str) -> Citation | Unresolved:
    if found.candidates or not found.key:
        return Unresolved(mention, found.how, found.candidates)
    return Citation(mention, found.key, found.missing, "; ".join(filter(None, (how, found.how))))
