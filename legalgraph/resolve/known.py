"""What there is to point at: the instruments of the catalogue, their provisions, names and identifiers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from legalgraph.kinds.names import Names
from legalgraph.model import Instrument, Version
from legalgraph.scan import names_of

__all__ = ["Known"]


@dataclass(frozen=True, slots=True)
class Known:
    """The world a mention is resolved in.

    ``parents`` has every provision's key with its parent's key, from the text held or else from the
    outline; ``paths`` the same keys by instrument; ``identifiers`` printed identifiers with the
    instruments that bear them.
    """

    instruments: Mapping[str, Instrument]
    names: Names
    parents: Mapping[str, str]
    paths: Mapping[str, frozenset[str]]
    identifiers: Mapping[str, tuple[str, ...]]

    @classmethod
    def of(cls, instruments: Mapping[str, Instrument], versions: Iterable[Version] = ()) -> Known:
        """All that the catalogue and the texts held know; a text's own structure wins over the outline."""
        held = {version.instrument: version for version in versions}
        parents: dict[str, str] = {}
        paths: dict[str, frozenset[str]] = {}
        for one in instruments.values():
            own = dict(_structure(one, held.get(one.id)))
            parents |= own
            paths[one.id] = frozenset(key.partition("/")[2] for key in own)
        return cls(
            instruments, names_of(instruments.values()), parents, paths, _identifiers(instruments.values())
        )

    def above(self, key: str) -> Iterator[str]:
        """The key itself, then what it is a part of, and so on up to the instrument."""
        seen = set()
        while key and key not in seen:
            seen.add(key)
            yield key
            key = self.parents.get(key, "")

    def has_structure(self, instrument: str) -> bool:
        """Whether anything is known of the instrument's provisions, so that a missing one means something."""
        return bool(self.paths.get(instrument))


def _structure(one: Instrument, version: Version | None) -> Iterator[tuple[str, str]]:
    if version is not None:
        for provision in version.provisions:
            yield provision.key, provision.parent
        return
    for outlined in one.outline:
        yield f"{one.id}/{outlined.path}", f"{one.id}/{outlined.parent}" if outlined.parent else one.id


def _identifiers(instruments: Iterable[Instrument]) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for one in instruments:
        for identifier in (identifier for kind in one.identifiers.values() for identifier in kind):
            for form in {identifier, identifier.partition(",")[0]}:
                if one.id not in found[form]:
                    found[form].append(one.id)
    return {identifier: tuple(ids) for identifier, ids in found.items()}
