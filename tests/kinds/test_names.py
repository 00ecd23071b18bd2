"""Names wherever they stand: case, line breaks, abbreviations, the longest, those that several bear."""

from __future__ import annotations

import pytest

from legalgraph.kinds.folding import folded
from legalgraph.kinds.names import Names

TEXTS = [
    ("the Treaty on European Union and", [("Treaty on European Union", ("teu",))], "as it is written"),
    ("THE TREATY ON EUROPEAN UNION", [("TREATY ON EUROPEAN UNION", ("teu",))], "a full name in any case"),
    ("Treaty on\n  European Union", [("Treaty on\n  European Union", ("teu",))], "over a line break"),
    ("TEU and teu and Teu", [("TEU", ("teu",))], "an abbreviation only as written"),
    (
        "Convention Relating to the Status of Refugees",
        [("Convention Relating to the Status of Refugees", ("refugee-convention",))],
        "title case",
    ),
    (
        "Treaty on the Functioning of the European Union",
        [("Treaty on the Functioning of the European Union", ("tfeu",))],
        "the longest name wins",
    ),
    ("the Geneva Convention", [("Geneva Convention", ("refugee-convention", "geneva-four"))], "two bear it"),
    ("TFEUs and STEU and TEU-based", [("TEU", ("teu",))], "whole words only"),
    ("Treaty on European Unions", [], "to the last letter"),
    ("the Refugee Convention on the Rights of Nobody", [], "a longer name, of another instrument"),
    ("the Refugee Convention (revised)", [], "its revision is another instrument"),
    ("the Refugee Convention and Freedoms", [], "another longer name"),
    ("the TEU on Union values", [("TEU", ("teu",))], "an abbreviation begins no longer name"),
    (
        "the TEU3 and the Refugee Convention12.",
        [("TEU", ("teu",)), ("Refugee Convention", ("refugee-convention",))],
        "the mark of a note belongs to no name",
    ),
    ("the TEU2012x", [], "a number with letters does"),
    ("", [], "nothing in nothing"),
]


@pytest.mark.parametrize(("text", "expected", "why"), TEXTS, ids=[row[2] for row in TEXTS])
def test_names_in_a_text(names, text, expected, why):
    found = list(names.find(text))
    assert [(one.words, one.ids) for one in found] == expected, why
    assert all(one.span.of(text) == one.words for one in found)


def test_apostrophes_and_dashes_are_alike_in_all_typings():
    names = Names.of([("États’ Rights – Charter", "x")])
    assert [one.ids for one in names.find("États' Rights - Charter")] == [("x",)]


def test_a_name_that_is_also_an_abbreviation_is_met_in_any_case():
    names = Names.of([("Rio Declaration", "rio")], [("Rio Declaration", "rio")])
    assert [one.words for one in names.find("RIO DECLARATION")] == ["RIO DECLARATION"]


def test_no_names_find_nothing():
    assert list(Names.of([]).find("Treaty on European Union")) == []


@pytest.mark.parametrize(
    ("one", "other"), [("The  Pact", "the pact"), ("L’Accord", "l'accord"), ("A–B", "a-b")]
)
def test_names_are_compared_folded(one, other):
    assert folded(one) == folded(other)


def test_letters_of_a_body_are_its_treaty_only_where_they_are_asked_for():
    names = Names.of([], [("EC", "tec"), ("TEC", "tec")])
    assert names.bearers("EC") == ("tec",)
    assert [one.words for one in names.find("an EC rule under the TEC")] == ["TEC"]
