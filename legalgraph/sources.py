"""Official texts in a folder: which file is which instrument, in which language.

A folder may say so itself, in ``sources.csv`` with the columns ``file,instrument,language,reader`` (paths from
the folder; reader may be empty) and, if need be, ``part,shape,dated``. Without one, files are known by the endings
of their paths as public collections name them, which the catalogue lists ("tfeu/2012-10-26/en.html"). A file whose
name has a "*" is a text kept in several files, read in the order of the numbers in their names. Nothing outside
the folder is ever read.
"""

from __future__ import annotations

import csv
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from legalgraph.errors import ShelfError, SourceMissingError, UnreadableInputError
from legalgraph.fetching.cache import cache_folder, refuse_damaged
from legalgraph.fetching.lock import LOCK_FILE
from legalgraph.model import Instrument, TextHeld

__all__ = ["INDEX", "VARIABLE", "Source", "folders_of", "held", "locate"]

VARIABLE = "LEGALGRAPH_SOURCES"
INDEX = "sources.csv"
_COLUMNS = ("file", "instrument", "language", "reader")
_FURTHER = ("part", "shape", "dated")
_SEVERAL = "*"
_NUMBERS = re.compile(r"(\D*)(\d{0,9})")
#: A folder of texts, not a whole disk.
_MOST_FILES = 50_000


@dataclass(frozen=True, slots=True)
class Source:
    """A file that holds a text of an instrument; ``reader`` names the reader to use, "" to let them see.

    ``pieces`` are the files of a text kept in several, in reading order; ``path`` is then the first. ``part``,
    ``shape`` and ``dated`` are as in ``legalgraph.model.TextHeld``.
    """

    instrument: str
    language: str
    path: Path
    reader: str = ""
    part: str = ""
    shape: str = ""
    dated: str = ""
    pieces: tuple[Path, ...] = ()
    damage: Mapping[str, str] = field(default_factory=dict)


def folders_of(named: str | os.PathLike[str] | None = None) -> tuple[Path, ...]:
    """The folders of texts: those named, else those in ``LEGALGRAPH_SOURCES``, else that of fetched texts, else none.

    Several are parted as in PATH (":" or, on Windows, ";"). Raises SourceMissingError when one is not there, and
    UnreadableInputError when a text in it is not any more what ``legalgraph fetch`` once got.
    """
    given = os.fspath(named or os.environ.get(VARIABLE) or "")
    if not given:
        named = cache_folder()  # a path object: one folder
        given = str(named) if (named / INDEX).is_file() else ""
    # A path object is one folder, whatever its name has in it.
    parted = given.split(os.pathsep) if not isinstance(named, os.PathLike) else [given]
    folders = tuple(Path(folder).expanduser() for folder in parted if folder)
    for folder in folders:
        if not folder.is_dir():
            raise SourceMissingError(folder, "is not a folder of texts.", f"Check --sources or {VARIABLE}.")
        refuse_damaged(folder)
    return folders


def locate(
    instruments: Mapping[str, Instrument], folders: Sequence[Path], language: str = "en"
) -> tuple[Source, ...]:
    """The texts held, one an instrument, sorted by instrument: in this language if there is one, else in another.

    Of several in one language the first folder's is taken, and in a folder the first that is listed.
    Raises ShelfError when a folder's index is wrong, UnreadableInputError when a folder cannot be listed, and
    SourceMissingError when it is too large or a text in it is a link out of it.
    """
    chosen: dict[str, Source] = {}
    for folder in folders:
        for source in _found(instruments, folder):
            already = chosen.get(source.instrument)
            if already is None or (already.language != language == source.language):
                chosen[source.instrument] = source
    return tuple(chosen[one] for one in sorted(chosen))


def held(instruments: Mapping[str, Instrument], folders: Sequence[Path]) -> tuple[Source, ...]:
    """Every text held, in every language and of every date, in the order of folders and lists. Raises as ``locate``."""
    return tuple(source for folder in folders for source in _found(instruments, folder))


def _found(instruments: Mapping[str, Instrument], folder: Path) -> Iterator[Source]:
    index = folder / INDEX
    return _listed(index, instruments) if index.is_file() else _recognised(instruments, folder)


# --- a folder that says itself what it holds -------------------------------------------------------


def _listed(index: Path, instruments: Mapping[str, Instrument]) -> Iterator[Source]:
    # Texts may have been fetched with other shelves than are asked now.
    fetched = (index.parent / LOCK_FILE).is_file()
    try:
        with index.open(encoding="utf-8-sig", newline="") as stream:
            rows = csv.reader(stream, strict=True)
            columns = tuple(next(rows, ()))
            _check_columns(index, columns)
            for cells in rows:
                row = _row(index, columns, cells, rows.line_num) if cells else {}
                if row and not (fetched and row["instrument"] not in instruments):
                    yield _from_row(index, row, rows.line_num, instruments)
    except (UnicodeDecodeError, csv.Error, OSError) as error:
        raise ShelfError(index, f"cannot be read ({error}).", advice="Save it as CSV in UTF-8.") from error


def _check_columns(index: Path, columns: tuple[str, ...]) -> None:
    needed, further = columns[: len(_COLUMNS)], columns[len(_COLUMNS) :]
    if needed != _COLUMNS or further != _FURTHER[: len(further)]:
        known = f"{','.join(_COLUMNS)} (and, if need be, {','.join(_FURTHER)})"
        raise ShelfError(index, f"has not the columns {known}.", place="line 1")


