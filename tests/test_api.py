"""The library's verbs, as a notebook uses them: on the two invented treaties."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from legalgraph import api
from legalgraph.errors import (
    SourceMissingError,
    StoreMissingError,
    UnknownNameError,
    UnreadableInputError,
    UsageError,
)
from legalgraph.model import Instrument


@pytest.fixture
def here(examples, example_graph):
    """Where a notebook would say that its shelves and graph are."""
    return {"shelves": examples, "store": example_graph}


# --- what a scholar writes -----------------------------------------------------------------------

KNOWN = {
    one.id: one
    for one in (
        Instrument("tfeu", "Treaty on the Functioning", "TFEU", "treaty", abbreviations=("TFEU",)),
        Instrument(
            "c87", "Freedom of Association Convention", "C87", "convention", names=("Convention No. 87",)
        ),
        Instrument("draft", "Draft declaration", "Draft", "draft", identifiers={"un": ("A/HRC/35/35",)}),
        Instrument("smuggling", "Protocol against Smuggling", "Smuggling Protocol", "protocol"),
        Instrument("us-1324", "Harboring", "8 USC 1324", "statute", identifiers={"usc": ("8 USC 1324",)}),
        Instrument("fr-code", "Code des lanternes", "Code", "code"),
        Instrument("old", "Old Treaty", "Treaty", "treaty"),
        Instrument("new", "New Treaty", "Treaty", "treaty"),
    )
}

WRITTEN = [
    ("tfeu", "tfeu"),
    ("tfeu 67(2)", "tfeu/art_67/para_2"),
    ("TFEU Art. 67(2)", "tfeu/art_67/para_2"),
    ("tfeu/art_67/para_2", "tfeu/art_67/para_2"),
    ("  smuggling protocol, art. 6(1)(a) ", "smuggling/art_6/para_1/point_a"),
    ("draft recital 3", "draft/rec_3"),
    ("draft preamble", "draft/preamble"),
    ("A/HRC/35/35", "draft"),  # a symbol is a name too
    ("A/HRC/35/35 8(1)", "draft/art_8/para_1"),
    ("Convention No. 87", "c87"),  # a name that ends in a number is no article
    ("Convention No. 87, art. 2", "c87/art_2"),
    ("us-1324 (a)(1)(A)(iii)", "us-1324/subsec_a/para_1/subpara_A/clause_iii"),
    ("8 USC 1324(a)(1)", "us-1324/subsec_a/para_1"),  # a section's own marks, glued to its name
    ("fr-code L823-9", "fr-code/art_L823-9"),
    ("Code des lanternes, art. R.* 311-2", "fr-code/art_R*311-2"),
]


@pytest.mark.parametrize(("reference", "key"), WRITTEN)
def test_what_is_written_becomes_a_key(reference, key):
    assert api.key_of(reference, KNOWN) == key


@pytest.mark.parametrize(
    ("reference", "error", "says"),
    [
        ("tfue 67", UnknownNameError, "Did you mean tfeu?"),
        ("", UnknownNameError, "There is no instrument “”"),
        ("Treaty 4", UsageError, "may mean old or new"),
        ("tfeu/_", UsageError, "is not a path of steps"),
        ("us-1324 (A)(a)", UnknownNameError, "There is no instrument"),  # no section begins so
        ("tfeu/art_67//para_2", UsageError, "is not a path of steps"),
    ],
)
def test_what_cannot_be_read_is_said(reference, error, says):
    with pytest.raises(error, match="^" if not says else None) as caught:
        api.key_of(reference, KNOWN)
    assert says in str(caught.value)


# --- show ----------------------------------------------------------------------------------------


def test_show_a_provision_with_its_place_and_source(here, examples):
    shown = api.show("model-protocol 3(c)(i)", **here)
    assert shown.label == "Article 3(c)(i)"
    assert [key for key, _, _ in shown.path] == [
        "model-protocol/chp_I",
        "model-protocol/art_3",
        "model-protocol/art_3/point_c",
    ]
    assert (shown.date, shown.source) == ("2021-11-09", str(examples / "texts" / "model-protocol.md"))
    assert shown.text


def test_show_an_instrument_with_its_parts(here):
    shown = api.show("Model Protocol", **here)
    assert (shown.key, shown.text) == ("model-protocol", "")
    assert "model-protocol/preamble" in [key for key, _, _ in shown.parts]


@pytest.fixture
def french(tmp_path):
    """A folder with the protocol's first article in French."""
    (tmp_path / "protocole.txt").write_text(
        "Article premier\n\nLes mots du premier article.\n", encoding="utf-8"
    )
    head = "file,instrument,language,reader,part,shape,dated\n"
    row = "protocole.txt,model-protocol,fr,plain-text,,,2022-01-02\n"
    (tmp_path / "sources.csv").write_text(head + row, encoding="utf-8")
    return tmp_path


def test_show_the_same_provision_in_another_language(here, french):
    shown = api.show("model-protocol 1", language="fr", sources=french, **here)
    assert (shown.key, shown.text) == ("model-protocol/art_1", "Les mots du premier article.")
    assert (shown.language, shown.dated, shown.source) == ("fr", "2022-01-02", str(french / "protocole.txt"))
    assert api.show("model-protocol 1", language="en", **here).language == "en"


@pytest.mark.parametrize(
    ("reference", "language", "says"),
    [
        ("model-protocol 2", "fr", "in the language “fr”"),
        ("model-protocol 1", "es", "Held in: fr"),
        ("model-convention 1", "fr", "--sources"),
    ],
)
def test_a_language_that_is_not_held_is_said(here, french, reference, language, says):
    with pytest.raises((UnknownNameError, SourceMissingError), match=says):
        api.show(reference, language=language, sources=french, **here)


