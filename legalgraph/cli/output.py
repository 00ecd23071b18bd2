"""Printing: answers on standard output, progress on standard error and only to a terminal."""

from __future__ import annotations

import csv
import io
import json
import os
import shutil
import sys
import unicodedata
from collections.abc import Iterable, Sequence
from types import TracebackType
from typing import IO, Any, Self

import click

__all__ = [
    "Progress",
    "any_character",
    "bold",
    "print_csv",
    "print_json",
    "printable",
    "width",
    "wrapped",
]

#: Characters that turn the direction of what follows them (Unicode's bidirectional controls).
_TURNS = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def any_character(stream: IO[str]) -> None:
    """Let a stream take every character: UTF-8 for a file or another program, escapes on a poorer terminal."""
    if isinstance(stream, io.TextIOWrapper):
        encoding = None if stream.isatty() else "utf-8"
        stream.reconfigure(encoding=encoding, errors="backslashreplace")


def width() -> int:
    """How many columns the reader has; a hundred where the output goes to a file."""
    return min(shutil.get_terminal_size((100, 24)).columns, 140)


def bold(text: str) -> str:
    """The text in bold on a terminal that may be coloured (https://no-color.org)."""
    return click.style(text, bold=True) if sys.stdout.isatty() and not os.environ.get("NO_COLOR") else text


def printable(text: str) -> str:
    """The text with � for whatever would command a terminal or turn its direction; line feeds stay."""
    return "".join("�" if _commands(each) else each for each in text)


def _commands(character: str) -> bool:
    return character in _TURNS or (character != "\n" and unicodedata.category(character) == "Cc")


def wrapped(text: str, indent: str = "") -> str:
    """The text's lines folded to the reader's width."""
    lines = (
        click.wrap_text(line, width(), initial_indent=indent, subsequent_indent=indent)
        for line in text.splitlines()
    )
    return "\n".join(lines)


def print_json(value: Any) -> None:  # noqa: ANN401 whatever JSON can say
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def print_csv(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Rows as CSV; a cell that a spreadsheet would take for a formula gets an apostrophe before it."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(columns)
    writer.writerows([_plain(cell) for cell in row] for row in rows)
    click.echo(out.getvalue(), nl=False)


def _plain(cell: object) -> str:
    text = str(cell)
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text


class Progress:
    """A bar on standard error while something long is done; silent where nobody watches."""

    def __init__(self) -> None:
        self._shown = sys.stderr.isatty()
        self._long = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Leave the line as it was found, also for the message of a fault."""
        if self._long:
            click.echo("\r" + " " * self._long + "\r", nl=False, err=True)

    def __call__(self, doing: str, done: int, total: int) -> None:
        if not self._shown:
            return
        count = f"{'█' * round(20 * done / total):<20} {done:>6}/{total}" if total else ""
        line = f"{doing:<40.40} {count}".rstrip()[: width() - 1]
        click.echo(f"\r{line:<{self._long}}", nl=False, err=True)
        self._long = len(line)
