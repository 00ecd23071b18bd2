"""The command line: a thin twin of the library. Each command is a module, listed in one table, imported late.

Exit status: 0 clean, 1 findings (or a fault of ours), 2 usage, 3 input that cannot be read, 4 a source that is
not there. Answers go to standard output, progress and messages to standard error.
"""

from __future__ import annotations

import atexit
import gc
import importlib
import sys
from typing import Any

import click

from legalgraph import __version__
from legalgraph.cli.output import any_character, printable
from legalgraph.errors import LegalgraphError

__all__ = ["COMMANDS", "main"]

#: Every command, with the module that holds it and the line that ``--help`` shows.
COMMANDS = {
    "fetch": ("fetch", "Fetch official texts from their publishers."),
    "build": ("build", "Build the graph from the catalogue and the texts held."),
    "status": ("status", "Say where shelves, texts and graph lie and what is there."),
    "instruments": ("instruments", "List the instruments of the catalogue."),
    "show": ("show", "Print a provision as the graph holds it."),
    "query": ("query", "Ask the graph a question of the shelf."),
    "queries": ("queries", "List the questions on the shelf."),
    "measures": ("measures", "List the provisions that most of the law leads to."),
    "draw": ("draw", "Draw a diagram of the shelf as one HTML page."),
    "check": ("check", "Check the notes of a chapter against the texts held."),
    "checks": ("checks", "List what a check can report, with examples."),
    "settle": ("settle", "Mark notes of a manuscript as checked by you, with the reason."),
    "scan": ("scan", "List what a plain text cites, with the exact places."),
    "completion": ("completion", "Print the script that completes commands in your shell."),
}


class _Late(click.Group):
    """Commands imported when they are asked for, so that ``--help`` is instant; our errors said in one line."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 click's signature
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"legalgraph.cli.{COMMANDS[cmd_name][0]}")
        command = module.command
        if not isinstance(command, click.Command):
            raise TypeError(f"legalgraph.cli.{cmd_name} has no command")
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        with formatter.section("Commands"):
            formatter.write_dl([(name, says) for name, (_, says) in COMMANDS.items()])

    def main(self, *args: Any, **extra: Any) -> Any:  # noqa: ANN401 click's signature
        any_character(sys.stdout)
        any_character(sys.stderr)
        gc.set_threshold(500_000, 50, 100)  # a command makes many values and keeps them to its end
        atexit.register(gc.freeze)  # where none of them is then looked through for what could be thrown away
        return super().main(*args, **extra)

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 click's signature
        try:
            return super().invoke(ctx)
        except LegalgraphError as error:
            click.echo(f"legalgraph: {printable(str(error))}", err=True)
            sys.exit(error.exit_code)


@click.group(
    cls=_Late,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog='\b\nExamples:\n  legalgraph build\n  legalgraph show tfeu "67(2)"\n  legalgraph check chapter.txt\n\n'
    "“legalgraph COMMAND --help” explains one command.",
)
@click.version_option(__version__, prog_name="legalgraph")
def main() -> None:
    """A citation graph of legal instruments: what cites what, what for, and whether your notes are right."""
