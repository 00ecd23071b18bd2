"""What there is to point at: the instruments of the catalogue, their provisions, names and identifiers."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol

from legalgraph.held import Held, WhenAsked, held_of
from legalgraph.identifiers.designation import celex_of
from legalgraph.identifiers.oj import OjReference
from legalgraph.identifiers.patterns import later
from legalgraph.kinds.instrument import GENERAL, head
from legalgraph.kinds.names import Names
from legalgraph.model import Instrument, Version
from legalgraph.resolve.protocols import Protocols
from legalgraph.scan import names_of

if TYPE_CHECKING:
    from legalgraph.resolve.union_acts import Acts

__all__ = ["Known", "Titles"]

_NONE: Mapping[str, tuple[str, ...]] = MappingProxyType({})
_NO_PARENTS: Mapping[str, str] = MappingProxyType({})
_NUMBERED = later(r"\d/\d")
_DIVISION = later(r"(?:part|title|chp|sec|subsec)_")


class Titles(Protocol):
    """What knows instruments by the words of their titles, where a name is not one that the catalogue lists."""

    def bearers(self, words: str) -> tuple[str, ...]:
        """The instruments that these words name: one, none, or all between which they do not decide."""
        ...


@dataclass(frozen=True, slots=True)
class Known:
    """The world a mention is resolved in.

    ``local`` are the names a text gives, by the instrument that gives them ("the 1951 Convention").
    ``parents`` has by instrument every provision's key with its parent's key, from the text held or else from the
    outline; ``paths`` the same without the instrument; ``divisions`` the paths of parts, titles, chapters and
    sections by instrument and last step; all three are worked out for an instrument when it is first asked for, and
    its text is read then. ``identifiers`` are printed identifiers with the instruments that bear them; ``held`` the
    texts by instrument: an outline may leave out what nobody has cited yet; ``terms`` the short names that
    instruments give, folded; ``protocols`` those that are told by a number; ``titles`` is asked for names that the
    catalogue does not list; ``acts`` is a list of acts of the Union, if the scholar has given one.
    """

    instruments: Mapping[str, Instrument]
    names: Names
    local: Mapping[str, Names]
    parents: Mapping[str, Mapping[str, str]]
    paths: Mapping[str, frozenset[str]]
    divisions: Mapping[str, Mapping[str, tuple[str, ...]]]
    identifiers: Mapping[str, tuple[str, ...]]
    held: Held
    terms: Mapping[str, Mapping[str, tuple[str, ...]]]
    protocols: Protocols
    titles: Titles | None = None
    acts: Acts | None = None

    @classmethod
    def of(
        cls,
        instruments: Mapping[str, Instrument],
        versions: Held | Iterable[Version] = (),
        titles: Titles | None = None,
        acts: Acts | None = None,
    ) -> Known:
        """All that the catalogue and the texts held know; a text's own structure wins over the outline."""
        held = held_of(versions)
        parents = WhenAsked(instruments, lambda one: dict(_structure(instruments[one], held.get(one))))
        paths = WhenAsked(instruments, lambda one: frozenset(key.partition("/")[2] for key in parents[one]))
        names = names_of(instruments.values())
        return cls(
            instruments,
            names,
            {one.id: _local(one) for one in instruments.values()},
            parents,
            paths,
            WhenAsked(instruments, lambda one: _divisions(paths[one])),
            _identifiers(instruments.values()),
            held,
            {one.id: _terms(one) for one in instruments.values() if one.definitions},
            Protocols.known(instruments, names, paths, held),
            titles,
            acts,
        )

    def bearers(self, words: str, within: str = "") -> tuple[str, ...]:
        """What bears this name in the instrument ``within``, else anywhere; else what the words of titles say."""
        own = self.local[within].bearers(words) if within in self.local else ()
        by_name = own or self.names.bearers(words) or self._numbered(words)
        return by_name or self.protocols.named(words, within) or self._titled(words)

    def identified(self, identifier: str, part: str = "") -> tuple[str, ...]:
        """The instruments of this identifier; of several in one document that which is the ``part`` ("annex II").

        What a statute is cited by is its number and its name in one: "Legislative Decree 286/1998".
        """
        by_part = self.identifiers.get(f"{identifier}, {part}", ())
        return by_part or self.identifiers.get(identifier, ()) or self.names.bearers(identifier)

    def _numbered(self, words: str) -> tuple[str, ...]:
        """The act of the Union that is named by its number: "Regulation (EU) No 604/2013"."""
        try:
            celex = celex_of(words) if _NUMBERED.search(words) else None
        except ValueError:
            return ()
        return self.identifiers.get(str(celex), ())

    def _titled(self, words: str) -> tuple[str, ...]:
        return self.titles.bearers(words) if self.titles else ()

    def definitions(self, instrument: str) -> Mapping[str, tuple[str, ...]]:
        """The terms by which an instrument's own text names others, folded; none for an unknown one."""
        return self.terms.get(instrument, _NONE)

    def is_called(self, instrument: str, word: str) -> bool:
        """Whether a general word ("Treaty") is part of the instrument's name, or its kind."""
        one = self.instruments.get(instrument)
        said = re.compile(rf"\b{re.escape(word)}\b", re.IGNORECASE)
        return one is not None and any(said.search(name) for name in (one.title, one.kind, *one.names))

    def heads(self, instrument: str) -> frozenset[str]:
        """What kind of instrument its names say it is: the first general word of each, and its kind."""
        one = self.instruments.get(instrument)
        said = (one.title, one.short_title, one.kind, *one.names) if one else ()
        return frozenset(map(head, said)) - {""}

    def above(self, key: str) -> Iterator[str]:
        """The key itself, then what it is a part of, and so on up to the instrument."""
        seen = set()
        while key and key not in seen:
            seen.add(key)
            yield key
            key = self.parents.get(key.partition("/")[0], _NO_PARENTS).get(key, "")

    def damage(self, key: str) -> str:
        """What is known to be wrong with this provision in the text held; "" for nothing, and for no text."""
        instrument, _, path = key.partition("/")
        return self.held[instrument].damage_at(path) if instrument in self.held else ""

    def lacks(self, key: str, part: str) -> bool:
        """Whether so much is known of what this is made of that the part, which it has not, does not exist.

        Of a whole instrument all articles are known, from its text or its outline; what it numbers nowhere (the
        paragraphs of a resolution printed without numbers) is not known. Below, only a text held says it.
        """
        instrument, _, path = key.partition("/")
        if self.damage(f"{key}/{part}"):
            return False
        if path:
            return instrument in self.held
        kind = part.partition("_")[0]
        return any(one.partition("_")[0] == kind for one in self.paths.get(instrument, ()) if "/" not in one)

    def has_structure(self, instrument: str) -> bool:
        """Whether anything is known of the instrument's provisions."""
        return bool(self.paths.get(instrument))


