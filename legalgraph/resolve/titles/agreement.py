"""Whether two titles can be those of one treaty: what they call themselves, their number, parties and years.

Each comparison gives a factor: 1 where nothing speaks against it, 0 where it cannot be.
"""

from __future__ import annotations

from legalgraph.resolve.titles.reading import Title, meets
from legalgraph.resolve.titles.words import KIND_WORDS

__all__ = ["agreement"]

#: A Dutch word for a treaty stands for several English ones; "Agreement" is said for a convention by mistake.
_TRANSLATED, _MISNAMED, _BY_NOTES = 0.97, 0.85, 0.75
#: What it costs where only one side has a number, for a first protocol and for others, and for what is not protocol.
_FIRST, _NUMBERED, _UNNUMBERED = 0.95, 0.6, 0.5
#: How many of the parties must agree, as names of States differ, and what it costs if not all do; what it costs if
#: the catalogue's title alone has parties, or the other alone.
_MOST, _MOSTLY, _OF_OTHERS, _OF_NONE = 0.6, 0.97, 0.3, 0.6
#: A title in its revised wording, where the other is not.
_REVISED = 0.88
#: A convention that its title says to belong to another, where only one is asked for.
_ADDED = 0.93
#: What an agreeing year is worth. A bare year may be that of entry into force, so many years later at most.
_SAME_YEAR, _YEAR_ONLY, _IN_FORCE = 1.05, 4, 5


def agreement(
    asked: Title, title: Title, known: frozenset[int], dated: str, standing: frozenset[str]
) -> float:
    """All factors of a title of the catalogue, whose years are ``known``, together.

    ``dated`` is the date (ISO) that the text gives; ``standing`` are the parties of the treaty in whose text it stands.
    """
    found = _kinds(asked, title) * _numbers(asked, title) * _parties(asked, title, standing)
    revised = 1.0 if asked.is_revised == title.is_revised else _REVISED
    beside = _ADDED if title.base and not asked.base and title.kind == title.base else 1.0
    return found * _years(asked, known, dated) * revised * beside if found else 0.0


def _kinds(asked: Title, title: Title) -> float:
    """Whether both call themselves the same; what an exchange of notes makes is named by what it makes."""
    if not asked.kind or asked.kind == title.kind:
        return 1.0
    if asked.family != title.family:
        by_notes = title.kind == "exchange" and asked.family == KIND_WORDS.get(title.base)
        return _BY_NOTES if by_notes else 0.0
    return _TRANSLATED if title.is_dutch else _MISNAMED


def _numbers(asked: Title, title: Title) -> float:
    if asked.number == title.number:
        return 1.0
    if asked.number and title.number:
        return 0.0
    if 1 in (asked.number, title.number) or (asked.number and asked.family == "treaty"):
        return _FIRST
    return _NUMBERED if title.number else _UNNUMBERED


def _parties(asked: Title, title: Title, standing: frozenset[str]) -> float:
    """Whether the parties agree; a treaty named without them is of those in whose treaty it is named."""
    if asked.parties and title.parties:
        common = sum(meets(word, asked.parties) for word in title.parties)
        whole = max(len(asked.parties), len(title.parties))
        return 1.0 if common == whole else _MOSTLY if common >= max(1, _MOST * whole) else 0.0
    if title.parties:
        return 1.0 if title.parties == standing else _OF_OTHERS
    return _OF_NONE if asked.parties else 1.0


def _years(asked: Title, known: frozenset[int], dated: str) -> float:
    """Whether the years agree, as far as both sides say them."""
    years = asked.years or (frozenset({int(dated[:4])}) if dated[:4].isdigit() else frozenset())
    if not years or not known:
        return 1.0
    if years & known:
        return _SAME_YEAR
    is_day = len(dated) > _YEAR_ONLY
    later = any(0 < year - own <= _IN_FORCE for year in years for own in known)
    return 1.0 if later and not is_day else 0.0
