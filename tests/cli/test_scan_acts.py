"""A list of acts for ``legalgraph scan``: what it tells, and what the shell is told of a bad one."""

from __future__ import annotations

import json

import pytest

LIST = "CELEX number,Title\n32001D0333,Council Decision of 3 May 2001 setting up a Lamp Fund\n"
TEXT = "It was set up by Council Decision of 3 May 2001 setting up a Lamp Fund. See Decision 2002/9/EC.\n"


@pytest.fixture
def text(tmp_path):
    place = tmp_path / "text.txt"
    place.write_text(TEXT, encoding="utf-8")
    return place


def _list(folder, words, name="list.csv"):
    place = folder / name
    place.write_text(words, encoding="utf-8")
    return place


def test_an_act_without_a_number_is_found_in_the_list(run, text, tmp_path):
    result = run("scan", text, "--acts", _list(tmp_path, LIST))
    assert "Council Decision of 3 May 2001  → 32001D0333\n" in result.stdout


def test_several_lists_are_one(run, text, tmp_path):
    more = _list(tmp_path, '{"celex": "32002D0009", "title": "Decision on oil"}\n', "more.jsonl")
    result = run("scan", text, "--json", "--acts", _list(tmp_path, LIST), "--acts", more)
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    assert [one["target"] for row in rows for one in row["targets"]] == ["32001D0333", "32002D0009"]
    assert rows[0]["named"] == "Council Decision of 3 May 2001 setting up a Lamp Fund"
    assert rows[0]["dated"] == "2001-05-03"


def test_the_page_is_made_with_the_list(run, text, tmp_path):
    result = run("scan", text, "--acts", _list(tmp_path, LIST), "--html", "-")
    assert "32001D0333" in result.stdout


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("Number,Title\n1,A\n", "line 1: has no column “CELEX number”"),
        ("CELEX number,Title\nLamps,A\n", "line 2: “Lamps” is not a CELEX number"),
        (" \n", "is empty"),
    ],
)
def test_a_list_that_is_none_is_refused_with_its_line(run, text, tmp_path, words, message):
    result = run("scan", text, "--acts", _list(tmp_path, words))
    assert (result.exit_code, result.stdout) == (3, "")
    assert message in result.stderr


def test_a_list_that_is_not_there(run, text, tmp_path):
    assert run("scan", text, "--acts", tmp_path / "none.csv").exit_code == 4


def test_a_check_takes_lists_too(run, tmp_path, examples):
    manuscript = tmp_path / "m.md"
    manuscript.write_text(
        "Said.[^1]\n\n[^1]: Council Decision of 3 May 2001 setting up a Lamp Fund, art. 2.\n"
    )
    told = ("check", manuscript, "--sources", examples / "texts", "--json", "--acts", _list(tmp_path, LIST))
    (note,) = json.loads(run(*told).stdout)["notes"]
    assert [one["key"] for check in note["citations"] for one in check["targets"]] == ["32001D0333"]


def test_a_bad_list_stops_a_check(run, tmp_path, examples):
    manuscript = tmp_path / "m.md"
    manuscript.write_text("Said.[^1]\n\n[^1]: Council Decision of 3 May 2001.\n")
    bad = _list(tmp_path, "Name,Colour\nLamp,red\n")
    result = run("check", manuscript, "--sources", examples / "texts", "--acts", bad)
    assert result.exit_code == 3
    assert "list.csv" in result.stderr
