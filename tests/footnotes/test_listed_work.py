"""What an entry of a list of works says of its work, in the styles that lists are made in."""

from __future__ import annotations

from dataclasses import fields

import pytest

from legalgraph.footnotes.listed_work import work_listed
from legalgraph.model import Work

ENTRIES = [
    (
        "“Doors at Sea?” Journal of Quays 12 (3): 44–60.",
        "44–60",
        "Chicago",
        {
            "type": "article-journal",
            "title": "Doors at Sea?",
            "container": "Journal of Quays",
            "volume": "12",
            "issue": "3",
            "page": "44",
        },
    ),
    (
        "Doors at sea: A study. Journal of Quays, 12(3), 44–60. https://doi.org/10.1000/x.1",
        "44–60",
        "APA",
        {
            "type": "article-journal",
            "title": "Doors at sea: A study",
            "container": "Journal of Quays",
            "volume": "12",
            "issue": "3",
            "page": "44",
            "url": "https://doi.org/10.1000/x.1",
        },
    ),
    (
        "‘The sailor’s door’, Journal of Quays, vol. 12, no. 3, pp. 44–60.",
        "44–60",
        "Harvard",
        {
            "type": "article-journal",
            "title": "The sailor’s door",
            "container": "Journal of Quays",
            "volume": "12",
            "issue": "3",
            "page": "44",
        },
    ),
    (
        "« Les quais », Journal of Quays, n° 3, p. 12-40, doi: 10.1000/x.2.",
        "12–40",
        "French marks",
        {
            "type": "article-journal",
            "title": "Les quais",
            "container": "Journal of Quays",
            "volume": "3",
            "page": "12",
            "url": "https://doi.org/10.1000/x.2",
        },
    ),
    (
        "“Doors.” In Quays of the World, edited by Paul Marsh and Jane Roe, 10–20. Oslo: Row Press.",
        "10–20",
        "a chapter, editors after",
        {
            "type": "chapter",
            "title": "Doors",
            "container": "Quays of the World",
            "editors": ("Paul Marsh", "Jane Roe"),
            "publisher": "Row Press",
            "page": "10",
        },
    ),
    (
        "Doors at sea. In P. Marsh & J. Roe (Eds.), Quays of the world (pp. 10–20). Row Press.",
        "10–20",
        "a chapter, editors before",
        {
            "type": "chapter",
            "title": "Doors at sea",
            "container": "Quays of the world",
            "editors": ("P. Marsh", "J. Roe"),
            "publisher": "Row Press",
            "page": "10",
        },
    ),
    (
        "Doors, Nets and Quays. 2nd ed. Oslo: Row Press.",
        "",
        "a book, its edition left out",
        {"type": "book", "title": "Doors, Nets and Quays", "publisher": "Row Press"},
    ),
    (
        "*The Long Quay*. Row Press.",
        "",
        "a book in italics",
        {"type": "book", "title": "The Long Quay", "publisher": "Row Press"},
    ),
    (
        "The Long Quay, Fictitious Press, Oslo.",
        "",
        "a book between commas",
        {"type": "book", "title": "The Long Quay", "publisher": "Fictitious Press"},
    ),
    (
        "“The Boats Come In.” The Harbour Times, May 4. https://example.org/a.",
        "",
        "a day is no volume",
        {
            "type": "webpage",
            "title": "The Boats Come In",
            "container": "The Harbour Times",
            "url": "https://example.org/a",
        },
    ),
    (
        "“The Boats.” Sea Law and Policy, 5 September 2030.",
        "",
        "nor is one before its month",
        {"title": "The Boats", "container": "Sea Law and Policy"},
    ),
    ("Adrift. Oslo.", "", "a place alone does not say what it is", {"title": "Adrift"}),
]


@pytest.mark.parametrize(("rest", "pages", "why", "said"), ENTRIES, ids=[row[2] for row in ENTRIES])
def test_what_an_entry_says(rest, pages, why, said):
    found, printed = work_listed((), "2030", rest)
    assert {one.name: value for one in fields(Work) if (value := getattr(found, one.name))} == {
        **said,
        "date": "2030",
    }, why
    assert printed == pages, why


def test_a_letter_after_the_year_is_no_date():
    assert work_listed(("Ida Brook",), "2030b", "Adrift. Oslo.")[0].date == "2030"


def test_what_a_body_signs_is_a_report():
    work, _ = work_listed(("Harbour Watch International",), "2030", "Adrift. Oslo.")
    assert (work.type, work.publisher) == ("report", "")


@pytest.mark.parametrize(
    "rest", ["", " .", "“", "x" * 5_000, "(" * 5_000, "In " * 3_000, "1, " * 3_000, "A. " * 3_000]
)
def test_what_is_no_entry_does_no_harm(rest):
    work, pages = work_listed((), "2030", rest)
    assert (work.date, pages) == ("2030", "")
