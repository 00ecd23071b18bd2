"""``legalgraph check``."""

from __future__ import annotations

import sys

import click

from legalgraph.cli import options
from legalgraph.cli.output import print_json, width
from legalgraph.cli.page import STANDARD_OUTPUT, check_new, check_place, write_new, write_page

__all__ = ["command"]

_UNREAD = 3


@click.command(
    epilog="\b\nExamples:\n"
    "  legalgraph check chapter.docx --sources ~/texts\n"
    "  legalgraph check chapter.docx --sources ~/texts --html report.html --word chapter-checked.docx\n\n"
    "Exit status: 0 nothing found, 1 findings, 3 the file cannot be read or has no notes, 4 it is not there."
)
@click.argument("manuscript", metavar="FILE")
@options.sources
@options.shelves
@click.option(
    "--html", metavar="PAGE", default="", help="Write the report as one HTML page; - for standard output."
)
@click.option(
    "--word",
    metavar="COPY",
    default="",
    help="Write a copy of a Word manuscript with a comment at each note that needs attention.",
)
@click.option(
    "--language",
    metavar="CODE",
    default="en",
    show_default=True,
    help="The manuscript's language: en, fr, es, …",
)
@options.as_json
def command(  # noqa: PLR0913 one argument an option
    manuscript: str,
    sources: str | None,
    shelves: str | None,
    html: str,
    word: str,
    language: str,
    as_json: bool,
) -> None:
    """Check every note of FILE against the texts held. FILE is only read.

    FILE is a manuscript with notes: Word, OpenDocument, PDF, a web page, Markdown, LaTeX, EPUB, or plain text in which
    the notes are printed.
    """
    from legalgraph import api, reports  # noqa: PLC0415 heavy, imported late
    from legalgraph.containers.bounded import read_bounded  # noqa: PLC0415
    from legalgraph.shelves import Shelves  # noqa: PLC0415

    options.one_form(as_json, html == STANDARD_OUTPUT)
    if html:
        check_place(html, never=manuscript)
    if word:
        check_new(word)
    report = api.check(manuscript, sources=sources, shelves=shelves, language=language)
    if html:
        write_page(html, reports.as_html(report, shelves=Shelves.find(shelves)), never=manuscript)
    if word:
        write_new(word, reports.as_word(report, read_bounded(report.document.path)))
        click.echo(f"The manuscript with comments is in {word}", err=True)
    if as_json:
        print_json(reports.as_json(report))
    elif html != STANDARD_OUTPUT:
        click.echo(reports.as_text(report, width()))
    if html and html != STANDARD_OUTPUT:
        click.echo(f"The report is in {html}", err=True)
    if not report.notes:
        click.echo(f"No notes were found in {manuscript}, so nothing was checked.", err=True)
    sys.exit(1 if report.findings else 0 if report.notes else _UNREAD)
