"""``legalgraph draw``."""

from __future__ import annotations

import click

from legalgraph.cli import options
from legalgraph.cli.page import STANDARD_OUTPUT, check_place, write_page

__all__ = ["command"]

_FIRST = "spread"


@click.command(
    epilog="\b\nExamples:\n"
    "  legalgraph draw spread instrument=smuggling-protocol -o spread.html\n"
    "  legalgraph draw tag=criminalising -o criminalising.html\n\n"
    "NAME=VALUE are what the diagram's question takes; “legalgraph queries” lists them."
)
@click.argument("diagram", default=_FIRST)
@click.argument("arguments", nargs=-1, metavar="[NAME=VALUE]...")
@click.option(
    "-o", "--output", required=True, metavar="PAGE", help="The page to write; - for standard output."
)
@options.shelves
@options.store
def command(
    diagram: str, arguments: tuple[str, ...], output: str, shelves: str | None, store: str | None
) -> None:
    """Draw DIAGRAM (“spread” if none is named), a file of the shelf “visualizations”, as one HTML page."""
    from legalgraph import api  # noqa: PLC0415 heavy, imported late

    if "=" in diagram:
        diagram, arguments = _FIRST, (diagram, *arguments)
    check_place(output)
    drawing = api.draw(diagram, options.arguments_of(arguments), shelves=shelves, store=store)
    write_page(output, drawing.html)
    where = "" if output == STANDARD_OUTPUT else f"{output}: "
    click.echo(f"{where}{drawing.nodes} provisions and instruments, {drawing.links} links", err=True)
    for said in drawing.left_out:
        click.echo(said, err=True)
