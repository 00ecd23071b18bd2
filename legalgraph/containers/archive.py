"""ZIP archives opened without trust: names that lead nowhere else, and never more bytes than the limit."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath

from legalgraph.containers.bounded import LIMIT, read_bounded, within_limit
from legalgraph.errors import InputTooLargeError, UnreadableInputError

__all__ = ["Archive", "is_archive", "open_archive", "pack"]

_MOST_MEMBERS = 10_000
_MEMBER = b"PK\x01\x02"  # begins every member's entry in an archive's list
_BLOCK = 65_536
# The earliest moment a ZIP can name: the same files always make the same archive.
_MOMENT = (1980, 1, 1, 0, 0, 0)


class Archive(Mapping[str, bytes]):
    """The files in an archive by name, in its own order; each is unpacked when it is asked for.

    All that is unpacked of one archive stays within one limit, whatever the archive says of its sizes.
    """

    def __init__(self, opened: zipfile.ZipFile, source: str, limit: int) -> None:
        self._opened = opened
        self._source = source
        self._left = limit
        self._limit = limit
        self._members = {each.filename: each for each in _members(opened, source)}

    def __iter__(self) -> Iterator[str]:
        return iter(self._members)

    def __len__(self) -> int:
        return len(self._members)

    def __getitem__(self, name: str) -> bytes:
        member = self._members[name]
        try:
            data = b"".join(self._unpacked(member))
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            NotImplementedError,
            RuntimeError,
            OSError,
        ) as error:
            raise UnreadableInputError(
                self._source,
                f"is a damaged archive ({error}).",
                place=name,
                advice="Fetch it or save it again.",
            ) from error
        return data

    def _unpacked(self, member: zipfile.ZipInfo) -> Iterator[bytes]:
        with self._opened.open(member) as stream:
            while block := stream.read(_BLOCK):
                self._left -= len(block)
                if self._left < 0:
                    raise InputTooLargeError(
                        f"{self._source}, {member.filename}", self._limit + 1, self._limit
                    )
                yield block


def is_archive(data: bytes) -> bool:
    """Whether these bytes begin as a ZIP archive does."""
    return data[:4] in (b"PK\x03\x04", b"PK\x05\x06")


def open_archive(data: bytes, source: str, limit: int = LIMIT) -> Archive:
    """The archive these bytes are. Raises InputTooLargeError, and UnreadableInputError for one that is damaged,
    encrypted, has too many members, has a name twice or a name that leads out of it.
    """
    if within_limit(data, source).count(_MEMBER) > _MOST_MEMBERS:
        raise UnreadableInputError(source, f"has more than {_MOST_MEMBERS:,} members.")
    try:
        opened = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError) as error:
        raise UnreadableInputError(
            source, f"is no whole ZIP archive ({error}).", advice="Fetch it or save it again."
        ) from error
    return Archive(opened, source, limit)


def pack(pieces: Sequence[Path]) -> bytes:
    """A text kept in several files as one archive of them, named from the folder they share.

    The same files always give the same bytes. Raises what ``read_bounded`` raises; the limit is for all together.
    """
    shared = Path(*_shared(pieces))
    written = io.BytesIO()
    size = 0
    with zipfile.ZipFile(written, "w", zipfile.ZIP_STORED) as archive:
        for piece in pieces:
            data = read_bounded(piece)
            size += len(data)
            if size > LIMIT:
                raise InputTooLargeError(shared, size, LIMIT)
            archive.writestr(zipfile.ZipInfo(piece.relative_to(shared).as_posix(), _MOMENT), data)
    return written.getvalue()


def _shared(pieces: Sequence[Path]) -> Iterator[str]:
    for parts in zip(*(piece.parent.parts for piece in pieces), strict=False):
        if len(set(parts)) > 1:
            return
        yield parts[0]


def _members(opened: zipfile.ZipFile, source: str) -> Iterator[zipfile.ZipInfo]:
    seen: set[str] = set()
    for member in opened.infolist():
        if fault := _fault(member, seen):
            raise UnreadableInputError(source, fault, place=member.filename[:120], advice="Do not open it.")
        seen.add(member.filename)
        if not member.is_dir():
            yield member


def _fault(member: zipfile.ZipInfo, seen: set[str]) -> str:
    name = member.filename
    if name.startswith(("/", "\\")) or "\\" in name or ":" in name or ".." in PurePosixPath(name).parts:
        return "has a member whose name leads out of the archive."
    if name in seen:
        return "has two members of one name."
    return "is encrypted." if member.flag_bits & 1 else ""
