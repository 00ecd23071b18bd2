"""A page written where the reader asks for it: whole or not at all, and never over something else of hers."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

__all__ = ["STANDARD_OUTPUT", "check_new", "check_place", "write_new", "write_page"]

STANDARD_OUTPUT = "-"

_PAGE = b"<!doctype html"
_HEAD = 4096


def check_place(where: str, *, never: str = "") -> None:
    """Raise click.UsageError if no page may be written there, so that nobody waits for one that may not.

    That is where something is already that is no HTML page, and where ``never`` lies, by whatever name.
    """
    if where == STANDARD_OUTPUT:
        return
    with _faults(where):
        place = _place(where)
        if never and _same(place, _place(never)):
            raise click.UsageError("The report may not take the manuscript's place.")
        if place.exists() and not (place.is_file() and _is_page(place)):
            raise click.UsageError(
                f"{where} is there already and is no HTML page, so it is not written over."
            )


def write_page(where: str, page: str, *, never: str = "") -> None:
    """Write an HTML page to a file, or to standard output for ``-``. Raises click.UsageError if it cannot be."""
    check_place(where, never=never)
    if where == STANDARD_OUTPUT:
        click.echo(page)
        return
    with _faults(where):
        _write(_place(where), page.encode("utf-8", errors="replace"))


def check_new(where: str) -> None:
    """Raise click.UsageError if no new file may be written there: whatever is there already is the author's own."""
    with _faults(where):
        if os.path.lexists(where):
            raise click.UsageError(
                f"{where} is there already. Name a file that is not, or move that one away."
            )


def write_new(where: str, data: bytes) -> None:
    """Write a file that was not there before. Raises click.UsageError if it cannot be."""
    check_new(where)
    with _faults(where):
        _write(_place(where), data)


@contextmanager
def _faults(where: str) -> Iterator[None]:
    try:
        yield
    except (OSError, ValueError) as error:  # ValueError: a name no system takes, as one with a NUL
        reason = getattr(error, "strerror", None) or str(error)
        raise click.UsageError(f"{where} cannot be written: {reason}.") from error


def _place(name: str) -> Path:
    return Path(os.path.realpath(name))  # resolve() stumbles over a link that leads to itself


def _same(place: Path, other: Path) -> bool:
    return place == other or (place.exists() and other.exists() and place.samefile(other))


def _is_page(place: Path) -> bool:
    with place.open("rb") as stream:
        head = stream.read(_HEAD).removeprefix(b"\xef\xbb\xbf").lstrip()
    return not head or head[: len(_PAGE)].lower() == _PAGE


def _write(place: Path, data: bytes) -> None:
    """Beside its place first: a half-written file must never lie about."""
    part = place.with_name(f".legalgraph-{os.getpid()}.part")
    try:
        part.write_bytes(data)
        part.replace(place)
    finally:
        part.unlink(missing_ok=True)
