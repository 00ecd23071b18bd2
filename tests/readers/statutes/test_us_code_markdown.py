"""The U.S. Code in Markdown, in invented pieces that repeat their headings."""

from __future__ import annotations

import pytest

from legalgraph.containers import pack
from legalgraph.errors import UnreadableInputError
from legalgraph.model import Wanted
from legalgraph.readers.statutes.us_code_markdown import UsCodeMarkdown

HEAD = "# Title 99— LANTERNS\n### CHAPTER 1— OIL\n#### § 7. Carrying\n##### (a) Penalties\n"
PIECES = (
    f"{HEAD}\n(1)\n",
    f"{HEAD}######## (A) Any person who\n\n(i) lights a lantern; or\n\n(ii)\n\n(I) drips; or\n\n(II) smokes,\n",
    f"{HEAD}######## (B) It is no violation that\n\n(i) it rains.\n\nshall be fined.\n",
    f"{HEAD}\n(2) In general\n\nOil is taken.\n\n(3) Hearing\n\n(A) Notice\n\nBefore that, a day is set.\n",
    "# Title 99— LANTERNS\n### CHAPTER 1— OIL\n#### § 7a. Wicks\n\nA wick is a thread.\n",
)


@pytest.fixture(scope="module")
def packed(tmp_path_factory):
    folder = tmp_path_factory.mktemp("pieces")
    files = [folder / f"piece-{number}.md" for number in range(len(PIECES))]
    for file, piece in zip(files, PIECES, strict=True):
        file.write_text(piece, encoding="utf-8")
    return pack(files)


def read(data, part=""):
    return UsCodeMarkdown().read(data, Wanted("x", "en", "usc", part))


def test_every_part_has_its_key(packed):
    a = "sec_7/subsec_a"
    assert [one.path for one in read(packed).provisions] == [
        "title_99", "title_99/chp_1", "sec_7", a, f"{a}/para_1", f"{a}/para_1/subpara_A",
        f"{a}/para_1/subpara_A/clause_i", f"{a}/para_1/subpara_A/clause_ii",
        f"{a}/para_1/subpara_A/clause_ii/subclause_I", f"{a}/para_1/subpara_A/clause_ii/subclause_II",
        f"{a}/para_1/subpara_B", f"{a}/para_1/subpara_B/clause_i", f"{a}/para_1/subpara_1",
        f"{a}/para_2", f"{a}/para_3", f"{a}/para_3/subpara_A", "sec_7a",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("path", "heading", "words"),
    [
        ("title_99/chp_1", "OIL", None),
        ("sec_7", "Carrying", None),
        ("sec_7/subsec_a", "Penalties", None),
        ("sec_7/subsec_a/para_1/subpara_A/clause_ii/subclause_I", "", "drips; or"),
        (
            "sec_7/subsec_a/para_1/subpara_1",
            "",
            "shall be fined.",
        ),  # flush, the first words of paragraph 1 itself
        ("sec_7/subsec_a/para_2", "In general", "Oil is taken."),  # words begin anew after it
        ("sec_7/subsec_a/para_3", "Hearing", None),  # its sibling has a heading, so it has one
        ("sec_7/subsec_a/para_3/subpara_A", "Notice", "Before that, a day is set."),
        ("sec_7a", "Wicks", "A wick is a thread."),
    ],
)
def test_headings_and_words(packed, path, heading, words):
    version = read(packed)
    provision = next(one for one in version.provisions if one.path == path)
    assert provision.heading == heading
    assert words is None or version.words_of(provision) == words


def test_a_chapeau_is_no_heading(packed):
    version = read(packed)
    provision = next(one for one in version.provisions if one.number == "A")
    assert provision.heading == ""
    assert version.words_of(provision).startswith("Any person who\n(i) lights")


def test_a_repeated_heading_is_read_once(packed):
    text = read(packed).text
    assert (text.count("LANTERNS"), text.count("Penalties"), text.count("§ 7.")) == (1, 1, 1)


def test_a_section_may_be_the_whole_text(packed):
    version = read(packed, "7")
    assert [one.path for one in version.provisions][:3] == ["front", "subsec_a", "subsec_a/para_1"]
    assert version.words_of(version.provisions[0]).splitlines()[-1] == "§ 7. Carrying"
    assert "Wicks" not in version.text


def test_a_section_that_is_not_there(packed):
    with pytest.raises(UnreadableInputError, match=r"has no section 8\. It has sections: 7, 7a"):
        read(packed, "8")


def test_a_file_without_a_section_is_all_title():
    assert [one.path for one in read(b"# Lanterns\n").provisions] == ["front"]


def test_one_file_will_do():
    version = read("\n".join(PIECES).encode(), "7a")
    assert version.text.splitlines()[-1] == "A wick is a thread."


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"#### Article 1\n", "no line is a Markdown heading with a"),
        (b"PK\x03\x04 cut off", "no whole ZIP archive"),
    ],
)
def test_what_is_declined(data, why):
    assert why in UsCodeMarkdown().declines(data)


def test_an_archive_of_something_else_is_declined(tmp_path):
    file = tmp_path / "a.md"
    file.write_text("# Lanterns\n", encoding="utf-8")
    assert "no archive of Markdown" in UsCodeMarkdown().declines(pack([file]))
