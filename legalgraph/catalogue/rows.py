"""A CSV file on the shelf, read strictly: a header with these columns, and every row complete."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from legalgraph.catalogue.table import nearest
from legalgraph.errors import ShelfError
from legalgraph.shelves import ShelfFile

__all__ = ["Row", "rows_of"]


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its cells by column, without spaces around them, and the line of the file it begins on."""

    file: ShelfFile
    line: int
    cells: Mapping[str, str]

    def __getitem__(self, column: str) -> str:
        return self.cells[column]

    def wrong(self, problem: str, advice: str) -> ShelfError:
        """The error that names this file and this line."""
        return ShelfError(str(self.file), problem, place=f"line {self.line}", advice=advice)

    def needed(self, *columns: str) -> None:
        """Raise ShelfError if one of these columns is empty."""
        for column in columns:
            if not self.cells[column]:
                raise self.wrong(f"“{column}” is empty.", "It is needed: fill it in.")

    def one_of(self, column: str, known: Sequence[str]) -> str:
        """The cell, if it is one of the words known. Raises ShelfError otherwise."""
        word = self.cells[column]
        if word not in known:
            advice = nearest(word, known) or f"Known are {', '.join(known)}."
            raise self.wrong(f"“{word}” is not known as {column.replace('_', '-')}.", advice)
        return word

    def day(self, column: str) -> str:
        """The cell as an ISO date. Raises ShelfError if it is none."""
        word = self.cells[column]
        try:
            iso = date.fromisoformat(word).isoformat()
        except ValueError:
            iso = ""
        # The standard library also reads 20261122 and 2026-W47-7, which people do not.
        if not iso or iso != word:
            raise self.wrong(f"“{word}” is not a date.", "Write it as 2026-11-22.")
        return word


def rows_of(file: ShelfFile, columns: Sequence[str]) -> Iterator[Row]:
    """The rows of a file whose header has exactly these columns, in any order. Empty lines do not count."""
    reader = csv.reader(io.StringIO(file.read()), strict=True)
    header: list[str] | None = None
    line = 1
    try:
        for cells in reader:
            if not cells:
                pass
            elif header is None:
                header = _header(file, line, cells, columns)
            else:
                yield _row(file, line, header, cells)
            line = reader.line_num + 1
    except csv.Error as error:
        advice = "Save it as CSV with commas and double quotes."
        raise ShelfError(str(file), f"is not CSV: {error}.", place=f"line {line}", advice=advice) from error
    if header is None:
        advice = f"Its first line is {','.join(columns)}."
        raise ShelfError(str(file), "is empty.", place="line 1", advice=advice)


def _header(file: ShelfFile, line: int, cells: list[str], columns: Sequence[str]) -> list[str]:
    names = [cell.strip() for cell in cells]
    if sorted(names) != sorted(columns):
        advice = f"It is {','.join(columns)}, parted by commas."
        raise ShelfError(str(file), f"The header is {','.join(names)}.", place=f"line {line}", advice=advice)
    return names


def _row(file: ShelfFile, line: int, header: list[str], cells: list[str]) -> Row:
    if len(cells) != len(header):
        problem = f"has {len(cells)} cells where the header has {len(header)}."
        advice = "A cell with a comma in it stands in double quotes."
        raise ShelfError(str(file), problem, place=f"line {line}", advice=advice)
    return Row(file, line, dict(zip(header, map(str.strip, cells), strict=True)))
