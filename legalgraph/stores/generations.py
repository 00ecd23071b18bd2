"""The folder of an embedded graph: finished graphs side by side, and a file that says which one is in force.

::

    graph/
      CURRENT          the name of the graph in force, one line
      LOCK             held by whoever writes
      graph-000007/    the one before: somebody may still be reading it
      graph-000008/    the one in force
      graph-000009/    half built by a writer that died; the next writer removes it

A new graph is built beside the old one and comes into force when CURRENT is replaced, which every file
system does in one step. So a reader sees the old graph or the new one, a crash at any point leaves one
of the two, and the graph that a reader has open is neither renamed nor changed.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from legalgraph.errors import StoreBusyError, StoreError, StoreMissingError
from legalgraph.locks import locked

__all__ = ["Generations", "disk_faults"]

_CURRENT = "CURRENT"
_CURRENT_NEW = "CURRENT.new"
_LOCK = "LOCK"
_OURS = frozenset({_CURRENT, _CURRENT_NEW, _LOCK})
_NAME = re.compile(r"graph-(\d{6,})")


@contextmanager
def disk_faults(address: str) -> Iterator[None]:
    """Turn what the disk refuses (no right to write, no room left) into a StoreError."""
    try:
        yield
    except OSError as error:
        where = f" ({error.filename})" if error.filename else ""
        raise StoreError(address, f"{error.strerror or error}{where}.") from error


@dataclass(frozen=True, slots=True)
class Generations:
    """The graphs in one folder."""

    folder: Path

    def current(self) -> Path:
        """The graph in force. Raises StoreMissingError when none has been built, StoreError when it is gone."""
        if self.folder.is_file():
            raise StoreError(str(self.folder), "is a file; a graph is a folder.", "Check --store.")
        try:
            name = (self.folder / _CURRENT).read_text(encoding="ascii").strip()
        except FileNotFoundError:
            raise StoreMissingError(str(self.folder)) from None
        if not _NAME.fullmatch(name) or not (self.folder / name).is_dir():
            raise StoreError(
                str(self.folder),
                f"its file {_CURRENT} names no graph in it.",
                "Run “legalgraph build” again.",
            )
        return self.folder / name

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Be the one writer. Raises StoreBusyError, or StoreError when the folder is somebody else's."""
        self._refuse_foreign()
        self.folder.mkdir(parents=True, exist_ok=True)
        with locked(self.folder / _LOCK) as taken:
            if not taken:
                raise StoreBusyError(str(self.folder))
            self._clear()
            yield

    def fresh(self) -> Path:
        """Where the next graph is to be built. Only for the one writer."""
        return self.folder / f"graph-{max(self._numbers(), default=0) + 1:06}"

    def switch(self, to: Path) -> None:
        """Bring a finished graph into force, and remove those that nobody can be reading any more."""
        new = self.folder / _CURRENT_NEW
        with new.open("w", encoding="ascii") as file:
            file.write(to.name + "\n")
            file.flush()
            os.fsync(file.fileno())
        new.replace(self.folder / _CURRENT)
        self._clear()

    def copy(self, to: Path) -> None:
        """Copy the graph in force to a new folder, which opens as a store of its own."""
        current = self.current()
        if to.exists() and (to.is_file() or any(to.iterdir())):
            raise StoreError(
                str(to), "is there already, so no backup is written over it.", "Name a new folder."
            )
        part = to.with_name(f".{to.name}.part")
        shutil.rmtree(part, ignore_errors=True)
        shutil.copytree(current, part / current.name)
        (part / _CURRENT).write_text(current.name + "\n", encoding="ascii")
        if to.exists():
            to.rmdir()
        part.rename(to)

    def _clear(self) -> None:
        """Remove all graphs but the one in force and the one before it, whose readers may not be done."""
        try:
            in_force = _number(self.current())
        except StoreError:  # nothing is in force, so whatever lies here was never finished
            in_force = 0
        numbers = self._numbers()
        before = max((number for number in numbers if number < in_force), default=0)
        for number, path in numbers.items():
            if number not in {before, in_force}:
                # Windows keeps files that are still open; the next writer tries again.
                shutil.rmtree(path, ignore_errors=os.name == "nt")

    def _numbers(self) -> dict[int, Path]:
        return {_number(path): path for path in self.folder.iterdir() if _NAME.fullmatch(path.name)}

    def _refuse_foreign(self) -> None:
        if self.folder.is_file():
            raise StoreError(str(self.folder), "is a file; a graph is a folder.", "Check --store.")
        found = sorted(path.name for path in self.folder.iterdir()) if self.folder.is_dir() else []
        foreign = [name for name in found if name not in _OURS and not _NAME.fullmatch(name)]
        if found and not {_CURRENT, _LOCK} & set(found):
            foreign = found  # folders that only happen to be called as ours are
        if foreign:
            raise StoreError(
                str(self.folder),
                f"the folder holds other things ({', '.join(foreign[:3])}), so no graph is written into it.",
                "Name a new or empty folder with --store.",
            )


def _number(path: Path) -> int:
    return int(path.name.removeprefix("graph-"))
