"""The texts held, read; what could not be read is said and the rest goes on."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from legalgraph.errors import SourceMissingError, UnreadableInputError
from legalgraph.model import Version, Wanted
from legalgraph.sources import Source

__all__ = ["Texts", "bytes_of", "read_text", "read_texts"]


@dataclass(frozen=True, slots=True)
class Texts:
    """The versions read, and for each file that could not be read why."""

    versions: tuple[Version, ...]
    unread: Mapping[str, str]


def bytes_of(source: Source) -> bytes:
    """What a source holds: its file, or its files as one archive. Raises UnreadableInputError or SourceMissingError."""
    from legalgraph.containers import pack, read_bounded  # noqa: PLC0415 only where texts are read

    return pack(source.pieces) if source.pieces else read_bounded(source.path)


def read_text(source: Source) -> Version:
    """Read one source. Raises UnreadableInputError or SourceMissingError."""
    from legalgraph.readers.all import read  # noqa: PLC0415 heavy, imported late

    wanted = Wanted(source.instrument, source.language, str(source.path), source.part)
    version = read(bytes_of(source), wanted, source.reader)
    return replace(version, dated=source.dated) if source.dated else version


def read_texts(sources: Sequence[Source], told: Callable[[str, int, int], None] = lambda *_: None) -> Texts:
    """Read every source; ``told`` hears before each what is read, how many are done, and of how many."""
    versions: list[Version] = []
    unread: dict[str, str] = {}
    for done, source in enumerate(sources):
        told(f"reading {source.instrument}", done, len(sources))
        try:
            versions.append(read_text(source))
        except (UnreadableInputError, SourceMissingError) as error:
            unread[str(source.path)] = str(error)
    return Texts(tuple(versions), unread)
