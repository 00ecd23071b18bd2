"""Treaties named by their titles: the words, the date, and the short names that are given."""

from __future__ import annotations

import pytest

from legalgraph.kinds import treaty_title

TEXTS = [
    (
        "Parties to the Convention on Lamps (COL), done at Oslo on 3 May 1951, agree",
        [("Convention on Lamps", "1951-05-03")],
        "its letters may stand before its date",
    ),
    (
        "under the Lamp Convention of 1 June 1960 concerning the colour of lamps, which",
        [("Lamp Convention of 1 June 1960 concerning the colour of lamps", "1960-06-01")],
        "a date before the subject",
    ),
    (
        "Agreement between Sylvania, the Duchy of Moor and Ruritania signed at Oslo on 2 May 1960 concerning the sea",
        [("Agreement between Sylvania, the Duchy of Moor and Ruritania signed at Oslo on 2 May 1960 concerning the sea",
          "1960-05-02")],
        "a list of parties goes on after a comma, and the subject after the date",
    ),
    (
        "the Right to Sing and Freedom of Song Convention, 1948, and the Song Hours Convention, 1949 (No. 4)",
        [("Right to Sing and Freedom of Song Convention", "1948"), ("Song Hours Convention", "1949")],
        "labour conventions are named subject first",
    ),
    (
        "the Convention on Lamps and the Protocol on Wicks",
        [("Convention on Lamps", ""), ("Protocol on Wicks", "")],
        "another begins",
    ),
    (
        "opened for the Convention on Lamps, Desiring to light the way",
        [("Convention on Lamps", "")],
        "a new clause begins",
    ),
    ("the Lamp Treaty as revised at Bern on 2 May 1970 (the “Act”)", [("Lamp Treaty as revised at Bern on 2 May 1970",
     "")],
     "its wording is part of the name"),
    ("this Additional Protocol to the Convention on Lamps", [("Convention on Lamps", "")],
     "the text itself is no title"),
    ("States to the Lamp Convention (Oslo, 1951)", [("Lamp Convention", "1951")], "place and year in brackets"),
    ("the Convention on Lamps on the seventh day of December 1944", [("Convention on Lamps", "")],
     "a date that is not its own"),
    ("the Convention on Lamps signed on the seventh day of December 1944", [("Convention on Lamps", "1944-12-07")],
     "days in words"),
    ("Application of the Convention\n\nFor the purposes of Lamps", [], "a heading ends with its line"),
    ("apply the Convention to Sylvania", [], "to whom it is applied is no subject"),
    ("the 1950 Council of Oslo Convention", [("Oslo Convention", "")], "a small word ends the name"),
    ("the 1950 Council of Europe Convention on Lamps, the 1966 Lamp Pact",
     [("1950 Council of Europe Convention on Lamps", ""), ("1966 Lamp Pact", "")],
     "but in that body's; the next one's year is no date"),
    ("the Agreement on Air Lamps between and beyond their respective territories, as",
     [("Agreement on Air Lamps between and beyond their respective territories", "")], "a stock phrase"),
    ("the Agreement on Lamps between the Contracting Parties", [("Agreement on Lamps", "")],
     "between whom it is, is no title"),
    ("the Convention to Combat Darkness of 1951", [("Convention to Combat Darkness", "1951")], "what it is to do"),
    ("the Convention for the prevention of darkness, done", [("Convention for the prevention of darkness", "")],
     "what it is for, in small letters"),
    ("the Convention for the purposes of this Part", [], "and not what is said of it"),
    ("Protocol on Unlit lamps against the Dark", [("Protocol on Unlit lamps against the Dark", "")],
     "a small word among capitals"),
    ("Protocol No. 4 to the Convention", [("Protocol No. 4", "")], "a general word is no subject"),
    ("(“the Lamp Convention”)", [], "a short name that is being given"),
    ("the Union of Lamps and its Charter", [("its Charter", "")], "of the body just named"),
    ("Ad Hoc Committee on the Elaboration of a Convention against Lamps, 11th sess.", [], "the name of a body"),
    ("Conference for the Adoption of a Single Convention on Lamps", [], "the name of a conference"),
    ("the elaboration of the Convention on Lamps", [("Convention on Lamps", "")], "running words"),
    ("Protocol of Oslo, cited above note 2, art. 16", [], "a reference to the source of that note"),
]  # fmt: skip

GIVEN = [
    (
        "the Convention on Lamps (Lamp Convention)",
        ("Lamp Convention",),
        "in brackets, without quotation marks",
    ),
    (
        "the Agreement on Lamps, hereinafter called “the Lamp (Oslo) Agreement”",
        ("the Lamp (Oslo) Agreement",),
        "with brackets in itself",
    ),
    ("„Convention” means the Convention on Lamps", ("Convention",), "explained by what follows"),
]


@pytest.mark.parametrize(("text", "expected", "why"), TEXTS, ids=[row[0] for row in TEXTS])
def test_titles_and_their_dates(found, text, expected, why):
    assert [(one.named, one.dated) for one in found(treaty_title, text)] == expected, why


@pytest.mark.parametrize(("text", "terms", "why"), GIVEN, ids=[row[0] for row in GIVEN])
def test_short_names_given(found, text, terms, why):
    assert [one.defines for one in found(treaty_title, text)] == [terms], why


@pytest.mark.parametrize("text", treaty_title.matches)
def test_a_title_is_found_whole(found, text):
    assert [one.text for one in found(treaty_title, text)] == [text]


def test_a_title_is_a_mention_of_an_instrument(found):
    assert [one.kind for one in found(treaty_title, "Convention on Lamps")] == ["instrument"]


def test_a_title_goes_as_far_as_the_catalogue_has_it(found):
    """Its subject in small letters would have ended before."""
    text = "the International Covenant on Economic, Social and Cultural Rights"
    assert [one.named for one in found(treaty_title, text)] == [text.removeprefix("the ")]
