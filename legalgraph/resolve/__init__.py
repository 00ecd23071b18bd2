"""Mention → what it points to: a provision, an instrument, or nothing, with the reason.

A mention that fits several things is not decided: the candidates are given. A pinpoint is followed as deep
as it exists; what is missing below is said, never dropped.
"""

from __future__ import annotations

from legalgraph.kinds.instrument import GENERAL
from legalgraph.model import Citation, Mention, Unresolved
from legalgraph.resolve.known import Known
from legalgraph.resolve.place import Found, find_place

__all__ = ["Known", "resolve"]

_IDENTIFIED = frozenset({"un_document", "un_resolution", "treaty_series"})
_POINTING = frozenset({"provision", "instrument"}) | _IDENTIFIED


def resolve(
    mention: Mention, known: Known, standing: str = "", named_last: str = ""
) -> tuple[Citation | Unresolved, ...]:
    """Every element of the mention with its target, or why there is none; one result an element.

    ``standing`` is the key of the provision the mention stands in ("" in a manuscript); ``named_last`` the
    id of the instrument a bare pinpoint in a note belongs to. Mentions of other kinds (web addresses, drafting
    notes, references back) are not resolved here and come back empty.
    """
    if mention.kind not in _POINTING:
        return ()
    ids, how = _instruments(mention, known, standing, named_last)
    if len(ids) != 1:
        reason = "several instruments bear that name" if ids else how
        return (Unresolved(mention, reason, ids),)
    if not mention.pinpoints:
        return (Citation(mention, ids[0], how=how),)
    here = standing if standing.partition("/")[0] == ids[0] else ""
    return tuple(_pointed(mention, find_place(ids[0], one, known, here), how) for one in mention.pinpoints)


def _pointed(mention: Mention, found: Found, how: str) -> Citation | Unresolved:
    if found.candidates:
        return Unresolved(mention, found.how, found.candidates)
    return Citation(mention, found.key, found.missing, "; ".join(filter(None, (how, found.how))))


def _instruments(
    mention: Mention, known: Known, standing: str, named_last: str
) -> tuple[tuple[str, ...], str]:
    if mention.kind in _IDENTIFIED:
        return known.identifiers.get(mention.identifier, ()), f"{mention.identifier} is not in the catalogue"
    if not mention.named:
        own = standing.partition("/")[0] or named_last
        return ((own,) if own else ()), "" if own else "it names no instrument, and none was named before it"
    bearers = known.names.bearers(mention.named)
    if bearers:
        return bearers, ""
    return _general(mention.named, known, standing, named_last)


def _general(words: str, known: Known, standing: str, named_last: str) -> tuple[tuple[str, ...], str]:
    """ "this Protocol" is the text itself; "the Convention" what the text has defined it to be."""
    own = standing.partition("/")[0]
    general = GENERAL.fullmatch(words)
    if general is not None and general["which"].lower().startswith(("this", "the present")):
        return ((own,) if own else (named_last,) if named_last else ()), f"“{words}” stands in no instrument"
    defined = _definitions(known, own).get(
        f"the {general['what']}".casefold() if general else words.casefold()
    )
    if defined is not None:
        return (defined,), f"as {own} defines it"
    return (), f"“{words}” is not defined where it stands" if own else f"“{words}” names no instrument known"


def _definitions(known: Known, instrument: str) -> dict[str, str]:
    if instrument not in known.instruments:
        return {}
    return {term.casefold(): to for term, to in known.instruments[instrument].definitions.items()}
