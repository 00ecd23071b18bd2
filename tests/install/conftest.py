"""The package built once, from a copy of the checkout, in an environment made for it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

VARIABLE = "LEGALGRAPH_TEST_INSTALLS"
#: What a clone would not have.
NOT_CLONED = shutil.ignore_patterns(
    ".git", ".venv", ".*_cache", ".hypothesis", "__pycache__", "demo-out", "dist"
)


def _pip(python: Path, *words: object) -> None:
    _run(sys.executable, "-m", "pip", "--python", python, "install", "--quiet", *words)


def _run(*words: object, **options) -> str:
    """Run a program from an empty folder, without a setting of ours; give what it printed."""
    env = {
        name: value for name, value in os.environ.items() if not name.startswith(("LEGALGRAPH_", "PYTHON"))
    }
    done = subprocess.run(
        [*map(str, words)],
        env=env | options.pop("env", {}),
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=300,
        **options,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="session")
def run():
    return _run


@pytest.fixture(scope="session")
def install():
    return _pip


@pytest.fixture(scope="session")
def environment(tmp_path_factory):
    """Makes a fresh environment and gives its Python."""
    if os.environ.get(VARIABLE) != "1":
        pytest.skip(f"takes a minute and a package registry: set {VARIABLE}=1")

    def made(name: str) -> Path:
        place = tmp_path_factory.mktemp(name) / "env"
        _run(sys.executable, "-m", "venv", "--without-pip", place)
        return place / ("Scripts" if os.name == "nt" else "bin") / "python"

    return made


@pytest.fixture(scope="session")
def checkout(root, tmp_path_factory) -> Path:
    place = tmp_path_factory.mktemp("checkout") / "clone"
    shutil.copytree(root, place, ignore=NOT_CLONED)
    return place


@pytest.fixture(scope="session")
def builder(environment) -> Path:
    """The Python of an environment with what pyproject.toml asks for to build."""
    python = environment("builder")
    _pip(python, "hatchling>=1.27")
    return python


@pytest.fixture(scope="session")
def built(builder, checkout, tmp_path_factory) -> Path:
    """A folder with the wheel and the source distribution."""
    out = tmp_path_factory.mktemp("dist")
    _run(builder, "-m", "hatchling", "build", "-d", out, cwd=checkout)
    return out


@pytest.fixture(scope="session")
def wheel(built) -> Path:
    return next(built.glob("*.whl"))


@pytest.fixture(scope="session")
def wheel_of_sdist(built, builder, tmp_path_factory) -> Path:
    """The wheel that the source distribution gives, with nothing else at hand."""
    place = tmp_path_factory.mktemp("sdist")
    with tarfile.open(next(built.glob("*.tar.gz"))) as archive:
        archive.extraction_filter = getattr(
            tarfile, "data_filter", None
        )  # not in the first releases of Python 3.11
        archive.extractall(place)
    _run(builder, "-m", "hatchling", "build", "-t", "wheel", "-d", place / "out", cwd=next(place.iterdir()))
    return next((place / "out").glob("*.whl"))
