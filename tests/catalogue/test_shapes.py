"""The shelf of shapes: every file on it loads, and a wrong one says what is wrong with it."""

from __future__ import annotations

import pytest

from legalgraph.catalogue import load
from legalgraph.catalogue.shapes import read_shapes
from legalgraph.errors import ShelfError
from legalgraph.model import Shape, ShapedList
from legalgraph.shelves import ShelfFile, Shelves

WHOLE = """
about = "lamp laws"
title = "name"
languages = ["en", "fr"]
preamble = "preamble_{language}"
lines = "wrapped"
numerals = "chinese"
aside = ["id"]
[documents]
list = "laws"
name = "id"
[articles]
list = "articles"
number = "no"
heading = "title"
divisions = ["part"]
[articles.paragraphs]
list = "paras"
text = "words"
[articles.paragraphs.points]
list = "points"
"""


def shape(tmp_path, text, name="lamps.toml"):
    (tmp_path / name).write_text(text, encoding="utf-8")
    return read_shapes([ShelfFile(f"shapes/{name}", tmp_path / name)])


def test_a_shape_has_all_that_its_file_says(tmp_path):
    points = ShapedList("points")
    articles = ShapedList(
        "articles",
        number="no",
        heading="title",
        divisions=("part",),
        paragraphs=ShapedList("paras", text="words", points=points),
    )
    assert shape(tmp_path, WHOLE)["lamps"] == Shape(
        "lamps",
        about="lamp laws",
        documents="laws",
        document_name="id",
        languages=("en", "fr"),
        title="name",
        preamble="preamble_{language}",
        articles=articles,
        numerals="chinese",
        lines="wrapped",
        aside=("id",),
    )


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('about = "lamp laws"', "", "line 1, field about: is missing or empty"),
        (
            'title = "name"',
            'titel = "name"',
            "line 3, field titel: is not a field of this table. Did you mean title",
        ),
        (
            'lines = "wrapped"',
            'lines = "warped"',
            "line 6, field lines: “warped” is not known here. Did you mean wr",
        ),
        ('numerals = "chinese"', 'numerals = "greek"', "field numerals: “greek” is not known here."),
        ('list = "articles"', "", "line 12, articles, field list: is missing or empty"),
        ('number = "no"', "number = 5", "line 14, articles, field number: is a number, not text"),
        ('text = "words"', 'word = "words"', "line 19, articles, paragraphs, field word: is not a field"),
        ('name = "id"', "", "documents, field name: is missing or empty"),
        ('languages = ["en", "fr"]', "", "field languages: is missing, but a field has {language} in it"),
        ("preamble_{language}", "preamble", "line 4, field languages: is there, but no field has {language}"),
        ('title = "name"', 'text = "body"', "field articles: is there, and text as well"),
        ("[articles", "[annexes", "field articles: is missing, and so is text"),
    ],
)
def test_one_wrong_thing_is_named_with_file_line_and_field(tmp_path, old, new, said):
    with pytest.raises(ShelfError) as error:
        shape(tmp_path, WHOLE.replace(old, new))
    assert "lamps.toml, " in str(error.value)
    assert said in str(error.value)


def test_notes_to_people_may_lie_beside_and_nothing_else(tmp_path):
    assert shape(tmp_path, "A note.", "README.md") == {}
    with pytest.raises(ShelfError, match="is not a file that this shelf knows"):
        shape(tmp_path, "{}", "lamps.json")


def test_an_entry_names_a_shape_that_is_on_the_shelf(shelf, good):
    assert load(shelf()).shapes["flat"].text == "text"
    with pytest.raises(
        ShelfError, match=r"protocol.toml, line 36, texts 1, field shape: There is no shape “falt”"
    ):
        load(shelf({"protocol.toml": good("protocol.toml").replace('"flat"', '"falt"')}))


def test_json_needs_a_shape(shelf, good):
    entry = good("protocol.toml").replace('shape = "flat"\n', "").replace('"plain-text"', '"json"')
    with pytest.raises(ShelfError, match="texts 1, field shape: is missing: JSON is read by a shape"):
        load(shelf({"protocol.toml": entry}))


@pytest.mark.parametrize("name", load(Shelves.find()).shapes)
def test_our_own_shapes(name):
    """Loading checks the fields; here: a shape says whose files it is for."""
    assert len(load(Shelves.find()).shapes[name].about.split()) > 4
