"""The demonstration goes the whole way, says what it made, and leaves nothing else."""

from __future__ import annotations

import os
import subprocess
import sys

#: No publisher is asked by a test: all questions go to a proxy that is not there.
NOBODY = "http://127.0.0.1:1"


def test_the_demonstration_makes_what_it_says(root, tmp_path):
    done = subprocess.run(
        [sys.executable, root / "examples" / "demo.py", "made"],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(root), "https_proxy": NOBODY},
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert [path.name for path in tmp_path.iterdir()] == ["made"]
    for name in ("graph", "spread.html", "manuscript-checked.html"):
        assert (tmp_path / "made" / name).exists()
        assert str(tmp_path / "made" / name) in done.stdout
    assert "[solidarity-enabling]" in done.stdout
    assert "28 notes." in done.stdout
    assert "No publisher can be reached from this computer" in " ".join(done.stdout.split())
    assert "All are invented." in done.stdout
    assert [path.name for path in (tmp_path / "made" / "texts").iterdir()] == ["FETCHING"]
