"""``legalgraph completion``."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

import click
from click.shell_completion import BashComplete, FishComplete, ShellComplete, ZshComplete

__all__ = ["command"]

_SCRIPTS: Mapping[str, type[ShellComplete]] = MappingProxyType(
    {"bash": BashComplete, "zsh": ZshComplete, "fish": FishComplete}
)


@click.command(epilog='\b\nExample (in ~/.bashrc):\n  eval "$(legalgraph completion bash)"')
@click.argument("shell", type=click.Choice(list(_SCRIPTS)))
@click.pass_context
def command(ctx: click.Context, shell: str) -> None:
    """Print the script that completes legalgraph's commands in SHELL."""
    click.echo(_SCRIPTS[shell](ctx.find_root().command, {}, "legalgraph", "_LEGALGRAPH_COMPLETE").source())
