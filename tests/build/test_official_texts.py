"""The three official texts, where a machine has them: every article and paragraph, and the right words."""

from __future__ import annotations

import re

import pytest

from legalgraph import api
from legalgraph.stores.embedded import EmbeddedStore

pytestmark = pytest.mark.sources


@pytest.fixture(scope="module")
def graph(shared, tmp_path_factory):
    place = tmp_path_factory.mktemp("official") / "graph"
    report = api.build(sources=shared / "sources", store=place)
    assert report.unread == {}
    return place


#: At most six words of each, as evidence.
SHOWN = [
    ("tfeu 67(2)", "absence of internal border controls", "tfeu/art_67/para_2"),
    ("tfeu 67(2)", "solidarity between Member States", "tfeu/art_67/para_2"),
    ("TFEU, Article 80", "fair sharing of responsibility", "tfeu/art_80"),
    ("smuggling-protocol 6(1)(a)", "smuggling of migrants", "smuggling-protocol/art_6/para_1/point_a"),
    (
        "Smuggling Protocol, art. 3(a)",
        "financial or other material benefit",
        "smuggling-protocol/art_3/point_a",
    ),
    (
        "draft-declaration-2017 8(1)",
        "appropriate institutional framework",
        "draft-declaration-2017/art_8/para_1",
    ),
    (
        "draft-declaration-2017 7(4)",
        "meaningful participation of individuals",
        "draft-declaration-2017/art_7/para_4",
    ),
]


@pytest.mark.parametrize(("reference", "words", "key"), SHOWN)
def test_show_prints_the_words_of_the_provision(reference, words, key, graph):
    shown = api.show(reference, store=graph)
    assert shown.key == key
    assert words in " ".join(shown.text.split())


NOT_SHOWN = [
    ("tfeu 67(1)", "absence of internal border controls"),
    ("smuggling-protocol 6(1)(b)", "The smuggling of migrants"),
    ("draft-declaration-2017 7(5)", "meaningful participation of individuals"),
]


@pytest.mark.parametrize(("reference", "words"), NOT_SHOWN)
def test_the_words_of_the_next_provision_are_not_among_them(reference, words, graph):
    assert words not in " ".join(api.show(reference, store=graph).text.split())


@pytest.fixture(scope="module")
def keys(graph):
    """Every provision's key, in the order of the text."""
    with EmbeddedStore(graph) as store:
        rows = store.run(
            "MATCH (p:Provision) RETURN p.key AS key, p.instrument AS of, p.order AS at ORDER BY of, at"
        )
    return [str(row[0]) for row in rows]


def numbers(keys, instrument, path):
    """The numbers of the instrument's own provisions whose path is like this, in the order of the text."""
    pattern = re.compile(f"{re.escape(instrument)}/{path}")
    return [found[1] for found in map(pattern.fullmatch, keys) if found]


ARTICLES = [("tfeu", 358), ("smuggling-protocol", 25), ("draft-declaration-2017", 10)]


@pytest.mark.parametrize(("instrument", "last"), ARTICLES)
def test_every_article_is_there_once_and_in_order(instrument, last, keys):
    assert numbers(keys, instrument, r"art_(\w+)") == [str(number) for number in range(1, last + 1)]


#: How many numbered paragraphs the publisher prints in each article from Article 1 on, 0 where it has none. Counted
#: in the publisher's files, 25 articles a line.
PARAGRAPHS = {
    "tfeu": """
        2 6 2 4 3 0 0 0 0 0 0 0 0 0 3 2 3 0 2 2 3 2 0 0 0
        3 0 2 0 0 0 0 0 0 0 0 3 4 2 3 0 0 5 0 4 0 0 0 0 2
        0 2 2 0 0 0 0 2 2 0 0 0 2 3 4 0 4 0 0 0 0 0 0 0 0
        0 4 3 5 0 3 3 3 0 2 4 3 3 0 0 2 0 0 0 4 3 0 0 0 2
        3 0 2 0 3 3 3 4 0 0 0 0 0 10 0 0 2 0 3 0 6 2 2 0 2
        14 6 2 4 0 0 3 0 4 0 2 0 3 4 3 2 0 3 3 0 2 2 5 0 0
        0 0 5 4 2 0 4 0 0 0 0 0 0 0 4 4 5 7 4 2 3 0 3 0 0
        0 0 0 3 0 2 5 0 0 0 0 0 0 4 0 4 5 0 3 2 2 3 0 5 5
        0 0 0 0 0 0 6 2 3 2 0 3 0 7 3 2 0 11 4 2 2 4 2 0 0
        0 0 4 0 0 0 0 0 0 4 0 0 4 0 3 0 0 0 0 0 0 0 0 2 0
        0 0 0 0 0 3 0 0 0 3 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
        0 0 0 0 0 0 5 2 3 0 8 4 0 4 3 4 0 2 15 0 0 2 2 0 5
        0 2 0 0 0 0 0 0 0 6 0 5 0 10 0 0 0 0 3 0 0 2 0 0 5
        0 0 2 2 0 2 0 3 0 0 0 0 2 0 0 0 0 0 0 0 2 0 0 0 0
        0 4 0 0 6 0 0 0
    """,
    "smuggling-protocol": "3 0 0 0 0 4 0 7 4 2 6 0 0 3 3 5 0 8 2 4 4 2 5 2 2",
    "draft-declaration-2017": "3 0 0 2 0 2 5 2 4 0",
}


@pytest.mark.parametrize("instrument", PARAGRAPHS)
def test_every_numbered_paragraph_is_there_in_order(instrument, keys):
    for article, count in enumerate(map(int, PARAGRAPHS[instrument].split()), start=1):
        found = numbers(keys, instrument, rf"art_{article}/para_(\w+)")
        assert found == [str(number) for number in range(1, count + 1)], f"Article {article}"


POINTS = [
    ("smuggling-protocol", "art_3/point_(\\w+)", "a b c d"),
    ("smuggling-protocol", "art_3/point_c/point_(\\w+)", "i ii iii"),
    ("smuggling-protocol", "art_6/para_1/point_(\\w+)", "a b c"),
    ("smuggling-protocol", "art_6/para_1/point_b/point_(\\w+)", "i ii"),
    ("smuggling-protocol", "art_6/para_2/point_(\\w+)", "a b c"),
    ("tfeu", "art_78/para_2/point_(\\w+)", "a b c d e f g"),
    ("tfeu", "art_79/para_2/point_(\\w+)", "a b c d"),
]


@pytest.mark.parametrize(("instrument", "path", "letters"), POINTS)
def test_every_point_is_there_in_order(instrument, path, letters, keys):
    assert numbers(keys, instrument, path) == letters.split()


def test_a_phrase_is_traced_through_the_texts_held(graph):
    """From the parent convention to the protocol, and eighteen years on to the compact."""
    table = api.query("phrase", phrase="financial or other material benefit", store=graph)
    assert {row[-1] for row in table.rows} == {
        "untoc/art_2/point_a",
        "untoc/art_5/para_1/point_a/point_i",
        "smuggling-protocol/art_3/point_a",
        "smuggling-protocol/art_6/para_1",
        "gcm/objective_9/point_d",
    }
