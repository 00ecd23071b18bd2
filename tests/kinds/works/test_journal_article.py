"""Articles in the ways of Bluebook; each stands in a note and is found whole."""

from __future__ import annotations

import pytest

from legalgraph.model import Work


def article(authors: str, title: str, container: str, volume: str = "", issue: str = "", **more: str) -> Work:
    names = tuple(name for name in authors.split("; ") if name)
    return Work("article-journal", names, title, container, volume=volume, issue=issue, **more)


ROWS = [
    (
        "Jane Roe, *Closing the Sea*, 12 HARBOR L. REV. 345, 350 (2011)",
        article("Jane Roe", "Closing the Sea", "HARBOR L. REV.", "12", page="345", date="2011"),
        "page_350",
        "a page cited",
    ),
    (
        "Jane Roe, *Closing the Sea*, 12 Harbor L. Rev. 345 (2011)",
        article("Jane Roe", "Closing the Sea", "Harbor L. Rev.", "12", page="345", date="2011"),
        "",
        "none cited",
    ),
    (
        "Jane Roe, Closing the Sea, 12 Harbor L. Rev. 345, 350-52 (2011)",
        article("Jane Roe", "Closing the Sea", "Harbor L. Rev.", "12", page="345", date="2011"),
        "page_350 page_352",
        "plain text, range shortened",
    ),
    (
        "Jane Roe & John Doe, *Closing the Sea*, 12 HARV. INT’L L.J. 345, 350–351 (2011)",
        article("Jane Roe; John Doe", "Closing the Sea", "HARV. INT’L L.J.", "12", page="345", date="2011"),
        "page_350 page_351",
        "two authors",
    ),
    (
        "Jane Roe, John Doe & Ana Poe, *Closing the Sea*, 12 AM. J. INT’L L. 345 (2011)",
        article(
            "Jane Roe; John Doe; Ana Poe", "Closing the Sea", "AM. J. INT’L L.", "12", page="345", date="2011"
        ),
        "",
        "three authors",
    ),
    (
        "Jane Roe et al., *Closing the Sea*, 12 MELB. J. INT’L L. 345 (2011)",
        article("Jane Roe; et al.", "Closing the Sea", "MELB. J. INT’L L.", "12", page="345", date="2011"),
        "",
        "and others",
    ),
    (
        "Jane Q. Roe-Smith, *Closing the Sea: Law, Power, and “Safety”*, 12 INT’L J. REFUGEE L. 345 (2011)",
        article(
            "Jane Q. Roe-Smith",
            "Closing the Sea: Law, Power, and “Safety”",
            "INT’L J. REFUGEE L.",
            "12",
            page="345",
            date="2011",
        ),
        "",
        "quotation marks in the title",
    ),
    (
        "María de la Roe, *Cerrar el mar*, 29(3) NETH. INT’L L. REV. 307 (1982)",
        article(
            "María de la Roe", "Cerrar el mar", "NETH. INT’L L. REV.", "29", "3", page="307", date="1982"
        ),
        "",
        "issue in brackets, particles",
    ),
    (
        "Jane Roe, *Is There a Duty to Rescue?*, 5 GEO. IMMIGR. L.J. 1, 3 n.4 (1991)",
        article("Jane Roe", "Is There a Duty to Rescue?", "GEO. IMMIGR. L.J.", "5", page="1", date="1991"),
        "page_3/note_4",
        "a note of the article",
    ),
    (
        "Jane Roe, *Closing the Sea*, 114 AM. J. INT’L L. UNBOUND 12, 14, 17-18 (2020)",
        article("Jane Roe", "Closing the Sea", "AM. J. INT’L L. UNBOUND", "114", page="12", date="2020"),
        "page_14 page_17 page_18",
        "a list of pages",
    ),
    (
        "Jane Roe, *Closing the Sea*, 2011 WIS. L. REV. 345 (2011)",
        article("Jane Roe", "Closing the Sea", "WIS. L. REV.", "2011", page="345", date="2011"),
        "",
        "volumes numbered by the year",
    ),
    (
        "Jane Roe, *Closing the Sea*, 12 Y.B. POLAR L. 345 (Spring 2011)",
        article("Jane Roe", "Closing the Sea", "Y.B. POLAR L.", "12", page="345", date="2011"),
        "",
        "a season",
    ),
    (
        "Jane Roe, *Closing the Sea*, 12 LAW & SOC’Y REV. 345 (2011), https://doi.org/10.1234/abc.5",
        article(
            "Jane Roe",
            "Closing the Sea",
            "LAW & SOC’Y REV.",
            "12",
            page="345",
            date="2011",
            url="https://doi.org/10.1234/abc.5",
        ),
        "",
        "an address belongs to it",
    ),
    (
        "Jane Roe, “Closing the Sea,” 12 Harbor Law Review 345 (2011)",
        article("Jane Roe", "Closing the Sea", "Harbor Law Review", "12", page="345", date="2011"),
        "",
        "quotation marks for italics",
    ),
    (
        "Jane Roe, *Roe v. Doe and the Sea*, 12 HARBOR L. REV. 345 (2011)",
        article("Jane Roe", "Roe v. Doe and the Sea", "HARBOR L. REV.", "12", page="345", date="2011"),
        "",
        "a case in the title of an article",
    ),
    (
        "Jane Roe, *The Convention on the Law of the Sea*, 12 HARBOR L. REV. 345 (2011)",
        article(
            "Jane Roe",
            "The Convention on the Law of the Sea",
            "HARBOR L. REV.",
            "12",
            page="345",
            date="2011",
        ),
        "",
        "a treaty in it",
    ),
    (
        "J.H.H. Roe, *Closing the Sea*, 12 EUR. J. INT’L L. 345 (2011)",
        article("J.H.H. Roe", "Closing the Sea", "EUR. J. INT’L L.", "12", page="345", date="2011"),
        "",
        "initials without spaces",
    ),
    (
        "Jane Roe, *Closing the Sea*, THE HARBOR MAGAZINE 29 (1977)",
        article("Jane Roe", "Closing the Sea", "THE HARBOR MAGAZINE", page="29", date="1977"),
        "",
        "a magazine without volume",
    ),
    (
        "Jane Roe, Closing the Sea, THE HARBOR COURIER 29 (1977)",
        article("Jane Roe", "Closing the Sea", "THE HARBOR COURIER", page="29", date="1977"),
        "",
        "the same without italics",
    ),
    (
        "Closing the Sea, THE HARBOR COURIER 29 (1977)",
        article("", "Closing the Sea", "THE HARBOR COURIER", page="29", date="1977"),
        "",
        "and without author",
    ),
    (
        "Jane Roe, *Remarks on the Sea*, ABIL PROCEEDINGS 102, 104-05 (2020)",
        article("Jane Roe", "Remarks on the Sea", "ABIL PROCEEDINGS", page="102", date="2020"),
        "page_104 page_105",
        "proceedings",
    ),
    (
        "Jane Roe, *Remarks on the Sea*, 114 ABIL PROC. 102 (2020)",
        article("Jane Roe", "Remarks on the Sea", "ABIL PROC.", "114", page="102", date="2020"),
        "",
        "with a volume",
    ),
    (
        "Prof. Jane Roe, *Closing the Sea*, 12 CORNELL INT’L L.J. 345 (2011)",
        article("Prof. Jane Roe", "Closing the Sea", "CORNELL INT’L L.J.", "12", page="345", date="2011"),
        "",
        "a title of the author",
    ),
    (
        "John Doe, Jr., *Closing the Sea*, 12 DUKE L.J. 345 (2011)",
        article("John Doe, Jr.", "Closing the Sea", "DUKE L.J.", "12", page="345", date="2011"),
        "",
        "Jr.",
    ),
    (
        "Jane Roe, Note, *Closing the Sea*, 12 DUKE L.J. 345 (2011)",
        article("Jane Roe", "Closing the Sea", "DUKE L.J.", "12", page="345", date="2011"),
        "",
        "a student note says so",
    ),
    (
        "Jane Roe, Book Review, 12 DUKE L.J. 345 (2011)",
        article("Jane Roe", "Book Review", "DUKE L.J.", "12", page="345", date="2011"),
        "",
        "a review without a title",
    ),
    (
        "Jane Roe, *Closing the Sea*, 12 DUKE L.J. (forthcoming 2025)",
        article("Jane Roe", "Closing the Sea", "DUKE L.J.", "12", date="2025"),
        "",
        "not yet printed, so no page",
    ),
]


@pytest.mark.parametrize(("text", "work", "pages", "why"), ROWS, ids=[row[0] for row in ROWS])
def test_an_article_is_read(cited, text, work, pages, why):
    mention = cited(text, "journal_article")
    assert (mention.work, " ".join(map(str, mention.pinpoints))) == (work, pages), why
    assert (mention.named, mention.dated) == (work.title, work.date)
