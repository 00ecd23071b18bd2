# SPDX-License-Identifier: Apache-2.0
"""Runs a real Neo4j Community server for the store contract tests.

Neo4j Community is GPLv3. It runs as a separate process, is fetched from Maven Central when the tests run,
and is never shipped: only the tests use this folder.
"""

import os
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

START_SCRIPT = Path(__file__).with_name("start.sh")
URI_PREFIX = "BOLT_URI="
POLL_SECONDS = 0.1
STOP_SECONDS = 30.0
STDERR_TAIL_LINES = 40


@contextmanager
def running_neo4j(timeout: float = 300) -> Iterator[str]:
    """Start a throw-away server, yield its Bolt address (no authentication), and stop it at the end.

    `timeout` bounds the start in seconds; the very first start on a machine also downloads and builds Neo4j.
    Raises RuntimeError with the end of the server's error output when the server cannot start.
    """
    # The directory is ours, so nothing is left behind even when the server has to be killed.
    with tempfile.TemporaryDirectory(prefix="legalgraph-neo4j-", ignore_cleanup_errors=True) as folder:
        process = _launch(Path(folder))
        # A start that failed or was interrupted may still be building, and Maven ignores standard input.
        patience = 0.0
        try:
            uri = _wait_for_uri(process, Path(folder), timeout)
            patience = STOP_SECONDS
            yield uri
        finally:
            _stop(process, patience)


def _launch(folder: Path) -> subprocess.Popen[bytes]:
    """Start the script in a process group of its own, with `folder` for its output and temporary files."""
    # Output goes to files, not pipes: a pipe that nobody reads would block a talkative server.
    with _stdout_file(folder).open("wb") as stdout, _stderr_file(folder).open("wb") as stderr:
        try:
            return subprocess.Popen(
                ["bash", str(START_SCRIPT)],
                stdin=subprocess.PIPE,
                stdout=stdout,
                stderr=stderr,
                env={**os.environ, "TMPDIR": str(folder)},
                start_new_session=True,
            )
        except OSError as error:
            raise RuntimeError(f"Neo4j could not start: {error}") from error


def _wait_for_uri(process: subprocess.Popen[bytes], folder: Path, timeout: float) -> str:
    """Wait until the server has printed its address, and return the address."""
    deadline = time.monotonic() + timeout
    while True:
        # Asked before the output is read, so that a last line printed just before the exit is not missed.
        exit_code = process.poll()
        uri = _printed_uri(folder)
        if uri is not None:
            return uri
        if exit_code is not None:
            raise RuntimeError(_failure(f"it exited with status {exit_code}", folder))
        if time.monotonic() > deadline:
            raise RuntimeError(_failure(f"no answer within {timeout:g} seconds", folder))
        time.sleep(POLL_SECONDS)


def _printed_uri(folder: Path) -> str | None:
    """Return the address from the server's output, or None while no complete line holds it."""
    text = _stdout_file(folder).read_text(encoding="utf-8", errors="replace")
    for line in text.splitlines(keepends=True):
        if line.startswith(URI_PREFIX) and line.endswith("\n"):
            return line.removeprefix(URI_PREFIX).strip()
    return None


def _stop(process: subprocess.Popen[bytes], patience: float) -> None:
    """Close the server's standard input; insist with signals if it still runs after `patience` seconds."""
    if process.stdin is not None:
        process.stdin.close()
    for seconds, number in ((patience, signal.SIGTERM), (STOP_SECONDS, signal.SIGKILL)):
        try:
            process.wait(timeout=seconds)
        except subprocess.TimeoutExpired:
            _signal_group(process, number)
    process.wait()


def _signal_group(process: subprocess.Popen[bytes], number: signal.Signals) -> None:
    """Send a signal to the script and everything that it started, if it has not ended yet."""
    # Once the leader has been waited for, its number may belong to another process.
    if process.poll() is None:
        os.killpg(process.pid, number)


def _failure(reason: str, folder: Path) -> str:
    """Say why the server did not start, with the end of what it wrote to standard error."""
    lines = _stderr_file(folder).read_text(encoding="utf-8", errors="replace").splitlines()
    tail = "\n".join(lines[-STDERR_TAIL_LINES:]) or "(it wrote nothing to standard error)"
    return f"Neo4j could not start: {reason}\n{tail}"


def _stdout_file(folder: Path) -> Path:
    """Return the file that holds the server's standard output."""
    return folder / "stdout.log"


def _stderr_file(folder: Path) -> Path:
    """Return the file that holds the server's error output."""
    return folder / "stderr.log"
