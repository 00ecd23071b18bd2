"""``legalgraph fetch``."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Self

import click

from legalgraph.cli import options
from legalgraph.cli.output import Progress, bold, print_json, printable

if TYPE_CHECKING:
    from legalgraph.fetching.report import FetchReport, TextReport

__all__ = ["command"]

_FINDINGS, _MISSING = 1, 4


@click.command(
    epilog="\b\nExamples:\n"
    "  legalgraph fetch tfeu smuggling-protocol --language en\n"
    "  legalgraph fetch --dry-run\n"
    "  legalgraph fetch --again tfeu\n"
    "  legalgraph fetch --take-changed tfeu\n\n"
    "A text that is held is left alone. With --again its publisher is asked whether it has changed; if so, the new "
    "text is kept beside the one you work with, and nothing else changes until you say --take-changed.\n\n"
    "Exit status: 0 all is there, 1 a text has changed or is damaged, 4 a text could not be fetched."
)
@click.argument("ids", nargs=-1, metavar="[ID]...")
@click.option(
    "--language",
    "languages",
    multiple=True,
    metavar="CODE",
    help="Only this language (en, fr, es); may be given several times. Without it, all that the catalogue has.",
)
@click.option(
    "--into",
    metavar="DIR",
    help="A folder of your own for the texts, new or fetched into before. Name it later with --sources. "
    "[LEGALGRAPH_CACHE]",
)
@click.option(
    "--limit",
    type=click.FloatRange(min=0, min_open=True),
    metavar="SECONDS",
    help="Stop after so many seconds; what is there by then stays.",
)
@click.option("--again", is_flag=True, help="Ask also for texts that are held: have they changed?")
@click.option("--take-changed", is_flag=True, help="From now on use the changed texts. Asks nobody.")
@click.option("--dry-run", is_flag=True, help="Only list what would be asked for, and where.")
@options.shelves
@options.as_json
def command(  # noqa: PLR0913 one parameter an option
    ids: tuple[str, ...],
    languages: tuple[str, ...],
    into: str | None,
    limit: float | None,
    again: bool,
    take_changed: bool,
    dry_run: bool,
    shelves: str | None,
    as_json: bool,
) -> None:
    """Fetch official texts from their publishers, so that legalgraph can read and quote them.

    The catalogue knows where each publisher (EUR-Lex, the United Nations, …) offers its texts. This asks there, for the
    instruments that you name or for all of them, and keeps the texts on your computer with the address, the date and a
    fingerprint of each. “legalgraph instruments” lists the ids. Once fetched, the other commands use the texts by
    themselves.
    """
    from legalgraph import api  # noqa: PLC0415 heavy, imported late

    if take_changed and (again or dry_run):
        raise click.UsageError("--take-changed asks nobody; give it without --again and --dry-run.")
    with Progress() if sys.stderr.isatty() else _Lines() as told:
        report = api.fetch(
            *ids, languages=languages, into=into, limit=limit, again=again, take_changed=take_changed,
            dry_run=dry_run, shelves=shelves, told=told,
        )  # fmt: skip
    if as_json:
        print_json(report.as_json())
    else:
        for line in _lines(report, into):
            click.echo(printable(line))
    sys.exit(_status(report, named=bool(ids)))


class _Lines:
    """What is being asked for, a line each, where no bar can be drawn."""

    def __init__(self) -> None:
        self._last = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def __call__(self, doing: str, done: int, total: int) -> None:  # noqa: ARG002 as Progress is called
        if doing != self._last:
            click.echo(printable(doing), err=True)
            self._last = doing


def _status(report: FetchReport, *, named: bool) -> int:
    from legalgraph.fetching.report import Outcome  # noqa: PLC0415 heavy, imported late

    if report.with_outcome(Outcome.CHANGED, Outcome.DAMAGED):
        return _FINDINGS
    missing = report.with_outcome(Outcome.NOT_FETCHED) or (named and report.without_address)
    return _MISSING if missing else 0


def _lines(report: FetchReport, into: str | None) -> Iterator[str]:
    for text in report.texts:
        yield from _text_lines(text)
    counts = ", ".join(f"{count} {outcome}" for outcome, count in report.counts().items())
    yield bold(f"{counts or 'nothing to fetch'}.")
    if without := report.without_address:
        shown = ", ".join(without[:5]) + (", … (all of them with --json)" if len(without) > 5 else "")
        yield f"No address of a text is known of {len(without)}: {shown}."
    if any(text.file for text in report.texts):
        yield f"The texts are in {report.folder}."
        yield from _not_used(into)


def _text_lines(text: TextReport) -> Iterator[str]:
    size = f" ({text.bytes / 1e6:,.1f} MB)" if text.bytes else ""
    yield f"{text.instrument}, {text.language}: {text.outcome}{size}{f'; {text.says}' if text.says else ''}"
    if text.file:
        yield f"    in use: {text.file}"
    if text.beside:
        yield f"    beside: {text.beside}"
        yield f"    compare them; “legalgraph fetch --take-changed {text.instrument}” brings the new one into use"
    if not text.file:
        yield from (f"    {one.format} at {one.url}" for one in text.addresses if not text.attempts)
    yield from (f"    {one.url} ({one.format}) {one.problem}" for one in text.attempts)


def _not_used(into: str | None) -> Iterator[str]:
    """Where texts were fetched that no other command will look at by itself."""
    elsewhere = os.environ.get("LEGALGRAPH_SOURCES")
    if into:
        yield f"To use them: --sources {into}"
    elif elsewhere:
        yield f"They are not used while LEGALGRAPH_SOURCES names another folder ({elsewhere})."
