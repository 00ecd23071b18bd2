"""``legalgraph scan``."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from legalgraph.cli import options
from legalgraph.cli.output import printable
from legalgraph.cli.page import STANDARD_OUTPUT, check_place, write_page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from legalgraph.model import Citation, Mention, Unresolved

__all__ = ["command"]


@click.command(
    epilog="\b\nExamples:\n"
    "  legalgraph scan notes.txt --json\n"
    "  legalgraph scan protocol.txt --within smuggling-protocol --html protocol.html\n"
    "  legalgraph scan notes.txt --acts eurlex-search.csv\n\n"
    "Places are counted in characters from 0, the last one excluded. docs/json-mentions.md explains the JSON."
)
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option(
    "--within",
    metavar="PROVISION",
    default="",
    help="What the text is a part of, so that “this Protocol” and a bare “Article 6” are its own.",
)
@click.option(
    "--html",
    metavar="PAGE",
    default="",
    help="Mark the citations of one FILE on an HTML page; - for standard output.",
)
@options.acts
@options.sources
@options.shelves
@options.as_json
def command(  # noqa: PLR0913 one argument an option
    files: tuple[str, ...],
    within: str,
    html: str,
    acts: tuple[str, ...],
    sources: str | None,
    shelves: str | None,
    as_json: bool,
) -> None:
    """List what each plain-text FILE cites, and what that points to: a citation a line. JSON Lines with --json."""
    from legalgraph import api  # noqa: PLC0415 heavy, imported late
    from legalgraph.api.scanning import acts_in  # noqa: PLC0415
    from legalgraph.containers.bounded import read_bounded  # noqa: PLC0415
    from legalgraph.containers.decoding import decode  # noqa: PLC0415

    options.one_form(as_json, html == STANDARD_OUTPUT)
    if html and len(files) > 1:
        raise click.UsageError("A page is made of one file; name one, or leave --html out.")
    if html:
        check_place(html, never=files[0])
    listed = acts_in(map(Path, acts))
    for name in files:
        text = decode(read_bounded(Path(name)), name)
        cited = api.resolve(text, within=within, sources=sources, shelves=shelves, acts=listed)
        if html:
            write_page(html, _page(text, cited, name, shelves), never=name)
        if html != STANDARD_OUTPUT:
            _print(name, text, cited, as_json=as_json)
    if html and html != STANDARD_OUTPUT:
        click.echo(f"The page is in {html}", err=True)


def _print(
    name: str, text: str, cited: Sequence[tuple[Mention, Sequence[Citation | Unresolved]]], *, as_json: bool
) -> None:
    from legalgraph.reports.mentions import as_row  # noqa: PLC0415 heavy, imported late

    for mention, results in cited:
        if as_json:
            click.echo(json.dumps(as_row(text, mention, results, file=name), ensure_ascii=False))
        else:
            click.echo(printable(_line(name, mention, results)))


def _page(
    text: str,
    cited: Sequence[tuple[Mention, Sequence[Citation | Unresolved]]],
    name: str,
    shelves: str | None,
) -> str:
    from legalgraph import api  # noqa: PLC0415 heavy, imported late
    from legalgraph.reports.marked import as_marked_page  # noqa: PLC0415
    from legalgraph.shelves import Shelves  # noqa: PLC0415

    known = {one.instrument.id: one.instrument for one in api.instruments(shelves=shelves)}
    return as_marked_page(
        text, cited, shelves=Shelves.find(shelves), title=Path(name).name, instruments=known
    )


def _line(name: str, mention: Mention, results: Sequence[Citation | Unresolved]) -> str:
    at = f"{mention.span.start}-{mention.span.end}"
    words = " ".join(mention.text.split())
    return f"{name}:{at:<13} {mention.kind:<15} {words}  {_pointed(results)}".rstrip()


def _pointed(results: Sequence[Citation | Unresolved]) -> str:
    """What it points to in a line: keys, with what is missing there; or why nothing is decided."""
    return ", ".join(dict.fromkeys(map(_target, results)))


def _target(result: Citation | Unresolved) -> str:
    from legalgraph.model import Citation  # noqa: PLC0415 heavy, imported late

    if not isinstance(result, Citation):
        return f"? {result.reason}"
    sure = "" if result.confidence == "certain" else f" ({result.confidence})"
    return f"→ {result.target}{f' without {result.missing}' if result.missing else ''}{sure}"
