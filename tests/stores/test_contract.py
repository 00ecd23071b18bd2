"""What every store promises, held against each of them."""

from __future__ import annotations

import pytest

from legalgraph.errors import StoreError
from legalgraph.stores.all import open_store
from legalgraph.stores.base import GraphData, GraphLink, GraphNode
from legalgraph.stores.whole import read_back

HOSTILE = [
    'it\'s "quoted" and `ticked`',
    "two\nlines\tand a tab, and a back\\slash",
    "solidarité – Übernahme – Σολιδαριότητα – 連帯 – 𝄞",
    "'}) DETACH DELETE n //",
    '"}) MATCH (n) DETACH DELETE n; //',
    "$key {key} \\u0027 ${key}",
    "",
]


def provision(key: str, **properties) -> GraphNode:
    return GraphNode("Provision", key, {"instrument": key.partition("/")[0], "label": key, **properties})


def link(kind: str, citing: str, cited: str, **properties) -> GraphLink:
    return GraphLink(kind, ("Provision", citing), ("Provision", cited), properties)


@pytest.fixture
def small() -> GraphData:
    """An instrument with a small tree, two citations between one pair, and one that goes round."""
    return GraphData(
        (
            GraphNode("Instrument", "pact", {"title": "A pact", "year": 1999, "names": ["pact", "the Pact"]}),
            GraphNode("Concept", "duty", {"label": "duty", "broader": ""}),
            provision("pact/art_1", order=1, text_held=True),
            provision("pact/art_1/para_1", order=2, text_held=False),
            provision("pact/art_1/para_1/point_a", order=3, text_held=False),
            provision("pact/art_2", order=4, text_held=True),
        ),
        (
            GraphLink("HAS_PART", ("Instrument", "pact"), ("Provision", "pact/art_1"), {"order": 1}),
            GraphLink("HAS_PART", ("Instrument", "pact"), ("Provision", "pact/art_2"), {"order": 2}),
            link("HAS_PART", "pact/art_1", "pact/art_1/para_1", order=1),
            link("HAS_PART", "pact/art_1/para_1", "pact/art_1/para_1/point_a", order=1),
            link("CITES", "pact/art_2", "pact/art_1", words="article 1", start=3, end=12),
            link("CITES", "pact/art_2", "pact/art_1", words="that article", start=20, end=32),
            link("CITES", "pact/art_1", "pact/art_2", words="article 2", start=0, end=9),
            GraphLink("EXPRESSES", ("Provision", "pact/art_2"), ("Concept", "duty"), {"certainty": "sure"}),
        ),
    )


@pytest.fixture
def store(place, small):
    place.load(small)
    with place.open() as opened:
        yield opened


def test_what_was_loaded_is_counted(store):
    counts = store.counts()
    assert {name: number for name, number in counts.items() if number} == {
        "Instrument": 1,
        "Provision": 4,
        "Concept": 1,
        "HAS_PART": 4,
        "CITES": 3,
        "EXPRESSES": 1,
    }
    assert counts["Unresolved"] == 0


def test_what_was_loaded_is_read_back_unchanged(store, small):
    back = read_back(store)
    assert {(node.label, node.key): node.row() for node in back.nodes} == {
        (node.label, node.key): node.row() for node in small.nodes
    }
    assert sorted(map(repr, back.links)) == sorted(
        repr(GraphLink(each.type, each.start, each.end, dict(sorted(each.properties.items()))))
        for each in small.links
    )


def test_loading_again_replaces_the_graph(place, small):
    place.load(small)
    place.load(GraphData((provision("pact/art_9"), provision("pact/art_2"))))
    with place.open() as store:
        assert store.run("MATCH (n) RETURN n.key AS key ORDER BY key").rows == (
            ("pact/art_2",),
            ("pact/art_9",),
        )
        assert store.counts()["CITES"] == 0


def test_progress_is_told_to_the_end(place, small):
    told = []
    with place.open(write=True) as store:
        store.bulk_load(small, lambda done, total: told.append((done, total)))
    assert told[-1] == (14, 14)
    assert told == sorted(told)


def test_a_store_that_was_loaded_answers_at_once(place, small):
    with place.open(write=True) as store:
        store.bulk_load(small)
        assert store.counts()["Provision"] == 4


def test_a_store_opened_for_reading_takes_nothing_in(store):
    with pytest.raises(StoreError, match="opened for reading"):
        store.bulk_load(GraphData())


