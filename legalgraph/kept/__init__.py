"""What took long to make, kept for the next time: texts as they were read, folded and indexed.

A thing kept is named by a checksum of all that it was made from: the bytes of a text, what the catalogue says of
it, and the code that made it. Nothing stale can be found, because what changes has another name. What is broken or
cut off counts as not kept, and a folder that cannot be written keeps nothing: it is then made again each time.
``LEGALGRAPH_INDEX`` names the folder, or says "off"; it may be removed at any time.
"""

from __future__ import annotations

import os
import struct
import tempfile
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

from legalgraph.fetching.cache import cache_folder

__all__ = ["NOTHING_KEPT", "VARIABLE", "Kept"]

VARIABLE = "LEGALGRAPH_INDEX"
_OFF = "off"
_FOLDER = ".index"
#: How many bytes are kept at most; what was not used for the longest time goes first.
MOST = 1_000_000_000
#: A file begins with this, a checksum of all that follows the head, the number of its parts, and their lengths.
_HEAD = struct.Struct("<8sII")
_MAGIC = b"lgkept\x001"
_LENGTH = struct.Struct("<Q")
_UNFINISHED = ".new"
#: Seconds after which a file counts as used again, and as left behind by a program that was stopped.
_DAY, _HOUR = 86_400, 3_600


@dataclass(frozen=True, slots=True)
class Kept:
    """The folder of what is kept; None keeps nothing."""

    folder: Path | None = None

    @classmethod
    def find(cls) -> Kept:
        """The folder that ``LEGALGRAPH_INDEX`` names, else one beside the texts fetched; none when it says "off"."""
        named = os.environ.get(VARIABLE, "")
        if named.casefold() == _OFF:
            return NOTHING_KEPT
        return cls(Path(named).expanduser() if named else cache_folder() / _FOLDER)

    def get(self, name: str) -> Sequence[memoryview] | None:
        """The parts of what is kept under this name; None when it is not there, or not whole."""
        if self.folder is None:
            return None
        path = self.folder / name
        try:
            data = path.read_bytes()
        except OSError:
            return None
        _say_used(path)
        return _parted(memoryview(data))

    def put(self, name: str, parts: Sequence[bytes | memoryview]) -> None:
        """Keep these parts under this name, in one step; where the disk refuses, nothing is kept."""
        if self.folder is None:
            return
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            handle, new = tempfile.mkstemp(dir=self.folder, prefix=".", suffix=_UNFINISHED)
        except OSError:
            return
        try:
            with open(handle, "wb") as file:  # noqa: PTH123 opened already, and safely, by its number
                file.write(_head(parts))
                file.writelines(parts)
            Path(new).replace(self.folder / name)
        except OSError:
            _remove(Path(new))

    def tidy(self, most: int = MOST) -> None:
        """Remove what was not used for the longest time until no more than this many bytes are kept."""
        left = most
        for path, size, used in self._newest_first():
            left -= size
            unfinished = path.suffix == _UNFINISHED
            if (used < time.time() - _HOUR) if unfinished else left < 0:
                _remove(path)

    def _newest_first(self) -> list[tuple[Path, int, float]]:
        if self.folder is None:
            return []
        try:
            found = [(Path(one), one.stat()) for one in os.scandir(self.folder) if one.is_file()]
        except OSError:  # not there yet, or another program is tidying it
            return []
        files = [(path, stat.st_size, stat.st_mtime) for path, stat in found]
        return sorted(files, key=lambda one: one[2], reverse=True)


NOTHING_KEPT = Kept()


def _head(parts: Sequence[bytes | memoryview]) -> bytes:
    lengths = b"".join(_LENGTH.pack(len(part)) for part in parts)
    return _HEAD.pack(_MAGIC, _checksum([lengths, *parts]), len(parts)) + lengths


def _checksum(parts: Sequence[bytes | memoryview]) -> int:
    total = 0
    for part in parts:
        total = crc32(part, total)
    return total


def _parted(data: memoryview) -> Sequence[memoryview] | None:
    if len(data) < _HEAD.size:
        return None
    magic, checksum, count = _HEAD.unpack_from(data)
    begin = _HEAD.size + count * _LENGTH.size
    if magic != _MAGIC or begin > len(data) or crc32(data[_HEAD.size :]) != checksum:
        return None
    parts = []
    for (length,) in _LENGTH.iter_unpack(data[_HEAD.size : begin]):
        parts.append(data[begin : begin + length])
        begin += length
    return parts if begin == len(data) else None


def _say_used(path: Path) -> None:
    with suppress(OSError):  # a folder that is only read stays as it is
        if path.stat().st_mtime < time.time() - _DAY:
            os.utime(path)


def _remove(path: Path) -> None:
    with suppress(OSError):  # another program has removed it, or is reading it
        path.unlink()
