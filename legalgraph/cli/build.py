"""``legalgraph build``."""

from __future__ import annotations

from collections.abc import Iterator

import click

from legalgraph.cli import options
from legalgraph.cli.output import Progress, bold, print_json
from legalgraph.model import Unresolved

__all__ = ["command"]


@click.command(
    epilog="Example:  legalgraph build --sources ~/texts\n\nWithout texts the graph is built from the catalogue alone."
)
@options.sources
@options.shelves
@options.store
@options.as_json
def command(sources: str | None, shelves: str | None, store: str | None, as_json: bool) -> None:
    """Build the graph from the catalogue and the texts held, and count what went in and what did not."""
    from legalgraph import api  # noqa: PLC0415 heavy, imported late

    progress = Progress()
    report = api.build(sources=sources, shelves=shelves, store=store, told=progress)
    progress.clear()
    if as_json:
        print_json(report.as_json())
        return
    click.echo(bold(f"The graph is at {report.store}"))
    click.echo(f"Instruments      {report.instruments}, {len(report.texts)} of them with a text held")
    for text in report.texts:
        counts = ", ".join(f"{count} {kind}" for kind, count in text.provisions.items())
        click.echo(f"  {text.instrument}: {counts}; {text.unplaced} unplaced  ({text.reader}, {text.source})")
    for problem in report.unread.values():
        click.echo(f"  not read: {problem}")
    click.echo(
        f"Citations        {_counted(report.citations)}; {report.to_themselves} to themselves left out"
    )
    click.echo(f"Tagged           {_counted(report.tagged)}; {report.codings} codings")
    for line in (*_not_joined(report.codings_without_link, "coded, but nothing cites so"),):
        click.echo(line)
    listed = tuple(f"{one.citing} → {one.cited}" for one in report.not_in_text)
    for line in _not_joined(listed, "listed by the catalogue, not found in the text held"):
        click.echo(line)
    click.echo(f"Unresolved       {len(report.unresolved)}{_reasons(report.unresolved)}")
    click.echo(f"In the graph     {_counted(report.graph)}")


def _counted(counts: object) -> str:
    if not isinstance(counts, dict) or not counts:
        return "none"
    return ", ".join(f"{count} {name}" for name, count in counts.items() if count)


def _not_joined(things: tuple[str, ...], why: str) -> Iterator[str]:
    if things:
        yield f"  {len(things)} {why}: {'; '.join(things[:5])}{' …' if len(things) > 5 else ''}"


def _reasons(unresolved: tuple[tuple[str, Unresolved], ...]) -> str:
    return "" if not unresolved else "  (legalgraph query unresolved lists them)"
