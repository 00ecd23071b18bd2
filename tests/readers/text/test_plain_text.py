"""Plain text with article lines, on an invented declaration."""

from __future__ import annotations

import pytest

from legalgraph.model import Wanted
from legalgraph.readers.text.plain_text import PlainText


@pytest.fixture(scope="module")
def lanterns(invented):
    version = invented("declaration.txt")
    return version, {provision.path: provision for provision in version.provisions}


def test_every_part_has_its_key(lanterns):
    assert (
        list(lanterns[1])
        == """
        front preamble preamble/para_1 preamble/para_2 preamble/para_3
        part_I art_1 art_1/para_1 art_1/para_2 art_1/para_2/point_a art_1/para_2/point_b
        art_2 art_2/subpara_1 art_2/subpara_2 part_II art_3
    """.split()
    )


@pytest.mark.parametrize(
    ("path", "heading", "words"),
    [
        ("front", "", "Draft declaration on shared lanterns"),
        (
            "preamble/para_1",
            "",
            "Guided by the custom of harbours,a",
        ),  # a glued call cannot be told from a word
        ("preamble/para_2", "", "Recalling that lamps are lent,"),  # a bracketed one can
        ("art_1/para_2/point_b", "", "A wick."),
        ("art_2", "Lending", "A lantern is lent for one night.\nIt is brought back clean."),
        ("art_3", "", "Nothing here darkens any window."),
    ],
)
def test_words(lanterns, path, heading, words):
    provision = lanterns[1][path]
    assert (provision.heading, lanterns[0].words_of(provision)) == (heading, words)


def test_a_divisions_heading_may_stand_on_its_line(lanterns):
    assert lanterns[1]["part_I"].heading == "Lanterns: what they are"
    assert "\nPart I. Lanterns: what they are\n" in lanterns[0].text


def test_a_called_note_that_the_file_does_not_hold_is_listed_without_words(lanterns):
    assert lanterns[0].notes == {"4": ""}


def read(text):
    return PlainText().read(text.encode(), Wanted("x", "en", "law.txt"))


def test_a_sentence_that_begins_with_an_article_is_no_label():
    version = read("Article 1\n\nOil burns.\n\nArticle 2 is about oil, not wicks.\n")
    assert [one.path for one in version.provisions] == ["art_1", "art_1/subpara_1", "art_1/subpara_2"]


def test_signatures_close_the_text():
    assert [one.path for one in read("Article 1\n\nOil.\n\nDone at Lamport.\n").provisions] == [
        "art_1",
        "conclusions",
    ]


def test_an_article_quoted_in_an_article_is_none():
    version = read("Article 1\n\nIt reads:\n\n“Article 9\n\n1. Oil.”\n\nArticle 2\n\nWicks.\n")
    assert [one.path for one in version.provisions] == [
        "art_1",
        "art_1/subpara_1",
        "art_1/subpara_2",
        "art_2",
    ]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"<html>\nArticle 1\n</html>", "markup"),
        (b'{"Article 1": 1}', "markup or data"),
        (b"Nothing of the kind", "no line consists"),
        (b"\x00\x01Article 1", "NUL"),
    ],
)
def test_other_things_are_declined(data, reason):
    assert reason in PlainText().declines(data)
