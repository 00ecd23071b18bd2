"""The options that commands share, each written once."""

from __future__ import annotations

import click

__all__ = ["acts", "arguments_of", "as_csv", "as_json", "one_form", "settled", "shelves", "sources", "store"]

shelves = click.option(
    "--shelves",
    metavar="DIR",
    help="Your own folder with instruments, queries or visualizations; its files win by name. [LEGALGRAPH_SHELVES]",
)
sources = click.option(
    "--sources",
    metavar="DIR",
    help="Folder with official texts you hold; several as in PATH. [LEGALGRAPH_SOURCES]",
)
store = click.option(
    "--store", metavar="PLACE", help="The graph: a folder, or neo4j://host:7687. [LEGALGRAPH_STORE]"
)
settled = click.option(
    "--settled",
    metavar="FILE",
    help="The file of settled notes. [legalgraph-settled.json in the manuscript's folder]",
)
acts = click.option(
    "--acts",
    metavar="FILE",
    multiple=True,
    help="A list of acts of the European Union in which acts that the catalogue does not have are looked for, also by "
    "their day and title: CSV as EUR-Lex exports it (“CELEX number”, “Title”), or JSON Lines. May be given again.",
)
as_json = click.option("--json", "as_json", is_flag=True, help="Print JSON on standard output.")
as_csv = click.option("--csv", "as_csv", is_flag=True, help="Print CSV on standard output.")


def one_form(*chosen: bool) -> None:
    """Raise click.UsageError when an answer is asked for in more than one form."""
    if sum(chosen) > 1:
        raise click.UsageError("Choose one form for the answer, not several.")


def arguments_of(words: tuple[str, ...]) -> dict[str, str]:
    """``name=value`` words as a table. Raises click.UsageError for a word of another form, or one given twice."""
    given: dict[str, str] = {}
    for word in words:
        name, mark, value = word.partition("=")
        if not mark or not name:
            raise click.UsageError(f"“{word}” is not of the form name=value.")
        if name in given:
            raise click.UsageError(f"{name} is given twice.")
        given[name] = value
    return given
