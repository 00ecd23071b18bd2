"""``legalgraph show``."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from legalgraph.cli import options
from legalgraph.cli.output import bold, print_json, printable, wrapped

if TYPE_CHECKING:
    from legalgraph.api import Shown

__all__ = ["command"]


@click.command(
    epilog='\b\nExamples:\n  legalgraph show tfeu "67(2)"\n  legalgraph show "Smuggling Protocol, art. 6(1)(a)"'
)
@click.argument("reference", nargs=-1, required=True)
@click.option(
    "--language", metavar="CODE", default="", help="As the text held in this language has it: en, fr, …"
)
@options.sources
@options.shelves
@options.store
@options.as_json
def command(  # noqa: PLR0913 one argument an option
    reference: tuple[str, ...],
    language: str,
    sources: str | None,
    shelves: str | None,
    store: str | None,
    as_json: bool,
) -> None:
    """Print a provision, or an instrument, as the graph holds it: words, heading, place, source."""
    from legalgraph import api  # noqa: PLC0415 heavy, imported late

    shown = api.show(" ".join(reference), language=language, sources=sources, shelves=shelves, store=store)
    if as_json:
        print_json(asdict(shown) | {"path": _as_list(shown.path), "parts": _as_list(shown.parts)})
        return
    head, *rest = _lines(shown)
    click.echo("\n".join((bold(printable(head)), *map(printable, rest))))


def _lines(shown: Shown) -> list[str]:
    lines = [", ".join(filter(None, (shown.label, shown.short_title)))]
    lines += [f"{label}{f': {heading}' if heading else ''}" for _, label, heading in shown.path]
    lines += [shown.heading] if shown.heading else []
    lines += ["", wrapped(shown.text) if shown.text else _without_text(shown), ""]
    if not shown.text:
        parts = [f"  {label}{f': {says}' if says else ''}" for _, label, says in shown.parts]
        lines += [*parts, ""] if parts else []
    lines += [f"In short: {shown.gist}"] if shown.gist and shown.text else []
    lines += [f"{shown.title}{f', {shown.date}' if shown.date else ''} ({shown.status})"]
    lines += [f"Key {shown.key}"]
    lines += [_text_read(shown)] if shown.source else []
    lines += [f"Damaged in that text: {said}" for said in shown.damage]
    return lines


def _text_read(shown: Shown) -> str:
    version = ", ".join(filter(None, (shown.language, shown.dated and f"as of {shown.dated}")))
    return f"Text: {shown.source} ({version}, sha256 {shown.sha256[:12]}…)"


def _without_text(shown: Shown) -> str:
    if not shown.label:
        return "" if shown.source else "No text held."
    return f"No text held. In our words: {shown.gist}" if shown.gist else "No text held."


def _as_list(places: tuple[tuple[str, str, str], ...]) -> list[dict[str, str]]:
    return [dict(zip(("key", "label", "heading"), place, strict=True)) for place in places]
