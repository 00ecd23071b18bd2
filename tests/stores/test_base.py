"""A graph that a database could not keep as it is, is refused before it is written."""

from __future__ import annotations

import pytest

from legalgraph.stores.base import GraphData, GraphLink, GraphNode, batches

A, B = GraphNode("Provision", "pact/art_1"), GraphNode("Provision", "pact/art_2")


def link(**changed) -> GraphLink:
    return GraphLink(**{"type": "CITES", "start": (A.label, A.key), "end": (B.label, B.key), **changed})


def test_a_sound_graph_is_taken():
    assert GraphData((A, B), (link(), link())).size == 4


def test_the_same_key_may_stand_under_two_labels():
    assert GraphData((A, GraphNode("Concept", A.key))).size == 2


@pytest.mark.parametrize(
    ("nodes", "links", "said"),
    [
        ((GraphNode("Provision) DETACH DELETE (n", "x"),), (), "is not a label"),
        ((A, A), (), "two nodes Provision “pact/art_1”"),
        ((GraphNode("Provision", ""),), (), "has no key"),
        ((GraphNode("Provision", "x", {"key": "y"}),), (), "another key"),
        ((A, B), (link(type="CITES]->() DELETE"),), "is not a type of link"),
        (
            (A, B),
            (link(end=("Provision", "pact/art_3")),),
            "an end that is not there: Provision “pact/art_3”",
        ),
        ((A, B), (link(end=("Concept", B.key)),), "an end that is not there: Concept"),
        ((A, B), (link(properties={"_src": "#1:1"}),), "is not a name for a property"),
    ],
)
def test_an_unsound_graph_is_refused(nodes, links, said):
    with pytest.raises(ValueError, match=said.replace("(", r"\(")):
        GraphData(nodes, links)


@pytest.mark.parametrize("value", ["", "text", 0, -5, 2**63 - 1, 1.5, True, [], ["a", "b"], ("a",)])
def test_what_a_database_keeps(value):
    assert GraphData((GraphNode("Concept", "x", {"it": value}),)).nodes[0].row() == {"key": "x", "it": value}


@pytest.mark.parametrize(
    "value", [None, 2**63, float("nan"), float("inf"), [1], [None], {}, b"x", "half \ud800"]
)
def test_what_a_database_does_not_keep(value):
    with pytest.raises(ValueError, match="cannot keep"):
        GraphData((GraphNode("Concept", "x", {"it": value}),))


def test_batches_are_of_one_kind_and_keep_their_order():
    words = ["b1", "a1", "b2", "b3", "a2"]
    assert list(batches(words, lambda word: word[0], size=2)) == [
        ("a", ["a1", "a2"]),
        ("b", ["b1", "b2"]),
        ("b", ["b3"]),
    ]
