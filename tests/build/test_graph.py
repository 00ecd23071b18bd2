"""Catalogue, texts, citations and codings become rows: a table of each kind, worked out by hand."""

from __future__ import annotations

import pytest

from legalgraph.build.graph import as_graph
from legalgraph.build.links import find_links
from legalgraph.build.texts import read_texts
from legalgraph.resolve import Known
from legalgraph.sources import locate


@pytest.fixture
def bare(catalogue):
    """The graph of the catalogue alone."""
    return made(catalogue, ())


@pytest.fixture
def full(catalogue, texts):
    """The graph with the text of the convention."""
    return made(catalogue, read_texts(locate(catalogue.instruments, [texts])).versions)


def made(catalogue, versions):
    known = Known.of(catalogue.instruments, versions)
    return as_graph(catalogue, versions, find_links(versions, catalogue.instruments, known))


def nodes(data, label):
    return {node.key: node.properties for node in data.nodes if node.label == label}


def links(data, kind):
    return {(link.start[1], link.end[1]) for link in data.links if link.type == kind}


def only(data, kind, start, end):
    found = [link for link in data.links if (link.type, link.start[1], link.end[1]) == (kind, start, end)]
    assert len(found) == 1
    return found[0].properties


def test_an_instrument_is_placed_by_adoption_else_signature_else_not_at_all(bare):
    years = {key: (said["date"], said.get("year")) for key, said in nodes(bare, "Instrument").items()}
    assert years == {
        "convention": ("1990-05-01", 1990),
        "protocol": ("2000-11-15", 2000),
        "undated": ("", None),
    }


def test_an_instrument_says_which_text_was_read(full, bare, texts):
    read, not_read = nodes(full, "Instrument")["convention"], nodes(bare, "Instrument")["convention"]
    assert (read["text_held"], read["text_source"]) == (True, str(texts / "convention.txt"))
    assert len(str(read["text_sha256"])) == 64
    assert (not_read["text_held"], not_read["text_source"], not_read["text_sha256"]) == (False, "", "")
    assert nodes(full, "Instrument")["undated"]["invented"] is True


#: Label, heading, gist, words, and whether they are the text's.
PROVISIONS = {
    # from the text, with the outline's gist where the paths agree
    "convention/art_1/para_2": (
        "Article 1(2)",
        "",
        "Oil.",
        "Oil is what burns in it, as article 2 says.",
        True,
    ),
    "convention/art_1/para_1": ("Article 1(1)", "", "", "A lantern is a light in a case.", True),
    # from the outline alone: our label stands for the heading, and there are no words
    "protocol/art_2": ("Article 2", "Oil", "Oil is taxed.", "", False),
}


@pytest.mark.parametrize("key", PROVISIONS)
def test_a_provision(key, full):
    said = nodes(full, "Provision")[key]
    assert tuple(said[name] for name in ("label", "heading", "gist", "text", "text_held")) == PROVISIONS[key]
    assert said["instrument"] == key.partition("/")[0]


def test_the_text_decides_which_provisions_there_are(full, bare):
    assert "convention/art_9" in nodes(bare, "Provision")
    assert "convention/art_9" not in nodes(full, "Provision")


def test_parts_hang_on_what_they_are_part_of(full):
    assert links(full, "HAS_PART") == {
        ("convention", "convention/front"),
        ("convention", "convention/art_1"),
        ("convention/art_1", "convention/art_1/para_1"),
        ("convention/art_1", "convention/art_1/para_2"),
        ("convention", "convention/art_2"),
        ("protocol", "protocol/art_1"),
        ("protocol", "protocol/art_2"),
    }


def test_a_citation_of_the_text_has_its_words_and_their_place(full):
    said = only(full, "CITES", "convention/art_1/para_2", "convention/art_2")
    assert (said["words"], said["origin"], said["pinpoint"]) == ("article 2", "text", "art_2")
    assert said["end"] - said["start"] == len("article 2")


def test_a_citation_of_the_catalogue_has_no_place(full):
    said = only(full, "CITES", "protocol/art_2", "convention/art_1/para_2")
    assert (said["origin"], said["start"], said["end"]) == ("catalogue", -1, -1)


def test_a_citation_of_what_nobody_has_listed_ends_at_the_instrument_and_keeps_its_pinpoint(full):
    assert only(full, "CITES", "protocol/art_1", "undated")["pinpoint"] == "art_7"


def test_a_person_s_tag_is_in_force_and_every_coding_is_kept(full):
    said = only(full, "CITES", "protocol/art_2", "convention/art_1/para_2")
    assert (said["tag"], said["sub_tag"], said["tag_coder"]) == ("criminalising", "anti-solidarity", "ana")
    assert [node["coder"] for node in nodes(full, "Coding").values()] == ["ana", "rule", "ana"]
    assert links(full, "CODED") == {
        ("ana", "protocol/art_2 → convention/art_1/para_2 #1"),
        ("rule", "protocol/art_2 → convention/art_1/para_2 #2"),
        ("ana", "protocol/art_9 → convention #3"),
    }


def test_an_untagged_link_says_so_in_every_field(full):
    said = only(full, "CITES", "convention/art_1/para_2", "convention/art_2")
    assert {said[name] for name in said if name.startswith("tag") or name in ("sub_tag", "certainty")} == {""}


def test_a_coding_stands_on_both_ends_or_on_what_is_above_them(full):
    ends = {
        (link.end[1], link.properties["role"])
        for link in full.links
        if link.type == "ON" and link.start[1] == "protocol/art_9 → convention #3"
    }
    assert ends == {("protocol", "citing"), ("convention", "cited")}


def test_concepts_are_expressed_by_provisions_and_by_whole_instruments(full):
    assert links(full, "EXPRESSES") == {("protocol/art_1", "duty"), ("undated", "solidarity")}
    assert only(full, "EXPRESSES", "undated", "solidarity")["provision"] == "undated"
    assert links(full, "BROADER") == {("duty", "solidarity")}


def test_descent_has_its_words(full):
    said = only(full, "DESCENDS_FROM", "protocol", "convention")
    assert (said["type"], said["words"]) == ("supplements", "supplements the Convention")


def test_what_points_nowhere_is_kept_with_its_reason(full):
    (said,) = nodes(full, "Unresolved").values()
    assert (said["words"], said["provision"], said["instrument"], said["kind"]) == (
        "article 12 of the Treaty of Nowhere",
        "convention/art_2",
        "convention",
        "provision",
    )
    assert said["reason"]
    assert links(full, "HAS_UNRESOLVED") == {("convention/art_2", "convention/art_2 #1")}


def test_no_property_is_ever_null(full):
    for thing in (*full.nodes, *full.links):
        assert None not in thing.properties.values()
