"""Preambles parted into what lawyers count, glued or not."""

from __future__ import annotations

import pytest

from legalgraph.readers.blocks import Kind, Line
from legalgraph.readers.words.preamble_words import BINDING
from legalgraph.readers.words.preambles import glued_preamble, split_front, split_glued, split_title


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        (
            "The Parties, Recalling lamps, Convinced of oil, Have agreed as follows:",
            ["The Parties,", "Recalling lamps,", "Convinced of oil,", "Have agreed as follows:"],
        ),
        (
            "The Parties,Considering lamps,Noting oil,Agree upon the following articles:",  # glued by a converter
            ["The Parties,", "Considering lamps,", "Noting oil,", "Agree upon the following articles:"],
        ),
        (
            "The Assembly, Taking into account lamps,a Recalling also,[[fn:3]] Mindful of it, Declares the following:",
            [
                "The Assembly,",
                "Taking into account lamps,a",
                "Recalling also,[[fn:3]]",
                "Mindful of it,",
                "Declares the following:",
            ],
        ),
        (
            "The Parties, recalling lamps, and Recalling Lane, agree",
            ["The Parties, recalling lamps, and Recalling Lane, agree"],
        ),
        (
            "The Parties, Also concerned at it, Bearing in mind oil, Whereas it burns, Now, therefore, proclaims this",
            [
                "The Parties,",
                "Also concerned at it,",
                "Bearing in mind oil,",
                "Whereas it burns,",
                "Now, therefore, proclaims this",
            ],
        ),
        (
            "Les Parties, Considérant les lampes, Rappelant l'huile, Sont convenues de ce qui suit",
            [
                "Les Parties,",
                "Considérant les lampes,",
                "Rappelant l'huile,",
                "Sont convenues de ce qui suit",
            ],
        ),
        (
            "De Staten,Overwegende dat olie duur is,  Verklarend dat licht helpt, Zijn als volgt overeengekomen",
            [
                "De Staten,",
                "Overwegende dat olie duur is,",
                "Verklarend dat licht helpt,",
                "Zijn als volgt overeengekomen",
            ],
        ),
    ],
)
def test_split_glued(text, pieces):
    assert split_glued(text) == pieces


@pytest.mark.parametrize(
    ("text", "title", "rest"),
    [
        ("PreambuleThe Parties,", "Preambule", "The Parties,"),
        ("PREAMBLE: The Parties,", "PREAMBLE", "The Parties,"),
        ("Preamble", "Preamble", ""),
        ("Preambles are long", "", "Preambles are long"),
    ],
)
def test_split_title(text, title, rest):
    assert split_title(text) == (title, rest)


@pytest.mark.parametrize(
    ("text", "title", "rest"),
    [
        (
            "Draft on lamps The General Assembly, Noting lamps,",
            "Draft on lamps",
            "The General Assembly, Noting lamps,",
        ),
        (
            "Annex Draft on lamps Preamble Guided by lamps,",
            "Annex Draft on lamps",
            "Preamble Guided by lamps,",
        ),
        ("Draft on lamps", "Draft on lamps", ""),
        ("Noting lamps,", "", "Noting lamps,"),
    ],
)
def test_split_front(text, title, rest):
    assert split_front(text) == (title, rest)


def test_the_opening_and_the_formula_are_not_counted():
    line = Line("PreambleThe Parties, Noting lamps, Having seen oil, Have agreed as follows:", "line 3")
    kinds = [block.kind for block in glued_preamble([line])]
    assert kinds == [Kind.PREAMBLE, Kind.OPENING, Kind.RECITAL, Kind.RECITAL, Kind.FORMULA]


def test_a_preamble_without_a_speaker_has_only_reasons():
    kinds = [block.kind for block in glued_preamble([Line("Whereas lamps burn, Whereas oil is dear,", "")])]
    assert kinds == [Kind.PREAMBLE, Kind.RECITAL, Kind.RECITAL]


@pytest.mark.parametrize("words", BINDING)
def test_every_formula_begins_with_a_letter_that_can_be_a_capital(words):
    assert words[0].isalpha()
