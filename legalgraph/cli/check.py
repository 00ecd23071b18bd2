"""``legalgraph check``."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from legalgraph.cli import options
from legalgraph.cli.output import print_json, width, write_file

__all__ = ["command"]


@click.command(
    epilog="Example:  legalgraph check chapter.txt --sources ~/texts --html report.html\n\n"
    "Exit status: 0 nothing found, 1 findings, 3 the file cannot be read, 4 it is not there."
)
@click.argument("manuscript", metavar="FILE")
@options.sources
@options.shelves
@click.option("--html", metavar="FILE", help="Write the report as one HTML page.")
@options.as_json
def command(
    manuscript: str, sources: str | None, shelves: str | None, html: str | None, as_json: bool
) -> None:
    """Check every note of FILE (plain text with printed notes) against the texts held. FILE is only read."""
    from legalgraph import api, reports  # noqa: PLC0415 heavy, imported late
    from legalgraph.shelves import Shelves  # noqa: PLC0415

    if html and Path(html).resolve() == Path(manuscript).resolve():
        raise click.UsageError("The report may not take the manuscript's place.")
    report = api.check(manuscript, sources=sources, shelves=shelves)
    if html:
        write_file(Path(html), reports.as_html(report, shelves=Shelves.find(shelves)))
        click.echo(f"The report is in {html}", err=True)
    if as_json:
        print_json(reports.as_json(report))
    else:
        click.echo(reports.as_text(report, width()))
    sys.exit(1 if report.findings else 0)
