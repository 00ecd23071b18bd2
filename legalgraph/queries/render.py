"""A table of answers as text for a terminal, as JSON, and as CSV for a spreadsheet."""

from __future__ import annotations

import csv
import io
import json
import unicodedata
from collections.abc import Iterator, Sequence

from legalgraph.queries.run import Table
from legalgraph.stores.base import Value

__all__ = ["as_csv", "as_json", "as_text"]

_GAP = "  "
_NARROWEST = 14
_NO_PLACE = ("Mn", "Me", "Cf")
_TURNS = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def as_json(table: Table) -> str:
    """The rows as objects, with the question and what it was told."""
    answer = {
        "name": table.question.name,
        "question": table.question.question,
        "parameters": dict(table.parameters),
        "may_have_more": table.may_have_more,
        "rows": [dict(zip(table.columns, row, strict=True)) for row in table.rows],
    }
    return json.dumps(answer, ensure_ascii=False, indent=2)


def as_csv(table: Table) -> str:
    """The rows as RFC 4180 has them, lists divided by semicolons.

    A cell that a spreadsheet would take for a formula gets an apostrophe in front, so that no text of
    somebody else's is ever computed.
    """
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow(table.columns)
    writer.writerows([_defused(value) for value in row] for row in table.rows)
    return written.getvalue()


def as_text(table: Table, width: int) -> str:
    """The rows for reading, within ``width`` places: side by side if they fit, else one below the other."""
    if not table.rows:
        return "Nothing found.\n"
    rows = [[_printable(_cell(value)) for value in row] for row in table.rows]
    widths = _widths(table.columns, rows, width)
    lines = _grid(table.columns, rows, widths) if widths else _records(table.columns, rows, width)
    return "\n".join([*(line.rstrip() for line in lines), "", _count(table)]) + "\n"


def _count(table: Table) -> str:
    rows = f"{len(table.rows)} row{'' if len(table.rows) == 1 else 's'}"
    return f"{rows}, as many as were asked for; there may be more" if table.may_have_more else rows


# --- side by side --------------------------------------------------------------------------------


def _widths(columns: Sequence[str], rows: Sequence[Sequence[str]], width: int) -> list[int]:
    """How wide each column may be so that all fit; nothing when they cannot be read side by side."""
    widths = [max(map(_breadth, (name, *cells))) for name, *cells in zip(columns, *rows, strict=True)]
    room = width - len(_GAP) * (len(columns) - 1)
    while sum(widths) > room:
        widest = max(range(len(widths)), key=widths.__getitem__)
        if widths[widest] <= _NARROWEST:
            return []
        widths[widest] -= 1
    return widths


def _grid(columns: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[int]) -> Iterator[str]:
    yield from _grid_row(columns, widths)
    yield _GAP.join("─" * width for width in widths)
    for row in rows:
        yield from _grid_row(row, widths)


def _grid_row(cells: Sequence[str], widths: Sequence[int]) -> Iterator[str]:
    wrapped = [_wrap(cell, width) for cell, width in zip(cells, widths, strict=True)]
    for number in range(max(map(len, wrapped))):
        parts = [lines[number] if number < len(lines) else "" for lines in wrapped]
        yield _GAP.join(_padded(part, width) for part, width in zip(parts, widths, strict=True))


# --- one below the other ---------------------------------------------------------------------------


def _records(columns: Sequence[str], rows: Sequence[Sequence[str]], width: int) -> Iterator[str]:
    """Each row as a block of its own; what is empty in a row is left out of its block."""
    names = max(map(_breadth, columns))
    for number, row in enumerate(rows, start=1):
        if number > 1:
            yield ""
        yield f"{number}."
        for name, cell in zip(columns, row, strict=True):
            if cell:
                yield from _grid_row([name, cell], [names, max(width - names - len(_GAP), _NARROWEST)])


# --- cells ---------------------------------------------------------------------------------------


def _cell(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return "; ".join(map(_cell, value))
    if isinstance(value, dict):
        return ", ".join(f"{name}: {_cell(of)}" for name, of in value.items())
    return str(value)


def _defused(value: Value) -> str:
    cell = _cell(value)
    is_number = isinstance(value, (int, float))
    return f"'{cell}" if cell.startswith(_FORMULA) and not is_number else cell


def _printable(cell: str) -> str:
    """The text on one line, without characters that command a terminal or turn its direction."""
    one_line = " ".join(cell.split())
    return "".join("�" if each in _TURNS or unicodedata.category(each) == "Cc" else each for each in one_line)


def _wrap(cell: str, width: int) -> list[str]:
    """The cell in lines that are at most so broad; a word is broken only if it is broader than a line."""
    lines = [""]
    for word in cell.split(" "):
        joined = f"{lines[-1]} {word}" if lines[-1] else word
        if _breadth(joined) <= width:
            lines[-1] = joined
            continue
        lines[len(lines) - (lines[-1] == "") :] = _pieces(word, width)
    return lines


def _pieces(word: str, width: int) -> Iterator[str]:
    """A word broader than a line, broken after a slash if it has one, as keys and addresses do."""
    piece = ""
    for each in word:
        if piece and _breadth(piece + each) > width:
            cut = piece.rfind("/") + 1 or len(piece)
            yield piece[:cut]
            piece = piece[cut:]
        piece += each
    yield piece


def _breadth(text: str) -> int:
    """How many places a text takes in a terminal: wide characters two, combining marks none."""
    return sum(map(_places, text))


def _places(character: str) -> int:
    if unicodedata.category(character) in _NO_PLACE:
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _padded(text: str, width: int) -> str:
    return text + " " * (width - _breadth(text))
