"""What a scholar writes for an instrument or a provision, read into its key."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from legalgraph.errors import UnknownNameError, UsageError
from legalgraph.identifiers.provision_key import as_key, typed
from legalgraph.kinds.names import folded
from legalgraph.model import Instrument

__all__ = ["key_of"]


def key_of(reference: str, known: Mapping[str, Instrument]) -> str:
    """The key of what a scholar writes: "tfeu 67(2)", "Smuggling Protocol, art. 6(1)(a)", "A/HRC/35/35 8(1)".

    Raises UnknownNameError when no instrument has that name, and UsageError when several have it or the pinpoint
    cannot be read.
    """
    whole = reference.strip()
    if bearers := _bearers(whole, known):  # first, since a name may end in a number: "Convention No. 87"
        return _only(whole, bearers)
    try:
        name, pinpoint = typed(whole)
    except ValueError as error:
        raise UsageError(f"{error}.") from error
    bearers = _bearers(name, known)
    if not bearers:
        raise UnknownNameError("instrument", name, known, "“legalgraph instruments” lists them.")
    return as_key(_only(name, bearers), pinpoint)


def _bearers(name: str, known: Mapping[str, Instrument]) -> list[str]:
    if name in known:
        return [name]
    written = folded(name)
    return [one.id for one in known.values() if written in map(folded, _names(one))]


def _names(one: Instrument) -> Iterator[str]:
    yield from (one.id, one.title, one.short_title, *one.names, *one.abbreviations)
    for identifiers in one.identifiers.values():
        yield from identifiers


def _only(name: str, bearers: list[str]) -> str:
    if len(bearers) > 1:
        raise UsageError(f"“{name}” may mean {' or '.join(bearers)}. Write which.")
    return bearers[0]
