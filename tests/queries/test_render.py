"""A table for a terminal, for a program and for a spreadsheet."""

from __future__ import annotations

import csv
import io
import json

import pytest

from legalgraph.queries import Column, Question, Table, as_csv, as_json, as_text

COLUMNS = ("provision", "words", "tag")
ROWS = (
    ("Article 6(1)", "financial or other material benefit", "criminalising"),
    ("Article 80", "", "neutral"),
)


def table(*rows: tuple, columns: tuple[str, ...] = COLUMNS) -> Table:
    asked = Question("q", "What?", (), tuple(Column(name, "") for name in columns), "", "", "")
    return Table(columns, rows, asked, {"limit": 5})


def test_side_by_side_where_there_is_room():
    assert as_text(table(*ROWS), 80) == (
        "provision     words                                tag\n"
        "────────────  ───────────────────────────────────  ─────────────\n"
        "Article 6(1)  financial or other material benefit  criminalising\n"
        "Article 80                                         neutral\n"
        "\n"
        "2 rows\n"
    )


def test_wrapped_where_there_is_less():
    assert as_text(table(*ROWS[:1]), 47) == (
        "provision     words               tag\n"
        "────────────  ──────────────────  ─────────────\n"
        "Article 6(1)  financial or other  criminalising\n"
        "              material benefit\n"
        "\n"
        "1 row\n"
    )


def test_one_below_the_other_where_there_is_none():
    assert as_text(table(*ROWS), 36) == (
        "1.\n"
        "provision  Article 6(1)\n"
        "words      financial or other\n"
        "           material benefit\n"
        "tag        criminalising\n"
        "\n"
        "2.\n"
        "provision  Article 80\n"
        "tag        neutral\n"
        "\n"
        "2 rows\n"
    )


@pytest.mark.parametrize("width", [20, 40, 60, 79, 120])
def test_no_line_is_longer_than_the_terminal(width):
    wide = table(("a/" * 80, "verb " * 50, "x" * 200), *ROWS)
    lines = as_text(wide, width).splitlines()
    assert max(map(len, lines)) <= max(width, 25)
    assert "".join("".join(lines).split()).count("verb") == 50


def test_nothing_found_is_said():
    assert as_text(table(), 80) == "Nothing found.\n"


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("red \x1b[31m and \x07", "red �[31m and �"),
        ("turned \u202etxet", "turned �txet"),
        ("two\n lines", "two lines"),
        (["a", "b"], "a; b"),
        ({"key": "k", "n": 1}, "key: k, n: 1"),
        (True, "yes"),
        (1999, "1999"),
    ],
)
def test_a_cell_in_a_terminal(value, shown):
    assert as_text(table((value,), columns=("x",)), 80).splitlines()[2] == shown


def test_a_long_key_breaks_after_a_slash():
    written = as_text(table(("smuggling-protocol/art_6/para_1/point_a",), columns=("key",)), 33)
    assert written.splitlines()[2:4] == ["smuggling-protocol/art_6/para_1/", "point_a"]


def test_an_answer_that_stopped_at_its_limit_says_so():
    five = table(*[("x", "y", "z")] * 5)
    assert as_text(five, 80).endswith("\n5 rows, as many as were asked for; there may be more\n")
    assert json.loads(as_json(five))["may_have_more"] is True
    assert as_text(table(*five.rows[:4]), 80).endswith("\n4 rows\n")


def test_wide_and_combining_characters_keep_the_columns_straight():
    lines = as_text(table(("連帯", "b"), ("e\u0301te\u0301", "b"), columns=("x", "y")), 80).splitlines()
    assert lines[2:4] == ["連帯  b", "e\u0301te\u0301   b"]


def test_json_says_what_was_asked():
    assert json.loads(as_json(table(("ü", ["a"], None)))) == {
        "name": "q",
        "question": "What?",
        "parameters": {"limit": 5},
        "may_have_more": False,
        "rows": [{"provision": "ü", "words": ["a"], "tag": None}],
    }


def test_csv_reads_back():
    rows = [("Article 6, “x”", 'say "so"', "two\nlines"), ("é", ["a", "b"], None), (1, -2, True)]
    assert list(csv.reader(io.StringIO(as_csv(table(*rows)), newline=""))) == [
        list(COLUMNS),
        ["Article 6, “x”", 'say "so"', "two\nlines"],
        ["é", "a; b", ""],
        ["1", "-2", "yes"],
    ]
    assert as_csv(table()).endswith("\r\n")


@pytest.mark.parametrize("text", ["=HYPERLINK()", "+1", "-1+2", "@SUM(A1)", "\t=1", "\r=1"])
def test_a_cell_that_a_spreadsheet_would_compute_is_defused(text):
    written = as_csv(table((text,), columns=("x",)))
    assert list(csv.reader(io.StringIO(written, newline="")))[1] == [f"'{text}"]
    assert list(csv.reader(io.StringIO(as_csv(table(([text],), columns=("x",))), newline="")))[1] == [
        f"'{text}"
    ]
