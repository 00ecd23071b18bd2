"""Which instrument a place belongs to, by the words beside it."""

from __future__ import annotations

import pytest

from legalgraph.kinds import provision

MENTIONS = [
    # text, [(words, instrument named, pinpoints)], why
    ("Article 67 TFEU", [("Article 67 TFEU", "TFEU", ["art_67"])], "abbreviation after"),
    ("TFEU Art. 67", [("TFEU Art. 67", "TFEU", ["art_67"])], "abbreviation before"),
    ("TFEU (Art. 67)", [("TFEU (Art. 67", "TFEU", ["art_67"])], "in brackets"),
    ("Article 22(1), ICCPR", [("Article 22(1), ICCPR", "ICCPR", ["art_22/para_1"])], "after a comma"),
    (
        "the Refugee Convention’s article 31",
        [("Refugee Convention’s article 31", "Refugee Convention", ["art_31"])],
        "genitive",
    ),
    (
        "Arts. 3(5) and 21 of TEU",
        [("Arts. 3(5) and 21 of TEU", "TEU", ["art_3/para_5", "art_21"])],
        "a list of one instrument",
    ),
    (
        "Articles 3(3) TEU and 80 TFEU",
        [("Articles 3(3) TEU", "TEU", ["art_3/para_3"]), ("80 TFEU", "TFEU", ["art_80"])],
        "a list of two",
    ),
    (
        "article 4 and article 11 of the Convention",
        [
            ("article 4", "the Convention", ["art_4"]),
            ("article 11 of the Convention", "the Convention", ["art_11"]),
        ],
        "both are the Convention's",
    ),
    (
        "article 4 of this Protocol and article 11 of the Convention",
        [
            ("article 4 of this Protocol", "this Protocol", ["art_4"]),
            ("article 11 of the Convention", "the Convention", ["art_11"]),
        ],
        "each its own",
    ),
    (
        "paragraph 1 of this article and article 33 of the Convention",
        [
            ("paragraph 1 of this article", "", ["art_this/para_1"]),
            ("article 33 of the Convention", "the Convention", ["art_33"]),
        ],
        "“this article” is of no other instrument",
    ),
    (
        "Under article 4, article 11 of the Convention applies",
        [("article 4", "", ["art_4"]), ("article 11 of the Convention", "the Convention", ["art_11"])],
        "a comma alone makes no list",
    ),
    (
        "Chapter 4 or Chapter 5 of Title V of the TFEU",
        [
            ("Chapter 4", "TFEU", ["title_V/chp_4"]),
            ("Chapter 5 of Title V of the TFEU", "TFEU", ["title_V/chp_5"]),
        ],
        "what is said of the second is said of the first",
    ),
    (
        "Article 2 of both the ICCPR and the International Covenant on Economic, Social and Cultural Rights",
        [
            ("Article 2 of both the ICCPR", "ICCPR", ["art_2"]),
            (
                "International Covenant on Economic, Social and Cultural Rights",
                "International Covenant on Economic, Social and Cultural Rights",
                ["art_2"],
            ),
        ],
        "of two instruments",
    ),
    ("ex Article 61 TEC", [("Article 61 TEC", "ex TEC", ["art_61"])], "as it was before it was renumbered"),
    ("(ex Article 44)", [("Article 44", "ex", ["art_44"])], "the former number, of no named instrument"),
    (
        "Article 1, paragraph 3, thereof",
        [("Article 1, paragraph 3, thereof", "thereof", ["art_1/para_3"])],
        "said before",
    ),
    (
        "paragraph 2 of that article",
        [("paragraph 2 of that article", "that article", ["para_2"])],
        "of an article said before",
    ),
    (
        "article 33 of that Convention",
        [("article 33 of that Convention", "that Convention", ["art_33"])],
        "named before",
    ),
    ("paragraph 3, that the States", [("paragraph 3", "", ["para_3"])], "“that” opens a clause"),
    (
        "Article 15 of the European Convention for the Protection of Rights",
        [
            (
                "Article 15 of the European Convention for the Protection of Rights",
                "European Convention for the Protection of Rights",
                ["art_15"],
            )
        ],
        "an instrument nobody catalogued is not the text itself",
    ),
    (
        "Article 4 of Council Regulation (EC) No 2201/2003",
        [
            (
                "Article 4 of Council Regulation (EC) No 2201/2003",
                "Council Regulation (EC) No 2201/2003",
                ["art_4"],
            )
        ],
        "nor is a regulation",
    ),
    ("Article 8 ECHR", [("Article 8 ECHR", "ECHR", ["art_8"])], "nor what has an abbreviation"),
    (
        "Article 31 of the 1951 Refugee Convention",
        [("Article 31 of the 1951 Refugee Convention", "Refugee Convention", ["art_31"])],
        "a year before a name that is known",
    ),
    (
        "Art. 3, TFEU Art. 67",
        [("Art. 3", "", ["art_3"]), ("TFEU Art. 67", "TFEU", ["art_67"])],
        "the name opens the next citation",
    ),
    (
        "ARTICLE 42 OF THE TREATY ON EUROPEAN UNION",
        [("ARTICLE 42 OF THE TREATY ON EUROPEAN UNION", "TREATY ON EUROPEAN UNION", ["art_42"])],
        "in capitals",
    ),
    ("Article 6\nof the\nTFEU", [("Article 6\nof the\nTFEU", "TFEU", ["art_6"])], "over line breaks"),
    (
        "obligations in article 3 of States Parties to the Convention",
        [("article 3", "", ["art_3"])],
        "States are no instrument",
    ),
]