def _terms(one: Instrument) -> Mapping[str, tuple[str, ...]]:
    return {term.casefold(): meant for term, meant in one.definitions.items()}


def _local(one: Instrument) -> Names:
    """The defined terms that are names in themselves; "the Convention" alone is read as a general word."""
    terms = [(term, meant) for term, meant in one.definitions.items() if not GENERAL.fullmatch(term)]
    return Names.of([(term.removeprefix("the "), key) for term, meant in terms for key in meant])


def _structure(one: Instrument, version: Version | None) -> Iterator[tuple[str, str]]:
    if version is not None:
        for provision in version.provisions:
            yield provision.key, provision.parent
        return
    for outlined in one.outline:
        yield f"{one.id}/{outlined.path}", f"{one.id}/{outlined.parent}" if outlined.parent else one.id


def _divisions(paths: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for path in sorted(paths):
        last = path.rpartition("/")[2]
        if _DIVISION.match(last):
            found[last].append(path)
    return {last: tuple(ends) for last, ends in found.items()}


def _identifiers(instruments: Iterable[Instrument]) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for one in instruments:
        for identifier in (identifier for kind in one.identifiers.values() for identifier in kind):
            for form in _forms(identifier):
                found[form][one.id] = None
    return {identifier: tuple(ids) for identifier, ids in found.items()}


def _forms(identifier: str) -> tuple[str, ...]:
    """An identifier as it is cited: whole, without the annex that it names, and of the Official Journal by the year."""
    if not identifier.startswith("OJ "):
        return (identifier, identifier.partition(",")[0])
    return (identifier, str(OjReference.parse(identifier).by_year()))
