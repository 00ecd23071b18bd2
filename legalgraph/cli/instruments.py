"""``legalgraph instruments``."""

from __future__ import annotations

import click

from legalgraph.cli import options
from legalgraph.cli.output import print_csv, print_json, printable

__all__ = ["command"]

_COLUMNS = ("id", "short_title", "kind", "adopted", "in_force", "status", "text")


@click.command(epilog="\b\nExample:\n  legalgraph instruments --csv > instruments.csv")
@options.sources
@options.shelves
@options.as_json
@options.as_csv
def command(sources: str | None, shelves: str | None, as_json: bool, as_csv: bool) -> None:
    """List the instruments of the catalogue by date of adoption, and whether a text of each is held."""
    from legalgraph import api  # noqa: PLC0415 heavy, imported late

    options.one_form(as_json, as_csv)
    rows = [
        (
            held.instrument.id,
            held.instrument.short_title,
            held.instrument.kind,
            held.instrument.date,
            held.instrument.dates.in_force,
            held.instrument.status,
            held.source,
        )
        for held in api.instruments(sources=sources, shelves=shelves)
    ]
    if as_json:
        print_json([dict(zip(_COLUMNS, row, strict=True)) for row in rows])
    elif as_csv:
        print_csv(_COLUMNS, rows)
    else:
        longest = max((len(row[0]) for row in rows), default=0)
        for row in rows:
            text = "text held" if row[6] else "no text held"
            line = f"{row[0]:<{longest}}  {row[3] or 'no date':<10}  {text:<12}  {row[1]} ({row[5]})"
            click.echo(printable(line))
