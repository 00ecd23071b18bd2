"""Italian statutes in Markdown, on an invented one with glued numbers and marks of amendment."""

from __future__ import annotations

from pathlib import Path

import pytest

from legalgraph.model import Wanted
from legalgraph.readers.statutes.normattiva_markdown import NormattivaMarkdown

DATA = (Path(__file__).resolve().parents[2] / "fixtures" / "readers" / "normattiva.md").read_bytes()


@pytest.fixture(scope="module")
def statute():
    version = NormattivaMarkdown().read(DATA, Wanted("x", "it", "testo.md"))
    return version, {provision.path: provision for provision in version.provisions}


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("front", "Testo unico delle lanterne"),
        ("art_12-bis/para_1", "Chiunque porta una lanterna accesa la tiene chiusa."),  # of a link its words
        ("art_12-bis/para_1-bis", "La lanterna e' di vetro."),  # the brackets of the amendment are gone
        ("art_12-bis/para_2/point_a", "di ferro;"),
        ("art_12-bis/para_2/point_b", "di corna o di legno."),
        ("art_12-bis/para_3-ter", "Se e' di legno (pino),\nnon si accende."),  # brackets over two lines
    ],
)
def test_words(statute, path, words):
    assert statute[0].words_of(statute[1][path]) == words


def test_the_rubric_is_the_articles_heading(statute):
    assert statute[1]["art_12-bis"].heading == "Della fiamma (Legge 1 gennaio 1900, n. 1)"
    assert statute[1]["art_12-bis"].parent == "x/title_I"


def test_what_was_amended_is_a_note(statute):
    assert statute[0].notes["art_12-bis amended"].splitlines() == [
        "La lanterna e' di vetro.",
        "corna",
        "3-ter.Se e' di legno (pino),",
        "non si accende.",
    ]


def test_other_markdown_is_declined():
    assert "Art. 12" in NormattivaMarkdown().declines(b"##### Article 12\n")
