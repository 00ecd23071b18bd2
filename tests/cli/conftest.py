"""The command line run in an empty folder, in which it must leave nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from legalgraph.cli import main


@pytest.fixture(autouse=True)
def here(tmp_path, monkeypatch):
    """The folder every command is run in. Whatever a test does, it is empty afterwards."""
    place = tmp_path / "here"
    place.mkdir()
    monkeypatch.chdir(place)
    yield place
    assert list(place.iterdir()) == []


@pytest.fixture
def run(examples, example_graph):
    """Run a command within this process. ``store``, ``shelves`` and ``sources`` come from the environment."""
    where = {
        "LEGALGRAPH_STORE": str(example_graph),
        "LEGALGRAPH_SHELVES": str(examples),
        "LEGALGRAPH_SOURCES": str(examples / "texts"),
    }

    def invoke(*words: object, **changed: str) -> Result:
        result = CliRunner(env=where | changed).invoke(main, [*map(str, words)])
        if result.exception and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result

    return invoke


@pytest.fixture
def process(root, examples, example_graph):
    """Run a command as a process of its own, as a shell would."""
    where = {
        "LEGALGRAPH_STORE": str(example_graph),
        "LEGALGRAPH_SHELVES": str(examples),
        "LEGALGRAPH_SOURCES": str(examples / "texts"),
        "PYTHONPATH": str(root),
    }

    def start(
        *words: object, program=("-m", "legalgraph"), env=None, **options
    ) -> subprocess.CompletedProcess:
        return subprocess.run(
            [sys.executable, *program, *map(str, words)],
            env=os.environ | where | (env or {}),
            check=False,
            timeout=120,
            **({"capture_output": True, "encoding": "utf-8"} | options),
        )

    return start


@pytest.fixture
def terminal(process):
    """Run a command whose standard output or standard error is a terminal; gives what either was sent."""
    pty = pytest.importorskip("pty")

    def watched(stream: str, *words: object, env=None) -> tuple[str, str]:
        ours, theirs = pty.openpty()
        other = "stderr" if stream == "stdout" else "stdout"
        done = process(
            *words,
            env=env,
            encoding=None,
            capture_output=False,
            **{stream: theirs, other: subprocess.PIPE},
        )
        os.close(theirs)
        seen = _drained(ours)
        return seen.decode(), getattr(done, other).decode()

    return watched


def _drained(descriptor: int) -> bytes:
    chunks = []
    try:
        while chunk := os.read(descriptor, 65536):
            chunks.append(chunk)
    except OSError:  # Linux says so when the other side of a terminal is closed
        pass
    finally:
        os.close(descriptor)
    return b"".join(chunks)


@pytest.fixture
def manuscript(examples) -> Path:
    return examples / "manuscript.txt"
