"""Places that stand in one list and share what is said of the last: "article 4 and article 11 of the Convention"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.base import Surroundings
from legalgraph.kinds.places.belonging import Named, named_after
from legalgraph.kinds.places.numerals import step
from legalgraph.kinds.places.openings import unit_at
from legalgraph.kinds.places.place import Place
from legalgraph.kinds.places.steps import Steps
from legalgraph.kinds.places.units import DIVISIONS

__all__ = ["Listed", "in_lists", "is_listed"]

#: What joins two places of a list; ``last`` is an "and" or what stands for one.
_AND = later(
    r"""(?P<last> ,?\s{1,3} (?: and | or | and/or | et | ou | y | o | as\s+well\s+as | ainsi\s+que | así\s+como
          | (?:(?:read|taken)\s+)? in\s+conjunction\s+with | (?:read|taken)\s+(?:together\s+)?with | juncto
          | en\s+relación\s+con | en\s+liaison\s+avec | lu\s+en\s+combinaison\s+avec ) \s{1,3}
          (?: (?:of|in|under|to|de|del|du|à|a|al|en)\s{1,3} )?
          (?: (?:the|le|la|les|el|los|las)\s{1,3} | [ld]['’] )? )
      | ,\s{1,3} (?: (?:the|le|la|les|el|los|las)\s{1,3} | l['’] )?""",
    re.VERBOSE,
)

#: "Article 6(1) and paragraph 3 above" speaks of another paragraph 3, and names may say so as well.
_ABOVE = later(r",?\s{1,3}(?:above|below|hereof|thereof|of\s(?:that|the\ssaid))(?!\w)")
_PARTS = DIVISIONS | {"art", "annex", "appendix", "sched"}
#: Longer words between two places join nothing.
_WIDEST = 40


@dataclass(frozen=True, slots=True)
class Listed:
    """A place with the instruments named after it, or ``shared``: the one named after a later place of its list."""

    place: Place
    named: Sequence[Named] = ()
    shared: str = ""
    is_joined: bool = False


def in_lists(text: str, places: Sequence[Place], around: Surroundings) -> list[Listed]:
    """The places, each with what is named after it or after its list, in the order of the text."""
    following: Listed | None = None
    read: list[Listed] = []
    for place in reversed(_handed_down(text, places)):
        named = () if place.is_relative else named_after(text, place.end, place.tail, around)
        following = _listed(text, Listed(place, named, named[0][1] if named else ""), following)
        read.append(following)
    return read[::-1]


def _handed_down(text: str, places: Sequence[Place]) -> list[Place]:
    """ "Article 6 § 1 and § 3 (c)": a part that goes on a list of parts is of the same article."""
    whole: list[Place] = []
    for place in places:
        before = whole[-1] if whole and place.start - whole[-1].end <= _WIDEST else None
        kinds = [one.kind for one in before.paths[-1]] if before else []
        if before and place.kind in kinds[1:] and not place.is_relative and not _ABOVE.match(text, place.end):
            joint = _joint(text, before, place)
            if joint is not None and joint["last"]:
                place = place.under(before.paths[-1][: kinds.index(place.kind)])  # noqa: PLW2901
        if text[place.start] == "§" and place.kind == "para":
            place = _as_section(place)  # noqa: PLW2901
        whole.append(place)
    return whole


def _as_section(place: Place) -> Place:
    """ "§ 1324(a)": a section sign that no article stands before is a section's."""
    return replace(place, paths=tuple((step("sec", path[0].number), *path[1:]) for path in place.paths))


def _listed(text: str, one: Listed, following: Listed | None) -> Listed:
    """What the next place hands on to this one; a comma joins only what has, or will have, an "and"."""
    if following is None or following.place.start - one.place.end > _WIDEST or one.place.is_relative:
        return one
    if one.place.kind not in _kinds(following.place) or _is_led(text, one.place, following.place):
        return _with_name(text, one, following)
    joint = _joint(text, one.place, following.place)
    is_list = following.is_joined or len(following.place.paths) > 1
    if joint is None or not (joint["last"] is not None or is_list):
        return one
    whole = one.place.under(_outer(one.place, following.place))
    return replace(one, place=whole, shared=one.shared or following.shared, is_joined=True)


def _is_led(text: str, place: Place, following: Place) -> bool:
    """ "article 5, and Annex III, article 4": what is printed before the second is said of the second alone."""
    unit = unit_at(text, following.start)
    return unit is not None and place.kind != unit.kind == following.paths[0][0].kind


def _with_name(text: str, one: Listed, following: Listed) -> Listed:
    """ "Article 3 and Annex I of the Convention": other parts of one instrument."""
    if one.shared or not following.shared or not {one.place.kind, following.place.kind} <= _PARTS:
        return one
    joint = _joint(text, one.place, following.place)
    return replace(one, shared=following.shared) if joint is not None and joint["last"] else one


def is_listed(text: str, before: Place, place: Place) -> bool:
    """Whether the second place goes on a list that the first one began."""
    return _joint(text, before, place) is not None


def _joint(text: str, one: Place, other: Place) -> re.Match[str] | None:
    if other.start - one.end > _WIDEST:
        return None
    return _AND.fullmatch(text, one.end, other.start)


def _kinds(place: Place) -> list[str]:
    return [one.kind for one in place.paths[0]]


def _outer(place: Place, following: Place) -> Steps:
    """ "Chapter 4 or Chapter 5 of Title V": what stands above the second stands above the first."""
    return following.paths[0][: _kinds(following).index(place.kind)]
