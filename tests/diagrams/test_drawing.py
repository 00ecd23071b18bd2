"""Rows into a page: complete, escaped, self-contained."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from legalgraph.diagrams import draw
from legalgraph.diagrams.network import vis_network
from legalgraph.errors import ShelfError, SourceMissingError

HOSTILE = '<script>alert("1")</script> & </script> Act'
VOID = {"meta", "input", "br", "link", "img"}


class Page(HTMLParser):
    """The page as a browser would take it apart."""

    def __init__(self, html):
        super().__init__()
        self.tags, self.rows, self.text = [], [], {}
        self._open = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self._open.append(tag)
        if tag == "tr":
            self.rows.append([])
        if tag in {"td", "th"}:
            self.rows[-1].append("")

    def handle_endtag(self, tag):
        while self._open and self._open.pop() != tag:
            pass

    def handle_data(self, data):
        if self._open:
            self.text.setdefault(self._open[-1], []).append(data)
        if self.rows and {"td", "th"} & set(self._open):
            self.rows[-1][-1] += data

    def data(self):
        return json.loads(next(text for text in self.text["script"] if text.startswith("{")))


@pytest.fixture
def drawn(rows, spread, shelves):
    drawing = draw(rows(62), spread, shelves=shelves, asked="Who cites whom?")
    return drawing, Page(drawing.html)


def test_the_counts_are_those_of_the_rows(rows, drawn):
    drawing, _ = drawn
    ends = {end for row in rows(62) for end in (row["citing"], row["cited"])}
    assert (drawing.nodes, drawing.links) == (len(ends), 62)
    assert f"62 links between {len(ends)} provisions" in drawing.html


def test_every_link_is_in_the_table_with_its_words_and_source(row, spread, shelves):
    said = {"words": "pursuant to article 1", "reason": "It exempts helpers.", "coder": "A. Reader"}
    one = row(
        "protocol/art_6",
        "charter/art_1",
        "criminalising",
        sub_tag="anti-solidarity",
        source="work, n 3",
        **said,
    )
    head, cells = Page(draw([one], spread, shelves=shelves).html).rows
    assert len(head) == len(cells) == 8
    told = " ".join(cells)
    for part in (
        *said.values(),
        "work, n 3",
        "criminalising",
        "anti-solidarity",
        "protocol/art_6",
        "charter/art_1",
    ):
        assert part in told


def test_all_links_have_a_row_and_a_line(drawn):
    _, page = drawn
    assert [row[0].strip() for row in page.rows[1:]] == [str(n) for n in range(1, 63)]
    view = page.data()["views"][0]
    lines = [n for line in view["lines"] for n in line["links"]]
    within = [n for node in view["network"]["nodes"] for n in node.get("box", {}).get("within", [])]
    assert sorted(lines + within) == list(range(1, 63))
    assert {i for segment in view["segments"] for i in segment["lines"]} == set(range(len(view["lines"])))


def test_nothing_from_the_graph_becomes_markup(row, spread, shelves):
    said = dict.fromkeys(("words", "reason", "coder", "source", "sub_tag"), HOSTILE)
    evil = {
        **row("protocol/art_6", "x/art_1", "neutral", **said),
        "cited_instrument": HOSTILE,
        "citing_label": HOSTILE,
    }
    plain = Page(
        draw(
            [row("protocol/art_6", "x/art_1", "neutral", **dict.fromkeys(said, "w"))], spread, shelves=shelves
        ).html
    )
    page = Page(draw([evil], spread, shelves=shelves, title=HOSTILE, asked=HOSTILE).html)
    assert (
        [tag for tag, _ in page.tags].count("script") == [tag for tag, _ in plain.tags].count("script") == 3
    )
    assert page.text["h1"] == [HOSTILE]
    assert page.data()["links"][0]["words"] == HOSTILE


def test_the_page_refers_to_nothing_outside(drawn):
    _, page = drawn
    for tag, attributes in page.tags:
        assert tag not in {"link", "img", "iframe", "object", "embed", "base", "form"}
        assert (
            not {"src", "srcset", "action", "data", "background", "style", "xlink:href"} & attributes.keys()
        )
        assert attributes.get("href", "#").startswith("#")
        assert not [name for name in attributes if name.startswith("on")]
    assert not re.search(r"@import|url\(", page.text["style"][0])


def test_the_policy_stands_before_anything_it_governs(drawn):
    drawing, page = drawn
    policy = next(a["content"] for _, a in page.tags if a.get("http-equiv") == "Content-Security-Policy")
    assert policy.startswith("default-src 'none'; script-src 'sha256-")
    assert drawing.html.index("Content-Security-Policy") < drawing.html.index("<style")


def test_the_page_can_be_read_aloud(drawn):
    _, page = drawn
    tags = [tag for tag, _ in page.tags]
    assert ("html", {"lang": "en"}) in page.tags
    assert page.text["title"][0] == "Who cites whom, through time"
    assert [tags.count(tag) for tag in ("h1", "main", "table")] == [1, 1, 1]
    assert all(a.get("scope") in {"row", "col"} for tag, a in page.tags if tag == "th")
    labelled = {a["for"] for tag, a in page.tags if tag == "label"}
    assert all(a["id"] in labelled for tag, a in page.tags if tag == "input")
    assert all(a.get("aria-label") or a.get("aria-hidden") for tag, a in page.tags if tag == "svg")
    ids = [a["id"] for _, a in page.tags if "id" in a]
    assert len(ids) == len(set(ids))


def test_no_label_is_smaller_than_eleven_pixels(drawn):
    drawing, page = drawn
    sizes = [float(a["font-size"]) for tag, a in page.tags if tag in {"svg", "text"} and "font-size" in a]
    assert min(sizes) >= 11
    assert "const SMALLEST = 11 / 12;" in drawing.html


def test_the_picture_for_print_has_every_box_of_the_interactive_one(drawn):
    _, page = drawn
    view = page.data()["views"][0]
    boxes = [node for node in view["network"]["nodes"] if "box" in node]
    assert len(boxes) == len(page.text["title"]) - 1  # the page's own title is the other one
    pieces = [a["data-lines"] for tag, a in page.tags if tag == "g" and "data-lines" in a]
    assert len(pieces) == len(view["segments"])


def test_a_full_picture_says_what_it_leaves_out(rows, small, shelves):
    drawing = draw(rows(62), small, shelves=shelves)
    assert "more than the 12 boxes" in drawing.left_out[0]
    assert drawing.left_out[0] in drawing.html
    opened = [view["opened"] for view in Page(drawing.html).data()["views"]]
    assert opened[0] == ""
    assert "protocol" in opened


def test_an_answer_cut_off_by_its_limit_says_so(rows, spread, shelves):
    assert "At most 20 links" in draw(rows(20), spread, shelves=shelves, parameters={"limit": 20}).left_out[0]
    assert draw(rows(20), spread, shelves=shelves, parameters={"limit": 21}).left_out == ()


def test_rows_that_cannot_be_drawn_are_counted(row, spread, shelves):
    drawing = draw([row("a/art_1", "b/art_1"), row("a/art_1", "")], spread, shelves=shelves)
    assert drawing.left_out == ("1 of 2 rows name no citing or no cited provision and could not be drawn.",)
    assert drawing.left_out[0] in drawing.html


def test_no_rows_give_a_page_that_says_so(spread, shelves):
    drawing = draw([], spread, shelves=shelves)
    assert (drawing.nodes, drawing.links) == (0, 0)
    assert "there is nothing to draw" in drawing.html
    assert "<svg" not in drawing.html.partition('class="alike-only')[0]


def test_a_tag_that_the_style_does_not_know_is_an_error(row, spread, shelves):
    with pytest.raises(ShelfError, match="“heroic”"):
        draw([row("a/art_1", "b/art_1", "heroic")], spread, shelves=shelves)


def test_only_the_tags_in_the_picture_are_in_the_key(row, spread, shelves):
    page = Page(draw([row("a/art_1", "b/art_1", "contested")], spread, shelves=shelves).html)
    assert [a["data-tag"] for tag, a in page.tags if tag == "input" and "data-tag" in a] == ["contested"]


def test_the_page_is_always_the_same(rows, spread, shelves):
    assert draw(rows(30), spread, shelves=shelves) == draw(rows(30), spread, shelves=shelves)


def test_the_title_and_the_parameters_can_be_told(row, spread, shelves):
    told = {"instrument": "protocol", "tag": "", "limit": 7}
    html = draw([row("a/art_1", "b/art_1")], spread, shelves=shelves, title="Mine", parameters=told).html
    assert "<h1>Mine</h1>" in html
    assert "<dt>instrument</dt><dd>protocol</dd>" in html
    assert "<dt>tag</dt><dd>any</dd>" in html


def test_vis_network_is_whole_and_its_licence_is_named(drawn):
    drawing, _ = drawn
    bundle = vis_network()
    assert "\r" not in bundle.program
    assert bundle.program in drawing.html
    assert f"vis-network {bundle.version}" in drawing.html
    assert "Apache License 2.0 or the MIT License" in drawing.html


def test_a_pyvis_without_its_bundle_is_said(monkeypatch, tmp_path):
    (tmp_path / "lib").mkdir()
    monkeypatch.setattr("importlib.resources.files", lambda _package: tmp_path)
    with pytest.raises(SourceMissingError, match="vis-network is not in the installed pyvis"):
        vis_network()


def test_another_diagram_may_have_another_style(rows, spread, shelves):
    with pytest.raises(SourceMissingError, match=r"styles/loud\.css"):
        draw(rows(2), replace(spread, style="loud.css"), shelves=shelves)


def test_nothing_heavy_is_imported_before_it_is_needed():
    heavy = "('pyvis', 'IPython', 'networkx', 'jinja2')"
    code = f"import sys, legalgraph.diagrams; print([m for m in {heavy} if m in sys.modules])"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"
