"""A whole act as lines of paragraphs, invented."""

from __future__ import annotations

import json

import pytest

from legalgraph.model import Shape, Wanted
from legalgraph.readers.shaped.reader import JsonText

ACT = """
29.6.2013
REGULATION (EU) No 1/2013
on lamps
THE COUNCIL OF THE EUROPEAN UNION,
Having regard to the Treaty,
Having regard to the opinion of the wicks (1),
Whereas:
(1)
Lamps burn.
(2)
They smoke:
(a)
a little;
HAS ADOPTED THIS REGULATION:
CHAPTER I
GENERAL
Article 1
Lamps
1.   A lamp is:
(a)
lit; or
(b)
unlit.
2.   It is brought back.
Unlit.
Article 2
Amendment
Regulation No 2 is amended as follows:
(1)
Article 9 is replaced by the following:
“Article 3
1.   Oil is free.”;
(2)
Article 10 is deleted.
SECTION I
Article 3
This ends.
This Regulation shall be binding in its entirety.
Done at Lamport, 1 May 2013.
A. WICK
(1)  OJ C 1.
(2)  See oil.
ANNEX I
Lengths
PART A
Long ones
1.
Ten.
Text of image
PART B
Standard
(1)
A form
(1)  Only for tin.
ANNEX II
Correlation table
Regulation No 2
This Regulation
Article 1
Article 1
—
Article 2
Annex I
Annex II
Article 3(1)
—
(*1)  Liechtenstein too.
"""
FLAT = Shape("flat", text="body")


def read(text):
    return JsonText().read(json.dumps({"body": text}).encode(), Wanted("x", "en", "law.json", shape=FLAT))


@pytest.fixture(scope="module")
def act():
    version = read(ACT)
    return version, {one.path: one for one in version.provisions}


def test_every_part_has_its_key(act):
    assert (
        list(act[1])
        == """
        front preamble preamble/para_1 preamble/para_2 rec_1 rec_2
        chp_I art_1 art_1/para_1 art_1/para_1/point_a art_1/para_1/point_b
        art_1/para_2 art_1/para_2/subpara_1 art_1/para_2/subpara_2
        art_2 art_2/point_1 art_2/point_1/subpara_1 art_2/point_1/subpara_2 art_2/point_2
        chp_I/sec_I art_3 conclusions
        annex_I annex_I/part_A annex_I/part_A/para_1 annex_I/part_B annex_I/part_B/para_1
        annex_II annex_II/table_1
    """.split()
    )


@pytest.mark.parametrize(
    ("path", "heading", "words"),
    [
        ("rec_2", "", "They smoke:\n(a) a little;"),
        ("chp_I", "GENERAL", None),
        ("art_1", "Lamps", None),
        ("art_1/para_1/point_b", "", "unlit."),
        ("art_2/point_1/subpara_2", "", "“Article 3\n1. Oil is free.”;"),  # a quoted article is none
        ("art_3", "", "This ends."),
        (
            "conclusions",
            "",
            "This Regulation shall be binding in its entirety.\nDone at Lamport, 1 May 2013.\nA. WICK",
        ),
        ("annex_I/part_A", "Long ones", "1. Ten."),
        ("annex_I/part_B/para_1", "", "A form"),
    ],
)
def test_words_and_headings(act, path, heading, words):
    version, held = act
    assert held[path].heading == heading
    assert words is None or version.words_of(held[path]) == words


def test_labels_in_a_table_are_cells(act):
    version, held = act
    cells = version.words_of(held["annex_II/table_1"]).splitlines()
    assert cells[0] == "Regulation No 2"
    assert cells[-1] == "—"
    assert len(cells) == 10


def test_notes_are_kept_beside_and_a_picture_is_unplaced(act):
    assert act[0].notes == {
        "1": "OJ C 1.",
        "2": "See oil.",
        "ANNEX I (1)": "Only for tin.",
        "ANNEX II (*1)": "Liechtenstein too.",
    }
    assert [(one.text, one.place) for one in act[0].unplaced] == [("Text of image", "body, line 50")]


def test_a_text_that_is_no_act_has_its_preamble_too():
    version = read(
        "Convention on Oil\nThe Parties,\nRecalling oil,\nHave agreed as follows:\nArticle 1\nOil.\nArticle 1a\nMore."
    )
    assert [one.path for one in version.provisions] == [
        "front",
        "preamble",
        "preamble/para_1",
        "art_1",
        "art_1a",
    ]


def test_articles_in_a_text_without_a_preamble_or_an_end():
    assert [
        one.path for one in read("Article 1\nOil.\nArticle 7\nis meant.\nArticle 2\nWicks.").provisions
    ] == [
        "art_1",
        "art_1/subpara_1",
        "art_1/subpara_2",
        "art_1/subpara_3",
        "art_2",
    ]
