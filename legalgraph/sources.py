"""Official texts in a folder: which file is which instrument, in which language.

A folder may say so itself, in ``sources.csv`` with the columns ``file,instrument,language,reader`` (paths from
the folder; reader may be empty). Without one, files are known by the endings of their paths as public collections
name them, which the catalogue lists ("tfeu/2012-10-26/en.html"). Nothing outside the folder is ever read.
"""

from __future__ import annotations

import csv
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from legalgraph.errors import ShelfError, SourceMissingError, UnreadableInputError
from legalgraph.model import Instrument, TextHeld

__all__ = ["INDEX", "VARIABLE", "Source", "folders_of", "locate"]

VARIABLE = "LEGALGRAPH_SOURCES"
INDEX = "sources.csv"
_COLUMNS = ("file", "instrument", "language", "reader")
#: A folder of texts, not a whole disk.
_MOST_FILES = 50_000


@dataclass(frozen=True, slots=True)
class Source:
    """A file that holds a text of an instrument; ``reader`` names the reader to use, "" to let them see."""

    instrument: str
    language: str
    path: Path
    reader: str = ""


def folders_of(named: str | os.PathLike[str] | None = None) -> tuple[Path, ...]:
    """The folders of texts: those named, else those in ``LEGALGRAPH_SOURCES``, else none.

    Several are parted as in PATH (":" or, on Windows, ";"). Raises SourceMissingError when one is not there.
    """
    given = os.fspath(named or os.environ.get(VARIABLE) or "")
    # A path object is one folder, whatever its name has in it.
    parted = given.split(os.pathsep) if not isinstance(named, os.PathLike) else [given]
    folders = tuple(Path(folder).expanduser() for folder in parted if folder)
    for folder in folders:
        if not folder.is_dir():
            raise SourceMissingError(folder, "is not a folder of texts.", f"Check --sources or {VARIABLE}.")
    return folders


def locate(
    instruments: Mapping[str, Instrument], folders: Sequence[Path], language: str = "en"
) -> tuple[Source, ...]:
    """The texts held in this language, at most one an instrument (the first folder's), sorted by instrument.

    Raises ShelfError when a folder's index is wrong, UnreadableInputError when a folder cannot be listed, and
    SourceMissingError when it is too large or a text in it is a link out of it.
    """
    chosen: dict[str, Source] = {}
    for folder in folders:
        index = folder / INDEX
        found = _listed(index, instruments) if index.is_file() else _recognised(instruments, folder)
        for source in found:
            if source.language == language:
                chosen.setdefault(source.instrument, source)
    return tuple(chosen[one] for one in sorted(chosen))


# --- a folder that says itself what it holds -------------------------------------------------------


def _listed(index: Path, instruments: Mapping[str, Instrument]) -> Iterator[Source]:
    try:
        with index.open(encoding="utf-8-sig", newline="") as stream:
            rows = csv.reader(stream, strict=True)
            if tuple(next(rows, ())) != _COLUMNS:
                raise ShelfError(index, f"has not the columns {','.join(_COLUMNS)}.", place="line 1")
            for cells in rows:
                if cells:
                    yield _from_row(index, cells, rows.line_num, instruments)
    except (UnicodeDecodeError, csv.Error, OSError) as error:
        raise ShelfError(index, f"cannot be read ({error}).", advice="Save it as CSV in UTF-8.") from error


def _from_row(index: Path, cells: Sequence[str], line: int, instruments: Mapping[str, Instrument]) -> Source:
    place = f"line {line}"
    if len(cells) != len(_COLUMNS):
        raise ShelfError(index, f"has {len(cells)} cells, not {len(_COLUMNS)}.", place=place)
    file, instrument, language, reader = (cell.strip() for cell in cells)
    if instrument not in instruments:
        raise ShelfError(index, f"“{instrument}” is no instrument of the catalogue.", place=place)
    if not language:
        raise ShelfError(index, "says no language.", place=place, advice="Write en, fr, es, …")
    path = index.parent / file
    if not _inside(path, index.parent):
        raise ShelfError(index, f"“{file}” leads out of the folder.", place=place)
    if not path.is_file():
        raise ShelfError(index, f"“{file}” is not there.", place=place, advice="Correct the path.")
    return Source(instrument, language, path, reader)


# --- a folder whose files are known by their names -------------------------------------------------


def _recognised(instruments: Mapping[str, Instrument], folder: Path) -> Iterator[Source]:
    files = _files(folder)
    for one in instruments.values():
        for held in one.texts:
            for path in _matching(held, files):
                if not _inside(path, folder):
                    raise SourceMissingError(
                        path, f"is a link out of {folder}.", "Name the folder it leads to."
                    )
                yield Source(one.id, held.language, path, held.reader)


def _matching(held: TextHeld, files: Mapping[str, Sequence[Path]]) -> Iterator[Path]:
    for ending in held.files:
        wanted = PurePosixPath(ending).parts
        for path in files.get(wanted[-1], ()):
            if path.parts[-len(wanted) :] == wanted:
                yield path


def _files(folder: Path) -> Mapping[str, Sequence[Path]]:
    """Every file under the folder by its name; folders that are links are not entered."""
    found: dict[str, list[Path]] = {}
    count = 0
    for where, folders, names in os.walk(folder, onerror=_not_listed):
        folders.sort()
        for name in sorted(names):
            count += 1
            if count > _MOST_FILES:
                raise SourceMissingError(
                    folder, f"has more than {_MOST_FILES:,} files.", "Name a smaller folder."
                )
            found.setdefault(name, []).append(Path(where) / name)
    return found


def _not_listed(error: OSError) -> None:
    """A folder passed over in silence would make texts held look like texts not held."""
    raise UnreadableInputError(error.filename, f"cannot be listed ({error.strerror}).") from error


def _inside(path: Path, folder: Path) -> bool:
    return path.resolve().is_relative_to(folder.resolve())
