"""``legalgraph checks``."""

from __future__ import annotations

import click

from legalgraph.cli import options
from legalgraph.cli.output import bold, print_json, printable, wrapped

__all__ = ["command"]


@click.command(
    epilog="\b\nExamples:\n  legalgraph checks\n  legalgraph checks date_check\n  legalgraph checks --json"
)
@click.argument("codes", metavar="[CODE]...", nargs=-1)
@click.option("--markdown", is_flag=True, help="Print all codes as a page of Markdown.")
@options.as_json
def command(codes: tuple[str, ...], markdown: bool, as_json: bool) -> None:
    """List what a check can report: each code, how much it weighs, what it means, a wrong and a right example."""
    from legalgraph import api  # noqa: PLC0415 heavy, imported late
    from legalgraph.errors import UnknownNameError  # noqa: PLC0415

    options.one_form(markdown, as_json)
    if markdown:
        from legalgraph.checks.listed import page  # noqa: PLC0415

        click.echo(page(), nl=False)
        return
    known = api.checks()
    for code in codes:
        if code not in known:
            raise UnknownNameError("rule with the code", code, known, "“legalgraph checks” lists them.")
    chosen = [known[code] for code in codes or sorted(known)]
    if as_json:
        print_json(
            [
                {
                    "code": one.name,
                    "severity": str(one.severity),
                    "means": one.means,
                    "wrong": [{"notes": list(each.notes), "body": list(each.body)} for each in one.wrong],
                    "right": [{"notes": list(each.notes), "body": list(each.body)} for each in one.right],
                }
                for one in chosen
            ]
        )
        return
    for one in chosen:
        click.echo(f"{bold(one.name)}  {one.severity}")
        click.echo(wrapped(printable(one.means), "    "))
        for said, examples in (("wrong", one.wrong), ("right", one.right)):
            for each in examples[: None if codes else 1]:
                click.echo(wrapped(printable(f"{said}: {' | '.join((*each.body, *each.notes))}"), "    "))
        click.echo()
