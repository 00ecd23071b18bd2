"""``legalgraph check``."""

from __future__ import annotations

import sys

import click

from legalgraph.cli import options, outputs
from legalgraph.cli.output import print_json, width

__all__ = ["command"]

_UNREAD = 3


@click.command(
    epilog="\b\nExamples:\n"
    "  legalgraph check chapter.docx --sources ~/texts\n"
    "  legalgraph check chapter.docx --sources ~/texts --html report.html --word chapter-checked.docx\n"
    "  legalgraph check chapter.docx --xlsx to-decide.xlsx --authorities authorities.html --csl zotero.json\n\n"
    "“-” in place of a file's name prints the report (--html, --csv, --markdown, --csl, --bibtex). Nothing of yours is "
    "written over: only an older HTML page is replaced.\n\n"
    "Exit status: 0 nothing found, 1 findings that you have not settled, 3 the file cannot be read or has no notes, "
    "4 it is not there."
)
@click.argument("manuscript", metavar="FILE")
@options.sources
@options.shelves
@outputs.options
@click.option("--language", metavar="CODE", default="", help="The manuscript's language: en, fr, es, …  [en]")
@click.option("--off", metavar="CODE", multiple=True, help="Leave out what has this code; several times.")
@click.option(
    "--settings",
    metavar="FILE",
    help="Settings for this manuscript. [legalgraph.toml in its folder]",
)
@options.settled
@click.option(
    "--library",
    metavar="FILE",
    help="Check the works cited against your own library: CSL JSON, BibTeX or Zotero RDF.",
)
@options.acts
@options.as_json
def command(  # noqa: PLR0913 one argument an option
    manuscript: str,
    sources: str | None,
    shelves: str | None,
    language: str,
    off: tuple[str, ...],
    settings: str | None,
    settled: str | None,
    library: str | None,
    acts: tuple[str, ...],
    as_json: bool,
    **files: str,
) -> None:
    """Check every note of FILE against the texts held. FILE is only read.

    FILE is a manuscript with notes: Word, OpenDocument, PDF, a web page, Markdown, LaTeX, EPUB, or plain text in which
    the notes are printed.
    """
    from legalgraph import api, reports  # noqa: PLC0415 heavy, imported late
    from legalgraph.shelves import Shelves  # noqa: PLC0415

    asked = outputs.planned(files, manuscript)
    options.one_form(as_json, outputs.any_printed(asked))
    report = api.check(
        manuscript,
        sources=sources,
        shelves=shelves,
        language=language,
        off=off,
        settings=settings,
        settled=settled,
        library=library,
        acts=acts,
    )
    if asked:
        outputs.write(asked, report, Shelves.find(shelves), manuscript)
    if as_json:
        print_json(reports.as_json(report))
    elif not outputs.any_printed(asked):
        click.echo(reports.as_text(report, width()))
    if not report.notes:
        click.echo(f"No notes were found in {manuscript}, so nothing was checked.", err=True)
    found = any(not finding.settled for finding in report.findings)
    sys.exit(1 if found else 0 if report.notes else _UNREAD)
