"""``legalgraph draw``."""

from __future__ import annotations

from pathlib import Path

import click

from legalgraph.cli import options
from legalgraph.cli.output import write_file

__all__ = ["command"]


@click.command(epilog="Example:  legalgraph draw spread instrument=smuggling-protocol -o spread.html")
@click.argument("diagram", default="spread")
@click.argument("arguments", nargs=-1, metavar="[NAME=VALUE]...")
@click.option(
    "-o", "--output", required=True, metavar="FILE", help="The page to write; - for standard output."
)
@options.shelves
@options.store
def command(
    diagram: str, arguments: tuple[str, ...], output: str, shelves: str | None, store: str | None
) -> None:
    """Draw DIAGRAM, a file of the shelf “visualizations”, as one HTML page that needs no network."""
    from legalgraph import api  # noqa: PLC0415 heavy, imported late

    drawing = api.draw(diagram, shelves=shelves, store=store, **options.arguments_of(arguments))
    if output == "-":
        click.echo(drawing.html)
    else:
        write_file(Path(output), drawing.html)
    click.echo(f"{output}: {drawing.nodes} provisions and instruments, {drawing.links} links", err=True)
    for said in drawing.left_out:
        click.echo(said, err=True)
