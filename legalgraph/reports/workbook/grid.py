"""A sheet while it is filled: a frozen head, a filter, rows as high as their words, and a page set for printing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from legalgraph.reports.printable import printable
from legalgraph.reports.workbook.evidence import Look, Piece

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

    from legalgraph.reports.workbook.styles import Styles

__all__ = ["Column", "Grid"]

#: The most characters that a cell may hold, with room for saying that it held more.
_MOST = 32_000
#: A line of text, and the highest row there can be, in points.
_LINE, _HIGHEST = 15.0, 405.0
_A4 = 9
#: Words of a proportional letter take about this much of the room that the same number of figures would.
_NARROW = 1.05

Cell = str | Sequence[Piece]


@dataclass(frozen=True, slots=True)
class Column:
    """A column by its head and its width in characters."""

    head: str
    width: int


class Grid:
    """A sheet, filled row by row from the top."""

    def __init__(self, sheet: Worksheet, styles: Styles, columns: Sequence[Column]) -> None:
        self.sheet, self.styles, self.columns = sheet, styles, columns
        self.row = 0

    @classmethod
    def new(
        cls, book: Workbook, styles: Styles, name: str, columns: Sequence[Column], manuscript: str
    ) -> Self:
        """A sheet with its head, made ready for the screen and for paper."""
        grid = cls(book.add_worksheet(name), styles, columns)
        grid._prepare(name, manuscript)
        return grid

    def _prepare(self, name: str, manuscript: str) -> None:
        for at, column in enumerate(self.columns):
            self.sheet.set_column(at, at, column.width)
            self.sheet.write_string(0, at, column.head, self.styles.head)
        self.sheet.set_row(0, 2 * _LINE)
        self.sheet.freeze_panes(1, 1)
        self.sheet.set_landscape()
        self.sheet.set_paper(_A4)
        self.sheet.set_margins(left=0.4, right=0.4, top=0.6, bottom=0.6)
        self.sheet.fit_to_pages(1, 0)
        self.sheet.repeat_rows(0)
        self.sheet.set_header(f"&L{manuscript[:80].replace('&', '&&')}&R{name}")
        self.sheet.set_footer("&R&P / &N")

    def add(self, cells: Sequence[Cell], looks: Mapping[int, Format] | None = None) -> None:
        """A row; ``looks`` are the cells that do not look like the others."""
        self.row += 1
        looks = looks or {}
        for at, cell in enumerate(cells):
            self._write(at, cell, looks.get(at, self.styles.cell))
        lines = max(_lines(cell, column.width) for cell, column in zip(cells, self.columns, strict=True))
        self.sheet.set_row(self.row, min(_HIGHEST, lines * _LINE + 3))

    def _write(self, at: int, cell: Cell, look: Format) -> None:
        words = printable(_text(cell))
        if isinstance(cell, str) or len(words) > _MOST or all(piece.look is Look.PLAIN for piece in cell):
            self._write_plain(at, words, look)
            return
        runs: list[str | Format] = []
        for piece in cell:
            text = printable(piece.text)
            runs += [text] if piece.look is Look.PLAIN else [self._look(piece.look), text]
        self.sheet.write_rich_string(self.row, at, *runs, look)

    def _write_plain(self, at: int, words: str, look: Format) -> None:
        if words.isascii() and words.isdecimal() and len(words) < 10 and words == str(int(words)):
            self.sheet.write_number(self.row, at, int(words), look)
        elif words:
            self.sheet.write_string(self.row, at, _cut(words), look)
        else:
            self.sheet.write_blank(self.row, at, None, look)

    def _look(self, look: Look) -> Format:
        return self.styles.quoted if look is Look.QUOTED else self.styles.source

    def choices(self, at: int, given: Sequence[str]) -> None:
        """A list to choose from in every cell of a column; anything else may be typed all the same."""
        if self.row:
            rule = {"validate": "list", "source": list(given), "error_type": "information"}
            self.sheet.data_validation(1, at, self.row, at, rule)

    def close(self, nothing: str) -> None:
        """Set the filter over all rows; say so where there is none."""
        if not self.row and nothing:
            self.add([nothing if at == 1 else "" for at in range(len(self.columns))])
        self.sheet.autofilter(0, 0, max(self.row, 1), len(self.columns) - 1)


def _text(cell: Cell) -> str:
    return cell if isinstance(cell, str) else "".join(piece.text for piece in cell)


def _cut(words: str) -> str:
    """The words, or as many as a cell holds, with a word on the rest."""
    return (
        words
        if len(words) <= _MOST
        else f"{words[:_MOST]}… ({len(words) - _MOST} more characters in the manuscript)"
    )


def _lines(cell: Cell, width: int) -> int:
    room = max(1, int(width * _NARROW))
    return sum(1 + len(line) // room for line in _text(cell).split("\n"))
