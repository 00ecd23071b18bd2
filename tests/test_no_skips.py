"""A run that must not skip fails when it does, and says what was skipped."""

from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest

TESTS = """
import pytest

@pytest.mark.neo4j
def test_needs_a_server():
    {needs_a_server}

def test_asks_for_texts(shared):
    pass

def test_skips_for_a_reason_of_its_own():
    pytest.skip("not on this system")
"""


@pytest.fixture
def outcome(root, tmp_path):
    """Run a few tests under our conftest, in a folder of their own; give the exit status and what was printed."""

    def run(*, no_skips: str, server: bool, texts: bool):
        (tmp_path / "conftest.py").write_text((root / "tests" / "conftest.py").read_text(encoding="utf-8"))
        needs = "pass" if server else 'pytest.skip("no server")'
        (tmp_path / "test_few.py").write_text(TESTS.format(needs_a_server=needs))
        (tmp_path / "shared" / "sources").mkdir(parents=True)
        shared = tmp_path / ("shared" if texts else "nowhere")
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-c", root / "pyproject.toml", "--rootdir", tmp_path,
             "-p", "no:cacheprovider", tmp_path / "test_few.py"],
            env=os.environ | {"LEGALGRAPH_NO_SKIPS": no_skips, "LEGALGRAPH_TEST_SHARED": str(shared)},
            capture_output=True, encoding="utf-8", check=False, timeout=60, cwd=tmp_path,
        )  # fmt: skip
        return done.returncode, done.stdout

    return run


@pytest.mark.parametrize(
    ("no_skips", "server", "texts", "status"),
    [("1", True, True, 0), ("1", False, True, 1), ("1", True, False, 1), ("", False, False, 0)],
)
def test_only_what_needs_something_from_outside_must_not_be_skipped(no_skips, server, texts, status, outcome):
    returned, printed = outcome(no_skips=no_skips, server=server, texts=texts)
    assert returned == status, printed
    assert ("which LEGALGRAPH_NO_SKIPS forbids" in printed) is bool(status)
    assert ("test_needs_a_server (neo4j): Skipped: no server" in printed) is (status == 1 and not server)
    assert ("test_asks_for_texts (sources)" in printed) is (status == 1 and not texts)


def test_the_closing_line_stays_the_last(outcome):
    _, printed = outcome(no_skips="1", server=False, texts=False)
    last = printed.rstrip().splitlines()[-1]
    assert re.fullmatch(r"(\d+ (passed|skipped|failed)(, )?)+ in [\d.]+s", last)
