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

from legalgraph.errors import ShelfError, SourceMissing
from legalgraph.model import Instrument, TextHeld

__all__ = ["INDEX", "VARIABLE", "Source", "folder_of", "locate"]

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


def folder_of(named: str | os.PathLike[str] | None = None) -> Path | None:
    """The folder of texts: the one named, else ``LEGALGRAPH_SOURCES``, else none. SourceMissing if it is not there."""
    given = named or os.environ.get(VARIABLE) or None
    if given is None:
        return None
    folder = Path(given)
    if not folder.is_dir():
        raise SourceMissing(folder, "is not a folder of texts.", f"Check --sources or {VARIABLE}.")
    return folder


def locate(
    instruments: Mapping[str, Instrument], folder: Path | None, language: str = "en"
) -> tuple[Source, ...]:
    """The texts held in this language, at most one an instrument, sorted by instrument.

    Raises ShelfError when the folder's index is wrong.
    """
    if folder is None:
        return ()
    index = folder / INDEX
    found = _listed(index, instruments) if index.is_file() else _recognised(instruments, folder)
    chosen: dict[str, Source] = {}
    for source in found:
        if source.language == language:
            chosen.setdefault(source.instrument, source)
    return tuple(chosen[one] for one in sorted(chosen))


def _listed(index: Path, instruments: Mapping[str, Instrument]) -> Iterator[Source]:
    with index.open(encoding="utf-8-sig", newline="") as stream:
        rows = csv.DictReader(stream)
        if tuple(rows.fieldnames or ()) != _COLUMNS:
            raise ShelfError(index, f"has not the columns {','.join(_COLUMNS)}.", place="line 1")
        for row in rows:
            yield _from_row(index, row, rows.line_num, instruments)


def _from_row(
    index: Path, row: Mapping[str, str], line: int, instruments: Mapping[str, Instrument]
) -> Source:
    place = f"line {line}"
    if row["instrument"] not in instruments:
        raise ShelfError(index, f"“{row['instrument']}” is no instrument of the catalogue.", place=place)
    path = (index.parent / row["file"]).resolve()
    if not path.is_relative_to(index.parent.resolve()):
        raise ShelfError(index, f"“{row['file']}” leads out of the folder.", place=place)
    if not path.is_file():
        raise ShelfError(index, f"“{row['file']}” is not there.", place=place, advice="Correct the path.")
    return Source(row["instrument"], row["language"], path, row["reader"] or "")


def _recognised(instruments: Mapping[str, Instrument], folder: Path) -> Iterator[Source]:
    files = _files(folder)
    for one in instruments.values():
        for held in one.texts:
            yield from _matching(one, held, files)


def _matching(one: Instrument, held: TextHeld, files: Mapping[str, Sequence[Path]]) -> Iterator[Source]:
    for ending in held.files:
        wanted = PurePosixPath(ending).parts
        for path in files.get(wanted[-1], ()):
            if path.parts[-len(wanted) :] == wanted:
                yield Source(one.id, held.language, path, held.reader)


def _files(folder: Path) -> Mapping[str, Sequence[Path]]:
    """Every file under the folder by its name, links not followed."""
    found: dict[str, list[Path]] = {}
    count = 0
    for where, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            count += 1
            if count > _MOST_FILES:
                raise SourceMissing(folder, f"has more than {_MOST_FILES:,} files.", "Name a smaller folder.")
            found.setdefault(name, []).append(Path(where) / name)
    return found
