"""Treaty Markdown, on an invented convention with its converter's faults."""

from __future__ import annotations

import pytest

from legalgraph.errors import UnreadableInputError
from legalgraph.model import Wanted
from legalgraph.readers.treaties.treaty_markdown import TreatyMarkdown


@pytest.fixture(scope="module")
def lanterns(invented):
    version = invented("treaty.md")
    return version, {provision.path: provision for provision in version.provisions}


def test_every_part_has_its_key(lanterns):
    assert (
        list(lanterns[1])
        == """
        front preamble preamble/para_1 preamble/para_2 preamble/para_3
        chp_I art_1 art_1/point_a art_1/point_b art_1/point_b/point_i art_1/point_b/point_ii art_1/point_c
        art_2 art_2/para_1 art_2/para_1/point_a art_2/para_1/point_b art_2/para_2 art_2/para_3
        chp_II art_12bis chp_II/crossheading_1 art_13 conclusions
        prot_1 prot_1/preamble prot_1/preamble/para_1 prot_1/art_1 prot_1/conclusions
        attachment_1 attachment_1/preamble attachment_1/preamble/para_1 attachment_1/para_1 attachment_1/para_2
    """.split()
    )


@pytest.mark.parametrize(
    ("path", "heading", "words"),
    [
        ("art_1/point_a", "", '``Lantern" shall mean a light in a case;'),  # quotation marks as printed
        ("art_1/point_b/point_i", "", "That which is pressed; or"),  # its mark was glued to it
        ("art_1/point_c", "", "Wick shall mean a thread."),  # emphasis is no word
        ("preamble/para_1", "", "Recalling the Treaty on Lamps,"),  # of a link its words
        ("chp_II/crossheading_1", "", "Composition"),
        ("art_12bis", "Smoke", "The smoke of lanterns is not oil, and shall be let out."),
    ],
)
def test_words(lanterns, path, heading, words):
    provision = lanterns[1][path]
    assert (provision.heading, lanterns[0].words_of(provision)) == (heading, words)


def test_a_bare_roman_number_is_a_chapter(lanterns):
    assert (lanterns[1]["chp_I"].heading, lanterns[1]["chp_II"].heading) == (
        "General provisions",
        "Final provisions",
    )


def test_a_picture_is_unplaced_and_its_address_is_not_in_the_text(lanterns):
    assert [one.place for one in lanterns[0].unplaced] == ["line 46"]
    assert "http" not in lanterns[0].text


def test_the_dutch_half_is_another_version(invented):
    version = invented("treaty.md", "nl")
    assert [one.path for one in version.provisions] == [
        "front",
        "preamble",
        "preamble/para_1",
        "art_1",
        "art_2",
        "art_2/para_1",
        "art_2/para_2",
    ]
    assert "Lantern" not in version.text


def test_a_language_that_is_not_there_is_an_error(invented):
    with pytest.raises(UnreadableInputError, match=r"“fr”.*It holds: en, nl"):
        invented("treaty.md", "fr")


def read(markdown, language="en"):
    data = markdown.encode()
    return TreatyMarkdown().read(data, Wanted("x", language, "law.md"))


def test_a_file_in_one_language_has_no_other_half():
    text = "### Article 1\n\nThe lamp shall be of the State.\n"
    assert [one.path for one in read(text).provisions] == ["art_1"]
    with pytest.raises(UnreadableInputError, match="It holds: en"):
        read(text, "nl")


def test_paragraphs_with_labels_of_their_own_nest_below_a_schedule():
    headings = ("Article 1", "SCHEDULE", "Paragraph 1", "1", "2")
    words = ("The lamp is of the State.", "", "", "The oil.", "The wick.")
    text = "\n\n".join(f"### {heading}\n\n{line}" for heading, line in zip(headings, words, strict=True))
    assert [one.path for one in read(text).provisions] == [
        "art_1",
        "sched",
        "sched/para_1",
        "sched/para_1/para_1",
        "sched/para_1/para_2",
    ]


def test_the_publishers_remark_on_entry_into_force_is_a_note():
    version = read(
        "### Article 1\nTreedt in werking op een nader te bepalen tijdstip\n\nThe lamp is of the State.\n"
    )
    assert version.notes == {"status": "Treedt in werking op een nader te bepalen tijdstip"}
    assert version.words_of(version.provisions[0]) == "The lamp is of the State."


def test_a_list_in_words_is_no_heading_of_an_article():
    assert "Markdown heading" in TreatyMarkdown().declines(b"Article 1\n\nThe lamp.")