def test_show_again_and_again(here):
    """The graph is let go of each time, and can be taken up each time."""
    assert api.show("model-protocol 1", **here) == api.show("model-protocol 1", **here)


@pytest.mark.parametrize(
    ("reference", "says"),
    [("model-protocol 13", "Did you mean model-protocol/art_3"), ("vccr 5", "Of vccr neither a text nor")],
)
def test_show_what_is_not_there(reference, says, here):
    with pytest.raises(UnknownNameError) as caught:
        api.show(reference, **here)
    assert says in str(caught.value)


# --- query, questions, draw ----------------------------------------------------------------------


def test_query_takes_keywords_a_mapping_and_numbers(here):
    by_name = api.query("provision", provision="model-protocol 5", limit=3, **here)
    by_mapping = api.query("provision", {"provision": "model-protocol 5", "limit": "3"}, **here)
    assert by_name.rows == by_mapping.rows
    assert len(by_name.rows) == 3


def test_every_question_on_the_shelf_can_be_asked_as_its_example_says(here):
    for name, question in api.questions(shelves=here["shelves"]).items():
        table = api.query(name, question.example_arguments(), **here)
        assert table.columns == tuple(column.name for column in question.columns)


def test_draw_takes_what_its_question_takes(here):
    drawing = api.draw("spread", instrument="model-protocol", limit=5, **here)
    assert drawing.links == 5
    assert drawing.html.rstrip().endswith("</html>")


def test_draw_nothing_known(here):
    with pytest.raises(UnknownNameError, match="There is no diagram “spraed”"):
        api.draw("spraed", **here)


# --- measures ------------------------------------------------------------------------------------


def test_measures_count_what_the_network_holds(here):
    network = api.network(store=here["store"])
    measured = {one.key: one for one in api.measures(store=here["store"])}
    assert set(measured) == set(network)
    one = measured["model-protocol/art_5"]
    assert one.cited_by == len(set(network.predecessors("model-protocol/art_5")))


# --- check and scan ------------------------------------------------------------------------------


def test_check_the_example_chapter(examples):
    report = api.check(examples / "manuscript.txt", sources=examples / "texts", shelves=examples)
    assert len(report.notes) == 28
    assert [text.instrument for text in report.texts] == ["model-convention", "model-protocol"]


def test_check_stops_at_a_text_that_cannot_be_read(examples, tmp_path):
    (tmp_path / "model-protocol.md").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UnreadableInputError, match=r"model-protocol\.md"):
        api.check(examples / "manuscript.txt", sources=tmp_path, shelves=examples)


def test_scan_finds_each_mention_in_its_place(examples):
    text = "See Model Protocol, art. 6(1), and A/HRC/35/35."
    found = api.scan(text, shelves=examples)
    assert [one.span.of(text) for one in found] == [one.text for one in found]
    assert {str(pinpoint) for one in found for pinpoint in one.pinpoints} == {"art_6/para_1"}


# --- instruments and status ----------------------------------------------------------------------


def test_instruments_by_date_with_the_files_held(examples):
    held = api.instruments(sources=examples / "texts", shelves=examples)
    assert [Path(one.source).name for one in held if one.source] == [
        "model-convention.html",
        "model-protocol.md",
    ]
    assert [one.instrument.date or "9999" for one in held] == sorted(
        one.instrument.date or "9999" for one in held
    )


def test_status_is_plain_values(here, examples):
    said = api.status(sources=examples / "texts", **here)
    assert json.loads(json.dumps(said)) == said
    assert (said["graph"]["built"], said["graph"]["other_texts"], said["texts"]["held"]) == (True, [], 2)


def test_status_names_texts_that_the_graph_was_not_built_from(examples, tmp_path):
    store = tmp_path / "graph"
    api.build(shelves=examples, store=store)
    said = api.status(sources=examples / "texts", shelves=examples, store=store)
    assert said["graph"]["other_texts"] == ["model-convention", "model-protocol"]


# --- what is not said comes from the environment -------------------------------------------------


def test_places_come_from_the_environment(monkeypatch, examples, example_graph):
    monkeypatch.setenv("LEGALGRAPH_SHELVES", str(examples))
    monkeypatch.setenv("LEGALGRAPH_STORE", str(example_graph))
    monkeypatch.setenv("LEGALGRAPH_SOURCES", str(examples / "texts"))
    said = api.status()
    assert (said["graph"]["address"], said["texts"]["held"]) == (str(example_graph), 2)
    assert said["shelves"]["own"] == str(examples)


def test_without_a_word_the_graph_lies_where_the_platform_keeps_data(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    address = api.status()["graph"]["address"]
    assert address.endswith(str(Path("legalgraph") / "graph"))


def test_missing_places_are_said(tmp_path):
    with pytest.raises(StoreMissingError):
        api.show("tfeu", store=tmp_path / "none")
    with pytest.raises(SourceMissingError):
        api.build(sources=tmp_path / "none", store=tmp_path / "graph")
    assert not (tmp_path / "graph").exists()


@pytest.mark.parametrize(
    "reference", ["Article 67(2) TFEU", "Art. 67(2) TFEU", "TFEU, article 67(2)", "Article 67(2) of the TFEU"]
)
def test_a_provision_may_be_written_as_a_note_cites_it(reference):
    known = {"tfeu": Instrument("tfeu", "T", "TFEU", "treaty", abbreviations=("TFEU",))}
    assert api.key_of(reference, known) == "tfeu/art_67/para_2"
