"""Protocols that are told by a number: "Protocol No. 4 ECHR", "Protocol No 22 on the position of Denmark".

The catalogue has them as instruments of their own or in the annex of their treaty. Beside the number, the treaty or
the words of the protocol's own heading must agree.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from legalgraph.held import Held, WhenAsked
from legalgraph.identifiers.patterns import later
from legalgraph.kinds.folding import folded
from legalgraph.kinds.names import Names
from legalgraph.kinds.protocols import COUNTED
from legalgraph.model import Instrument, Version

__all__ = ["Protocols"]

_FIRST = later(rf"(?:the\s)?(?P<counted>{COUNTED})(?P<rest>.*)", re.DOTALL)
_LAST = later(rf"(?P<rest>.{{2,160}}?)(?:[’']s|,)?\s(?P<counted>{COUNTED})", re.DOTALL)
_DIGITS = later(r"\d+")
_ORDER = {"first": "1", "1st": "1", "premier": "1", "primer": "1", "second": "2", "2nd": "2", "deuxième": "2",
          "segundo": "2", "third": "3", "3rd": "3", "fourth": "4"}  # fmt: skip
_ANNEXED = later(r"prot_(\d+)")
#: Letters that a text has if it has the words.
_TELLING = later(r"[a-z]{4,}")
#: So many words of a heading must be given: "on the Schengen".
_FEWEST = 3


@dataclass(frozen=True, slots=True)
class _Headed:
    """A protocol annexed to a text held: its number, its key, its heading folded, whether the outline lists it."""

    number: str
    key: str
    heading: str
    listed: bool


@dataclass(frozen=True, slots=True)
class Protocols:
    """The numbered protocols known: ``own`` are instruments, by treaty and number; ``paths`` has the annexed ones.

    ``headed`` are those annexed to a text held, by its instrument; a text is read when they are first asked for.
    """

    names: Names
    own: Mapping[tuple[str, str], str]
    paths: Mapping[str, Container[str]]
    headed: Mapping[str, tuple[_Headed, ...]]
    held: Held

    @classmethod
    def known(
        cls,
        instruments: Mapping[str, Instrument],
        names: Names,
        paths: Mapping[str, Container[str]],
        held: Held,
    ) -> Protocols:
        """Those that the catalogue names by number and treaty, and those annexed to a treaty."""
        own = dict(pair for one in instruments.values() for pair in _own(one, names))
        texts = [one for one in instruments if one in held]
        headed = WhenAsked(texts, lambda one: tuple(_headed(instruments[one], held[one])))
        return cls(names, own, paths, headed, held)

    def named(self, words: str, within: str = "") -> tuple[str, ...]:
        """The protocol that these words name, as a key: one, none, or all between which they do not decide.

        Where one protocol is annexed to several treaties alike, it is taken from the one whose outline lists it. In
        the treaty ``within`` its own protocols need no number.
        """
        number, rest = _parted(words)
        if not number:
            return self._its(folded(words).removeprefix("the "), within)
        by_heading = [key for heading, key in self._numbered(number, rest) if _agrees(rest, heading)]
        if by_heading:
            return tuple(dict.fromkeys(by_heading))
        treaties = dict.fromkeys(id_ for name in self.names.find(rest) for id_ in name.ids)
        found = dict.fromkeys(key for id_ in treaties if (key := self._of(id_, number)))
        same = self._listed(number, found) if len(found) > 1 else ()
        return tuple(same if len(same) == 1 else found)

    def _of(self, treaty: str, number: str) -> str:
        """The key of a treaty's protocol of this number; "" for none."""
        path = f"prot_{number}"
        annexed = f"{treaty}/{path}" if path in self.paths.get(treaty, ()) else ""
        return self.own.get((treaty, number), annexed)

    def _listed(self, number: str, keys: Collection[str]) -> Sequence[str]:
        """Of several protocols those that stand for all that bear their heading."""
        annexed = {key: one for key in keys for one in self._headed_in(key) if one.key == key}
        return [
            key
            for key, one in annexed.items()
            if any(
                other == key
                for heading, other in self._numbered(number, one.heading)
                if heading == one.heading
            )
        ]

    def _headed_in(self, key: str) -> tuple[_Headed, ...]:
        return self.headed.get(key.partition("/")[0], ())

    def _numbered(self, number: str, words: str) -> Iterable[tuple[str, str]]:
        """The headings of this number in the texts that may have these words, each with one key: the listed one's."""
        if len(folded(words).split()) < _FEWEST:
            return ()
        telling = _TELLING.findall(folded(words))
        texts = (one for one in self.headed if not any(self.held.lacks(one, word) for word in telling))
        found: dict[str, str] = {}
        for one in (headed for text in texts for headed in self.headed[text] if headed.number == number):
            if one.listed or one.heading not in found:
                found[one.heading] = one.key
        return found.items()

    def _its(self, words: str, treaty: str) -> tuple[str, ...]:
        """The treaty's own protocol whose heading these words are, or begin as no other does."""
        its = {one.heading: one.key for one in self._headed_in(treaty)}
        rest = words.removeprefix("protocol ")
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


def _own(one: Instrument, names: Names) -> Iterator[tuple[tuple[str, str], str]]:
    """The number of an instrument's own name, by the treaty that the name says it is of."""
    for name in (one.title, one.short_title, *one.names):
        number, rest = _parted(name)
        treaty = next(names.find(rest), None) if number else None
        if treaty is not None and len(treaty.ids) == 1 and treaty.ids[0] != one.id:
            yield (treaty.ids[0], number), one.id


def _headed(one: Instrument, version: Version) -> Iterator[_Headed]:
    listed = {outlined.path for outlined in one.outline}
    for provision in version.provisions:
        found = _ANNEXED.fullmatch(provision.path)
        if found is not None and provision.heading:
            yield _Headed(found[1], provision.key, folded(provision.heading), provision.path in listed)


def _agrees(rest: str, heading: str) -> bool:
    """Whether words after the number are the heading, or as much of it as says what it is about."""
    said = folded(rest).strip(" ,")
    return len(said.split()) >= _FEWEST and heading.startswith(said)
