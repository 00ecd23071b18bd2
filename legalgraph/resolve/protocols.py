"""Protocols that are told by a number: "Protocol No. 4 ECHR", "Protocol No 22 on the position of Denmark".

The catalogue has them as instruments of their own or in the annex of their treaty. Beside the number, the treaty or
the words of the protocol's own heading must agree.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from legalgraph.kinds.folding import folded
from legalgraph.kinds.names import Names
from legalgraph.kinds.protocols import COUNTED
from legalgraph.model import Instrument, Version

__all__ = ["Protocols"]

_FIRST = re.compile(rf"(?:the\s)?(?P<counted>{COUNTED})(?P<rest>.*)", re.DOTALL)
_LAST = re.compile(rf"(?P<rest>.{{2,160}}?)(?:[’']s|,)?\s(?P<counted>{COUNTED})", re.DOTALL)
_DIGITS = re.compile(r"\d+")
_ORDER = {"first": "1", "1st": "1", "premier": "1", "primer": "1", "second": "2", "2nd": "2", "deuxième": "2",
          "segundo": "2", "third": "3", "3rd": "3", "fourth": "4"}  # fmt: skip
_ANNEXED = re.compile(r"prot_(\d+)")
#: So many words of a heading must be given: "on the Schengen".
_FEWEST = 3


@dataclass(frozen=True, slots=True)
class Protocols:
    """The numbered protocols known: ``of`` a treaty by its number, and by number the words of ``headings``.

    ``own`` are those annexed to a treaty, by its id, and their headings.
    """

    names: Names
    of: Mapping[tuple[str, str], str]
    headings: Mapping[str, tuple[tuple[str, str], ...]]
    own: Mapping[str, Mapping[str, str]]

    @classmethod
    def known(
        cls,
        instruments: Iterable[Instrument],
        names: Names,
        paths: Mapping[str, Iterable[str]],
        held: Mapping[str, Version],
    ) -> Protocols:
        """Those that the catalogue names by number and treaty, and those annexed to a treaty."""
        instruments = tuple(instruments)
        of = dict(pair for one in instruments for pair in _annexed(one, paths[one.id]))
        of |= dict(pair for one in instruments for pair in _own(one, names))
        headings: dict[str, dict[str, str]] = defaultdict(dict)
        annexed: dict[str, dict[str, str]] = defaultdict(dict)
        for one in instruments:
            listed = {outlined.path for outlined in one.outline}
            for number, path, heading in _headed(held.get(one.id)):
                annexed[one.id][heading] = f"{one.id}/{path}"
                if path in listed or heading not in headings[number]:
                    headings[number][heading] = f"{one.id}/{path}"
        return cls(names, of, {number: tuple(some.items()) for number, some in headings.items()}, annexed)

    def named(self, words: str, within: str = "") -> tuple[str, ...]:
        """The protocol that these words name, as a key: one, none, or all between which they do not decide.

        Where one protocol is annexed to several treaties alike, it is taken from the one whose outline lists it. In
        the treaty ``within`` its own protocols need no number.
        """
        number, rest = _parted(words)
        if not number:
            return self._its(folded(words).removeprefix("the "), within)
        headed = [key for heading, key in self.headings.get(number, ()) if _agrees(rest, heading)]
        if headed:
            return tuple(dict.fromkeys(headed))
        treaties = dict.fromkeys(id_ for name in self.names.find(rest) for id_ in name.ids)
        found = dict.fromkeys(key for id_ in treaties if (key := self.of.get((id_, number))))
        same = [key for _, key in self.headings.get(number, ()) if key in found]
        return tuple(same if len(same) == 1 else found)

    def _its(self, words: str, treaty: str) -> tuple[str, ...]:
        """The treaty's own protocol whose heading these words are, or begin as no other does."""
        rest = words.removeprefix("protocol ")
        its = self.own.get(treaty, {})
        if rest == words or rest in its:
            return (its[rest],) if rest in its else ()
        begun = [key for heading, key in its.items() if _agrees(rest, heading)]
        return tuple(begun) if len(begun) == 1 else ()


def _parted(words: str) -> tuple[str, str]:
    """The number that words give a protocol, and the rest of them; ("", "") where they are no numbered protocol."""
    found = _FIRST.fullmatch(words) or _LAST.fullmatch(words)
    if found is None:
        return "", ""
    counted = found["counted"].lower()
    digits = _DIGITS.search(counted.removeprefix("1st").removeprefix("2nd").removeprefix("3rd"))
    order = _ORDER.get(counted.split()[0], "")
    return digits.group() if digits else order, found["rest"]


def _annexed(one: Instrument, paths: Iterable[str]) -> Iterator[tuple[tuple[str, str], str]]:
    for path in paths:
        found = _ANNEXED.fullmatch(path)
        if found is not None:
            yield (one.id, found[1]), f"{one.id}/{path}"


def _own(one: Instrument, names: Names) -> Iterator[tuple[tuple[str, str], str]]:
    """The number of an instrument's own name, by the treaty that the name says it is of."""
    for name in (one.title, one.short_title, *one.names):
        number, rest = _parted(name)
        treaty = next(names.find(rest), None) if number else None
        if treaty is not None and len(treaty.ids) == 1 and treaty.ids[0] != one.id:
            yield (treaty.ids[0], number), one.id


def _headed(version: Version | None) -> Iterator[tuple[str, str, str]]:
    """The protocols annexed to a text held: the number, the path, the heading folded."""
    for provision in version.provisions if version else ():
        found = _ANNEXED.fullmatch(provision.path)
        if found is not None and provision.heading:
            yield found[1], provision.path, folded(provision.heading)


def _agrees(rest: str, heading: str) -> bool:
    """Whether words after the number are the heading, or as much of it as says what it is about."""
    said = folded(rest).strip(" ,")
    return len(said.split()) >= _FEWEST and heading.startswith(said)
