"""A diagram's file: read strictly, its faults named with file and field."""

from __future__ import annotations

import pytest

from legalgraph.diagrams import load, names
from legalgraph.errors import ShelfError, UnknownNameError
from legalgraph.shelves import Shelves

GOOD = """
title = "A title"
shows = "What it shows."
question = "spread"
layout = "year-columns"
template = "diagram.html"
style = "calm.css"
tags = "tags.toml"
[parameters]
limit = 5
[columns]
citing = "from"
cited = "to"
"""


@pytest.fixture
def shelf(root, tmp_path):
    (tmp_path / "visualizations").mkdir()

    def put(text):
        (tmp_path / "visualizations" / "mine.toml").write_text(text, encoding="utf-8")
        return Shelves(root, tmp_path)

    return put


def test_a_scholars_own_diagram_lies_beside_ours(shelf):
    shelves = shelf(GOOD)
    assert names(shelves) == ("mine", "spread")
    assert load("mine", shelves).columns == {"citing": "from", "cited": "to"}


def test_what_may_be_left_out_has_its_default(shelf):
    diagram = load("mine", shelf(GOOD))
    assert (diagram.boxes_at_most, diagram.columns_at_most) == (120, 8)


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ('title = "A title"', "", "title"),  # missing
        ('title = "A title"', "title = 7", "title"),  # of another type
        ('title = "A title"', 'title = "A"\ncolour = "red"', "colour"),  # unknown field
        ('layout = "year-columns"', 'layout = "circle"', "layout"),  # unknown layout
        ("limit = 5", "limit = true", "parameters.limit"),  # a parameter is words or a number
        ("limit = 5", "limit = [5]", "parameters.limit"),
        ('cited = "to"', "", "columns.cited"),  # a link has two ends
        ('cited = "to"', 'cited = "to"\nverdict = "v"', "columns.verdict"),  # unknown role
        ('cited = "to"', 'cited = "to"\nwords = 3', "columns.words"),  # a column has a name
        ("[parameters]", "boxes_at_most = 0\n[parameters]", "boxes_at_most"),  # no picture without a box
        ("[parameters]", "boxes_at_most = true\n[parameters]", "boxes_at_most"),  # true is no number
    ],
)
def test_a_wrong_field_is_named(shelf, old, new, place):
    assert old in GOOD
    with pytest.raises(ShelfError) as caught:
        load("mine", shelf(GOOD.replace(old, new)))
    assert caught.value.place == place
    assert caught.value.path.name == "mine.toml"


def test_what_is_not_toml_is_said(shelf):
    with pytest.raises(ShelfError, match="not valid TOML"):
        load("mine", shelf("title = "))


def test_an_unknown_diagram_offers_the_nearest(shelves):
    with pytest.raises(UnknownNameError, match="Did you mean spread"):
        load("spraed", shelves)
