"""What the package offers: sorted, complete, documented, and cheap to import."""

from __future__ import annotations

import importlib
import inspect
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import legalgraph
from legalgraph import api

PACKAGE = Path(legalgraph.__file__).parent
#: The verbs in the order a scholar works, beside the values they take and give.
VERBS = {
    "build", "status", "instruments", "show", "query", "questions", "draw", "measures", "network", "check", "scan",
    "resolve", "key_of", "fetch", "checks", "settle",
}  # fmt: skip
VALUES = {"Arguments", "InstrumentHeld", "Place", "Shown"}


def modules():
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        if not name.endswith("__main__"):
            yield name


MODULES = list(modules())


def test_the_library_has_these_verbs_and_values():
    assert set(api.__all__) == VERBS | VALUES


def test_whatever_the_library_defines_in_public_is_exported():
    defined = {
        name
        for name, value in vars(api).items()
        if not name.startswith("_") and getattr(value, "__module__", "") == api.__name__
    }
    assert defined <= set(api.__all__)


@pytest.mark.parametrize("name", MODULES)
def test_exports_are_sorted_and_there(name):
    module = importlib.import_module(name)
    exported = getattr(module, "__all__", None)
    if exported is None:  # a package that only holds modules
        assert Path(module.__file__).name == "__init__.py"
        return
    assert list(exported) == sorted(exported, key=_as_ruff_sorts)
    assert [one for one in exported if not hasattr(module, one)] == []


def _as_ruff_sorts(name: str) -> tuple[int, str]:
    """Constants first, then classes, then the rest (isort's order)."""
    return (0 if name.isupper() and len(name) > 1 else 1 if name[0].isupper() else 2), name


@pytest.mark.parametrize("name", MODULES)
def test_every_module_says_what_it_is(name):
    assert (importlib.import_module(name).__doc__ or "").strip()


@pytest.mark.parametrize("verb", sorted(VERBS))
def test_every_verb_is_documented_and_typed(verb):
    function = getattr(api, verb)
    assert len((function.__doc__ or "").split()) > 4
    signature = inspect.signature(function)
    assert signature.return_annotation is not inspect.Signature.empty
    assert all(one.annotation is not inspect.Parameter.empty for one in signature.parameters.values())


@pytest.mark.parametrize("verb", sorted(VERBS - {"key_of", "network", "questions", "resolve"}))
def test_every_verb_has_its_command(verb):
    from legalgraph.cli import COMMANDS

    assert verb in COMMANDS


def test_the_verbs_stay_the_verbs():
    """Rooms of the house are called build, check, scan and queries; loading them must not hide a verb."""
    for name in MODULES:
        importlib.import_module(name)
    assert [verb for verb in VERBS if not inspect.isfunction(getattr(api, verb))] == []


@pytest.mark.parametrize("name", ["legalgraph", "legalgraph.api"])
def test_importing_is_cheap(name, root):
    heavy = ("arcadedb", "click", "jinja2", "lxml", "neo4j", "networkx", "pyvis", "urllib3")
    code = f"import sys, {name}; print([one for one in {heavy!r} if one in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, check=True, text=True)
    assert done.stdout.strip() == "[]"


def test_one_version(root):
    with (root / "pyproject.toml").open("rb") as file:
        assert tomllib.load(file)["project"]["version"] == legalgraph.__version__


def test_types_are_announced():
    assert (PACKAGE / "py.typed").is_file()
