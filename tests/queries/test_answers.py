"""Each question of the shelf, on a graph small enough to answer it by hand."""

from __future__ import annotations

import pytest

from legalgraph.queries import load_questions, question_named, run


@pytest.fixture
def ask(store, shelves, as_key):
    questions = load_questions(shelves)

    def asked(name: str, *columns: str, **arguments: str) -> list[tuple]:
        table = run(store, question_named(questions, name), arguments, as_key)
        places = [table.columns.index(column) for column in columns]
        return [tuple(row[place] for place in places) for row in table.rows]

    return asked


def test_an_article_includes_everything_below_it(ask):
    assert ask(
        "provision", "direction", "citing_key", "cited_key", "tag", provision="smuggling-protocol 6"
    ) == [
        ("cites", "smuggling-protocol/art_6/para_1/point_a", "smuggling-protocol/art_3", "criminalising"),
        ("cites", "smuggling-protocol/art_6/para_2", "untoc", "solidarity-enabling"),
        ("cited by", "directive/art_1", "smuggling-protocol/art_6", "criminalising"),
        ("cited by", "charter/art_1", "smuggling-protocol/art_6/para_2", "solidarity-enabling"),
    ]


def test_a_paragraph_leaves_its_neighbours_out(ask):
    found = ask("provision", "direction", "citing_key", provision="smuggling-protocol/art_6/para_1")
    assert found == [("cites", "smuggling-protocol/art_6/para_1/point_a")]


def test_a_part_includes_articles_whose_keys_do_not_name_it(ask):
    assert ask("provision", "direction", "citing_key", provision="charter/part_1") == [
        ("cites", "charter/art_1")
    ]


def test_a_whole_instrument_may_be_asked_for(ask):
    assert ask("provision", "direction", "citing", "cited", provision="untoc") == [
        ("cited by", "Article 3, Smuggling Protocol", "UNTOC"),
        ("cited by", "Article 6(2), Smuggling Protocol", "UNTOC"),
    ]


def test_a_coding_comes_with_all_that_a_claim_needs(ask):
    columns = ("words", "sub_tag", "evidence", "coder", "reason", "source", "certainty", "origin")
    assert ask("provision", *columns, provision="directive/art_1") == [
        (
            "article 6",
            "anti-solidarity",
            "is an offence",
            "Ann Coder",
            "because is an offence",
            "a work, n 1",
            "sure",
            "catalogue",
        ),
    ]


def test_a_link_nobody_has_coded_has_empty_cells(ask):
    assert ask("provision", "tag", "coder", "reason", provision="smuggling-protocol/art_3")[0] == ("", "", "")


def test_links_with_a_tag_come_newest_first(ask):
    assert ask("tagged", "date", "citing_key", "tag") == [
        ("2010-05-01", "charter/art_1", "solidarity-enabling"),
        ("2002-11-28", "directive/art_1", "criminalising"),
        ("2000-11-15", "smuggling-protocol/art_6/para_1/point_a", "criminalising"),
        ("2000-11-15", "smuggling-protocol/art_6/para_2", "solidarity-enabling"),
    ]


@pytest.mark.parametrize(("tag", "number"), [("all", 4), ("criminalising", 2), ("contested", 0)])
def test_one_tag_or_all(ask, tag, number):
    assert len(ask("tagged", "tag", tag=tag)) == number


def test_a_phrase_through_time_in_the_deepest_provisions(ask):
    assert ask("phrase", "date", "key", "found_in", phrase="Financial or  other material benefit") == [
        ("2000-11-15", "smuggling-protocol/art_6/para_1/point_a", "text"),
        ("2002-11-28", "directive/art_1", "gist"),
        ("", "undated/art_1", "text"),
    ]


def test_an_excerpt_shows_the_words_as_they_stand(ask):
    found = ask("phrase", "excerpt", phrase="material benefit", instrument="undated")
    assert found == [("No FINANCIAL OR OTHER MATERIAL BENEFIT (none) is asked.",)]


@pytest.mark.parametrize(
    ("phrase", "keys"),
    [
        ("Helpers' work", ["charter/art_1"]),
        ("HELPERS’ WORK", ["charter/art_1"]),
        ("benefit (none)", ["undated/art_1"]),
        (".*", []),
        ('helpers") DETACH DELETE', []),
    ],
)
def test_a_phrase_is_taken_as_it_is(ask, phrase, keys):
    assert [key for (key,) in ask("phrase", "key", phrase=phrase)] == keys


def test_references_that_point_nowhere(ask):
    assert ask("unresolved", "instrument", "provision", "words", "candidates") == [
        ("Helpers’ Charter", "Article 1", "the Convention", []),
        (
            "Smuggling Protocol",
            "Article 3",
            "the said article",
            ["smuggling-protocol/art_3", "charter/art_1"],
        ),
    ]


def test_references_of_one_instrument_that_point_nowhere(ask):
    assert ask("unresolved", "words", instrument="charter") == [("the Convention",)]


def test_a_concept_with_those_narrower_than_it(ask):
    assert ask("concept", "key", "concept", "coder", concept="solidarity") == [
        ("smuggling-protocol/art_6/para_2", "anti solidarity", "rule: offence"),
        ("directive/art_1", "prosecution of helpers", "Ann Coder"),
        ("charter/art_1", "solidarity", "Ann Coder"),
    ]
    assert ask("concept", "key", concept="anti-solidarity", instrument="directive") == [("directive/art_1",)]


def test_a_turning_point_is_found_through_a_part_of_what_is_cited(ask):
    columns = ("citing_key", "tag", "cited_key", "coded_key", "cited_tag")
    assert ask("turning-points", *columns) == [
        (
            "directive/art_1",
            "criminalising",
            "smuggling-protocol/art_6",
            "smuggling-protocol/art_6/para_2",
            "solidarity-enabling",
        )
    ]
    assert ask("turning-points", "citing_key", instrument="charter") == []


def test_no_more_rows_than_asked_for(ask):
    assert len(ask("tagged", "tag", limit="1")) == 1
