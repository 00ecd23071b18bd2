"""Fetching put together: the catalogue's addresses, the folder, the publishers, and the readers as judges."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from legalgraph.errors import UnknownNameError, UnreadableInputError, UsageError
from legalgraph.fetching.cache import Cache, cache_folder
from legalgraph.fetching.fetch import Fetch
from legalgraph.fetching.keeping import Judged, take_changed
from legalgraph.fetching.manners import Manners
from legalgraph.fetching.publishers import Publishers
from legalgraph.fetching.report import FetchReport
from legalgraph.fetching.wanted import Want, wants
from legalgraph.model import Address, Instrument, Version, Wanted

__all__ = ["Asked", "fetched"]


@dataclass(frozen=True, slots=True)
class Asked:
    """What ``legalgraph.api.fetch`` was asked for."""

    ids: tuple[str, ...]
    languages: tuple[str, ...]
    into: Path | None
    limit: float | None
    again: bool
    take_changed: bool
    dry_run: bool


def fetched(
    known: Mapping[str, Instrument],
    asked: Asked,
    manners: Manners,
    told: Callable[[str, int, int], None],
) -> FetchReport:
    """Do it. Raises as ``legalgraph.api.fetch``."""
    chosen = _chosen(known, asked)
    wanted = wants(chosen, asked.languages)
    cache = Cache((asked.into or cache_folder()).expanduser())
    without = _without_address(chosen, {want.instrument for want in wanted})
    if asked.take_changed:
        return FetchReport(cache.folder, take_changed(cache, wanted), without)
    until = math.inf if asked.limit is None else manners.clock() + asked.limit
    run = Fetch(cache, Publishers(manners, until), _Judge(known), asked.again, told)
    return FetchReport(cache.folder, run.would_ask(wanted) if asked.dry_run else run.texts(wanted), without)


def _chosen(known: Mapping[str, Instrument], asked: Asked) -> Sequence[Instrument]:
    if asked.take_changed and not asked.ids:
        raise UsageError("Say of which instruments the changed texts are to be taken.")
    for name in asked.ids:
        if name not in known:
            raise UnknownNameError("instrument", name, known)
    return [known[name] for name in dict.fromkeys(asked.ids)] or [known[name] for name in sorted(known)]


def _without_address(chosen: Iterable[Instrument], wanted: set[str]) -> tuple[str, ...]:
    return tuple(one.id for one in chosen if one.id not in wanted and not one.invented)


@dataclass(frozen=True, slots=True)
class _Judge:
    """What the readers make of a text that came: the same as they will make of it when it is used."""

    known: Mapping[str, Instrument]

    def __call__(self, data: bytes, address: Address, want: Want) -> Judged:
        wanted = Wanted(want.instrument, want.language, address.url)
        try:
            version = _read(data, wanted)
            part = address.part or self._part(want, version.reader)
            if part:
                version = _read(data, replace(wanted, part=part))
        except UnreadableInputError as error:
            return Judged(f"{error.place}: {error.problem}" if error.place else f"It {error.problem}")
        if not version.provisions:
            return Judged("It has no articles or other provisions.")
        keys = "\n".join(provision.key for provision in version.provisions)
        words = hashlib.sha256(f"{version.text}\0{keys}".encode()).hexdigest()
        return Judged("", words, part)

    def _part(self, want: Want, reader: str) -> str:
        """Which text of a file that holds several: as the catalogue says of files that this reader reads."""
        texts = self.known[want.instrument].texts
        return next((text.part for text in texts if text.reader == reader and text.part), "")


def _read(data: bytes, wanted: Wanted) -> Version:
    from legalgraph.readers.all import read  # noqa: PLC0415 (heavy, imported late)

    return read(data, wanted)
