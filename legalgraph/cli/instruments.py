"""``legalgraph instruments``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from legalgraph.cli import options
from legalgraph.cli.output import print_csv, print_json, printable

if TYPE_CHECKING:
    from legalgraph.api import InstrumentHeld

__all__ = ["command"]

_COLUMNS = (
    "id", "short_title", "title", "kind", "body", "status", "adopted", "opened", "signed", "in_force", "published",
    "text", "language", "dated", "languages",
)  # fmt: skip


@click.command(epilog="\b\nExample:\n  legalgraph instruments --csv > instruments.csv")
@options.sources
@options.shelves
@options.as_json
@options.as_csv
def command(sources: str | None, shelves: str | None, as_json: bool, as_csv: bool) -> None:
    """List the instruments of the catalogue by date of adoption, with their status, and whether a text is held."""
    from legalgraph import api  # noqa: PLC0415 heavy, imported late

    options.one_form(as_json, as_csv)
    there = api.instruments(sources=sources, shelves=shelves)
    if as_json:
        print_json([_as_json(one) for one in there])
    elif as_csv:
        print_csv(_COLUMNS, [tuple(_row(one).values()) for one in there])
    else:
        longest = max((len(one.instrument.id) for one in there), default=0)
        for one in there:
            click.echo(printable(_line(one, longest)))


def _row(one: InstrumentHeld) -> dict[str, str]:
    known, dates = one.instrument, one.instrument.dates
    values = (
        known.id, known.short_title, known.title, known.kind, known.body, known.status, dates.adopted, dates.opened,
        dates.signed, dates.in_force, dates.published, one.source, one.language, one.dated, " ".join(one.languages),
    )  # fmt: skip
    return dict(zip(_COLUMNS, values, strict=True))


def _as_json(one: InstrumentHeld) -> dict[str, object]:
    identifiers = {scheme: list(values) for scheme, values in one.instrument.identifiers.items()}
    unchecked = list(one.instrument.unchecked)
    return {
        **_row(one),
        "languages": list(one.languages),
        "identifiers": identifiers,
        "unchecked": unchecked,
    }


def _line(one: InstrumentHeld, longest: int) -> str:
    known = one.instrument
    languages = dict.fromkeys((one.language, *one.languages))
    held = f"text held ({', '.join(languages)})" if one.source else "no text held"
    return f"{known.id:<{longest}}  {known.date or 'no date':<10}  {held:<24}  {known.short_title} ({known.status})"
