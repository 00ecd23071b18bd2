"""Citations as JSON against their documented shape, and as a page on which no character of the text is lost."""

from __future__ import annotations

import html
import json
import re
from pathlib import Path

import pytest
from json_shapes import faults

import legalgraph.reports.mentions as mentions_module
from legalgraph.errors import ShelfError
from legalgraph.model import (
    Address,
    Citation,
    Confidence,
    Instrument,
    Mention,
    Pinpoint,
    Signal,
    Span,
    Unresolved,
    Work,
)
from legalgraph.reports.marked import as_marked_page
from legalgraph.reports.mentions import as_row
from legalgraph.shelves import Shelves

SHAPES = json.loads(
    Path(mentions_module.__file__).with_name("mention.schema.json").read_text(encoding="utf-8")
)["$defs"]
TEXT = "See Model Pact, arts 3-4 & <9>;\n A/HRC/35/35; the Pact; Roe (2014)."
PACT = Instrument(
    "model-pact", "Model Pact", "Pact", "treaty", addresses=(Address("https://e.org/p", "en", "html"),)
)


def mention(words: str, kind: str, **fields) -> Mention:
    start = TEXT.index(words)
    return Mention(kind, Span(start, start + len(words)), words, **fields)


ARTS = mention(
    "Model Pact, arts 3-4",
    "provision",
    named="Model Pact",
    pinpoints=(Pinpoint.parse("art_3"), Pinpoint.parse("art_4")),
    signal=Signal.SEE,
)
SYMBOL = mention("A/HRC/35/35", "un_document", identifier="A/HRC/35/35")
PACT_AGAIN = mention("the Pact", "instrument", named="the Pact")
BOOK = mention("Roe (2014)", "book", work=Work("book", authors=("Roe",), date="2014"))
CITED = [
    (ARTS, (Citation(ARTS, "model-pact/art_3"), Citation(ARTS, "model-pact", "art_4", "by name"))),
    (SYMBOL, (Unresolved(SYMBOL, "nothing known has that symbol"),)),
    (PACT_AGAIN, (Unresolved(PACT_AGAIN, "two are called so", ("model-pact", "other")),)),
    (BOOK, ()),
]


def rows() -> list[dict]:
    return [json.loads(json.dumps(as_row(TEXT, one, results, file="a.txt"))) for one, results in CITED]


def test_every_row_has_the_documented_shape():
    assert [list(faults(row, SHAPES["mention"], SHAPES)) for row in rows()] == [[], [], [], []]


def test_the_shape_refuses_what_it_does_not_allow():
    row = rows()[0] | {"signal": "lo"}
    del row["kind"]
    assert list(faults(row, SHAPES["mention"], SHAPES)) == [
        "$: kind is missing",
        f"$.signal: 'lo' is not one of {SHAPES['mention']['properties']['signal']['enum']}",
    ]


def test_every_field_is_required_and_explained(root):
    page = (root / "docs" / "json-mentions.md").read_text(encoding="utf-8")
    for shape in SHAPES.values():
        assert shape.get("required", []) == list(shape.get("properties", {}))
    fields = {name for shape in SHAPES.values() for name in shape.get("properties", ())}
    fields |= set(SHAPES["target"]["properties"]["confidence"]["enum"])
    assert [name for name in sorted(fields) if f"`{name}`" not in page] == []
    assert SHAPES["target"]["properties"]["confidence"]["enum"] == [str(one) for one in Confidence]
    assert SHAPES["mention"]["properties"]["signal"]["enum"] == [str(one) for one in Signal]


def test_a_row_leads_to_its_words_and_says_what_each_element_points_to():
    first, *_, book = rows()
    quote, position = first["selector"]
    assert TEXT[position["start"] : position["end"]] == quote["exact"] == first["text"]
    assert (quote["prefix"], quote["suffix"][:4]) == ("See ", " & <")
    assert [(one["pinpoint"], one["target"], one["missing"]) for one in first["targets"]] == [
        ("art_3", "model-pact/art_3", ""),
        ("art_4", "model-pact", "art_4"),
    ]
    assert first["pinpoint"] == "arts 3-4"
    assert (book["work"]["authors"], book["targets"]) == (["Roe"], [])


def test_one_reason_for_a_whole_list_names_no_element():
    row = as_row(TEXT, ARTS, (Unresolved(ARTS, "no instrument of that name"),))
    assert [(one["pinpoint"], one["confidence"]) for one in row["targets"]] == [("", "none")]


def page(**told) -> str:
    return as_marked_page(
        TEXT, CITED, shelves=Shelves.find(), title="a <b>", instruments={"model-pact": PACT}, **told
    )


def test_the_page_has_the_whole_text_in_order_and_escaped():
    text = re.search(r'<div class="text"[^>]*>(.*?)</div>', page(), re.DOTALL)[1]
    plain = re.sub(r"<sup>.*?</sup>", "", text)
    assert html.unescape(re.sub(r"<[^>]*>", "", plain)) == TEXT
    assert "&lt;9&gt;" in text
    assert "<title>a &lt;b&gt;: citations</title>" in page()


def test_the_page_links_each_citation_to_its_publisher_and_its_entry():
    written = page()
    assert re.search(r'<a href="https://e.org/p" rel="noreferrer">Model Pact, arts 3-4</a>', written)
    assert 'href="https://docs.un.org/en/A/HRC/35/35"' in written
    marks = re.findall(r'id="at-(\d+)"', written)
    assert marks == re.findall(r'id="cite-(\d+)"', written) == ["1", "2", "3", "4"]
    assert re.findall(r'class="cite is-(\w+)" id', written) == ["certain", "none", "undecided", "unasked"]
    assert "nothing known has that symbol" in written


def test_a_page_of_nothing_says_so():
    written = as_marked_page("Nothing.", [], shelves=Shelves.find(), title="t", instruments={})
    assert "Nothing in this text cites anything" in written


def test_the_page_allows_nothing_but_its_own_style():
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page())[1]
    assert "default-src 'none'" in html.unescape(policy)
    assert "<script" not in page()


def test_a_broken_template_of_a_scholars_own_is_named(tmp_path):
    own = tmp_path / "visualizations/templates/mentions.html.jinja"
    own.parent.mkdir(parents=True)
    own.write_text("<p>\n{% if %}", encoding="utf-8")
    with pytest.raises(ShelfError, match="line 2"):
        as_marked_page(TEXT, CITED, shelves=Shelves.find(tmp_path), title="t", instruments={})
