"""Whether what a text names was there when the text was written: an act of 2008 does not mean a code of 2016.

Codes and treaties keep their names when they are made anew. The catalogue's relations may tell the older one; else the
name means the later at most, and no place in it, since its numbers are others.
"""

from __future__ import annotations

from legalgraph.identifiers.patterns import later
from legalgraph.model import Confidence, Instrument, Mention
from legalgraph.resolve.known import Known
from legalgraph.resolve.meant import Meant

__all__ = ["in_time"]

_FOLLOWS = frozenset({"succeeds", "replaces", "repeals", "recasts"})
#: A number or a year says which of several it is.
_SAYS_WHICH = later(r"\d/\d|(?:1[89]|20)\d\d")


def in_time(one: Mention, found: Meant, known: Known, at: str) -> Meant:
    """What is meant by a mere name in the text that ``at`` stands in, where the instrument found is later than it."""
    is_mere = len(found.keys) == 1 and not (found.how or one.dated or _SAYS_WHICH.search(one.named))
    citing = known.instruments.get(at.partition("/")[0])
    cited = known.instruments.get(found.keys[0].partition("/")[0]) if is_mere else None
    if citing is None or cited is None or citing.id == cited.id:
        return found
    return _before(one, found, known, _day_of(citing, known), cited)


def _before(one: Mention, found: Meant, known: Known, day: str, cited: Instrument) -> Meant:
    """What bore the name on that day."""
    older = _older(cited, known)
    since = (older and cited.dates.in_force) or cited.date
    if not day or not since or since <= day:
        return found
    if older is not None:
        how = f"in {day[:4]} {older.short_title} bore that name"
        return Meant((older.id,), how, confidence=Confidence.PROBABLE)
    late = f"{cited.short_title} is of {since}, later than the text that names it ({day})"
    if one.pinpoints:
        return Meant((), f"{late}: an earlier one of that name is meant", found.keys)
    return Meant(found.keys, f"{late}: it may be an earlier one of that name", confidence=Confidence.PROBABLE)


def _day_of(one: Instrument, known: Known) -> str:
    """The day whose law the text gives: of a consolidation its own, else the day of adoption."""
    held = known.held.get(one.id)
    return max(one.date, held.dated if held else "")


def _older(cited: Instrument, known: Known) -> Instrument | None:
    """What it came after, if the catalogue says so and has it."""
    followed = (relation.to for relation in cited.relations if relation.type in _FOLLOWS)
    return next((older for key in followed if (older := known.instruments.get(key.partition("/")[0]))), None)
