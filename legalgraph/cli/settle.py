"""``legalgraph settle``."""

from __future__ import annotations

import click

from legalgraph.cli import options
from legalgraph.cli.output import bold, print_json, printable

__all__ = ["command"]


@click.command(
    epilog="\b\nExamples:\n"
    '  legalgraph settle chapter.docx 42 --reason "the date of the reprint is meant"\n'
    '  legalgraph settle chapter.docx 15 31 --code bare_url --reason "the publisher prints addresses so"\n'
    "  legalgraph settle chapter.docx 42 --undo\n"
    "  legalgraph settle chapter.docx\n\n"
    "The marks lie in legalgraph-settled.json in the manuscript's folder, by the text of each note: they hold for "
    "every version and format in which the note reads the same. The manuscript is only read."
)
@click.argument("manuscript", metavar="FILE")
@click.argument("notes", metavar="[NOTE]...", nargs=-1)
@click.option("--reason", metavar="TEXT", default="", help="Why the note is right as it stands.")
@click.option("--code", "codes", metavar="CODE", multiple=True, help="Settle only what has this code.")
@click.option("--undo", is_flag=True, help="Take the marks of these notes away.")
@options.settled
@options.as_json
def command(  # noqa: PLR0913 one argument an option
    manuscript: str,
    notes: tuple[str, ...],
    reason: str,
    codes: tuple[str, ...],
    settled: str | None,
    undo: bool,
    as_json: bool,
) -> None:
    """Mark notes of FILE as checked by you, with the reason; without NOTE, list the marks."""
    from legalgraph import api  # noqa: PLC0415 heavy, imported late

    marks = api.settle(manuscript, *notes, reason=reason, codes=codes, undo=undo, settled=settled)
    if as_json:
        print_json(
            [
                {
                    "opening": one.opening,
                    "codes": list(one.codes),
                    "reason": one.reason,
                    "on": one.on,
                    "note": one.note,
                }
                for one in marks
            ]
        )
        return
    for one in marks:
        what = f" ({', '.join(one.codes)})" if one.codes else ""
        click.echo(f"{one.on}  {bold(printable(one.opening))}{what}: {printable(one.reason)}")
    if not marks:
        click.echo("No note is settled.")
