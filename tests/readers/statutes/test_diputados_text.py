"""Mexican federal laws as text, on an invented law of two pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from legalgraph.model import Wanted
from legalgraph.readers.blocks import Line
from legalgraph.readers.statutes.diputados_lines import paragraphs, reform
from legalgraph.readers.statutes.diputados_text import DiputadosText
from legalgraph.readers.statutes.diputados_transitory import ordinal_value

DATA = (Path(__file__).resolve().parents[2] / "fixtures" / "readers" / "diputados.txt").read_bytes()


@pytest.fixture(scope="module")
def law():
    version = DiputadosText().read(DATA, Wanted("x", "es", "ley.txt"))
    return version, {provision.path: provision for provision in version.provisions}


def test_every_part_has_its_key(law):
    assert (
        list(law[1])
        == """
        front title_1 title_1/chp_1 art_1 art_1/subpara_1 art_1/subpara_2
        art_2bis art_2bis/point_I art_2bis/point_II art_2bis/point_II/point_a art_2bis/point_II/point_b
        art_2bis/point_III art_2bis/subpara_2
        trans_1 trans_1/art_1 trans_1/art_2 trans_1/art_2/point_I trans_1/art_2/point_II conclusions
        crossheading_1 trans_2 trans_2/subpara_1 trans_2/subpara_2 trans_2/subpara_3 trans_2/crossheading_1
        trans_2/art_1
    """.split()
    )
    assert law[0].unplaced == ()


@pytest.mark.parametrize(
    ("path", "words"),
    [
        (
            "art_1/subpara_1",
            "La lámpara alumbra a quien la lleva y a quien camina con él, sin distinción de personas.",
        ),
        ("art_2bis/point_II/point_b", "Amarillas, o"),  # a page ends after it
        ("art_2bis/subpara_2", "Se exceptúan las rotas."),
        ("trans_1/art_1", "Esta Ley entrará en vigor mañana."),
    ],
)
def test_words(law, path, words):
    assert law[0].words_of(law[1][path]) == words


def test_headings(law):
    assert (law[1]["title_1"].heading, law[1]["title_1/chp_1"].heading) == (
        "DEL ACEITE",
        "DISPOSICIONES GENERALES",
    )


def test_reforms_and_page_heads_are_notes(law):
    assert law[0].notes["art_1"] == "Párrafo reformado DOF 02-03-2020"
    assert law[0].notes["art_2bis III"] == "Fracción adicionada DOF 02-03-2020"
    assert law[0].notes["page"].splitlines()[-2:] == ["1 de 2", "2 de 2"]
    assert "CÁMARA" not in law[0].text


@pytest.mark.parametrize(
    ("lines", "count", "why"),
    [
        (("La lámpara es", "de vidrio."), 1, "a broken line goes on"),
        (("La lámpara es de vidrio.", "El aceite es de oliva."), 2, "a sentence ends with its line"),
        (("Lo firma la Dip.", "Juana Luz."), 1, "a title before a name ends nothing"),
        (("Son lámparas:", "I. Las de aceite; y", "II. Las de cera."), 3, "fractions"),
        (("conforme a la fracción", "I. de esta Ley."), 1, "no fraction begins within a sentence"),
        (("El artículo 5 de la", "Ley. Nada más."), 1, "nor a paragraph"),
        (("Son tres:", "Artículo reformado DOF 02-03-2020", "La lámpara."), 3, "a note stands alone"),
    ],
)
def test_paragraphs(lines, count, why):
    assert len(list(paragraphs([Line(line, "line 1") for line in lines]))) == count, why


@pytest.mark.parametrize(
    ("text", "is_reform"),
    [
        ("Fracción recorrida DOF 11-11-2020, 27-05-2024 (antes fracción XIII)", True),
        ("Reforma DOF 27-05-2024: Suprimió la entonces fracción XIV", True),
        ("Artículo 5. Conforme al DOF 27-05-2024", False),
        ("Última reforma publicada DOF 15-01-2026", False),
    ],
)
def test_what_is_a_note_on_a_reform(text, is_reform):
    assert reform(text) is is_reform


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("PRIMERO", 1),
        ("Único", 1),
        ("Décimo Sexto", 16),
        ("Trigésimo Cuarto", 34),
        ("Vigésimo", 20),
        ("Artículo", 0),
    ],
)
def test_ordinals(words, value):
    assert ordinal_value(words) == value


@pytest.mark.parametrize(
    ("data", "why"),
    [("Artículo 1. Nada.\n", "Chamber of Deputies"), ("CÁMARA DE DIPUTADOS", "Chamber of Deputies")],
)
def test_other_text_is_declined(data, why):
    assert why in DiputadosText().declines(data.encode())


def test_a_law_may_have_no_transitory_provisions():
    data = "CÁMARA DE DIPUTADOS DEL H. CONGRESO DE LA UNIÓN\nArtículo 1. La lámpara alumbra.\n".encode()
    version = DiputadosText().read(data, Wanted("x", "es", "ley.txt"))
    assert [one.path for one in version.provisions] == ["art_1"]
