"""However legalgraph comes onto a machine, its three shelves come with it."""

from __future__ import annotations

import json
import os
import zipfile

import pytest

from legalgraph.shelves import SHELVES, Shelves

pytestmark = pytest.mark.install

ASKED = """
import json, legalgraph
from legalgraph.shelves import SHELVES, Shelves
found = Shelves.find()
print(json.dumps({
    "shelves": {shelf: {name: len(file.read()) for name, file in found.files(shelf, "").items()} for shelf in SHELVES},
    "coding": sorted(found.files("instruments", "", "coding")),
    "templates": sorted(found.files("visualizations", "", "templates")),
    "where": legalgraph.__file__,
}))
"""


@pytest.fixture
def expected(checkout):
    """What is on the shelves of the checkout."""
    found = Shelves(checkout)
    return {
        "shelves": {
            shelf: {name: len(file.read()) for name, file in found.files(shelf, "").items()}
            for shelf in SHELVES
        },
        "coding": sorted(found.files("instruments", "", "coding")),
        "templates": sorted(found.files("visualizations", "", "templates")),
    }


@pytest.fixture
def installed(environment, install):
    """The Python of a fresh environment with this installed, without its dependencies."""

    def made(*words):
        python = environment("fresh")
        install(python, "--no-deps", *words)
        return python

    return made


@pytest.fixture
def finds(run, tmp_path, expected):
    """Ask a Python, from an empty folder, what is on the shelves; give where the package lies."""

    def asked(python, path=""):
        said = json.loads(
            run(python, "-c", ASKED, cwd=tmp_path, env={"PYTHONPATH": str(path)} if path else {})
        )
        where = said.pop("where")
        assert said == expected
        return where

    return asked


def test_a_wheel(installed, wheel, finds):
    assert "site-packages" in finds(installed(wheel))


def test_a_wheel_of_the_source_distribution(installed, wheel_of_sdist, wheel, finds):
    assert "site-packages" in finds(installed(wheel_of_sdist))
    assert _names(wheel_of_sdist) == _names(wheel)


def test_an_editable_installation(installed, checkout, finds):
    assert finds(installed("--editable", checkout)).startswith(str(checkout))


def test_a_wheel_unpacked_on_the_path(environment, wheel, finds, tmp_path_factory):
    place = tmp_path_factory.mktemp("unpacked")
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(place)
    assert finds(environment("bare"), place).startswith(str(place))


def test_a_wheel_as_it_is_on_the_path(environment, wheel, finds):
    assert finds(environment("bare"), wheel).startswith(str(wheel))


def test_a_bare_checkout_on_the_path(environment, checkout, finds):
    assert finds(environment("bare"), checkout).startswith(str(checkout))


def test_a_wheel_holds_the_package_and_the_shelves_and_nothing_else(wheel):
    tops = {name.split("/")[0] for name in _names(wheel)}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"legalgraph"}
    assert {"legalgraph/py.typed", "legalgraph/_shelves/instruments/tfeu.toml"} <= _names(wheel)
    assert any(name.endswith("/licenses/LICENSE") for name in _names(wheel))


def test_an_installation_works_from_any_folder(environment, install, wheel, run, tmp_path):
    """With its dependencies: the catalogue is built, asked and shown, far from the checkout."""
    python = environment("whole")
    install(python, wheel)
    program = python.parent / ("legalgraph.exe" if os.name == "nt" else "legalgraph")
    place = {"LEGALGRAPH_STORE": str(tmp_path / "graph")}

    def legalgraph(*words):
        return run(program, *words, cwd=tmp_path, env=place)

    assert legalgraph("--version").startswith("legalgraph, version ")
    assert "legalgraph query provision" in legalgraph("queries")
    assert "none yet at" in legalgraph("status")
    built = json.loads(legalgraph("build", "--json"))
    assert (built["texts"], built["unread"]) == ([], {})
    assert built["graph"]["Instrument"] == built["instruments"] > 50
    assert json.loads(legalgraph("query", "tagged", "tag=contested", "--json"))["rows"]
    assert "No text held." in legalgraph("show", "tfeu", "80")
    assert legalgraph("draw", "-o", "-").rstrip().endswith("</html>")
    assert [path.name for path in tmp_path.iterdir()] == ["graph"]


def _names(wheel) -> set[str]:
    with zipfile.ZipFile(wheel) as packed:
        return {name for name in packed.namelist() if not name.endswith("/RECORD")}
