"""``legalgraph build``."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

import click

from legalgraph.cli import options
from legalgraph.cli.output import Progress, bold, print_json, printable

if TYPE_CHECKING:
    from legalgraph.build import BuildReport

__all__ = ["command"]

_UNREAD = 3
_NAMED_AT_MOST = 5
_FIRST_WORDS = 60

#: The kinds of provision a scholar asks after first, in her words.
_PLURALS = {
    "art": "articles",
    "para": "paragraphs",
    "subpara": "unnumbered paragraphs",
    "point": "points",
    "indent": "indents",
    "rec": "recitals",
    "prot": "protocols",
    "annex": "annexes",
    "decl": "declarations",
}


@click.command(
    epilog="\b\nExample:\n  legalgraph build --sources ~/texts\n\n"
    "Without texts the graph is built from the catalogue alone.\n\n"
    "Exit status: 0 built, 3 built, but a text held could not be read."
)
@options.sources
@options.shelves
@options.store
@options.as_json
def command(sources: str | None, shelves: str | None, store: str | None, as_json: bool) -> None:
    """Build the graph from the catalogue and the texts held, and count what went in and what did not."""
    from legalgraph import api  # noqa: PLC0415 heavy, imported late

    with Progress() as progress:
        report = api.build(sources=sources, shelves=shelves, store=store, told=progress)
    if as_json:
        print_json(report.as_json())
    else:
        click.echo("\n".join((bold(f"The graph is at {report.store}"), *map(printable, _lines(report)))))
    sys.exit(_UNREAD if report.unread else 0)


def _lines(report: BuildReport) -> Iterator[str]:
    yield f"Instruments      {report.instruments}, {len(report.texts)} of them with a text held"
    for text in report.texts:
        pieces = "1 piece" if len(text.unplaced) == 1 else f"{len(text.unplaced)} pieces"
        yield f"  {text.instrument}: {_provisions(text.provisions)}; {pieces} unplaced"
        yield f"      {text.reader}, {text.source}"
        for piece in text.unplaced[:_NAMED_AT_MOST]:
            yield f"      unplaced, {piece.place}: {piece.reason}: {piece.text[:_FIRST_WORDS]}"
    for problem in report.unread.values():
        yield f"  not read: {problem}"
    yield from _listed(report.outline_not_in_text, "in the catalogue's outline, not found in the text held")
    yield f"Citations        {_counted(report.citations)}; {report.to_themselves} to themselves left out"
    yield from _listed(report.not_scanned, "held in a language whose citations are not read yet")
    listed = tuple(f"{one.citing} → {one.cited}" for one in report.not_in_text)
    yield from _listed(listed, "listed by the catalogue, not found in the text held")
    yield f"Tagged           {_counted(report.tagged)}; {report.codings} codings"
    yield from _listed(report.codings_without_link, "coded, but nothing cites so")
    hint = "  (legalgraph query unresolved lists them)" if report.unresolved else ""
    yield f"Unresolved       {len(report.unresolved)}{hint}"
    yield f"In the graph     {_counted(report.graph)}"


def _provisions(counts: Mapping[str, int]) -> str:
    """The provisions in a lawyer's words, the smaller kinds taken together."""
    others = sum(count for kind, count in counts.items() if kind not in _PLURALS)
    said = {plural: counts.get(kind, 0) for kind, plural in _PLURALS.items()}
    return _counted(said | {"other pieces": others})


def _counted(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{count} {name}" for name, count in counts.items() if count) or "none"


def _listed(things: Sequence[str], why: str) -> Iterator[str]:
    if things:
        more = " … (all of them with --json)" if len(things) > _NAMED_AT_MOST else ""
        yield f"  {len(things)} {why}: {'; '.join(things[:_NAMED_AT_MOST])}{more}"
