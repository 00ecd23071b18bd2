"""``legalgraph query``."""

from __future__ import annotations

import click

from legalgraph.cli import options
from legalgraph.cli.output import width

__all__ = ["command"]


@click.command(
    epilog='\b\nExamples:\n  legalgraph query provision provision="tfeu 80"\n'
    "  legalgraph query tagged tag=criminalising --csv\n\n"
    "“legalgraph queries” lists the questions with their parameters."
)
@click.argument("question")
@click.argument("arguments", nargs=-1, metavar="[NAME=VALUE]...")
@options.shelves
@options.store
@options.as_json
@options.as_csv
def command(  # noqa: PLR0913 one parameter an option
    question: str,
    arguments: tuple[str, ...],
    shelves: str | None,
    store: str | None,
    as_json: bool,
    as_csv: bool,
) -> None:
    """Ask the graph QUESTION, a file of the shelf “queries”."""
    from legalgraph import api  # noqa: PLC0415 heavy, imported late
    from legalgraph import queries as answers  # noqa: PLC0415

    options.one_form(as_json, as_csv)
    given = options.arguments_of(arguments)
    table = api.query(question, given, shelves=shelves, store=store)
    if as_json:
        click.echo(answers.as_json(table))
    elif as_csv:
        click.echo(answers.as_csv(table), nl=False)
    else:
        click.echo(answers.as_text(table, width()))
