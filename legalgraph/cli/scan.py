"""``legalgraph scan``."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from legalgraph.cli import options
from legalgraph.cli.output import printable

if TYPE_CHECKING:
    from legalgraph.model import Mention

__all__ = ["command"]


@click.command(
    epilog="\b\nExample:\n  legalgraph scan notes.txt --json\n\n"
    "Places are counted in characters from 0, the last one excluded."
)
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@options.shelves
@options.as_json
def command(files: tuple[str, ...], shelves: str | None, as_json: bool) -> None:
    """List what each plain-text FILE cites: one mention a line, with its place. JSON Lines with --json."""
    from legalgraph import api  # noqa: PLC0415 heavy, imported late
    from legalgraph.containers.bounded import read_bounded  # noqa: PLC0415
    from legalgraph.containers.decoding import decode  # noqa: PLC0415

    for name in files:
        text = decode(read_bounded(Path(name)), name)
        for mention in api.scan(text, shelves=shelves):
            row = {"file": name, **_row(mention)}
            click.echo(json.dumps(row, ensure_ascii=False) if as_json else printable(_line(name, mention)))


def _row(mention: Mention) -> dict[str, object]:
    return {
        "start": mention.span.start,
        "end": mention.span.end,
        "text": mention.text,
        "kind": mention.kind,
        "named": mention.named,
        "pinpoints": [str(pinpoint) for pinpoint in mention.pinpoints],
        "identifier": mention.identifier,
        "signal": str(mention.signal),
        "refers_to": mention.refers_to,
        "remark": mention.remark,
    }


def _line(name: str, mention: Mention) -> str:
    at = f"{mention.span.start}-{mention.span.end}"
    places = " ".join(map(str, mention.pinpoints))
    return f"{name}:{at:<13} {mention.kind:<15} {' '.join(mention.text.split())}  {places}".rstrip()
