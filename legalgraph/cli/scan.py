"""``legalgraph scan``."""

from __future__ import annotations

import json
from pathlib import Path

import click

from legalgraph.cli import options

__all__ = ["command"]


@click.command(epilog="Example:  legalgraph scan notes.txt --json")
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
            places = [str(pinpoint) for pinpoint in mention.pinpoints]
            if as_json:
                row = {
                    "file": name, "start": mention.span.start, "end": mention.span.end, "text": mention.text,
                    "kind": mention.kind, "named": mention.named, "pinpoints": places,
                    "identifier": mention.identifier, "signal": str(mention.signal), "refers_to": mention.refers_to,
                }  # fmt: skip
                click.echo(json.dumps(row, ensure_ascii=False))
            else:
                at = f"{mention.span.start}-{mention.span.end}"
                click.echo(
                    f"{name}:{at:<13} {mention.kind:<15} {' '.join(mention.text.split())}  {' '.join(places)}"
                )
