"""Articles in the ways of OSCOLA."""

from __future__ import annotations

import pytest

from legalgraph.model import Work


def article(authors: str, title: str, container: str, volume: str = "", issue: str = "", **more: str) -> Work:
    names = tuple(name for name in authors.split("; ") if name)
    return Work("article-journal", names, title, container, volume=volume, issue=issue, **more)


ROWS = [
    (
        "J Roe, ‘Closing the Sea’ (2014) 47 Journal of Harbours 699",
        article("J Roe", "Closing the Sea", "Journal of Harbours", "47", page="699", date="2014"),
        "",
        "first page",
    ),
    (
        "Jane Roe, ‘Closing the Sea’ (2014) 47 Journal of Harbours 699, 702–03",
        article("Jane Roe", "Closing the Sea", "Journal of Harbours", "47", page="699", date="2014"),
        "page_702 page_703",
        "pages cited",
    ),
    (
        "Jane Roe, ‘Closing the Sea’ (2014) 47(2) Journal of Harbours 699, 702",
        article("Jane Roe", "Closing the Sea", "Journal of Harbours", "47", "2", page="699", date="2014"),
        "page_702",
        "an issue",
    ),
    (
        "Jane Roe, ‘Closing the Sea’ [2014] PL 699",
        article("Jane Roe", "Closing the Sea", "PL", page="699", date="2014"),
        "",
        "the year is the volume",
    ),
    (
        "Jane Roe and John Doe, ‘Closing the Sea’ (2014) 47 MLR 699, 710",
        article("Jane Roe; John Doe", "Closing the Sea", "MLR", "47", page="699", date="2014"),
        "page_710",
        "two authors",
    ),
    (
        "Jane Roe, John Doe and Ana Poe, ‘Closing the Sea’ (2014) 47 EJIL 699",
        article("Jane Roe; John Doe; Ana Poe", "Closing the Sea", "EJIL", "47", page="699", date="2014"),
        "",
        "three",
    ),
    (
        "Jane Roe and others, ‘Closing the Sea’ (2014) 47 EJIL 699",
        article("Jane Roe; et al.", "Closing the Sea", "EJIL", "47", page="699", date="2014"),
        "",
        "and others",
    ),
    (
        "J Roe, 'Closing the Sea' (2014) 47 Journal of Harbours 699",
        article("J Roe", "Closing the Sea", "Journal of Harbours", "47", page="699", date="2014"),
        "",
        "straight quotation marks",
    ),
    (
        "J Roe, ‘The Court’s “Closed” Sea’ (2014) 47 Journal of Harbours 699",
        article("J Roe", "The Court’s “Closed” Sea", "Journal of Harbours", "47", page="699", date="2014"),
        "",
        "an apostrophe and a quotation in the title",
    ),
    (
        "J Roe, ‘Closing the Sea’ (2014) 47 *Journal of Harbours* 699, at 702",
        article("J Roe", "Closing the Sea", "Journal of Harbours", "47", page="699", date="2014"),
        "page_702",
        "the journal in italics",
    ),
    (
        "J Roe, “Closing the Sea” (2014) 47 Journal of Harbours 699-720",
        article("J Roe", "Closing the Sea", "Journal of Harbours", "47", page="699", date="2014"),
        "",
        "the extent is no pinpoint",
    ),
    (
        "Jane Roe, Closing the Sea (2014) 47 Journal of Harbours 699",
        article("Jane Roe", "Closing the Sea", "Journal of Harbours", "47", page="699", date="2014"),
        "",
        "unmarked title",
    ),
    (
        "Jane Roe, ‘Closing the Sea’ (2014) 47 Journal of Harbours 699 <https://example.org/a> accessed 4 June 2020",
        article(
            "Jane Roe",
            "Closing the Sea",
            "Journal of Harbours",
            "47",
            page="699",
            date="2014",
            url="https://example.org/a",
        ),
        "",
        "read on the web",
    ),
    (
        "Jane Roe, ‘Closing the Sea’ (2014) 5 Harbour Law Online 1, para 12",
        article("Jane Roe", "Closing the Sea", "Harbour Law Online", "5", page="1", date="2014"),
        "para_12",
        "numbered paragraphs",
    ),
    (
        "Sinéad O’Roe, ‘Closing the Sea’ (2014) 47 ICLQ 699",
        article("Sinéad O’Roe", "Closing the Sea", "ICLQ", "47", page="699", date="2014"),
        "",
        "an apostrophe in a name",
    ),
    (
        "Ana Roe-Lax, ‘Solidarity’s Reach: “Effects”’ (2017) 24 Harbour Journal of Comparative Law 740, 744-45",
        article(
            "Ana Roe-Lax",
            "Solidarity’s Reach: “Effects”",
            "Harbour Journal of Comparative Law",
            "24",
            page="740",
            date="2017",
        ),
        "page_744 page_745",
        "two closing marks together",
    ),
]


@pytest.mark.parametrize(("text", "work", "pages", "why"), ROWS, ids=[row[0] for row in ROWS])
def test_an_article_is_read(cited, text, work, pages, why):
    mention = cited(text, "journal_article")
    assert (mention.work, " ".join(map(str, mention.pinpoints))) == (work, pages), why
    assert (mention.named, mention.dated) == (work.title, work.date)
