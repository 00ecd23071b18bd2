"""Every file on the shelf of questions is its own test; a wrong file is told by file and line."""

from __future__ import annotations

from pathlib import Path

import pytest

from legalgraph.errors import ShelfError, UnknownNameError
from legalgraph.queries import Column, Parameter, load_questions, question_named, run
from legalgraph.shelves import Shelves

SHELF = Path(__file__).parents[2] / "queries"


@pytest.mark.parametrize("name", sorted(path.stem for path in SHELF.glob("*.cypher")))
def test_a_question_of_the_shelf(name, store, shelves, as_key):
    question = load_questions(shelves)[name]
    table = run(store, question, question.example_arguments(), as_key)
    assert table.rows, "the example finds nothing on the small graph, so its columns were never seen"
    assert table.columns == tuple(column.name for column in question.columns)
    assert question.question.endswith("?")


GOOD = """\
// question: What is there?
// parameter word: text = required — a word, as "help"
// parameter most: integer = 20 — at most so many,
//   and no more
// parameter tag: tag = "" — a tag
// column key: the key,
//   or none
// example: legalgraph query mine word="two words" most=3
// A remark after the header is not possible within it.
"""


@pytest.fixture
def own(tmp_path, shelves):
    """A shelf with one question of the scholar's own on it."""
    (tmp_path / "queries").mkdir()

    def put(text: str, name: str = "mine.cypher"):
        (tmp_path / "queries" / name).write_text(text, encoding="utf-8")
        return load_questions(Shelves(shelves.ours, tmp_path))

    return put


HEADER = "".join(GOOD.splitlines(keepends=True)[:-1])
BODY = "\nMATCH (n) WHERE n.key CONTAINS $word AND $tag <> '$x' // $y\nRETURN n.key AS key LIMIT $most\n"


def test_a_header_is_read(own):
    question = own(HEADER + BODY)["mine"]
    assert question.question == "What is there?"
    assert question.parameters == (
        Parameter("word", "text", None, 'a word, as "help"'),
        Parameter("most", "integer", "20", "at most so many, and no more"),
        Parameter("tag", "tag", "", "a tag"),
    )
    assert question.columns == (Column("key", "the key, or none"),)
    assert question.example_arguments() == {"word": "two words", "most": "3"}
    assert question.cypher == HEADER + BODY


def test_a_question_of_the_scholars_own_wins_by_name(own):
    mine = HEADER.replace("query mine", "query tagged") + BODY
    assert own(mine, "tagged.cypher")["tagged"].question == "What is there?"


WRONG = [
    (GOOD + BODY, "line 9", "is no line of a header"),
    (HEADER.replace("// question: What is there?\n", "") + BODY, "line 1", "no “question:”"),
    ("// question: Again?\n" + HEADER + BODY, "line 2", "a second “question:”"),
    (HEADER.replace("question: What is there?", "question:") + BODY, "line 1", "is no line of a header"),
    (HEADER.replace("text = required", "txt = required") + BODY, "line 2", "“txt” is no type"),
    (HEADER.replace("text = required — ", "text — ") + BODY, "line 2", "does not say its type"),
    (HEADER.replace("= 20", "= many") + BODY, "line 3", "is not a whole number"),
    (HEADER.replace("parameter tag:", "parameter word:") + BODY, "line 5", "a second parameter “word”"),
    (HEADER + BODY.replace("$word", "'x'"), "line 2", "“word” is declared and never used"),
    (HEADER + BODY.replace("$most", "$many"), "line 11", "“$many” is used and not declared"),
    (HEADER.replace("// column key: the key,\n//   or none\n", "") + BODY, "line 1", "no “column”"),
    (
        HEADER.replace("query mine", "query other") + BODY,
        "line 8",
        "does not begin with “legalgraph query mine”",
    ),
    (HEADER.replace('word="two words" ', "") + BODY, "line 8", "does not give word"),
    (HEADER.replace("most=3", "few=3") + BODY, "line 8", "gives few"),
    (HEADER.replace("most=3", "3") + BODY, "line 8", "“3”, which is not name=value"),
    (HEADER.replace('"two words"', '"two words') + BODY, "line 8", "No closing quotation"),
    ("MATCH (n) RETURN n\n", "line 1", "no “question:”"),
]


@pytest.mark.parametrize(("text", "place", "said"), WRONG, ids=[said for _, _, said in WRONG])
def test_a_wrong_file_is_told_by_file_and_line(own, text, place, said):
    with pytest.raises(ShelfError) as caught:
        own(text)
    if said.endswith("used"):
        assert "declared" in str(caught.value)
    assert said in str(caught.value)
    assert caught.value.place == place
    assert caught.value.path.name == "mine.cypher"


def test_a_name_that_cannot_be_typed_is_refused(own):
    with pytest.raises(ShelfError, match="is no name for a question"):
        own(HEADER + BODY, "My question.cypher")


def test_a_question_that_is_not_there(shelves):
    with pytest.raises(UnknownNameError, match="Did you mean provision"):
        question_named(load_questions(shelves), "provisions")
