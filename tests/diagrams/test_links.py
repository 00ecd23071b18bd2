"""Rows into links: by role, blanks kept blank, rows without an end counted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from legalgraph.diagrams.links import End, dated, read_links
from legalgraph.errors import ShelfError


def test_a_row_is_a_link(row, spread):
    said = {"words": "under article 1", "coder": "A. Reader", "reason": "It exempts.", "source": "codebook"}
    (link,), endless = read_links(
        [row("protocol/art_6", "charter", "contested", sub_tag="x", **said)], spread
    )
    assert endless == 0
    assert link.citing == End("protocol/art_6", "protocol", "Protocol on Crossing", "Article 6", 2000)
    assert link.cited == End("charter", "charter", "First Charter", "", 1945)
    assert (link.number, link.tag, link.sub_tag, link.words) == (1, "contested", "x", "under article 1")
    assert (link.coder, link.reason, link.source) == ("A. Reader", "It exempts.", "codebook")


@pytest.mark.parametrize("blank", [None, "", "  "])
def test_a_row_without_an_end_is_counted(row, spread, blank):
    rows = [row("protocol/art_6", "charter"), {**row("protocol/art_7", "charter"), "cited": blank}]
    links, endless = read_links(rows, spread)
    assert (len(links), endless) == (1, 1)


@pytest.mark.parametrize(
    ("year", "date", "read"),
    [
        (2000, "2000-11-15", 2000),
        (None, "1966-12-16", 1966),  # the date alone
        (None, "", None),
        (None, "about 1950", None),  # no date is guessed
    ],
)
def test_the_year_comes_from_the_year_or_the_date(row, spread, year, date, read):
    (link,), _ = read_links([{**row("x/art_1", "charter"), "citing_year": year, "citing_date": date}], spread)
    assert link.citing.year == read


def test_what_has_no_label_or_name_shows_its_key(row, spread):
    bare = {**row("x/art_1", "charter"), "citing_label": None, "citing_instrument": ""}
    (link,), _ = read_links([bare], spread)
    assert str(link.citing) == "x, art_1 (no date known)"


def test_a_column_that_the_answer_lacks_is_named(row, spread):
    diagram = replace(spread, columns={**spread.columns, "words": "quoted"})
    with pytest.raises(ShelfError, match=r"columns\.words: takes words from the column “quoted”"):
        read_links([row("a/art_1", "b/art_1")], diagram)


def test_a_diagram_without_words_leaves_them_blank(row, spread):
    diagram = replace(spread, columns={"citing": "citing", "cited": "cited"})
    (link,), _ = read_links([row("a/art_1", "b/art_1", "neutral", words="said")], diagram)
    assert (link.words, link.tag) == ("", "")


@pytest.mark.parametrize(
    ("name", "year", "written"),
    [("Pact", 2024, "Pact (2024)"), ("Draft (2017)", 2017, "Draft (2017)"), ("Pact", None, "Pact")],
)
def test_a_year_is_written_once(name, year, written):
    assert dated(name, year) == written
