"""EUR-Lex's older HTML, on an invented treaty with everything the real ones have."""

from __future__ import annotations

import pytest

from legalgraph.errors import UnreadableInputError
from legalgraph.model import Wanted
from legalgraph.readers.eurlex.reader import EurLexHtml


@pytest.fixture(scope="module")
def lanterns(invented):
    version = invented("union.html")
    return version, {provision.path: provision for provision in version.provisions}


def test_every_part_has_its_key(lanterns):
    assert (
        list(lanterns[1])
        == """
        front toc front_2 preamble preamble/para_1 preamble/para_2
        part_1 art_1 part_1/title_I part_1/title_I/chp_1
        art_2 art_2/para_1 art_2/para_1/point_a art_2/para_1/point_b art_2/para_1/point_b/indent_1
        art_2/para_1/point_b/indent_2 art_2/para_1/subpara_2 art_2/para_2 art_2/para_2/subpara_1 art_2/para_2/subpara_2
        art_3 art_3/para_1 art_3/para_2 art_3a art_3a/point_g art_3a/point_h art_3a/point_i art_3a/point_j
        part_1/title_I/chp_1/sec_2 art_4 art_4/subpara_1 art_4/subpara_2
        art_5 art_5/para_1 art_5/crossheading_1 art_5/para_2
        art_6 art_6/table_1 art_6/subpara_2 art_7 art_7/subpara_1 art_7/subpara_2 conclusions
        protocols prot_1 prot_1/preamble prot_1/preamble/para_1 prot_1/art_1 prot_1/annex prot_1/annex/art_1
        prot_2 prot_2/preamble prot_2/para_1 prot_2/para_2 prot_3 prot_3/art_1
        annexes annex_I annex_I/indent_1 annex_I/indent_2
        declarations group_A decl_1 decl_2 decl_2/para_1 decl_2/para_2 table_1
    """.split()
    )


@pytest.mark.parametrize(
    ("path", "heading", "parent"),
    [
        ("part_1", "LANTERNS", "x"),
        ("art_2", "", "x/part_1/title_I/chp_1"),  # the former number is no heading
        ("art_3", "Stores of oil", "x/part_1/title_I/chp_1"),
        ("art_3a", "", "x/part_1/title_I/chp_1"),  # words on which points hang are no heading
        ("part_1/title_I/chp_1/sec_2", "", "x/part_1/title_I/chp_1"),
        ("prot_1", "ON WICKS", "x/protocols"),
        ("decl_2", "Declaration on olives", "x/group_A"),
        ("table_1", "Treaty on Lanterns", "x"),
    ],
)
def test_headings_and_parents(lanterns, path, heading, parent):
    provision = lanterns[1][path]
    assert (provision.heading, provision.parent) == (heading, parent)


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("art_1", "Every lantern is lit at dusk."),  # spaces folded
        ("art_3/para_1", "A store has a roof."),  # "3.1." is paragraph 1 of article 3
        ("art_6/table_1", "North | 3 |\nMiddle\nSouth | 4 |"),  # a line between rows is one
        ("art_7/subpara_2", '"Article 2\n1. Old oil is poured away.\n2. New oil is kept.".'),
        ("prot_1/art_1", "A wick is trimmed."),  # the note's call is taken out
        ("conclusions", "IN WITNESS WHEREOF, they have signed.\nDone at Lamport on a dark night."),
    ],
)
def test_words(lanterns, path, words):
    assert lanterns[0].words_of(lanterns[1][path]) == words


def test_notes_are_kept_by_section_and_mark(lanterns):
    assert lanterns[0].notes == {
        "1": "And her heirs.",
        "2": "Former numbers are indicative.\nThey bind nobody.",
        "protocols *": "Trimmed later.",
        "tables *": "As drawn up.",
    }
    assert "[" not in lanterns[0].text


def test_the_page_is_not_the_text(lanterns):
    assert "Banner" not in lanterns[0].text


def read(html):
    data = f"<html><body><TXT_TE>{html}</TXT_TE></body></html>".encode()
    return EurLexHtml().read(data, Wanted("x", "en", "law.html"))


def test_words_outside_every_paragraph_are_unplaced():
    version = read("Loose<p>Article 1</p><p>Oil.</p><div>Looser<p>More oil.</p></div>")
    assert [one.text for one in version.unplaced] == ["Loose", "Looser"]
    assert [one.path for one in version.provisions] == ["art_1", "art_1/subpara_1", "art_1/subpara_2"]


def test_a_call_whose_note_is_not_there_stays():
    assert "oil [3]" in read("<p>Article 1</p><p>Some oil [3] burns.</p>").text


def test_a_text_without_articles_has_its_paragraphs():
    assert [one.path for one in read("<p>1. Oil.</p><p>2. Wicks.</p>").provisions] == ["para_1", "para_2"]


def test_an_element_without_words_is_an_error():
    with pytest.raises(UnreadableInputError, match="has no words"):
        read("<p> </p>")


def test_another_page_is_declined():
    assert "TXT_TE" in EurLexHtml().declines(b"<html><p>Article 1</p></html>")
    with pytest.raises(UnreadableInputError, match="no TXT_TE"):
        EurLexHtml().read(b"<html><p>Article 1</p></html>", Wanted("x", "en", "s"))
