"""The folder of fetched texts: an ordinary folder of texts that says where each came from.

::

    sources.csv                              the index: file,instrument,language,reader,part
    fetched.json                             the lock file: address, date, sha256 of each
    tfeu/en/2026-01-31-0123456789ab.html     a text
    .partial/                                downloads that broke off and can be gone on with
    FETCHING                                 held by whoever fetches

Every file is written beside its place and then put into it in one step.
"""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from legalgraph.errors import FolderBusyError, FolderError, UnreadableInputError, UsageError
from legalgraph.fetching.lock import LOCK_FILE, Kept, damage, kept_in, lock_text
from legalgraph.fetching.partial import Partial
from legalgraph.locks import locked

__all__ = ["INDEX", "VARIABLE", "Cache", "cache_folder", "refuse_damaged"]

VARIABLE = "LEGALGRAPH_CACHE"
INDEX = "sources.csv"
_COLUMNS = ("file", "instrument", "language", "reader")
_OURS = (*_COLUMNS, "part")
_PARTIAL = ".partial"
_HELD = "FETCHING"


def cache_folder() -> Path:
    """Where texts are kept when nobody says where: LEGALGRAPH_CACHE, else the platform's place for caches."""
    if named := os.environ.get(VARIABLE):
        return Path(named).expanduser()
    import platformdirs  # noqa: PLC0415 (needed only when no folder is named)

    return Path(platformdirs.user_cache_dir("legalgraph", appauthor=False)) / "texts"


def refuse_damaged(folder: Path) -> None:
    """Raise UnreadableInputError when a text in use in this folder is not, byte for byte, what was fetched."""
    for one in kept_in(folder):
        if one.in_use and (problem := damage(folder, one)):
            advice = f"Run “legalgraph fetch --again {one.instrument}”."
            raise UnreadableInputError(folder / one.file, f"{problem}.", advice=advice)


@dataclass(frozen=True, slots=True)
class Cache:
    """One folder of fetched texts."""

    folder: Path

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Be the one who fetches into it; the folder is made if need be.

        Raises FolderBusyError when somebody else is, FolderError when the disk refuses, and UsageError when the folder
        holds other things.
        """
        self._refuse_foreign()
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with locked(self.folder / _HELD) as free:
                if not free:
                    raise FolderBusyError(self.folder)
                yield
        except OSError as error:
            where = f" ({error.filename})" if error.filename else ""
            raise FolderError(self.folder, f"{error.strerror or error}{where}.") from error

    def kept(self) -> tuple[Kept, ...]:
        """Every text it lists. Raises UnreadableInputError when its lock file is broken."""
        return kept_in(self.folder)

    def partial(self, name: str) -> Partial:
        """Where a download of this name goes until it is whole."""
        return Partial(self.folder / _PARTIAL, name)

    def keep(self, one: Kept, data: bytes) -> None:
        """Write a text into its place. Only for the one who fetches."""
        path = self.folder / one.file
        path.parent.mkdir(parents=True, exist_ok=True)
        _put(path, data)

    def make_list(self, kept: Sequence[Kept]) -> None:
        """Make this the list of its texts, in the lock file and in the index. Only for the one who fetches."""
        before = {one.file for one in self.kept()}
        _put(self.folder / LOCK_FILE, lock_text(kept).encode())
        _put(self.folder / INDEX, self._index(kept, before).encode())

    def _index(self, kept: Sequence[Kept], before: set[str]) -> str:
        """The texts in use, after rows that somebody has added by hand."""
        columns, rows = self._rows()
        ours = before | {one.file for one in kept}
        out = io.StringIO(newline="")
        writer = csv.DictWriter(out, columns, restval="")
        writer.writeheader()
        writer.writerows(row for row in rows if row["file"] not in ours)
        for one in sorted(kept, key=lambda one: one.file):
            if one.in_use:
                writer.writerow({column: getattr(one, column, "") for column in _OURS})
        return out.getvalue()

    def _rows(self) -> tuple[Sequence[str], list[dict[str, str]]]:
        """The index as it stands: its columns and its rows."""
        path = self.folder / INDEX
        if not path.is_file():
            return _OURS, []
        try:
            with path.open(encoding="utf-8-sig", newline="") as stream:
                rows = csv.DictReader(stream, strict=True, restkey="")
                columns = tuple(rows.fieldnames or ())
                found = list(rows)
        except (UnicodeDecodeError, csv.Error) as error:
            raise UnreadableInputError(path, f"cannot be read ({error}).", advice="Remove it.") from error
        if not set(_COLUMNS) <= set(columns) or any("" in row or None in row.values() for row in found):
            raise UnreadableInputError(path, "is no index of texts.", advice="Remove it.")
        return (columns if set(_OURS) <= set(columns) else _OURS), found

    def _refuse_foreign(self) -> None:
        """An index written into a folder of other texts would hide them, and other things have no place here."""
        if self.folder.is_file():
            raise UsageError(f"{self.folder} is a file; texts are kept in a folder.")
        if not self.folder.is_dir() or (self.folder / LOCK_FILE).is_file():
            return
        found = sorted(path.name for path in self.folder.iterdir() if not path.name.startswith("."))
        if found and _HELD not in found:
            raise UsageError(
                f"{self.folder} holds other things ({', '.join(found[:3])}), so no texts are fetched into it. "
                "Name a new or empty folder."
            )


def _put(path: Path, data: bytes) -> None:
    """Write the file in one step, so that whoever reads sees the old one or the new one."""
    new = path.with_name(f".{path.name}.new")
    with new.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    new.replace(path)
