"""Protocols told by a number and the instrument that they are of: the name of the latter is no name by itself."""

from __future__ import annotations

import pytest

from legalgraph.kinds.base import Surroundings
from legalgraph.kinds.provision import find
from legalgraph.scan import scan

NAMED = [
    ("Protocol No. 4 ICCPR, Article 2", ["Protocol No. 4 ICCPR"], "the number first"),
    ("ICCPR Protocol No. 4, art. 2", ["ICCPR Protocol No. 4"], "the number last"),
    ("the ICCPR’s Protocol No 4", ["ICCPR’s Protocol No 4"], "a genitive"),
    (
        "Protocol (No 21) to the Refugee Convention",
        ["Protocol (No 21) to the Refugee Convention"],
        "in brackets",
    ),
    ("Protocol 4 to the TEU", ["Protocol 4 to the TEU"], "without a word for the number"),
    ("Protocol No 22 annexed to the TEU", ["Protocol No 22 annexed to the TEU"], "annexed"),
    ("the First Protocol to the ICCPR", ["First Protocol to the ICCPR"], "counted in words"),
    (
        "the Second Optional Protocol to the ICCPR",
        ["Second Optional Protocol to the ICCPR"],
        "counted among others",
    ),
    ("Protocole n° 4 à la TFEU", ["Protocole n° 4 à la TFEU"], "in French"),
    ("Protocolo n.º 4 al TEU", ["Protocolo n.º 4 al TEU"], "in Spanish"),
    ("the Protocol and the ICCPR", ["ICCPR"], "two instruments"),
    ("Protocol 1967 ICCPR", ["ICCPR"], "a year is no number"),
    ("ICCPR, Protocol of 1967", ["ICCPR"], "nor a date"),
    ("TEU Protocol No 1 TFEU", ["TEU Protocol No 1", "TFEU"], "a number counts once"),
    (
        "Protocol relating to the Status of Refugees",
        ["Protocol relating to the Status of Refugees"],
        "a whole name",
    ),
]


@pytest.mark.parametrize(("text", "expected", "why"), NAMED, ids=[row[2] for row in NAMED])
def test_a_name_with_its_protocol(names, text, expected, why):
    around = Surroundings.of(text, names)
    assert [one.words for one in around.starts.values()] == expected, why
    assert all(one.span.of(text) == one.words for one in around.starts.values())
    assert {one.span.end for one in around.starts.values()} == set(around.ends)


def test_an_article_of_a_protocol_is_not_the_conventions(names):
    text = "Article 2 of Protocol No. 7 ICCPR"
    (mention,) = find(text, Surroundings.of(text, names), [0])
    assert mention.named == "Protocol No. 7 ICCPR"


def test_a_name_leads_up_to_one_place_only(names):
    text = "Article 3 TEU, the second indent of Article 4"
    assert [(one.text, one.named) for one in scan(text, names)] == [
        ("Article 3 TEU", "TEU"),
        ("the second indent of Article 4", ""),
    ]
