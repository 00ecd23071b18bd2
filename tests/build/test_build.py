"""A build: counts that add up, nothing dropped in silence, the same graph twice."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from legalgraph import api
from legalgraph.build import build
from legalgraph.errors import StoreBusyError
from legalgraph.shelves import Shelves
from legalgraph.sources import Source, locate
from legalgraph.stores.embedded import EmbeddedStore
from legalgraph.stores.whole import read_back


@pytest.fixture
def make(tmp_path, catalogue, texts):
    """Build the small catalogue with the texts in the folder, or with none."""

    def made(sources=None, told=lambda *_: None):
        located = locate(catalogue.instruments, [texts]) if sources is None else sources
        with EmbeddedStore(tmp_path / "graph", write=True) as store:
            return build(catalogue, located, store, told)

    return made


@pytest.fixture
def dump(tmp_path):
    def dumped():
        with EmbeddedStore(tmp_path / "graph") as store:
            data = read_back(store)
        ends = Counter(
            (link.type, link.start, link.end, str(sorted(link.properties.items()))) for link in data.links
        )
        return {(node.label, node.key): dict(node.properties) for node in data.nodes}, ends

    return dumped


def test_counts_add_up(make):
    report = make()
    (text,) = report.texts
    graph = report.graph
    assert (report.instruments, report.without_text) == (3, ("protocol", "undated"))
    assert text.provisions == {"front": 1, "art": 2, "para": 2}
    assert graph["Provision"] == sum(text.provisions.values()) + 2  # and the protocol's outline
    assert graph["HAS_PART"] == graph["Provision"]
    assert graph["CITES"] == sum(report.citations.values()) == 3
    assert report.citations == {"text": 1, "catalogue": 2}
    assert graph["Unresolved"] == graph["HAS_UNRESOLVED"] == len(report.unresolved) == 1
    assert report.tagged == {"criminalising": 1}
    assert graph["Coding"] == graph["CODED"] == report.codings == 3
    assert graph["ON"] == 2 * report.codings
    assert (graph["EXPRESSES"], graph["BROADER"], graph["DESCENDS_FROM"]) == (2, 1, 1)


def test_what_could_not_be_done_is_reported(make):
    report = make()
    assert report.codings_without_link == ("protocol/art_9 → convention",)
    assert report.outline_not_in_text == ("convention/art_9",)
    assert [provision for provision, _ in report.unresolved] == ["convention/art_2"]


def test_what_the_catalogue_lists_and_the_text_lacks_is_kept_and_reported(catalogue, texts, tmp_path):
    listed = replace(
        catalogue.instruments["protocol"].citations[0], citing="convention/art_1/para_1", cited="undated"
    )
    with_more = replace(catalogue.instruments["convention"], citations=(listed,))
    changed = replace(catalogue, instruments={**catalogue.instruments, "convention": with_more})
    sources = locate(catalogue.instruments, [texts])
    with EmbeddedStore(tmp_path / "graph", write=True) as store:
        report = build(changed, sources, store)
    assert [(one.citing, one.cited) for one in report.not_in_text] == [("convention/art_1/para_1", "undated")]
    assert report.citations == {"text": 1, "catalogue": 3}


def test_an_unreadable_text_is_reported_and_the_rest_goes_on(make, texts):
    broken, gone = texts / "broken.txt", texts / "gone.txt"
    broken.write_bytes(b"\xff\xfe\x00")
    report = make(
        [
            Source("protocol", "en", broken),
            Source("undated", "en", gone),
            Source("convention", "en", texts / "convention.txt", "plain-text"),
        ]
    )
    assert [text.instrument for text in report.texts] == ["convention"]
    assert set(report.unread) == {str(broken), str(gone)}
    assert report.without_text == ("protocol", "undated")
    assert report.graph["Instrument"] == 3


def test_the_catalogue_alone_makes_a_graph(make):
    report = make([])
    assert (report.texts, report.citations) == ((), {"catalogue": 2})
    assert report.graph["Provision"] == 5
    assert report.outline_not_in_text == ()


def test_building_twice_gives_the_same_graph(make, dump):
    first, before = make(), dump()
    second, after = make(), dump()
    assert first == second
    assert before == after


def test_a_text_that_changed_is_read_anew_and_only_by_the_next_build(make, dump, texts):
    make()
    place = texts / "convention.txt"
    before, _ = dump()
    place.write_text(place.read_text(encoding="utf-8").replace("not taxed", "taxed twice"), encoding="utf-8")
    assert dump()[0] == before
    make()
    after, _ = dump()
    key = ("Provision", "convention/art_2")
    assert "not taxed" in before[key]["text"]
    assert "taxed twice" in after[key]["text"]
    both = [nodes["Instrument", "convention"]["text_sha256"] for nodes in (before, after)]
    assert both[0] != both[1]


def test_readers_see_the_old_graph_until_the_new_one_is_whole(make, tmp_path):
    make()
    with EmbeddedStore(tmp_path / "graph") as reader:
        make([])
        assert reader.counts()["Provision"] == 7
    with EmbeddedStore(tmp_path / "graph") as reader:
        assert reader.counts()["Provision"] == 5


def test_a_build_that_breaks_off_leaves_the_old_graph(make, dump):
    make()
    before = dump()

    def interrupted(doing, *_):
        if doing == "writing the graph":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        make([], interrupted)
    assert dump() == before


def test_two_builds_at_once_are_refused(make, tmp_path):
    with EmbeddedStore(tmp_path / "graph", write=True), pytest.raises(StoreBusyError):
        make()


def test_every_step_is_told(make):
    heard = []
    make(told=lambda *said: heard.append(said))
    assert heard[0] == ("reading convention", 0, 1)
    assert heard[1][0] == "finding citations"
    doing, done, total = heard[-1]
    assert (doing, done) == ("writing the graph", total)


def test_the_report_as_json_says_all_that_the_report_says(make):
    report = make()
    said = report.as_json()
    renamed = {"not_in_text": "listed_but_not_in_text"}
    assert set(said) == {renamed.get(name, name) for name in type(report).__slots__}
    assert said["unresolved"][0]["words"] == "article 12 of the Treaty of Nowhere"


# --- the example instruments ---------------------------------------------------------------------

EXAMPLES = [
    # instrument, articles, words of one of its provisions
    ("model-convention", 14, "model-convention/art_3/para_2", "in favour of persons in movement"),
    ("model-protocol", 12, "model-protocol/art_6/para_1", "Nothing in article 5 of this Protocol"),
]


@pytest.mark.parametrize(("instrument", "articles", "key", "words"), EXAMPLES)
def test_the_example_instruments_are_in_the_graph(instrument, articles, key, words, example_graph):
    with EmbeddedStore(example_graph) as store:
        counted = store.run(
            "MATCH (p:Provision {instrument: $instrument, kind: 'art'}) RETURN count(p) AS n",
            {"instrument": instrument},
        )
        found = store.run("MATCH (p:Provision {key: $key}) RETURN p.text AS text", {"key": key})
    assert counted.rows == ((articles,),)
    assert words in " ".join(str(found.rows[0][0]).split())


def test_every_coding_of_the_examples_is_on_a_link(examples, tmp_path):
    report = api.build(sources=examples / "texts", shelves=examples, store=tmp_path / "graph")
    assert not [pair for pair in report.codings_without_link if pair.startswith("model-")]
    assert report.unread == {}


# --- the catalogue as it ships, without a text -----------------------------------------------------


def test_the_catalogue_as_it_ships_answers_without_a_text(root, tmp_path):
    store = tmp_path / "graph"
    report = api.build(store=store)
    assert report.texts == ()
    assert report.instruments == len(Shelves(root).files("instruments", ".toml"))
    shown = api.show("tfeu 80", store=store)
    assert (shown.text, bool(shown.gist)) == ("", True)
    assert api.query("tagged", tag="contested", store=store).rows
    assert api.query("provision", provision="smuggling-protocol 6", store=store).rows