@pytest.mark.parametrize("text", HOSTILE)
def test_a_parameter_stays_data(store, text):
    assert store.run("RETURN $text AS text", {"text": text}).rows == ((text,),)
    assert store.run("MATCH (n:Provision {key: $key}) RETURN n.key AS key", {"key": text}).rows == ()
    assert store.counts()["Provision"] == 4


@pytest.mark.parametrize("text", HOSTILE)
def test_a_stored_text_stays_as_it_is(place, text):
    place.load(GraphData((provision("pact/art_1", text=text, names=[text, "x"]),)))
    with place.open() as store:
        found = store.run("MATCH (n:Provision) RETURN n.text AS text, n.names AS names")
    assert found.rows == ((text, [text, "x"]),)


def test_a_big_text_comes_back_whole(place):
    text = "Article 1 “says” so.\n" * 100_000
    place.load(GraphData((provision("pact/art_1", text=text),)))
    with place.open() as store:
        assert store.run("MATCH (n:Provision) RETURN n.text AS text").rows == ((text,),)


def test_more_than_one_batch_comes_in_whole(place):
    nodes = tuple(provision(f"pact/art_{number}") for number in range(2500))
    links = tuple(
        link("CITES", f"pact/art_{number}", "pact/art_0", words=str(number)) for number in range(2500)
    )
    place.load(GraphData(nodes, links))
    with place.open() as store:
        counts = store.counts()
        assert (counts["Provision"], counts["CITES"]) == (2500, 2500)
        wrong = "MATCH (a)-[link:CITES]->(b) WHERE a.key <> 'pact/art_' + link.words RETURN count(link) AS n"
        assert store.run(wrong).rows == ((0,),)


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE (n:Provision {key: 'new'})",
        "MERGE (n:Provision {key: 'new'}) RETURN n",
        "MATCH (n:Provision {key: 'pact/art_1'}) SET n.label = 'changed' RETURN n.label AS label",
        "MATCH (n:Provision {key: 'pact/art_1'}) REMOVE n.label",
        "MATCH (n) DETACH DELETE n",
    ],
)
def test_a_question_that_writes_is_refused_and_changes_nothing(store, small, statement):
    with pytest.raises(StoreError, match="may read the graph, not change it"):
        store.run(statement)
    assert store.counts()["Provision"] == 4
    labels = store.run("MATCH (n:Provision) RETURN n.label AS label ORDER BY label")
    assert [label for (label,) in labels] == sorted(
        node.key for node in small.nodes if node.label == "Provision"
    )


@pytest.mark.parametrize(
    "statement",
    ["LOAD CSV FROM 'file:///etc/hostname' AS line RETURN line", "load  csv from $x as l return l"],
)
def test_a_question_reads_no_other_file(store, statement):
    with pytest.raises(StoreError, match="no other file or address"):
        store.run(statement, {"x": "http://127.0.0.1:9/"})


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("MATC (n) RETURN n", "MATC"),
        ("MATCH (n)\nRETURN n.key ODER BY n.key", "ODER"),
        ("RETURN nosuch(1) AS x", "nosuch"),
    ],
)
def test_a_slip_in_a_statement_is_told_in_one_line(store, statement, said):
    with pytest.raises(StoreError) as caught:
        store.run(statement)
    words = str(caught.value)
    assert said in words
    assert "\n" not in words
    assert "Exception" not in words
    assert words.startswith(f"The graph at {store.address}: ")


def test_a_missing_parameter_is_told(store):
    with pytest.raises(StoreError, match="key"):
        store.run("MATCH (n {key: $key}) RETURN n.key AS key")


