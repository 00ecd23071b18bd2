"""French codes in Markdown, on an invented code with an earlier codification and an article in two wordings."""

from __future__ import annotations

from pathlib import Path

import pytest

from legalgraph.model import Wanted
from legalgraph.readers.blocks import Kind, Line
from legalgraph.readers.statutes.legifrance_markdown import LegifranceMarkdown
from legalgraph.readers.statutes.legifrance_marks import article_body

DATA = (Path(__file__).resolve().parents[2] / "fixtures" / "readers" / "legifrance.md").read_bytes()


@pytest.fixture(scope="module")
def code():
    version = LegifranceMarkdown().read(DATA, Wanted("x", "fr", "code.md"))
    return version, {provision.path: provision for provision in version.provisions}


def test_every_part_has_its_key(code):
    assert (
        list(code[1])
        == """
        front former former/art_L1-2 former/crossheading_1 former/art_L9-9
        part_1 part_1/book_I part_1/book_I/title_I part_1/book_I/title_I/chp_1
        art_L1-1 art_L1-1/point_1 art_L1-1/point_1bis art_L1-1/point_2 art_L1-1/point_2/point_a art_L1-1/point_2/point_b
        art_L1-1/subpara_2 art_L1-1/subpara_3
        art_L1-2 art_L1-2/para_I art_L1-2/para_I/subpara_1 art_L1-2/para_I/subpara_2
        art_L1-2/para_II art_L1-2/para_II/point_1 art_L1-2/para_II/point_2
        part_1/book_I/title_I/chp_1_2 art_L1-2_2
        part_2 part_2/book_I art_R*1-3 annexes annex_1
    """.split()
    )
    assert code[0].unplaced == ()


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("art_L1-2", "I.- La lanterne est de verre."),  # the code as it is
        ("former/art_L1-2", "La lanterne ancienne est de fer."),  # the one before it
        ("art_L1-2_2", "La lanterne est de verre ou de corne."),  # a second wording
        ("art_L1-1/subpara_3", "R. 1-3, R. 1-4."),  # an article that is spoken of is no mark
        ("art_R*1-3", "Le prix est affiché."),
        ("annex_1", "Liste des prix."),
    ],
)
def test_words(code, path, words):
    assert code[0].words_of(code[1][path]).splitlines()[0] == words


@pytest.mark.parametrize(
    ("path", "heading", "parent"),
    [
        ("part_1", "Partie législative", "x"),
        ("part_1/book_I/title_I", "L'HUILE", "x/part_1/book_I"),
        ("part_1/book_I/title_I/chp_1", "", "x/part_1/book_I/title_I"),  # "Chapitre unique."
        ("art_L1-1", "", "x/part_1/book_I/title_I/chp_1"),
        ("art_R*1-3", "", "x/part_2/book_I"),
        ("annex_1", "", "x/annexes"),
    ],
)
def test_divisions(code, path, heading, parent):
    assert (code[1][path].heading, code[1][path].parent) == (heading, parent)


def test_the_front_matter_is_a_note(code):
    assert "last_updated: 2024-01-01" in code[0].notes["front matter"]
    assert "last_updated" not in code[0].text


BODIES = [
    (("I.-Un.", "II.-Deux.", "II bis.-Deux bis."), "para_I para_II para_IIbis", "roman paragraphs"),
    (("I. − Un.", "III. − Trois."), "para_I point_III", "a roman number that does not follow is none"),
    (("Sont :", "A. - L'huile ;", "B. - La cire."), "text point_A point_B", "capitals"),
    (("Sont :", "a) L'huile ;", "a bis) La cire."), "text point_a point_abis", "an inserted letter"),
    (
        ("Sont :", "1° L'huile ;", "2° bis La cire ;", "3° Le suif."),
        "text point_1 point_2bis point_3",
        "and number",
    ),
    (("A. 12-3 est abrogé.",), "text", "an article's letter is no mark"),
]


@pytest.mark.parametrize(("lines", "expected", "why"), BODIES, ids=[row[2] for row in BODIES])
def test_marks(lines, expected, why):
    blocks = article_body([Line(line, "line 1") for line in lines])
    steps = {Kind.PARAGRAPH: "para_", Kind.POINT: "point_", Kind.TEXT: "text"}
    assert " ".join(f"{steps[block.kind]}{block.number}" for block in blocks) == expected, why


@pytest.mark.parametrize(
    ("data", "why"),
    [
        ("---\ncountry: it\n---\n##### Article L1\n", "no front matter that names France"),
        ("---\ncountry: fr\n---\nArticle 1\n", "no line is a Markdown heading"),
        ("##### Article 1\n", "no front matter that names France"),
    ],
)
def test_what_is_declined(data, why):
    assert why in LegifranceMarkdown().declines(data.encode())


def test_an_unnumbered_file_has_no_former_part():
    data = b"---\ncountry: fr\n---\n# Loi\n\n##### Article 1\n\nLa lampe.\n\n##### Article 2\n\nL'huile.\n"
    version = LegifranceMarkdown().read(data, Wanted("x", "fr", "loi.md"))
    assert [one.path for one in version.provisions] == ["front", "art_1", "art_2"]
