"""The instrument a mention means, and its pinpoints → one result for each: the provision, or why none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from legalgraph.identifiers.provision_key import KINDS, as_key, split
from legalgraph.kinds.places.numerals import LONGEST
from legalgraph.model import Citation, Confidence, Mention, Pinpoint, Unresolved
from legalgraph.resolve.known import Known
from legalgraph.resolve.meant import Meant
from legalgraph.resolve.place import Found, find_place
from legalgraph.resolve.sections import CUT, IN_RANGE, inserted

__all__ = ["TAKEN", "UNREADABLE", "Result", "pointed", "unread", "whole"]

#: What is remarked of a mention that gives a place whose number nobody can read.
UNREADABLE = "the number of the place cannot be read"
#: With what the remark of a mention begins that names its instrument only probably.
TAKEN = "taken for"

Result = Citation | Unresolved


def pointed(mention: Mention, meant: Meant, known: Known, standing: str = "") -> tuple[Result, ...]:
    """Every element of the mention, in what it means; ``standing`` is where it is read from, "" for nowhere in it."""
    if not meant.keys or (mention.pinpoints and len(meant.keys) > 1):
        reason = "it is said of several instruments at once" if meant.keys else meant.how
        return (Unresolved(mention, reason, meant.candidates or meant.keys),)
    if not mention.pinpoints:
        return tuple(Citation(mention, key, how=meant.how, confidence=meant.confidence) for key in meant.keys)
    if mention.remark.startswith(TAKEN):
        meant = replace(meant, how=mention.remark, confidence=Confidence.PROBABLE)
    if mention.remark == UNREADABLE:
        return tuple(unread(mention, meant.keys[0], one) for one in mention.pinpoints)
    instrument, within = split(meant.keys[0])
    here = standing if standing.partition("/")[0] == instrument else ""
    places = (Pinpoint((*within.steps, *one.steps)) for one in mention.pinpoints)
    named = tuple(_result(mention, find_place(instrument, place, known, here), meant) for place in places)
    return (*named, *_in_ranges(mention, instrument, known, meant))


def _in_ranges(mention: Mention, instrument: str, known: Known, meant: Meant) -> Iterator[Citation]:
    """What only the ranges of a mention cite: "Articles 12-15" of a text that has an Article 12a."""
    inside = inserted(mention, instrument, known) if len(mention.pinpoints) > 1 else ()
    for number, place in enumerate(inside, 1):
        how = CUT if number == LONGEST else IN_RANGE
        said = "; ".join(filter(None, (meant.how, how)))
        yield Citation(mention, as_key(instrument, place), how=said, confidence=meant.confidence)


def unread(mention: Mention, key: str, place: Pinpoint) -> Citation:
    """A place that cannot be looked up, in the instrument that it is of: never the instrument as a whole."""
    how = f"the number of the {_unit(place)} cited, “{place.steps[-1].number}”, cannot be read"
    return Citation(mention, key, str(place), how, Confidence.UNDECIDED)


def _unit(place: Pinpoint) -> str:
    return KINDS.get(place.steps[-1].kind, "place").lower()


def _result(mention: Mention, found: Found, meant: Meant) -> Result:
    if found.candidates or not found.key:
        return Unresolved(mention, found.how, found.candidates)
    how = "; ".join(filter(None, (meant.how, found.how)))
    sure = found.confidence if meant.confidence is Confidence.CERTAIN else meant.confidence
    return Citation(mention, found.key, found.missing, how, sure)


def whole(citation: Citation) -> str:
    """What is cited, as a key, though part of it may not exist."""
    return f"{citation.target}/{citation.missing}" if citation.missing else citation.target
