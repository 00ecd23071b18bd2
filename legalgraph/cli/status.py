"""``legalgraph status``."""

from __future__ import annotations

import click

from legalgraph.cli import options
from legalgraph.cli.output import print_json

__all__ = ["command"]


@click.command(epilog="\b\nExample:\n  legalgraph status --json")
@options.sources
@options.shelves
@options.store
@options.as_json
def command(sources: str | None, shelves: str | None, store: str | None, as_json: bool) -> None:
    """Say where shelves, texts and graph lie, and what is there."""
    from legalgraph import api  # noqa: PLC0415 heavy, imported late

    said = api.status(sources=sources, shelves=shelves, store=store)
    if as_json:
        print_json(said)
        return
    click.echo(f"legalgraph {said['version']}")
    click.echo(f"Shelves      {said['shelves']['ours']}")
    if said["shelves"]["own"]:
        click.echo(f"  over them  {said['shelves']['own']}")
    click.echo(f"Instruments  {said['instruments']}")
    folder = ", ".join(said["texts"]["folders"]) or "no folder of texts given"
    click.echo(f"Texts        {said['texts']['held']} held ({folder})")
    graph = said["graph"]
    if not graph["built"]:
        click.echo(f"Graph        none yet at {graph['address']}; run “legalgraph build”")
        return
    counts = ", ".join(f"{count} {name}" for name, count in graph["counts"].items() if count)
    click.echo(f"Graph        {graph['address']}\n             {counts}")
    if graph["other_texts"]:
        click.echo(
            f"             built from other texts of {', '.join(graph['other_texts'])}; build it again"
        )
