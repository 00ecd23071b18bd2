"""``legalgraph measures``."""

from __future__ import annotations

from dataclasses import asdict, astuple

import click

from legalgraph.cli import options
from legalgraph.cli.output import print_csv, print_json, printable

__all__ = ["command"]

_COLUMNS = ("key", "label", "instrument", "cited_by", "cites", "reach", "between")


@click.command(epilog="\b\nExample:\n  legalgraph measures --limit 10")
@click.option("--limit", default=20, show_default=True, type=click.IntRange(1), help="So many rows.")
@options.store
@options.as_json
@options.as_csv
def command(limit: int, store: str | None, as_json: bool, as_csv: bool) -> None:
    """List the provisions that most of the law leads to, with four measures of their place in the graph.

    cited by, cites: passages, each once. reach: all that lead to it through any chain of citations. between: the
    share of shortest chains that pass through it.
    """
    from legalgraph import api  # noqa: PLC0415 heavy, imported late

    options.one_form(as_json, as_csv)
    measured = api.measures(store=store)[:limit]
    if as_json:
        print_json([asdict(one) for one in measured])
    elif as_csv:
        print_csv(_COLUMNS, map(astuple, measured))
    else:
        click.echo(f"{'cited by':>8} {'cites':>6} {'reach':>6} {'between':>8}  provision")
        for one in measured:
            named = one.label if one.key == one.instrument else f"{one.label}, {one.instrument}"
            click.echo(
                f"{one.cited_by:>8} {one.cites:>6} {one.reach:>6} {one.between:>8.4f}  {printable(named)}"
            )
