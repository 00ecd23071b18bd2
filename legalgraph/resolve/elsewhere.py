"""A bare article that the text does not have: it is of another instrument that its passage names, if of any."""

from __future__ import annotations

from legalgraph.identifiers.provision_key import label, split
from legalgraph.kinds.places.units import BEFORE, HERE
from legalgraph.model import Citation, Confidence, Pinpoint, Unresolved
from legalgraph.resolve.heard import Heard
from legalgraph.resolve.known import Known
from legalgraph.resolve.place import find_place
from legalgraph.resolve.pointing import Result
from legalgraph.resolve.units import down_to, unit_of

__all__ = ["elsewhere"]

_NUMBERED_THROUGH = ("art_", "annex_")
#: How many namings and citations back are looked at.
_MANY = 40


def elsewhere(result: Result, heard: Heard, known: Known, at: str) -> Result:
    """The result, or what it is where the text has no such article and the same passage has named another that may."""
    if isinstance(result, Unresolved):
        fitting = [key for key in result.candidates if key in _cited(heard, at)] if result.candidates else []
        how = f"{result.reason}; this is cited before it"
        places = result.mention.pinpoints
        if len(fitting) != 1 or len(places) != 1 or places[0].steps[0].number.endswith((HERE, BEFORE)):
            return result
        return _cited_before(result, "/".join((fitting[0], *map(str, places[0].steps[1:]))), how, known)
    if not result.missing.startswith(_NUMBERED_THROUGH):
        return result
    article = result.missing.partition("/")[0]
    others = _others(heard, result.mention.span.start, at) if known.lacks(result.target, article) else ()
    if not others:
        return result
    lacking = f"the text has no {label(Pinpoint.parse(article))}"
    cited = _cited(heard, at)
    fitting = [key for key in others if f"{key}/{article}" in cited]
    if len(fitting) == 1:
        return _cited_before(
            result, f"{fitting[0]}/{result.missing}", f"{lacking}; this is cited before it", known
        )
    candidates = tuple(f"{key}/{article}" for key in others if not known.lacks(key, article))
    return Unresolved(result.mention, f"{lacking}, and others are named before it", candidates)


def _cited(heard: Heard, at: str) -> set[str]:
    """The articles that the same article or recital has cited."""
    return {down_to(key, "art") for one in heard.cited[-_MANY:] if _is_near(one.at, at) for key in one.keys}


def _cited_before(result: Result, key: str, how: str, known: Known) -> Citation:
    instrument, place = split(key)
    found = find_place(instrument, place, known)
    return Citation(result.mention, found.key, found.missing, how, Confidence.PROBABLE)


def _others(heard: Heard, place: int, at: str) -> tuple[str, ...]:
    """The other instruments that the same article or recital has named so far."""
    own = at.partition("/")[0]
    near = (one for one in heard.named[-_MANY:] if one.span.end <= place and _is_near(one.at, at))
    return tuple(dict.fromkeys(key for one in near for key in one.keys if key.partition("/")[0] != own))


def _is_near(key: str, at: str) -> bool:
    return unit_of(key) == unit_of(at)
