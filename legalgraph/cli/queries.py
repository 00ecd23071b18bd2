"""``legalgraph queries``."""

from __future__ import annotations

import click

from legalgraph.cli import options
from legalgraph.cli.output import bold, print_json, printable

__all__ = ["command"]


@click.command(epilog="\b\nExample:\n  legalgraph queries --json")
@options.shelves
@options.as_json
def command(shelves: str | None, as_json: bool) -> None:
    """List the questions on the shelf, what each must be told, and an example."""
    from legalgraph import api  # noqa: PLC0415 heavy, imported late

    found = api.questions(shelves=shelves)
    if as_json:
        print_json(
            [
                {
                    "name": one.name,
                    "question": one.question,
                    "parameters": [
                        {"name": each.name, "type": each.type, "default": each.default, "says": each.says}
                        for each in one.parameters
                    ],
                    "columns": [{"name": each.name, "says": each.says} for each in one.columns],
                    "example": one.example,
                }
                for one in found.values()
            ]
        )
        return
    for one in found.values():
        click.echo(f"{bold(one.name)}  {printable(one.question)}")
        for each in one.parameters:
            default = "must be given" if each.default is None else f"default {each.default or 'any'}"
            click.echo(printable(f"    {each.name} ({default}): {each.says}"))
        click.echo(printable(f"    {one.example}\n"))
