"""Fixtures for all tests: where the official texts lie, and a plain reason where they do not.

With ``LEGALGRAPH_NO_SKIPS=1`` a run fails in which a test was skipped that needs something beyond the package
(official texts, Neo4j, Chromium, fresh installations): the machine that should have run it did not.
"""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from legalgraph.checks.base import Example
from legalgraph.model import CheckReport, Version

ROOT = Path(__file__).resolve().parent.parent
NO_SKIPS = "LEGALGRAPH_NO_SKIPS"
NEO4J = "LEGALGRAPH_TEST_NEO4J"
OUTSIDE = ("sources", "neo4j", "browser", "office", "install")
SKIPPED = pytest.StashKey[list[str]]()


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with official texts and the example chapter; absent on most machines."""
    folder = Path(os.environ.get("LEGALGRAPH_TEST_SHARED") or ROOT.parent / "shared")
    if not (folder / "sources").is_dir():
        pytest.skip(f"no official texts at {folder}; set LEGALGRAPH_TEST_SHARED to a folder that has them")
    return folder


@pytest.fixture(scope="session")
def official_texts(shared: Path) -> Mapping[str, Version]:
    """Every official text held, read once for all tests: one version an instrument, the English where there is one."""
    from legalgraph.build.texts import read_texts
    from legalgraph.catalogue import load
    from legalgraph.shelves import Shelves
    from legalgraph.sources import locate

    catalogue = load(Shelves.find())
    read = read_texts(locate(catalogue.instruments, (shared / "sources",)), shapes=catalogue.shapes)
    assert read.unread == {}
    return {version.instrument: version for version in read.versions}


@pytest.fixture(scope="session")
def neo4j_address() -> Iterator[str]:
    """A real Neo4j server: one that is named, or one started for these tests."""
    named = os.environ.get(NEO4J)
    if not named:
        pytest.skip(f"no Neo4j server: set {NEO4J} to its address (bolt://…), or to “start”")
    if named != "start":
        yield named
        return
    spec = importlib.util.spec_from_file_location(
        "neo4j_server", ROOT / "tests" / "neo4j_server" / "server.py"
    )
    server = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(server)
    with server.running_neo4j() as address:
        yield address


@pytest.fixture(scope="session")
def examples(root: Path) -> Path:
    """The folder with the two invented treaties and the chapter that cites them; also a folder of shelves."""
    return root / "examples"


@pytest.fixture(scope="session")
def example_graph(examples: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A graph of the catalogue and the two invented treaties, built once, to be asked and not changed."""
    from legalgraph import api

    place = tmp_path_factory.mktemp("example") / "graph"
    api.build(sources=examples / "texts", shelves=examples, store=place)
    return place


@pytest.fixture(scope="session")
def checked_example(root: Path):
    """Check the example of a rule against the two invented treaties."""
    from legalgraph.build.texts import read_text
    from legalgraph.catalogue import load
    from legalgraph.check import Choices, check
    from legalgraph.shelves import Shelves
    from legalgraph.sources import locate

    catalogue = load(Shelves.find(root / "examples"))
    versions = [read_text(source) for source in locate(catalogue.instruments, (root / "examples" / "texts",))]

    def run(one: Example) -> CheckReport:
        return check(one.document(), catalogue, versions, Choices(library=one.library))

    return run


@pytest.fixture(scope="session")
def checked(checked_example: Callable[[Example], CheckReport]):
    """Check a manuscript of a few lines against the two invented treaties: "{1}" in the body calls note 1."""

    def run(*notes: str, body: tuple[str, ...] = ()) -> CheckReport:
        return checked_example(Example(notes, body))

    return run


@pytest.fixture(autouse=True, scope="session")
def _nobody_in_particular(tmp_path_factory: pytest.TempPathFactory):
    """No setting of the person who runs the tests, and none of her folders, may decide how they end."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("LEGALGRAPH_SOURCES", "LEGALGRAPH_STORE", "LEGALGRAPH_SHELVES", "NO_COLOR"):
            patch.delenv(name, raising=False)
        patch.setenv("XDG_DATA_HOME", str(home / "data"))
        patch.setenv("XDG_STATE_HOME", str(home / "state"))
        patch.setenv("LEGALGRAPH_CACHE", str(home / "cache"))
        yield


# --- skips that do not count as success ------------------------------------------------------------


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whoever asks for the official texts needs them, whether or not the test says so."""
    for item in items:
        if "shared" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.sources)


def pytest_configure(config: pytest.Config) -> None:
    config.stash[SKIPPED] = []


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item):
    report = yield
    if report.skipped and not hasattr(report, "wasxfail"):
        needs = [name for name in OUTSIDE if item.get_closest_marker(name)]
        if needs:
            item.config.stash[SKIPPED].append(f"{item.nodeid} ({', '.join(needs)}): {_reason(report)}")
    return report


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    if _forbidden(session.config) and exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    if skipped := _forbidden(config):
        terminalreporter.section(f"{len(skipped)} skipped, which {NO_SKIPS} forbids", red=True)
        for line in skipped:
            terminalreporter.line(line)


def _forbidden(config: pytest.Config) -> list[str]:
    return config.stash[SKIPPED] if os.environ.get(NO_SKIPS) == "1" else []


def _reason(report: pytest.TestReport) -> str:
    return report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