# Cypher that the shelf may use: statement and answer, the same in every store.
ANSWERS = [
    pytest.param("RETURN 2 AS b, 1 AS a", [(2, 1)], id="columns keep their order"),
    pytest.param("MATCH (n:Instrument) RETURN n.nothing AS x, n.year AS year", [(None, 1999)], id="null"),
    pytest.param("MATCH (n:Instrument) RETURN n.names AS names", [(["pact", "the Pact"],)], id="list"),
    pytest.param(
        "MATCH (n:Concept) RETURN n",
        [({"broader": "", "key": "duty", "label": "duty"},)],
        id="a node is its properties",
    ),
    pytest.param(
        "MATCH (:Provision)-[link:EXPRESSES]->() RETURN link, type(link) AS type",
        [({"certainty": "sure"}, "EXPRESSES")],
        id="a link is its properties",
    ),
    pytest.param(
        "MATCH (:Instrument)-[:HAS_PART*0..]->(p:Provision) RETURN p.key AS key ORDER BY p.order",
        [("pact/art_1",), ("pact/art_1/para_1",), ("pact/art_1/para_1/point_a",), ("pact/art_2",)],
        id="paths of any length",
    ),
    pytest.param(
        "MATCH path = (:Instrument)-[:HAS_PART*3]->() "
        "RETURN [n IN nodes(path) | n.key] AS keys, length(path) AS n",
        [(["pact", "pact/art_1", "pact/art_1/para_1", "pact/art_1/para_1/point_a"], 3)],
        id="nodes of a path",
    ),
    pytest.param(
        "MATCH (p:Provision) OPTIONAL MATCH (p)-[:EXPRESSES]->(c) "
        "RETURN p.key AS key, c.key AS concept ORDER BY key",
        [
            ("pact/art_1", None),
            ("pact/art_1/para_1", None),
            ("pact/art_1/para_1/point_a", None),
            ("pact/art_2", "duty"),
        ],
        id="optional match",
    ),
    pytest.param(
        "MATCH (p:Provision) WHERE NOT EXISTS { MATCH (p)-[:CITES]->(q:Provision) WHERE q.order > 0 } "
        "RETURN p.key AS key ORDER BY key",
        [("pact/art_1/para_1",), ("pact/art_1/para_1/point_a",)],
        id="exists",
    ),
    pytest.param(
        "CALL { MATCH (n:Concept) RETURN n.key AS key UNION ALL MATCH (n:Instrument) RETURN n.key AS key } "
        "RETURN key ORDER BY key DESC",
        [("pact",), ("duty",)],
        id="call with union",
    ),
    pytest.param("RETURN [x IN [1, 2, 3] WHERE x > 1 | x * 2] AS list", [([4, 6],)], id="list comprehension"),
    pytest.param(
        "MATCH (n:Provision|Concept) WHERE n.key IN ['duty', 'pact/art_2'] RETURN n.key AS key ORDER BY key",
        [("duty",), ("pact/art_2",)],
        id="one label or another",
    ),
    pytest.param(
        "MATCH (a)-[link:CITES]->(b) "
        "RETURN a.key AS a, count(link) AS n, collect(DISTINCT b.key) AS to ORDER BY n DESC",
        [("pact/art_2", 2, ["pact/art_1"]), ("pact/art_1", 1, ["pact/art_2"])],
        id="counting and collecting",
    ),
    pytest.param(
        "MATCH (p:Provision) RETURN p.text_held AS held, p.order AS n ORDER BY held DESC, n LIMIT $limit",
        [(True, 1), (True, 4), (False, 2)],
        id="order and limit",
    ),
    pytest.param(
        "WITH 'One (two) three' AS words "
        "RETURN size(split(words, '(two)')[0]) AS at, substring(words, 4, 99) AS rest",
        [(4, "(two) three")],
        id="where a phrase begins",
    ),
    pytest.param("MATCH (n:Unresolved) RETURN n.key AS key", [], id="a label without nodes"),
    pytest.param("RETURN date('2000-11-15') AS day", [("2000-11-15",)], id="a date is its ISO form"),
]


@pytest.mark.parametrize(("statement", "rows"), ANSWERS)
def test_the_same_question_has_the_same_answer(store, statement, rows):
    assert list(store.run(statement, {"limit": 3} if "$limit" in statement else {}).rows) == rows


def test_columns_are_named_in_order(store):
    assert store.run("MATCH (n:Instrument) RETURN n.year AS year, n.key AS key").columns == ("year", "key")


@pytest.mark.parametrize("returned", ["path", "[path] AS paths", "{of: path} AS map"])
def test_a_path_is_refused_because_every_database_writes_it_differently(store, returned):
    with pytest.raises(StoreError, match=r"nodes\(path\)"):
        store.run(f"MATCH path = (:Instrument)-[:HAS_PART]->() RETURN {returned}")


def test_a_backup_opens_as_a_store(store, tmp_path):
    store.backup(tmp_path / "kept")
    with open_store(str(tmp_path / "kept")) as kept:
        assert kept.counts() == store.counts()


def test_a_backup_writes_over_nothing(store, tmp_path):
    (tmp_path / "kept").mkdir()
    (tmp_path / "kept" / "chapter.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(StoreError, match="already"):
        store.backup(tmp_path / "kept")
    assert (tmp_path / "kept" / "chapter.txt").read_text(encoding="utf-8") == "mine"


def test_closing_twice_is_harmless(place, small):
    place.load(small)
    store = place.open()
    store.close()
    store.close()
