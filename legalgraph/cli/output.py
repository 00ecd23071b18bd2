"""Printing: answers on standard output, progress on standard error and only to a terminal."""

from __future__ import annotations

import csv
import io
import json
import os
import shutil
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import click

__all__ = ["Progress", "bold", "print_csv", "print_json", "width", "wrapped", "write_file"]


def width() -> int:
    """How many columns the reader has; a hundred where the output goes to a file."""
    return min(shutil.get_terminal_size((100, 24)).columns, 140)


def bold(text: str) -> str:
    """The text in bold on a terminal that may be coloured (https://no-color.org)."""
    return click.style(text, bold=True) if sys.stdout.isatty() and "NO_COLOR" not in os.environ else text


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


def write_file(path: Path, text: str) -> None:
    """Write a file whole or not at all: a half-written report must never lie about."""
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        beside.write_text(text, encoding="utf-8", newline="\n")
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise click.FileError(str(path), error.strerror or str(error)) from error


class Progress:
    """A bar on standard error while something long is done; silent where nobody watches."""

    def __init__(self) -> None:
        self._shown = sys.stderr.isatty()
        self._long = 0

    def __call__(self, doing: str, done: int, total: int) -> None:
        if not self._shown:
            return
        bar = "█" * round(20 * done / total) if total else ""
        line = f"{doing:<40.40} {bar:<20} {done:>6}/{total}"
        click.echo(f"\r{line}", nl=False, err=True)
        self._long = len(line)

    def clear(self) -> None:
        """Leave the line as it was found."""
        if self._shown and self._long:
            click.echo("\r" + " " * self._long + "\r", nl=False, err=True)
