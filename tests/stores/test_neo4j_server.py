"""A graph on a server: others' nodes are left alone, passwords are not shown, and faults say what to do."""

from __future__ import annotations

import socket

import pytest

from legalgraph.errors import StoreError, UsageError
from legalgraph.stores.all import open_store
from legalgraph.stores.base import GraphData, GraphLink, GraphNode

OURS = GraphData(
    (GraphNode("Provision", "pact/art_1"), GraphNode("Concept", "duty")),
    (GraphLink("EXPRESSES", ("Provision", "pact/art_1"), ("Concept", "duty")),),
)


def test_what_others_keep_on_the_server_stays(server, outright):
    outright(server.address, "MATCH (n) WHERE n.owner = 'other' DETACH DELETE n")
    outright(
        server.address,
        "CREATE (:Person {key: 'p', owner: 'other'})-[:KNOWS]->(:Concept {name: 'theirs', owner: 'other'})",
    )
    try:
        server.load(OURS)
        server.load(OURS)
        with server.open() as store:
            theirs = store.run("MATCH (:Person)-[k:KNOWS]->(c:Concept) RETURN c.name AS name, count(k) AS n")
            assert theirs.rows == (("theirs", 1),)
            assert store.counts()["Concept"] == 1
    finally:
        outright(server.address, "MATCH (n) WHERE n.owner = 'other' DETACH DELETE n")


def test_a_load_that_fails_leaves_the_old_graph(server):
    server.load(OURS)

    def fail(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), server.open(write=True) as store:
        store.bulk_load(GraphData((GraphNode("Provision", "pact/art_2"),)), fail)
    with server.open() as store:
        assert store.run("MATCH (n:Provision) RETURN n.key AS key").rows == (("pact/art_1",),)


def test_keys_are_unique_within_a_label(server, outright):
    from neo4j.exceptions import ConstraintError

    server.load(OURS)
    with pytest.raises(ConstraintError):
        outright(server.address, "CREATE (:Concept {key: 'duty'})")


def test_no_server_there():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with pytest.raises(StoreError, match=r"no server answers there\. Is it running"):
        open_store(f"bolt://127.0.0.1:{port}")


def test_a_wrong_password_is_told_and_not_shown(bolt_address, monkeypatch):
    monkeypatch.setenv("LEGALGRAPH_NEO4J_PASSWORD", "wrong-one")
    with pytest.raises(StoreError, match="LEGALGRAPH_NEO4J_PASSWORD") as caught:
        open_store(bolt_address)
    assert "wrong-one" not in str(caught.value)


@pytest.mark.parametrize(
    "address", ["bolt://neo4j:secret@localhost:7687", "neo4j+s://secret@host", "bolt://neo4j:secret@[::1"]
)
def test_a_password_in_an_address_is_refused_and_not_repeated(address):
    with pytest.raises(UsageError, match="LEGALGRAPH_NEO4J_PASSWORD") as caught:
        open_store(address)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("address", ["bolt://[::1", "bolt://localhost:port"])
def test_an_address_that_is_none_is_told(address):
    with pytest.raises(StoreError, match="The graph at bolt://"):
        open_store(address)
