"""United States Legislative Markup, on an invented title."""

from __future__ import annotations

from pathlib import Path

import pytest

from legalgraph.errors import UnreadableInputError
from legalgraph.model import Wanted
from legalgraph.readers.uslm.reader import Uslm

DATA = (Path(__file__).resolve().parents[2] / "fixtures" / "readers" / "uslm.xml").read_bytes()


def read(data=DATA, part=""):
    return Uslm().read(data, Wanted("x", "en", "usc99.xml", part))


@pytest.fixture(scope="module")
def title():
    version = read()
    return version, {provision.path: provision for provision in version.provisions}


def test_every_part_has_its_key(title):
    assert (
        list(title[1])
        == """
        title_99 title_99/toc title_99/chp_1
        sec_1 sec_1/subsec_a sec_1/subsec_a/para_1 sec_1/subsec_a/para_1/subpara_A sec_1/subsec_a/para_1/subpara_B
        sec_1/subsec_a/para_1/subpara_B/clause_i sec_1/subsec_a/para_1/subpara_B/clause_ii
        sec_1/subsec_a/para_1/subpara_B/subpara_2 sec_1/subsec_a/para_2 sec_1/subsec_a/subpara_2 sec_1/subsec_b
        sec_2-1 sec_3 sec_3/table_1
    """.split()
    )
    assert title[0].unplaced == ()


@pytest.mark.parametrize(
    ("path", "heading", "words"),
    [
        ("sec_1/subsec_a/para_1/subpara_A", "", "a lantern that is lit; or"),  # "term" only marks a word
        (
            "sec_1/subsec_a/para_1/subpara_B/subpara_2",
            "",
            "and is not shut,",
        ),  # flush words after the clauses
        ("sec_1/subsec_a/subpara_2", "", "shall put it out."),  # flush words after the paragraphs
        ("sec_2-1", "Repealed.]", ""),  # a hyphen for the dash of its number
        ("sec_3/table_1", "", "Oil 5\nWax 7"),
        ("title_99/toc", "", "1. Oil 1"),
    ],
)
def test_words(title, path, heading, words):
    provision = title[1][path]
    assert (provision.heading, title[0].words_of(provision)) == (heading, words)


def test_a_heading_stands_before_its_subsection(title):
    assert title[1]["sec_1/subsec_a"].heading == "In general"
    assert title[0].words_of(title[1]["sec_1/subsec_a"]).startswith("Whoever by night—\n(1) carries—")
    assert "(a) In general\nWhoever" in title[0].text


def test_what_a_section_quotes_is_its_own_words(title):
    assert title[0].words_of(title[1]["sec_1/subsec_b"]).splitlines() == [
        "Section 9 of the Wick Act is amended to read as follows:",
        "“SEC. 9. WICKS.",
        "“(a) A wick is a thread.”",
        ".",
    ]


def test_credits_notes_and_footnotes_are_notes_and_their_calls_are_gone(title):
    assert title[0].notes == {
        "title_99 enacting": "This title was enacted by lamplight.",
        "sec_1 footnote 1": "1 So in original.",
        "sec_1/subsec_a footnote 2": "2 Probably “at night”.",
        "sec_1 sourceCredit": "(Added Pub. L. 1–1.)",
        "sec_1 amendments": "Amendments It was shorter once.",
    }
    assert title[1]["sec_1"].heading == "Carrying of lanterns"


def test_a_section_may_be_the_whole_text():
    version = read(part="1")
    assert [one.path for one in version.provisions][:4] == [
        "front",
        "subsec_a",
        "subsec_a/para_1",
        "subsec_a/para_1/subpara_A",
    ]
    assert version.words_of(version.provisions[0]).splitlines() == [
        "TITLE 99—LANTERNS",
        "CHAPTER 1—OIL",
        "§ 1. Carrying of lanterns",
    ]


def test_a_quoted_section_is_no_section_of_this_title():
    with pytest.raises(UnreadableInputError, match=r"has no section 9\. It has sections: 1 to 3"):
        read(part="9")


@pytest.mark.parametrize(
    "namespace", ["http://schemas.gpo.gov/xml/uslm", "http://xml.house.gov/schemas/uslm/1.0"]
)
def test_both_versions_of_the_schema(namespace):
    data = DATA.replace(b"http://schemas.gpo.gov/xml/uslm", namespace.encode())
    assert Uslm().declines(data) == ""
    assert len(read(data).provisions) == len(read().provisions)


def test_other_xml_is_declined():
    assert "namespace" in Uslm().declines(b"<akomaNtoso/>")


def test_title_page_and_enacting_words_of_a_statute():
    data = b"""<statuteCompilation xmlns="http://schemas.gpo.gov/xml/uslm"><preface>
      <property role="compShortTitle">Lamp Act</property><editionNote>[As amended]</editionNote></preface>
      <main><longTitle><docTitle>AN ACT</docTitle></longTitle><enactingFormula>Be it enacted,</enactingFormula>
      <section><num value="1">SEC. 1.</num><heading>NAME.</heading><subsection role="undesignated-level">
      <chapeau>Lamps are:</chapeau><paragraph><num value="1">(1)</num><content>Lit.</content></paragraph>
      </subsection></section></main></statuteCompilation>"""
    version = read(data)
    assert [one.path for one in version.provisions] == ["front", "preamble", "sec_1", "sec_1/para_1"]
    assert version.text.splitlines()[:3] == ["Lamp Act", "AN ACT", "Be it enacted,"]
    assert version.notes == {"editionNote": "[As amended]"}


@pytest.mark.parametrize("name", ["level", "b", "chapter", "quotedContent"])
def test_a_file_that_nests_without_end_is_refused(name):
    def nested(depth):
        inside = f"<{name}><num value='1'>1</num>" * depth + "x" + f"</{name}>" * depth
        return read(f'<a xmlns="http://schemas.gpo.gov/xml/uslm"><main>{inside}</main></a>'.encode())

    assert nested(70).text
    with pytest.raises(UnreadableInputError, match="nests more than 80 elements deep"):
        nested(100)
