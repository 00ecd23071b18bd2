"""The list of works at the end of a manuscript."""

from __future__ import annotations

import pytest

from legalgraph.footnotes.works_list import works_listed

ENTRIES = [
    ("Brook, Ida, and Paul Marsh. 2020. “Doors.” Law 3: 4.", ("Ida Brook", "Paul Marsh"), "2020", "Doors", "Chicago"),
    ("Brook, I., Marsh, P., & Roe, J. (2019a). Nets. Row.", ("I. Brook", "P. Marsh", "J. Roe"), "2019a", "Nets", "APA"),
    ("Lund Berg, Iris (Lila) (eds.) (2013), Tides, Law Press.", ("Iris Lund Berg",), "2013", "Tides", "editors"),
    ("Harbour Watch. 2021. Adrift. Oslo.", ("Harbour Watch",), "2021", "Adrift", "a body"),
    ("Brun, Luc (2011), « Les quais », Revue.", ("Luc Brun",), "2011", "Les quais", "French marks"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("entry", "authors", "year", "title", "why"), ENTRIES, ids=[row[4] for row in ENTRIES]
)
def test_an_entry_is_read(entry, authors, year, title, why):
    [full] = works_listed(["Text of 2020, and more.", "Bibliography", entry])
    assert (full.note, full.authors, full.years, full.title) == ("", authors, {year}, title), why


def test_a_rule_stands_for_the_authors_before():
    found = works_listed(["Works Cited", "Brook, Ida. 2018. Doors. Row.", "———. 2020. Nets. Row."])
    assert [(one.authors, one.title) for one in found] == [
        (("Ida Brook",), "Doors"),
        (("Ida Brook",), "Nets"),
    ]


@pytest.mark.parametrize(
    "heading", ["References", "## Bibliographie", "VI. Works Cited", "Literaturverzeichnis"]
)
def test_the_list_begins_under_its_heading(heading):
    assert len(works_listed([heading, "Brook, Ida. 2018. Doors. Row."])) == 1


def test_without_a_heading_there_is_no_list():
    assert works_listed(["The references of 2020.", "Brook, Ida. 2018. Doors. Row."]) == ()
