"""Every command explains itself, with an example that works, and the help loads nothing heavy."""

from __future__ import annotations

import importlib
import shlex

import click
import pytest
from click.testing import CliRunner

from legalgraph.cli import COMMANDS, main

#: What takes long to import; none of it is needed to print help.
HEAVY = (
    "arcadedb",
    "jinja2",
    "legalgraph.api",
    "lxml",
    "neo4j",
    "networkx",
    "platformdirs",
    "pyvis",
    "truststore",
    "urllib3",
)
#: Modules beside the commands that hold what they share.
SHARED_MODULES = {"__init__", "forms", "options", "output", "outputs", "page"}


def help_of(*words: str) -> str:
    result = CliRunner().invoke(main, [*words, "--help"], terminal_width=100)
    assert result.exit_code == 0
    return result.stdout


def examples_of(command: str) -> list[list[str]]:
    """What the help gives to be typed: the indented lines after "Example"."""
    after = help_of(command).partition("Example")[2].splitlines()
    return [shlex.split(bare(line.strip())) for line in after if line.startswith("    ")]


def bare(line: str) -> str:
    """The command itself, where a shell is to evaluate what it prints."""
    before, after = 'eval "$(', ')"'
    return line.removeprefix(before).removesuffix(after) if line.startswith(before) else line


def command_named(name: str) -> click.Command:
    return importlib.import_module(f"legalgraph.cli.{COMMANDS[name][0]}").command


def test_every_module_is_a_command_and_every_command_a_module(root):
    modules = {path.stem for path in (root / "legalgraph" / "cli").glob("*.py")} - SHARED_MODULES
    assert modules == {module for module, _ in COMMANDS.values()}


def test_help_lists_every_command_with_its_line():
    shown = " ".join(help_of().split())
    for name, (_, says) in COMMANDS.items():
        assert f"{name} {says}" in shown


@pytest.mark.parametrize("name", COMMANDS)
def test_the_command_says_what_it_does_and_gives_an_example(name):
    assert (command_named(name).help or "").strip().endswith(".")
    assert examples_of(name)
    for words in examples_of(name):
        assert words[:2] == ["legalgraph", name]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_is_explained(name):
    for parameter in command_named(name).params:
        if isinstance(parameter, click.Option):
            assert parameter.help, parameter.name


@pytest.mark.parametrize("name", COMMANDS)
def test_the_examples_can_be_typed_as_they_stand(name):
    for words in examples_of(name):
        end = words.index(">") if ">" in words else len(words)
        command_named(name).make_context(name, words[2:end])


@pytest.mark.parametrize("name", ["query", "draw"])
def test_what_the_examples_ask_is_on_the_shelf(name, run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for words in examples_of(name):
        assert run(*words[1:]).exit_code == 0, words


def test_the_examples_of_the_first_page_are_examples_of_their_commands():
    typed = [shlex.split(line) for line in help_of().splitlines() if line.startswith("    legalgraph ")]
    assert len(typed) >= 3
    for words in typed:
        command_named(words[1]).make_context(words[1], words[2:])


@pytest.mark.parametrize("words", [["--help"], ["--version"], ["query", "--help"], ["completion", "bash"]])
def test_nothing_heavy_is_loaded_to_explain(words, process):
    spy = (
        "import sys, atexit; sys.argv[0] = 'legalgraph'; from legalgraph.cli import main; "
        f"heavy = {HEAVY!r}; "
        "atexit.register(lambda: print([n for n in heavy if n in sys.modules], file=sys.stderr)); main()"
    )
    done = process(*words, program=("-c", spy))
    assert done.returncode == 0
    assert done.stderr.strip() == "[]"


def test_the_spy_would_see_something_heavy(process):
    spy = "import sys, legalgraph.api; print([n for n in ('legalgraph.api',) if n in sys.modules])"
    assert process(program=("-c", spy)).stdout.strip() == "['legalgraph.api']"
