"""A text in one file for each article, invented."""

from __future__ import annotations

import io
import zipfile

import pytest

from legalgraph.model import Wanted
from legalgraph.readers.treaties.article_files import ArticleFiles

FILES = {
    "livre-1/chapitre-1/article-1-.md": "La lampe\nbrûle.",
    "livre-1/chapitre-1/article-2-.md": "1\\. Elle est:\na\\. *allumée*\nou non; ou\nb\\. éteinte.\n2\\. L'huile.",
    "livre-1/chapitre-2/article-2-bis.md": "Un.\n\nDeux.",
    "livre-2/article-3-.md": "Fin.",
}


def packed(files):
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return written.getvalue()


def read(files):
    return ArticleFiles().read(packed(files), Wanted("x", "fr", "loi.zip"))


def test_numbers_are_in_names_and_divisions_in_folders():
    version = read(FILES)
    assert (
        [one.path for one in version.provisions]
        == """
        book_1 book_1/chp_1 art_1 art_2 art_2/para_1 art_2/para_1/point_a art_2/para_1/point_b art_2/para_2
        book_1/chp_2 art_2bis art_2bis/subpara_1 art_2bis/subpara_2 book_2 art_3
    """.split()
    )


@pytest.mark.parametrize(
    ("path", "words", "place"),
    [
        ("art_1", "La lampe brûle.", "livre-1/chapitre-1/article-1-.md"),  # a line of print is no paragraph
        ("art_2/para_1/point_a", "allumée ou non; ou", "livre-1/chapitre-1/article-2-.md, paragraph 2"),
        ("art_2bis/subpara_2", "Deux.", "livre-1/chapitre-2/article-2-bis.md, paragraph 2"),
    ],
)
def test_words_and_places(path, words, place):
    version = read(FILES)
    provision = next(one for one in version.provisions if one.path == path)
    assert (version.words_of(provision), provision.place) == (words, place)


def test_a_file_that_is_no_article_is_unplaced():
    found = read({"article-1.md": "Huile.", "lisez-moi.md": "Bonjour."})
    assert [(one.place, one.text) for one in found.unplaced] == [("lisez-moi.md", "Bonjour.")]
    assert found.text == "Article 1\nHuile."


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (packed(FILES), ""),
        (b"Article 1", "no archive"),
        (packed({"a.xml": "<a/>"}), "no file in the archive is named by an article"),
        (packed(FILES)[:60], "no whole ZIP archive"),
    ],
)
def test_what_is_declined(data, reason):
    declined = ArticleFiles().declines(data)
    assert reason in declined
    assert bool(reason) == bool(declined)
