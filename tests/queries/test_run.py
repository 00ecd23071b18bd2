"""Arguments as people type them, and answers that are what the file says."""

from __future__ import annotations

import pytest

from legalgraph.errors import ShelfError, StoreError, UnknownNameError, UsageError
from legalgraph.queries import Column, Parameter, Question, load_questions, run


def question(cypher: str = "RETURN $given AS x", type_: str = "text", default: str | None = None) -> Question:
    parameter = Parameter("given", type_, default, "what is given")
    return Question(
        "q", "What?", (parameter,), (Column("x", "it"),), "legalgraph query q given=1", cypher, "q.cypher"
    )


@pytest.fixture
def answer(store, as_key):
    def asked(asked_question: Question, **arguments: str) -> object:
        return run(store, asked_question, arguments, as_key).rows[0][0]

    return asked


@pytest.mark.parametrize(
    ("type_", "default", "given", "value"),
    [
        ("text", None, "  two\n words ", "two words"),
        ("text", "", None, ""),
        ("text", None, "all", "all"),
        ("integer", None, "12", 12),
        ("integer", "200", None, 200),
        ("tag", None, "contested", "contested"),
        ("tag", "all", None, ""),
        ("tag", "all", "all", ""),
        ("tag", "", "all", ""),
        ("concept", None, "anti-solidarity", "anti-solidarity"),
        ("instrument", "all", "untoc", "untoc"),
        ("instrument", "untoc", None, "untoc"),
        ("key", None, "smuggling-protocol 6", "smuggling-protocol/art_6"),
        ("key", None, "untoc", "untoc"),
        ("key", "", None, ""),
    ],
)
def test_an_argument_is_read_by_its_type(answer, type_, default, given, value):
    arguments = {} if given is None else {"given": given}
    assert answer(question(type_=type_, default=default), **arguments) == value


@pytest.mark.parametrize(
    ("type_", "given", "error", "said"),
    [
        ("text", "", UsageError, "to be told given (what is given). For example: legalgraph query q given=1"),
        ("text", "x" * 1001, UsageError, "has 1,001 characters"),
        ("integer", "many", UsageError, "is a whole number (what is given), not “many”"),
        ("integer", "-1", UsageError, "is a whole number"),
        ("integer", "٣", UsageError, "is a whole number"),
        ("integer", "1" * 10, UsageError, "is a whole number"),
        ("tag", "criminalizing", UnknownNameError, "Did you mean criminalising"),
        ("tag", "all", UnknownNameError, "There is no tag “all”"),
        ("concept", "antisolidarity", UnknownNameError, "Did you mean anti-solidarity"),
        ("instrument", "smuggling", UnknownNameError, "Did you mean smuggling-protocol"),
        ("key", "smuggling-protocol 66", UnknownNameError, "Did you mean smuggling-protocol/art_6"),
        (
            "key",
            "smuggling 6",
            UnknownNameError,
            "no instrument “smuggling”. Did you mean smuggling-protocol",
        ),
    ],
)
def test_an_argument_that_will_not_do_is_told(answer, type_, given, error, said):
    with pytest.raises(error) as caught:
        answer(question(type_=type_), given=given)
    assert said in str(caught.value)


def test_an_argument_that_is_missing(answer):
    with pytest.raises(UsageError, match="has to be told given"):
        answer(question())


def test_an_argument_nobody_asked_for(answer):
    with pytest.raises(UnknownNameError, match=r"no parameter “givn”\. Did you mean given"):
        answer(question(), givn="x")


@pytest.mark.parametrize("text", ["' OR 1=1 //", "$given", "x' RETURN n //", "\\"])
def test_an_argument_is_never_read_as_a_statement(answer, text):
    assert answer(question(), given=text) == text


@pytest.mark.parametrize("cypher", ["RETURN $given AS y", "RETURN $given AS x, 1 AS y"])
def test_other_columns_than_declared(answer, cypher):
    with pytest.raises(ShelfError, match=r"q\.cypher: it returns the columns .* and declares x"):
        answer(question(cypher), given="1")


def test_a_question_that_would_change_the_graph(answer):
    with pytest.raises(StoreError, match="not change it"):
        answer(question("CREATE (n:Concept {key: $given}) RETURN n.key AS x"), given="1")


def test_what_was_asked_is_kept(store, shelves, as_key):
    asked = load_questions(shelves)["tagged"]
    table = run(store, asked, {"tag": "all"}, as_key)
    assert (table.question, table.parameters) == (asked, {"tag": "", "limit": 500})


def test_an_answer_without_rows_keeps_its_columns(store, as_key):
    table = run(store, question("MATCH (n:Concept {key: $given}) RETURN n.key AS x"), {"given": "no"}, as_key)
    assert (table.columns, table.rows) == (("x",), ())
