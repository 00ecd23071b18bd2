"""Web pages with an element for every article, invented."""

from __future__ import annotations

import pytest

from legalgraph.model import Wanted
from legalgraph.readers.treaties.article_html import ArticleHtml

PAGE = """<!doctype html><html lang="es"><head><title>Lámparas</title></head><body>
<h1>Declaración de las lámparas</h1>
<header><h2>Preámbulo</h2><p>Las islas,</p><p>Considerando que arden;</p><p>Considerando que&nbsp;brillan;</p>
<p>Ahora, por tanto,</p><p>Proclaman lo siguiente.</p></header>
<section><h2>Título I. Lámparas</h2>
<article data-number="1"><h2>Artículo primero</h2><h3>Aceite</h3><p>Es libre.</p><p>Siempre.</p></article>
<article data-number="2 bis"><h2>Artículo 2 bis</h2>
<ol><li><p>Mecha:</p><ol type="a"><li>larga;</li><li><p>corta</p><p>o rota.</p></li></ol></li>
<li>Fin:<ul><li>nada.</li></ul></li></ol></article></section>
<p>Imprenta de Lamport</p>
</body></html>"""


@pytest.fixture(scope="module")
def page():
    version = ArticleHtml().read(PAGE.encode(), Wanted("x", "es", "p.html"))
    return version, {one.path: one for one in version.provisions}


def test_every_part_has_its_key(page):
    assert (
        list(page[1])
        == """
        front preamble preamble/para_1 preamble/para_2 title_I art_1 art_1/subpara_1 art_1/subpara_2
        art_2bis art_2bis/para_1 art_2bis/para_1/point_a art_2bis/para_1/point_b
        art_2bis/para_1/point_b/subpara_1 art_2bis/para_1/point_b/subpara_2
        art_2bis/para_2 art_2bis/para_2/indent_1
    """.split()
    )


@pytest.mark.parametrize(
    ("path", "heading", "words"),
    [
        ("preamble/para_2", "", "Considerando que brillan;"),  # what follows the last reason is the formula
        ("art_1", "Aceite", "Es libre.\nSiempre."),
        ("art_2bis/para_1", "", "Mecha:\n(a) larga;\n(b) corta\no rota."),
        ("art_2bis/para_2/indent_1", "", "nada."),
    ],
)
def test_words_and_headings(page, path, heading, words):
    assert (page[1][path].heading, page[0].words_of(page[1][path])) == (heading, words)


def test_what_is_neither_article_nor_preamble_is_unplaced(page):
    assert [one.text for one in page[0].unplaced] == ["Imprenta de Lamport"]
    assert page[0].text.endswith("nada.")


def test_a_divisions_heading_stands_on_its_line(page):
    assert page[1]["title_I"].heading == "Lámparas"
    assert "\nTítulo I Lámparas\n" in page[0].text


@pytest.mark.parametrize(("start", "numbers"), [("4", ["4", "5"]), ("four", ["1", "2"]), ("", ["1", "2"])])
def test_a_list_may_begin_with_another_number(start, numbers):
    text = f'<article data-number="1"><ol start="{start}"><li>Oil.</li><li>Wick.</li></ol></article>'
    version = ArticleHtml().read(text.encode(), Wanted("x", "en", "p"))
    assert [one.number for one in version.provisions if one.kind == "para"] == numbers


def test_a_preamble_in_a_language_unknown_here_is_all_reasons():
    text = '<header><p>Een.</p><p>Twee.</p></header><article data-number="1"><p>Drie.</p></article>'
    version = ArticleHtml().read(text.encode(), Wanted("x", "xx", "p"))
    assert [one.path for one in version.provisions] == [
        "preamble",
        "preamble/para_1",
        "preamble/para_2",
        "art_1",
    ]


@pytest.mark.parametrize(
    ("data", "reason"),
    [(PAGE.encode(), ""), (b"<article><h2>Article 1</h2></article>", "no element is marked as an article")],
)
def test_what_is_declined(data, reason):
    declined = ArticleHtml().declines(data)
    assert reason in declined
    assert bool(reason) == bool(declined)
