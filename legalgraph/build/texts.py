"""The texts held, read; what could not be read is said and the rest goes on."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from legalgraph.errors import SourceMissingError, UnknownNameError, UnreadableInputError
from legalgraph.kept import NOTHING_KEPT, Kept
from legalgraph.kept.names import made_by, name_of
from legalgraph.kept.readings import packed, unpacked
from legalgraph.model import Shape, Version, Wanted
from legalgraph.sources import Source

__all__ = ["Texts", "bytes_of", "read_text", "read_texts"]

_NONE: Mapping[str, Shape] = MappingProxyType({})
#: All code on which it hangs how a text is read.
_KIND = "reading"
_CODE = ("build/texts.py", "kept", "readers", "containers", "identifiers", "model.py", "errors.py")


@dataclass(frozen=True, slots=True)
class Texts:
    """The versions read, and for each file that could not be read why."""

    versions: tuple[Version, ...]
    unread: Mapping[str, str]


def bytes_of(source: Source) -> bytes:
    """What a source holds: its file, or its files as one archive. Raises UnreadableInputError or SourceMissingError."""
    from legalgraph.containers import pack, read_bounded  # noqa: PLC0415 only where texts are read

    return pack(source.pieces) if source.pieces else read_bounded(source.path)


def read_text(source: Source, shapes: Mapping[str, Shape] = _NONE, kept: Kept = NOTHING_KEPT) -> Version:
    """Read one source, a JSON file by its shape; what was read of the same bytes in the same way before is kept.

    Raises UnreadableInputError, SourceMissingError, and UnknownNameError for a shape or reader that is not known.
    """
    shape, offered = _shape(source, shapes), tuple(shapes.values())
    wanted = Wanted(source.instrument, source.language, str(source.path), source.part, shape, offered)
    version = _read(bytes_of(source), wanted, source.reader, kept)
    return replace(version, dated=source.dated or version.dated, damage=source.damage)


def _read(data: bytes, wanted: Wanted, reader: str, kept: Kept) -> Version:
    name = _name(data, wanted, reader) if kept.folder else ""
    if name and (parts := kept.get(name)):
        return unpacked(parts)
    from legalgraph.readers.all import read  # noqa: PLC0415 heavy, imported late

    version = read(data, wanted, reader)
    if name:
        kept.put(name, packed(version))
    return version


def _name(data: bytes, wanted: Wanted, reader: str) -> str:
    code = made_by(*_CODE)
    asked = (wanted.instrument, wanted.language, wanted.source, wanted.part, repr(wanted.shape), reader)
    return name_of(_KIND, code, data, *asked) if code else ""


def _shape(source: Source, shapes: Mapping[str, Shape]) -> Shape | None:
    if not source.shape:
        return None
    if source.shape not in shapes:
        raise UnknownNameError("shape of JSON files", source.shape, shapes)
    return shapes[source.shape]


def read_texts(
    sources: Sequence[Source],
    told: Callable[[str, int, int], None] = lambda *_: None,
    shapes: Mapping[str, Shape] = _NONE,
    kept: Kept = NOTHING_KEPT,
) -> Texts:
    """Read every source; ``told`` hears before each what is read, how many are done, and of how many."""
    versions: list[Version] = []
    unread: dict[str, str] = {}
    for done, source in enumerate(sources):
        told(f"reading {source.instrument}", done, len(sources))
        try:
            versions.append(read_text(source, shapes, kept))
        except (UnreadableInputError, SourceMissingError) as error:
            unread[str(source.path)] = str(error)
    return Texts(tuple(versions), unread)
