"""The stores that the contract is held against: each a place to write a graph to and to ask it."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from legalgraph.stores.all import open_store
from legalgraph.stores.base import LABELS, GraphData, Store


@dataclass(frozen=True)
class Place:
    """Somewhere a graph can be kept."""

    address: str

    def load(self, data: GraphData) -> None:
        with self.open(write=True) as store:
            store.bulk_load(data)

    def open(self, *, write: bool = False) -> Store:
        return open_store(self.address, write=write)


@pytest.fixture(scope="session")
def bolt_address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The embedded engine behind its own Bolt server in this process: the driver without a Neo4j."""
    import arcadedb

    port = _free_port()
    folder = tmp_path_factory.mktemp("bolt")
    config = {
        "http_port": _free_port(),
        "server_plugins": "Bolt:com.arcadedb.bolt.BoltProtocolPlugin",
        "bolt_port": port,
        "bolt_host": "127.0.0.1",
        "bolt_defaultDatabase": "graph",
        "server_databaseDirectory": str(folder / "databases"),
    }
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LEGALGRAPH_NEO4J_USER", "root")
        patch.setenv("LEGALGRAPH_NEO4J_PASSWORD", "only-for-tests")
        with arcadedb.create_server(str(folder), "only-for-tests", config=config) as server:
            server.create_database("graph")
            yield f"bolt://127.0.0.1:{port}"


@pytest.fixture(params=["embedded", "bolt", pytest.param("neo4j", marks=pytest.mark.neo4j)])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    if request.param == "embedded":
        return Place(str(tmp_path / "graph"))
    return _emptied(request.getfixturevalue(f"{request.param}_address"))


@pytest.fixture(params=["bolt", pytest.param("neo4j", marks=pytest.mark.neo4j)])
def server(request: pytest.FixtureRequest) -> Place:
    return _emptied(request.getfixturevalue(f"{request.param}_address"))


@pytest.fixture
def outright() -> Callable[[str, str], None]:
    """Run a statement on a server past the store, as somebody else who uses the server would."""

    def run(address: str, statement: str) -> None:
        import neo4j

        user, password = (os.environ.get(f"LEGALGRAPH_NEO4J_{name}") for name in ("USER", "PASSWORD"))
        auth = (user or "neo4j", password) if password else None
        with neo4j.GraphDatabase.driver(address, auth=auth) as driver, driver.session() as session:
            session.run(statement).consume()

    return run


def _emptied(address: str) -> Place:
    place = Place(address)
    place.load(GraphData())
    with place.open() as store:
        assert not any(store.counts()[label] for label in LABELS)
    return place


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
