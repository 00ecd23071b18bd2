"""The files in which ``legalgraph check`` gives its report back: which there are, and where they may lie.

All are made before any is written, and none is written where anything of the author's is: only an older HTML page is
replaced. Two never go to one file.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from legalgraph.cli.page import STANDARD_OUTPUT, check_new, check_place, write_new, write_page

if TYPE_CHECKING:
    from legalgraph.model import CheckReport
    from legalgraph.shelves import Shelves

__all__ = ["Output", "any_printed", "options", "planned", "write"]

#: The options, with what stands for their value, what they are, and what is said of the file once it is written.
_OPTIONS = {
    "html": ("PAGE", "The report as one HTML page.", "The report is in"),
    "word": (
        "COPY",
        "A copy of a Word manuscript with a comment at each note that needs attention.",
        "The manuscript with comments is in",
    ),
    "xlsx": (
        "BOOK",
        "A workbook with a row a thing, and a column for what you decide.",
        "The workbook is in",
    ),
    "csv": ("TABLE", "One row a citation, quotation and finding, for a spreadsheet.", "The table is in"),
    "markdown": ("TEXT", "The report as Markdown.", "The report is in"),
    "authorities": (
        "FILE",
        "The table of authorities: .html, .md or .csv.",
        "The table of authorities is in",
    ),
    "csl": ("FILE", "All sources as CSL-JSON, for Zotero.", "The sources in CSL-JSON are in"),
    "bibtex": ("FILE", "All sources as BibTeX.", "The sources in BibTeX are in"),
}
#: What may be printed; a file of bytes, or one whose form its name tells, may not.
_PRINTED = frozenset({"html", "csv", "markdown", "csl", "bibtex"})
_ENDINGS = {".html": "html", ".htm": "html", ".md": "md", ".csv": "csv"}


@dataclass(frozen=True, slots=True)
class Output:
    """A form of the report by its option and its name among those that can be made, and the place asked for."""

    option: str
    form: str
    place: str

    @property
    def is_printed(self) -> bool:
        return self.option in _PRINTED and self.place == STANDARD_OUTPUT

    @property
    def is_page(self) -> bool:
        """Whether it is an HTML page, which may take an older one's place."""
        return self.form.endswith("html")


def options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command an option for each form; "-" is standard output for what can be printed."""
    made = [click.option(f"--{name}", metavar=of[0], default="", help=of[1]) for name, of in _OPTIONS.items()]
    return reduce(lambda given, option: option(given), reversed(made), command)


def planned(asked: Mapping[str, str], manuscript: str) -> tuple[Output, ...]:
    """The outputs asked for, by option. Raises click.UsageError where one may not be written, before anyone waits."""
    outputs = tuple(Output(option, _form(option, place), place) for option, place in asked.items() if place)
    if sum(output.is_printed for output in outputs) > 1:
        raise click.UsageError("Choose one form for the answer, not several.")
    files = [output for output in outputs if not output.is_printed]
    _check_apart(files)
    for output in files:
        if output.is_page:
            check_place(output.place, never=manuscript)
        else:
            check_new(output.place)
    return outputs


def any_printed(outputs: Sequence[Output]) -> bool:
    """Whether a report goes to standard output, where nothing else may then be."""
    return any(output.is_printed for output in outputs)


def _form(option: str, place: str) -> str:
    if option != "authorities":
        return option
    ending = _ENDINGS.get(Path(place).suffix.lower())
    if ending is None:
        raise click.UsageError(f"--authorities writes .html, .md or .csv; {place} ends in none of them.")
    return f"{option}.{ending}"


def _check_apart(outputs: Sequence[Output]) -> None:
    taken: dict[str, str] = {}
    for output in outputs:
        place = os.path.realpath(output.place)
        if place in taken:
            raise click.UsageError(f"--{taken[place]} and --{output.option} name one file, {output.place}.")
        taken[place] = output.option


def write(outputs: Sequence[Output], report: CheckReport, shelves: Shelves, manuscript: str) -> None:
    """Make all, then write all, and say where they are."""
    from legalgraph.cli.forms import made  # noqa: PLC0415 heavy, imported late

    contents = [made(output.form, report, shelves) for output in outputs]
    for output, data in zip(outputs, contents, strict=True):
        if output.is_printed:
            click.echo(data, nl=not data.endswith(b"\n"))
        elif output.is_page:
            write_page(output.place, data.decode("utf-8"), never=manuscript)
        else:
            write_new(output.place, data)
    for output in outputs:
        if not output.is_printed:
            click.echo(f"{_OPTIONS[output.option][2]} {output.place}", err=True)
