"""Every diagram on the shelf is whole: its question answers what it draws, and it draws."""

from __future__ import annotations

from pathlib import Path

import pytest

from legalgraph.diagrams import draw, load, names
from legalgraph.queries import load_questions
from legalgraph.shelves import Shelves

SHELVES = Shelves(Path(__file__).resolve().parent.parent)
DIAGRAMS = names(SHELVES)


def test_the_shelf_is_not_empty():
    assert "spread" in DIAGRAMS


@pytest.mark.parametrize("name", DIAGRAMS)
def test_the_question_is_on_its_shelf_and_has_the_parameters(name):
    diagram = load(name, SHELVES)
    question = load_questions(SHELVES)[diagram.question]
    assert diagram.parameters.keys() <= {parameter.name for parameter in question.parameters}


@pytest.mark.parametrize("name", DIAGRAMS)
def test_the_columns_are_those_of_the_question(name):
    diagram = load(name, SHELVES)
    question = load_questions(SHELVES)[diagram.question]
    assert set(diagram.columns.values()) <= {column.name for column in question.columns}


@pytest.mark.parametrize("name", DIAGRAMS)
def test_it_draws_an_answer_of_blanks(name):
    diagram = load(name, SHELVES)
    row = dict.fromkeys(diagram.columns.values(), "")
    ends = {diagram.columns["citing"]: "a/art_1", diagram.columns["cited"]: "b/art_2"}
    drawing = draw([row | ends], diagram, shelves=SHELVES)
    assert (drawing.nodes, drawing.links, drawing.left_out) == (2, 1, ())


@pytest.mark.parametrize("name", DIAGRAMS)
def test_it_says_in_plain_words_what_it_shows(name):
    diagram = load(name, SHELVES)
    assert diagram.title
    assert len(diagram.shows.split()) > 10
