"""Which language versions are wanted of which instruments, and the addresses that have them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from legalgraph.errors import UsageError
from legalgraph.model import Address, Instrument

__all__ = ["Want", "wants"]

_LANGUAGE = re.compile(r"[a-z]{2,3}")


@dataclass(frozen=True, slots=True)
class Want:
    """A language version that is wanted, and the addresses that have it, the preferred one first."""

    instrument: str
    language: str
    addresses: tuple[Address, ...]

    @property
    def of(self) -> tuple[str, str]:
        """The instrument and the language."""
        return self.instrument, self.language


def wants(instruments: Iterable[Instrument], languages: Sequence[str] = ()) -> tuple[Want, ...]:
    """What these instruments offer, by instrument and language; in these languages only, if any are named.

    Raises UsageError for what is no code of a language.
    """
    found: list[Want] = []
    for one in instruments:
        offered = dict.fromkeys(address.language for address in one.addresses)
        chosen = [language for language in offered if not languages or language in languages]
        found += [Want(one.id, each, _in_language(one, each)) for each in chosen]
    for language in (*languages, *(want.language for want in found)):
        if not _LANGUAGE.fullmatch(language):
            raise UsageError(f"“{language}” is no code of a language. Write en, fr, es, …")
    return tuple(found)


def _in_language(one: Instrument, language: str) -> tuple[Address, ...]:
    return tuple(address for address in one.addresses if address.language == language)
