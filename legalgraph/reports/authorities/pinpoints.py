"""The places of a source that a manuscript cites, each with the notes that cite it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from legalgraph.identifiers.patterns import later
from legalgraph.identifiers.pinpoint_form import printed
from legalgraph.identifiers.provision_key import label, split
from legalgraph.model import Authority, CheckReport, CitedAt, Pinpoint

__all__ = ["Line", "lines", "places_of"]

#: Pages and paragraphs are given as the note gives them, a range as a range; provisions one by one.
_AS_GIVEN = frozenset({"page", "para", "note"})
_RANGE = later(r"(?<=\w)-(?=\d)")
_NUMBER = later(r"(\d+)")
#: A range stands where its first page or paragraph would.
_ONE = {"pp": "p", "paras": "para"}
_FIRST = ("", "Preamble", "Recital")


@dataclass(frozen=True, slots=True)
class Line:
    """A place in a source, as it is printed, with where it is cited; "" for the source as a whole."""

    pinpoint: str
    places: tuple[CitedAt, ...]


def lines(report: CheckReport, authority: Authority) -> tuple[Line, ...]:
    """The source as a whole first, then its places in their own order.

    A citation that is a part of the one before it (the Official Journal after an act's number) has no line of its own.
    """
    found: dict[str, list[CitedAt]] = {}
    for place in _apart(authority.places):
        for pinpoint in places_of(report, authority, place):
            found.setdefault(pinpoint, []).append(place)
    ordered = sorted(found, key=_order)
    return tuple(Line(pinpoint, tuple(dict.fromkeys(found[pinpoint]))) for pinpoint in ordered)


def _apart(places: Sequence[CitedAt]) -> Iterator[CitedAt]:
    before: CitedAt | None = None
    for place in places:
        if before is None or before.note != place.note or not set(place.parts) < set(before.parts):
            yield place
        before = place


def places_of(report: CheckReport, authority: Authority, place: CitedAt) -> tuple[str, ...]:
    """What one citation names in the source: "Article 67(2)", "paras 6–9", "pp 744–745"; ("",) for the whole."""
    own = _targets(report, authority, place)
    found = own or [words for part in place.parts for words in _printed(part.pinpoints, part.text)]
    return tuple(dict.fromkeys(found)) or ("",)


def _targets(report: CheckReport, authority: Authority, place: CitedAt) -> list[str]:
    """Of a citation of several instruments the places of this one."""
    keys = [key for key, _ in report.notes[place.note].citations[place.citation].targets]
    if authority.instrument is None or len({key.partition("/")[0] for key in keys}) < 2:
        return []
    own = (split(key) for key in keys)
    return [label(pinpoint) for instrument, pinpoint in own if instrument == authority.instrument.id]


def _printed(pinpoints: Sequence[Pinpoint], words: str) -> Iterator[str]:
    as_given = [one for one in pinpoints if one.steps and one.steps[0].kind in _AS_GIVEN]
    if as_given:
        yield _RANGE.sub("–", printed(as_given, words))
    yield from (label(one) for one in pinpoints if one.steps and one.steps[0].kind not in _AS_GIVEN)


def _order(pinpoint: str) -> tuple[int, list[tuple[int, str]]]:
    """The whole, what precedes the articles, then words by letters and numbers by size: Article 9 before Article 10."""
    word, space, rest = pinpoint.partition(" ")
    plain = f"{_ONE.get(word, word)}{space}{rest}"
    numbers = [(int(one), "") if one.isdecimal() else (-1, one) for one in _NUMBER.split(plain)]
    return _FIRST.index(word) if word in _FIRST else len(_FIRST), numbers
