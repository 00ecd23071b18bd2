"""Works of the manuscript's own list in the table of authorities, in CSL-JSON, BibTeX, CSV, Markdown and JSON."""

from __future__ import annotations

import pytest

from legalgraph.reports import as_json
from legalgraph.reports.authorities import as_csv, as_markdown, table
from legalgraph.reports.authorities.written import UNCITED, section
from legalgraph.reports.exports import as_bibtex, as_csl

BODY = (
    "Roe (2029) is right.{1}",
    "References",
    "Brook, Ida, and Paul Marsh. 2030. “Doors at Sea.” Journal of Quays 12 (3): 44–60.",
    "Roe, Jane. 2029. Nets. Oslo: Row Press.",
)


@pytest.fixture(scope="module")
def report(checked):
    return checked("Brook and Marsh 2030, 45.", body=BODY)


def test_a_work_cited_by_author_and_year_bears_the_entry_of_the_list(report):
    (entry,) = table(report).entries
    assert (entry.group.value, entry.type, entry.title) == ("Literature", "article", "Doors at Sea")
    assert entry.heading == BODY[2].rstrip(".")
    assert [(line.pinpoint, [place.back for place in line.places]) for line in entry.lines] == [
        ("p 45", [False])
    ]


def test_zotero_gets_all_that_the_list_says(report):
    cited, uncited = as_csl(report)
    assert cited == {
        "id": "brook-2030-doors-sea",
        "type": "article-journal",
        "title": "Doors at Sea",
        "issued": {"date-parts": [[2030]]},
        "author": [{"family": "Brook", "given": "Ida"}, {"family": "Marsh", "given": "Paul"}],
        "container-title": "Journal of Quays",
        "volume": "12",
        "issue": "3",
        "page": "44-60",
    }
    assert (uncited["type"], uncited["publisher"]) == ("book", "Row Press")
    assert uncited["note"] == "In the list of works, cited in no note."


def test_bibtex_gets_it_too(report):
    found = as_bibtex(report)
    assert "@article{brook-2030-doors-sea," in found
    assert "  pages = {44--60},\n" in found
    assert "  note = {In the list of works, cited in no note.},\n" in found


def test_what_no_note_cites_is_listed_apart(report, shelves):
    (entry,) = table(report).uncited
    assert (entry.title, entry.named_in) == ("Nets", "its author and year stand in the text itself")
    assert f"## {UNCITED}\n\n- Roe, Jane. 2029. Nets. Oslo: Row Press (its author" in as_markdown(
        report
    ).replace("\\", "")
    assert f'"{UNCITED}",book,roe-2029-nets,' in as_csv(report)
    page = section(report, shelves=shelves)
    assert "In the list of works, cited in no note (1)" in page
    assert page.index("cited in no note") > page.index("Literature (1)")


def test_what_a_note_says_is_filled_up_from_the_list(checked):
    report = checked("Jane Roe, *Nets* (2029) 4.", body=("Text.{1}", "References", BODY[3]))
    (item,) = as_csl(report)
    assert (item["title"], item["publisher"], "note" in item) == ("Nets", "Row Press", False)


def test_the_json_has_both(report):
    written = as_json(report)
    assert [one["listed"] for one in written["authorities"]] == [BODY[2]]
    assert written["uncited"] == [
        {
            "id": "roe-2029-nets",
            "type": "book",
            "title": "Nets",
            "dated": "2029",
            "listed": BODY[3],
            "named_in_notes": [],
            "named_in_text": True,
        }
    ]