def _row(index: Path, columns: Sequence[str], cells: Sequence[str], line: int) -> Mapping[str, str]:
    if len(cells) != len(columns):
        raise ShelfError(index, f"has {len(cells)} cells, not {len(columns)}.", place=f"line {line}")
    return {column: cell.strip() for column, cell in zip(columns, cells, strict=True)}


def _from_row(
    index: Path, row: Mapping[str, str], line: int, instruments: Mapping[str, Instrument]
) -> Source:
    place = f"line {line}"
    instrument, language, reader = (row[column] for column in _COLUMNS[1:])
    if instrument not in instruments:
        raise ShelfError(index, f"“{instrument}” is no instrument of the catalogue.", place=place)
    if not language:
        raise ShelfError(index, "says no language.", place=place, advice="Write en, fr, es, …")
    part, shape, dated = (row.get(column, "") for column in _FURTHER)
    pieces = _pieces(index, row["file"], place)
    several = pieces if _SEVERAL in row["file"] else ()
    damage = _damage(instruments[instrument], language, part, row["file"])
    return Source(instrument, language, pieces[0], reader, part, shape, dated, several, damage)


def _damage(known: Instrument, language: str, part: str, file: str) -> Mapping[str, str]:
    """What the catalogue says is wrong with this file: one that its collection's name gives away."""
    for text in known.texts:
        if (text.language, text.part) == (language, part) and any(map(f"/{file}".endswith, _ended(text))):
            return text.damage
    return {}


def _ended(text: TextHeld) -> Iterator[str]:
    return (f"/{ending}" for ending in text.files)


def _pieces(index: Path, file: str, place: str) -> tuple[Path, ...]:
    folder = index.parent
    if (
        PurePosixPath(file).is_absolute()
        or ".." in PurePosixPath(file).parts
        or not _inside(folder / file, folder)
    ):
        raise ShelfError(index, f"“{file}” leads out of the folder.", place=place)
    found = sorted(folder.glob(file), key=_in_order) if _SEVERAL in file else [folder / file]
    for path in found:
        if not _inside(path, folder):
            raise ShelfError(index, f"“{file}” leads out of the folder.", place=place)
    if not found or not all(path.is_file() for path in found):
        raise ShelfError(index, f"“{file}” is not there.", place=place, advice="Correct the path.")
    return tuple(found)


def _in_order(path: Path) -> tuple[tuple[str, int], ...]:
    """Article 2 before article 10: the numbers in a path count as numbers."""
    return tuple((words, int(number or 0)) for words, number in _NUMBERS.findall(path.as_posix()))


# --- a folder whose files are known by their names -------------------------------------------------


def _recognised(instruments: Mapping[str, Instrument], folder: Path) -> Iterator[Source]:
    files, real = _files(folder), folder.resolve()
    for one in instruments.values():
        for text in one.texts:
            for pieces in _matching(text, files):
                for path in pieces:
                    if not path.resolve().is_relative_to(real):
                        raise SourceMissingError(
                            path, f"is a link out of {folder}.", "Name the folder it leads to."
                        )
                several = pieces if len(pieces) > 1 else ()
                said = (text.reader, text.part, text.shape, text.dated)
                yield Source(one.id, text.language, pieces[0], *said, several, text.damage)


def _matching(text: TextHeld, files: Mapping[str, Sequence[str]]) -> Iterator[tuple[Path, ...]]:
    for ending in text.files:
        if _SEVERAL in ending:
            ends = _pattern(ending).search
            found = (Path(path) for paths in files.values() for path in paths if ends(path))
            if pieces := tuple(sorted(found, key=_in_order)):
                yield pieces
            continue
        wanted = PurePosixPath(ending)
        for path in files.get(wanted.name, ()):
            if path.endswith(f"/{wanted}"):
                yield (Path(path),)


def _pattern(ending: str) -> re.Pattern[str]:
    """The paths that end so: "*" stands for anything within a name, "**" for any folders, or none."""
    steps = (
        r"(?:[^/]+/)*" if step == "**" else f"{re.escape(step).replace(re.escape('*'), '[^/]*')}/"
        for step in ending.split("/")
    )
    return re.compile(rf"(?:^|/){''.join(steps).removesuffix('/')}$")


def _files(folder: Path) -> Mapping[str, Sequence[str]]:
    """The path of every file under the folder, with "/", by its name; folders that are links are not entered."""
    found: dict[str, list[str]] = {}
    count = 0
    for where, folders, names in os.walk(folder, onerror=_not_listed):
        folders.sort()
        within = Path(where).as_posix().rstrip("/")
        for name in sorted(names):
            count += 1
            if count > _MOST_FILES:
                raise SourceMissingError(
                    folder, f"has more than {_MOST_FILES:,} files.", "Name a smaller folder."
                )
            found.setdefault(name, []).append(f"{within}/{name}")
    return found


def _not_listed(error: OSError) -> None:
    """A folder passed over in silence would make texts held look like texts not held."""
    raise UnreadableInputError(error.filename, f"cannot be listed ({error.strerror}).") from error


def _inside(path: Path, folder: Path) -> bool:
    return path.resolve().is_relative_to(folder.resolve())
