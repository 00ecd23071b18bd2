"""A small graph, made by hand and in our own words, on which every question has a known answer."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from legalgraph.shelves import Shelves
from legalgraph.stores.all import open_store
from legalgraph.stores.base import GraphData, GraphLink, GraphNode, Store

BENEFIT = "financial or other\nmaterial benefit"


def instrument(key: str, short_title: str, date: str) -> GraphNode:
    return GraphNode("Instrument", key, {"title": short_title, "short_title": short_title, "date": date})


def provision(key: str, label: str, order: int, text: str = "", gist: str = "") -> GraphNode:
    told = {"instrument": key.partition("/")[0], "label": label, "order": order, "text": text, "gist": gist}
    return GraphNode("Provision", key, told)


def ends(key: str) -> tuple[str, str]:
    return ("Provision" if "/" in key else "Instrument", key)


def part(whole: str, piece: str) -> GraphLink:
    return GraphLink("HAS_PART", ends(whole), ends(piece), {"order": 1})


def cites(citing: str, cited: str, words: str, start: int = 0, **coded: str) -> GraphLink:
    told = {
        "words": words,
        "start": start,
        "origin": "text",
        "tag": "",
        "sub_tag": "",
        "tag_words": "",
        "tag_reason": "",
        "tag_coder": "",
        "tag_source": "",
        "certainty": "",
    }
    return GraphLink("CITES", ends(citing), ends(cited), told | coded)


def coded(tag: str, words: str, coder: str, **more: str) -> dict[str, str]:
    return {
        "tag": tag,
        "tag_words": words,
        "tag_coder": coder,
        "tag_reason": f"because {words}",
        "tag_source": "a work, n 1",
        "certainty": "sure",
        **more,
    }


def concept(key: str, broader: str = "") -> GraphNode:
    return GraphNode("Concept", key, {"label": key.replace("-", " "), "broader": broader})


def expresses(key: str, concept_key: str, words: str, coder: str = "ann") -> GraphLink:
    told = {
        "coder": coder,
        "words": words,
        "reason": "it says so",
        "source": "a work, n 2",
        "certainty": "sure",
    }
    return GraphLink("EXPRESSES", ends(key), ("Concept", concept_key), told)


def unresolved(key: str, provision_key: str, words: str, *candidates: str) -> tuple[GraphNode, GraphLink]:
    told = {
        "words": words,
        "reason": "names several things",
        "candidates": list(candidates),
        "kind": "provision",
        "provision": provision_key,
        "instrument": provision_key.partition("/")[0],
    }
    node = GraphNode("Unresolved", key, told)
    return node, GraphLink("HAS_UNRESOLVED", ends(provision_key), ("Unresolved", key))


LOST = (
    unresolved(
        "u1", "smuggling-protocol/art_3", "the said article", "smuggling-protocol/art_3", "charter/art_1"
    ),
    unresolved("u2", "charter/art_1", "the Convention"),
)

GRAPH = GraphData(
    nodes=(
        instrument("smuggling-protocol", "Smuggling Protocol", "2000-11-15"),
        instrument("untoc", "UNTOC", "2000-11-15"),
        instrument("directive", "Facilitation Directive", "2002-11-28"),
        instrument("charter", "Helpers’ Charter", "2010-05-01"),
        instrument("undated", "An undated draft", ""),
        provision("smuggling-protocol/art_3", "Article 3", 1, "What smuggling is."),
        provision(
            "smuggling-protocol/art_6",
            "Article 6",
            2,
            f"It is an offence if done for {BENEFIT}. Nothing here touches helpers.",
        ),
        provision(
            "smuggling-protocol/art_6/para_1", "Article 6(1)", 3, f"It is an offence if done for {BENEFIT}."
        ),
        provision("smuggling-protocol/art_6/para_1/point_a", "Article 6(1)(a)", 4, f"done for {BENEFIT}"),
        provision("smuggling-protocol/art_6/para_2", "Article 6(2)", 5, "Nothing here touches helpers."),
        provision("directive/art_1", "Article 1", 1, gist=f"An offence, with {BENEFIT.title()} or not"),
        provision("charter/part_1", "Part 1", 1, "Helpers’ work is a duty."),
        provision("charter/art_1", "Article 1", 2, "Helpers’ work is a duty."),
        provision("undated/art_1", "Article 1", 1, "No " + BENEFIT.upper() + " (none) is asked."),
        concept("solidarity"),
        concept("anti-solidarity", "solidarity"),
        concept("prosecution-of-helpers", "anti-solidarity"),
        GraphNode("Coder", "ann", {"name": "Ann Coder", "is_rule": False}),
        GraphNode("Coder", "rule-offence", {"name": "rule: offence", "is_rule": True}),
        *(node for node, _ in LOST),
    ),
    links=(
        part("smuggling-protocol", "smuggling-protocol/art_3"),
        part("smuggling-protocol", "smuggling-protocol/art_6"),
        part("smuggling-protocol/art_6", "smuggling-protocol/art_6/para_1"),
        part("smuggling-protocol/art_6/para_1", "smuggling-protocol/art_6/para_1/point_a"),
        part("smuggling-protocol/art_6", "smuggling-protocol/art_6/para_2"),
        part("directive", "directive/art_1"),
        part("charter", "charter/part_1"),
        part("charter/part_1", "charter/art_1"),
        part("undated", "undated/art_1"),
        cites(
            "smuggling-protocol/art_6/para_1/point_a",
            "smuggling-protocol/art_3",
            "article 3",
            5,
            **coded("criminalising", "an offence", "rule-offence"),
        ),
        cites(
            "smuggling-protocol/art_6/para_2",
            "untoc",
            "the Convention",
            9,
            **coded("solidarity-enabling", "nothing here", "ann"),
        ),
        cites("smuggling-protocol/art_3", "untoc", "the Convention", 2),
        cites(
            "directive/art_1",
            "smuggling-protocol/art_6",
            "article 6",
            0,
            origin="catalogue",
            **coded("criminalising", "is an offence", "ann", sub_tag="anti-solidarity"),
        ),
        cites(
            "charter/art_1",
            "smuggling-protocol/art_6/para_2",
            "article 6, paragraph 2",
            4,
            **coded("solidarity-enabling", "a duty", "ann"),
        ),
        expresses("directive/art_1", "prosecution-of-helpers", "an offence"),
        expresses("smuggling-protocol/art_6/para_2", "anti-solidarity", "nothing here", "rule-offence"),
        expresses("charter/art_1", "solidarity", "a duty"),
        GraphLink("BROADER", ("Concept", "anti-solidarity"), ("Concept", "solidarity")),
        GraphLink("BROADER", ("Concept", "prosecution-of-helpers"), ("Concept", "anti-solidarity")),
        *(link for _, link in LOST),
    ),
)


@pytest.fixture(scope="package", params=["embedded", pytest.param("neo4j", marks=pytest.mark.neo4j)])
def store(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The small graph, in each store that the shelf is written for."""
    embedded = request.param == "embedded"
    folder = tmp_path_factory.mktemp("store") / "graph"
    address = str(folder) if embedded else request.getfixturevalue("neo4j_address")
    with open_store(address, write=True) as opened:
        opened.bulk_load(GRAPH)
        yield opened


@pytest.fixture(scope="session")
def shelves(root) -> Shelves:
    """Our own shelves and nobody else's, whatever is set on this machine."""
    return Shelves(root)


@pytest.fixture(scope="session")
def as_key():
    """A stand-in for the reader of provisions as people write them: enough for the examples on the shelf."""

    def read(written: str) -> str:
        instrument_key, _, number = written.partition(" ")
        return f"{instrument_key}/art_{number}" if number else written

    return read
