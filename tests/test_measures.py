"""Measures on a small graph whose figures can be counted on one hand."""

from __future__ import annotations

import pytest

from legalgraph.measures import measure, network_of
from legalgraph.stores.base import GraphData, GraphLink, GraphNode
from legalgraph.stores.embedded import EmbeddedStore

#: a and b cite c, c cites d; d is cited by a too, and twice so.
LINKS = [("a", "c"), ("b", "c"), ("c", "d"), ("a", "d"), ("a", "d")]


@pytest.fixture
def network(tmp_path):
    nodes = [
        GraphNode("Provision", f"x/art_{name}", {"label": f"Article {name}", "instrument": "x"})
        for name in "abcde"
    ]
    links = [
        GraphLink(
            "CITES",
            ("Provision", f"x/art_{citing}"),
            ("Provision", f"x/art_{cited}"),
            {"key": str(number), "words": "…", "tag": "", "origin": "text"},
        )
        for number, (citing, cited) in enumerate(LINKS)
    ]
    with EmbeddedStore(tmp_path / "graph", write=True) as store:
        store.bulk_load(GraphData(tuple(nodes), tuple(links)))
        return network_of(store)


def test_every_citation_is_an_edge_and_nothing_else_is_a_node(network):
    assert sorted(network.nodes) == ["x/art_a", "x/art_b", "x/art_c", "x/art_d"]
    assert network.number_of_edges() == len(LINKS)
    assert network.nodes["x/art_a"]["label"] == "Article a"


def test_measures_are_those_counted_by_hand(network):
    found = {one.key[-1]: (one.cited_by, one.cites, one.reach) for one in measure(network)}
    assert found == {"d": (2, 0, 3), "c": (2, 1, 2), "a": (0, 2, 0), "b": (0, 1, 0)}


def test_only_what_lies_on_a_shortest_chain_is_between(network):
    between = {one.key[-1]: one.between for one in measure(network)}
    # of the 3 · 2 ordered pairs of others, only b → d has its shortest chain through c
    assert between == {"a": 0, "b": 0, "c": pytest.approx(1 / 6, abs=1e-6), "d": 0}


def test_those_that_most_leads_to_come_first(network):
    assert [one.key[-1] for one in measure(network)] == ["d", "c", "a", "b"]
