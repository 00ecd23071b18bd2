"""``legalgraph completion``."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

__all__ = ["command"]


@click.command(epilog='Example:  eval "$(legalgraph completion bash)"')
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def command(ctx: click.Context, shell: str) -> None:
    """Print the script that completes legalgraph's commands in SHELL."""
    kind = get_completion_class(shell)
    if kind is None or ctx.parent is None:
        raise click.UsageError(f"There is no completion for {shell}.")
    click.echo(kind(ctx.parent.command, {}, "legalgraph", "_LEGALGRAPH_COMPLETE").source())