@pytest.mark.parametrize(("text", "expected", "why"), MENTIONS, ids=[row[0] for row in MENTIONS])
def test_places_and_the_instruments_they_belong_to(found, text, expected, why):
    mentions = found(provision, text)
    assert [(one.text, one.named, [str(pin) for pin in one.pinpoints]) for one in mentions] == expected, why


def test_a_shortened_range_is_remarked(found):
    [mention] = found(provision, "Articles 1 to 900 TFEU")
    assert "only its ends" in mention.remark


OF_THE_CLAUSE = [
    # text, instrument named, pinpoints, why
    (
        "Having regard to the Treaty on European Union, and in particular Article 31(1) thereof,",
        "Treaty on European Union",
        ["art_31/para_1"],
        "the name before it in its clause",
    ),
    (
        "Having regard to the Treaty, and in particular Article 61(a) thereof,",
        "the Treaty",
        ["art_61/point_a"],
        "a general name",
    ),
    (
        "Having regard to Council Regulation (EC) No 1/2003 of 16 December 2002, and in particular Article 5 thereof,",
        "Council Regulation (EC) No 1/2003",
        ["art_5"],
        "an act by its number",
    ),
    (
        "Under the TEU it is so.\n\nSee Article 5 thereof.",
        "thereof",
        ["art_5"],
        "what another paragraph names is not meant",
    ),
    ("Under the TEU; and Article 5 thereof.", "thereof", ["art_5"], "nor what stands before a semicolon"),
    ("Article 4 hereof", "", ["art_4"], "“hereof” is of the text itself"),
]


@pytest.mark.parametrize(
    ("text", "named", "pins", "why"), OF_THE_CLAUSE, ids=[row[0] for row in OF_THE_CLAUSE]
)
def test_what_thereof_is_of(found, text, named, pins, why):
    [mention] = found(provision, text)
    assert (mention.named, [str(pin) for pin in mention.pinpoints]) == (named, pins), why


HEADINGS = [
    ("so it is.\n\nArticle 5\n\nThe Parties shall", [], "a line of its own is the article's heading"),
    ("### Article 5 – Definitions\n", [], "a marked line too"),
    ("as it is.\nArticle 5\nDefinitions", [], "also after a full stop"),
    ("as said in\nArticle 5\nof it", ["Article 5"], "a line in the middle of a sentence is none"),
    ("\n\nArticle 5 TFEU\n", ["Article 5 TFEU"], "what names an instrument is a citation"),
    ("\n\nArts. 5-6\n", ["Arts. 5-6"], "so is a list"),
    ("Treaty on European Union:\nArticle 1\nMembers", ["Article 1"], "a heading is not of the name above it"),
]


@pytest.mark.parametrize(("text", "expected", "why"), HEADINGS, ids=[row[2] for row in HEADINGS])
def test_headings_are_no_citations(found, text, expected, why):
    mentions = found(provision, text)
    assert [one.text for one in mentions] == expected, why
    assert all(one.named in ("", "TFEU") for one in mentions)


REMARKS = [
    ("Articles 1 to 900 TFEU", 2, "only its ends"),
    ("Articles 1 to 400 TFEU", 400, ""),
    ("articles " + ", ".join(map(str, range(1, 1200, 2))) + " TFEU", 500, "goes on"),
    ("Articles 5 et seq. TFEU", 1, "those that follow"),
    ("articles 5 et suivants TFEU", 1, "those that follow"),
    ("art. 5 y ss. TFEU", 1, "those that follow"),
]


@pytest.mark.parametrize(("text", "number", "remark"), REMARKS, ids=[row[0][:30] for row in REMARKS])
def test_what_is_not_written_out_is_remarked(found, text, number, remark):
    mention = found(provision, text)[0]
    assert len(mention.pinpoints) == number
    assert remark in mention.remark
    assert bool(remark) == bool(mention.remark)


def test_nothing_is_read_more_deeply_than_an_instrument_goes(found):
    [mention] = found(provision, "Article 1" + "(1)" * 400)
    assert len(mention.pinpoints[0].steps) < 10
    chained = found(provision, "paragraph 1 of " * 400)
    assert max(len(pin.steps) for one in chained for pin in one.pinpoints) < 10
