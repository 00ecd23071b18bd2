"""The table of authorities on paper: the same sources and notes in every form."""

from __future__ import annotations

import csv
import io
import re

import pytest
from lxml import html
from markdown_it import MarkdownIt

from legalgraph.reports import as_html
from legalgraph.reports.authorities import as_csv, as_markdown, as_page, section
from legalgraph.reports.authorities.written import COLUMNS

CONVENTION = "Model Convention on Solidarity across Borders (invented for the examples of legalgraph)"
QUAY = "Nora Lind, The Long Quay, 4(2) JOURNAL OF INVENTED LAW 101 (2022)"
NOTES = (
    "Nora Lind, *The Long Quay*, 4(2) JOURNAL OF INVENTED LAW 101, 115 (2022).",
    "Model Convention, Art. 4; Lind, supra n. 1 at 120.",
    "Model Convention, Arts. 4 and 7(1).",
    "[ADD SOURCES ON <b>ROPES</b>]",
    "He rows alone at night.",
)


@pytest.fixture(scope="module")
def report(checked):
    return checked(*NOTES)


def test_the_page_has_each_source_with_its_notes(report, shelves):
    page = html.document_fromstring(as_page(report, shelves=shelves))
    said = [" ".join(one.text_content().split()) for one in page.xpath("//ul[@class='authority-list']/li")]
    assert said == [
        f"{CONVENTION} Model Convention; 14 June 2018 Article 4: notes 2, 3 Article 7(1): note 3",
        f"{QUAY} article p 115: note 1 p 120: note 2 short",
        "A drafting note, not a citation note 4: [ADD SOURCES ON <b>ROPES</b>]",
    ]


def test_a_note_in_which_nothing_was_recognised_is_named(report, shelves):
    assert "Notes with no citation recognised: 5." in section(report, shelves=shelves)
    assert "\nNotes with no citation recognised: 5.\n" in as_markdown(report)


def test_in_the_report_every_note_is_a_link_to_it(report, shelves):
    page = html.document_fromstring(as_html(report, shelves=shelves))
    links = page.xpath("//section[@aria-labelledby='authorities']//a/@href")
    assert links
    assert all(page.xpath("boolean(//*[@id=$id])", id=link.removeprefix("#")) for link in links)
    names = page.xpath("//@id")
    assert len(names) == len(set(names))


def test_the_page_alone_asks_for_nothing_and_leads_nowhere(report, shelves):
    made = as_page(report, shelves=shelves)
    page = html.document_fromstring(made)
    assert page.xpath("//@href | //@src") == ["data:,"]
    assert page.xpath("//script | //*[@style]") == []
    policy = page.xpath("//meta[@http-equiv]/@content")[0]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")


def test_an_address_that_is_cited_is_no_link(checked, shelves):
    made = section(checked("https://www.example.org/ropes"), shelves=shelves)
    assert "https://www.example.org/ropes" in made
    assert not re.search(r'href="(?!#)', made)


def test_the_csv_has_a_row_for_each_place_and_each_citation_missed(report):
    made = list(csv.DictReader(io.StringIO(as_csv(report).removeprefix("\ufeff"), newline="")))
    columns = ("group", "id", "pinpoint", "notes", "notes_by_short_form", "citations")
    assert [tuple(row[name] for name in columns) for row in made] == [
        ("Treaties and other international instruments", "model-convention", "Article 4", "2, 3", "", "2"),
        ("Treaties and other international instruments", "model-convention", "Article 7(1)", "3", "", "1"),
        ("Literature", "lind-2022-long-quay", "p 115", "1", "", "1"),
        ("Literature", "lind-2022-long-quay", "p 120", "", "2", "1"),
        ("Not attributed", "", "", "4", "", "1"),
        ("No citation recognised", "", "", "5", "", "0"),
    ]


def test_the_markdown_is_a_list_in_which_nothing_of_the_manuscript_acts(report):
    text = as_markdown(report)
    assert f"- {QUAY}\n  - p 115: note 1\n" in text
    assert "  - p 120: note 2 (short)\n" in text
    shown = html.document_fromstring(MarkdownIt("commonmark").render(text))
    assert [one.text_content() for one in shown.xpath("//h2")] == [
        "Treaties and other international instruments",
        "Literature",
        "Not attributed",
    ]
    assert "note 4: “[ADD SOURCES ON <b>ROPES</b>]”" in shown.text_content()


def test_that_nothing_is_cited_is_said(checked, shelves):
    empty = checked("No source at all.")
    assert "No citation was recognised in the notes." in section(empty, shelves=shelves)
    assert "No citation was recognised in the notes." in as_markdown(empty)


def test_every_column_is_explained(root):
    page = (root / "docs" / "how-to-give-back.md").read_text(encoding="utf-8")
    assert [name for name in COLUMNS if f"`{name}`" not in page] == []
