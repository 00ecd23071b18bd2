from __future__ import annotations

import dataclasses

import pytest

from legalgraph.catalogue import load
from legalgraph.model import (
    Address,
    Catalogued,
    Coder,
    Coding,
    Concept,
    ConceptCoding,
    InstrumentDates,
    Outlined,
    Relation,
    TextHeld,
)


def test_an_instrument_has_all_that_its_files_say(shelf):
    protocol = load(shelf()).instruments["protocol"]
    assert (protocol.id, protocol.kind, protocol.short_title) == ("protocol", "protocol", "Help Protocol")
    assert protocol.dates == InstrumentDates(adopted="2000-11-15", opened="2000-12-01")
    assert protocol.names == ("Help Protocol", "Protocole d'aide")
    assert protocol.abbreviations == ("HP",)
    assert protocol.identifiers == {"unts": ("1 UNTS 2",)}
    assert protocol.definitions == {
        "the Convention": ("convention",),
        "both": ("convention", "protocol/art_2"),
    }
    assert protocol.relations == (
        Relation("supplements", "convention", "This Protocol supplements", "protocol/art_1"),
    )
    assert protocol.addresses == (Address("https://example.org/protocol", "en", "html"),)
    assert protocol.texts == (
        TextHeld("en", ("protocol/en.html",), "plain-text", "the protocol", "flat", "2001-02-03"),
    )
    assert protocol.outline == (
        Outlined("art_1", "Place", "Adds to, and is read with, the Convention."),
        Outlined("art_1/para_1", parent="art_1"),
        Outlined("art_2"),
    )
    assert protocol.citations == (
        Catalogued("protocol/art_1/para_1", "convention/art_3", "article 3 of the Convention"),
    )
    assert protocol.unchecked == ("dates.opened: no source",)
    assert not protocol.invented


def test_a_model_instrument_is_marked_as_invented(shelf, good):
    marked = good("convention.toml").replace("kind =", "invented = true\nkind =")
    assert load(shelf({"convention.toml": marked})).instruments["convention"].invented


def test_codings_codebook_and_concepts_are_read(shelf):
    found = load(shelf())
    assert found.tags["helpers"].broader == "punishing"
    assert found.tags["contested"].for_people_only
    assert found.coders == {"ana": Coder("ana", "Ana"), "rule": Coder("rule", "The rule", is_rule=True)}
    assert found.concepts["duty"] == Concept(
        "duty", "duty", "What is owed.", "A work, n 1", "solidarity", ("solidarity",)
    )
    evidence = {
        "coder": "ana",
        "words": "some words",
        "reason": "Because.",
        "source": "n 1",
        "date": "2026-11-22",
    }
    assert found.codings == (
        Coding("protocol/art_1", "convention", "punishing", **evidence, sub_tag="helpers", certainty="sure"),
    )
    assert found.expressions == (ConceptCoding("protocol/art_2", "duty", **evidence, certainty="likely"),)


def test_a_scholars_own_files_lie_over_ours_and_beside_them(shelf, good):
    own = {
        "convention.toml": good("convention.toml").replace("Help Convention", "My name for it"),
        "coding/codebook-ben.toml": '[[coders]]\nid = "ben"\nname = "Ben"\n',
        "coding/links-ben.csv": good("coding/links.csv")
        .replace(",ana,", ",ben,")
        .replace("punishing,helpers", "enabling,"),
    }
    found = load(shelf(own=own))
    assert found.instruments["convention"].short_title == "My name for it"
    assert [(coding.coder, coding.tag) for coding in found.codings] == [
        ("ben", "enabling"),
        ("ana", "punishing"),
    ]


def test_without_an_outline_any_path_that_parses_may_be_cited(shelf, good):
    cited = good("protocol.citations.csv").replace("convention/art_3", "convention/art_99/para_7")
    assert (
        load(shelf({"protocol.citations.csv": cited}))
        .instruments["protocol"]
        .citations[0]
        .cited.endswith("para_7")
    )


def test_a_spreadsheets_byte_order_mark_does_no_harm(shelf, good):
    marked = b"\xef\xbb\xbf" + good("protocol.citations.csv").encode()
    assert load(shelf({"protocol.citations.csv": marked})).instruments["protocol"].citations


def test_the_catalogue_cannot_be_changed(shelf):
    with pytest.raises(dataclasses.FrozenInstanceError):
        load(shelf()).codings = ()
