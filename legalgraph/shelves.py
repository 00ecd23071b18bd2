"""Where the shelves are: instruments, queries and visualizations, and the scholar's own over them.

In a wheel they lie in the package (``legalgraph/_shelves/``), in a checkout or an editable install
beside it. A folder of the scholar's own, given by ``--shelves`` or ``LEGALGRAPH_SHELVES``, lies over
both: its file wins by name. A shelf that cannot be found is an error, never an empty shelf.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files as package_files
from importlib.resources.abc import Traversable
from pathlib import Path

from legalgraph.errors import ShelfError, SourceMissingError

__all__ = ["SHELVES", "ShelfFile", "Shelves"]

SHELVES = ("instruments", "queries", "visualizations")
VARIABLE = "LEGALGRAPH_SHELVES"
#: The largest file of a shelf that is read, in bytes.
LARGEST = 10_000_000


@dataclass(frozen=True, slots=True)
class ShelfFile:
    """One file on a shelf: its name on the shelf ("coding/links.csv"), and where it really lies."""

    name: str
    lies: Traversable
    own: bool = False

    def __str__(self) -> str:
        return str(self.lies)

    def read(self) -> str:
        """The file's text, its lines ended by line feeds. Raises ShelfError when it cannot be read as UTF-8."""
        try:
            with self.lies.open("rb") as stream:
                data = stream.read(LARGEST + 1)
        except OSError as error:
            raise ShelfError(str(self), f"cannot be read ({error.strerror or error}).") from error
        if len(data) > LARGEST:
            raise ShelfError(str(self), f"is larger than {LARGEST / 1e6:,.0f} MB.")
        try:
            return data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
        except UnicodeDecodeError as error:
            raise ShelfError(
                str(self), f"is not UTF-8 text ({error.reason}).", advice="Save it as UTF-8."
            ) from error


@dataclass(frozen=True, slots=True)
class Shelves:
    """All shelves as one reader sees them: ours, with the scholar's own files over them."""

    ours: Traversable
    own: Path | None = None

    @classmethod
    def find(cls, own: str | os.PathLike[str] | None = None) -> Shelves:
        """The shelves of this installation under the scholar's own folder, if one is named or set.

        Raises SourceMissingError when the named folder, or one of our shelves, is not there.
        """
        named = own or os.environ.get(VARIABLE) or None
        folder = Path(named).expanduser() if named else None
        if folder is not None and not any((folder / shelf).is_dir() for shelf in SHELVES):
            raise SourceMissingError(
                folder, f"has none of the folders {', '.join(SHELVES)}.", "Check --shelves."
            )
        return cls(_ours(), folder)

    def files(self, shelf: str, suffix: str, within: str = "") -> Mapping[str, ShelfFile]:
        """The files of a shelf with this ending, by name, sorted; ``within`` is a folder of the shelf."""
        if shelf not in SHELVES:
            raise ValueError(f"there is no shelf {shelf!r}")
        found = {file.name: file for file in _walk(self.ours / shelf, within, own=False)}
        if self.own is not None and (self.own / shelf).is_dir():
            found |= {file.name: file for file in _walk(self.own / shelf, within, own=True)}
        return {name: found[name] for name in sorted(found) if name.endswith(suffix)}

    def file(self, shelf: str, name: str) -> ShelfFile:
        """One file by its name on the shelf. Raises SourceMissingError when no shelf has it."""
        folder, _, _ = name.rpartition("/")
        try:
            return self.files(shelf, "", folder)[name]
        except KeyError:
            raise SourceMissingError(f"{shelf}/{name}", "is not on any shelf.") from None


def _ours() -> Traversable:
    package = package_files("legalgraph")
    for place in (package / "_shelves", Path(str(package)).parent):
        if all((place / shelf).is_dir() for shelf in SHELVES):
            return place
    raise SourceMissingError(
        f"{package}",
        "has no shelves in it or beside it.",
        "The installation is broken: install legalgraph again.",
    )


def _walk(shelf: Traversable, within: str, *, own: bool) -> Iterator[ShelfFile]:
    folder = shelf / within if within else shelf
    if not folder.is_dir():
        return
    for entry in folder.iterdir():
        if entry.is_file() and not entry.name.startswith("."):
            yield ShelfFile(f"{within}/{entry.name}" if within else entry.name, entry, own)
