"""The names of what is kept: a checksum of all that it was made from, and of the code that made it."""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import legalgraph

__all__ = ["made_by", "name_of"]

_PACKAGE = Path(legalgraph.__file__).parent
#: What other people's programs have a part in how a text reads.
_LIBRARIES = ("lxml", "pdfplumber", "pdfminer.six")


def name_of(kind: str, code: str, *made_from: str | bytes) -> str:
    """A name for what this code makes from these things."""
    total = sha256()
    for one in (code, *made_from):
        data = one if isinstance(one, bytes) else one.encode("utf-8", "surrogatepass")
        total.update(len(data).to_bytes(8, "big"))
        total.update(data)
    return f"{kind}-{code[:8]}-{total.hexdigest()[:40]}"


@cache
def made_by(*rooms: str) -> str:
    """A checksum of the code of these rooms and modules of the package, and of what it runs on.

    "" where the code cannot be seen: what it makes has no name then, and is not kept.
    """
    total = sha256(f"{_platform()}".encode())
    for room in sorted(rooms):
        found = sorted(_files(_PACKAGE / room))
        if not found:
            return ""
        for path in found:
            total.update(f"{path.relative_to(_PACKAGE).as_posix()}\n".encode())
            total.update(path.read_bytes())
    return total.hexdigest()


def _platform() -> tuple[str, ...]:
    python = f"{sys.implementation.name} {sys.version_info[:3]} {sys.byteorder}"
    return (legalgraph.__version__, python, unicodedata.unidata_version, *map(_version, _LIBRARIES))


def _version(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:
        return ""


def _files(room: Path) -> Iterator[Path]:
    found = room.rglob("*") if room.is_dir() else iter([room])
    return (path for path in found if path.is_file() and path.suffix != ".pyc")
