"""Articles in the ways of Chicago, of Europe, and of author-date styles."""

from __future__ import annotations

import pytest

from legalgraph.model import Work


def article(authors: str, title: str, container: str, volume: str = "", issue: str = "", **more: str) -> Work:
    names = tuple(name for name in authors.split("; ") if name)
    return Work("article-journal", names, title, container, volume=volume, issue=issue, **more)


EUROPEAN = [
    (
        "Jane Roe, “Closing the Sea”, Journal of Harbours, Vol. 12, No. 3 (2014), pp. 1-20",
        article("Jane Roe", "Closing the Sea", "Journal of Harbours", "12", "3", page="1", date="2014"),
        "",
        "volume and number written out",
    ),
    (
        "Jane Roe, “Closing the Sea”, Journal of Harbours, vol. 12, no. 3, 2014, pp. 1-20",
        article("Jane Roe", "Closing the Sea", "Journal of Harbours", "12", "3", page="1", date="2014"),
        "",
        "year without brackets",
    ),
    (
        "Jane Roe, “Closing the Sea”, Journal of Harbours 12 (2014) 1-20",
        article("Jane Roe", "Closing the Sea", "Journal of Harbours", "12", page="1", date="2014"),
        "",
        "bare numbers",
    ),
    (
        "Jane Roe, “Closing the Sea,” *Journal of Harbours* 12, no. 3 (2014): 15",
        article("Jane Roe", "Closing the Sea", "Journal of Harbours", "12", "3", date="2014"),
        "page_15",
        "Chicago note: the page cited",
    ),
    (
        "Jane Roe, “Closing the Sea,” *Journal of Harbours* 12, no. 3 (March 2014): 1–20",
        article("Jane Roe", "Closing the Sea", "Journal of Harbours", "12", "3", page="1", date="2014-03"),
        "",
        "with the month",
    ),
    (
        "Roe, Jane. “Closing the Sea.” *Journal of Harbours* 12, no. 3 (2014): 1–20",
        article("Roe, Jane", "Closing the Sea", "Journal of Harbours", "12", "3", page="1", date="2014"),
        "",
        "Chicago bibliography",
    ),
    (
        "Jane Roe, “Closing the Sea”, 12 Journal of Harbours (2014), pp. 1-20, at 5",
        article("Jane Roe", "Closing the Sea", "Journal of Harbours", "12", page="1", date="2014"),
        "page_5",
        "volume first, pages last",
    ),
    (
        "Jane Roe, “Closing the Sea”, 12 *Journal of Harbours* (2014) 345, at 350",
        article("Jane Roe", "Closing the Sea", "Journal of Harbours", "12", page="345", date="2014"),
        "page_350",
        "the style of some journals of international law",
    ),
    (
        "Jane Roe, ‘Closing the Sea’, 12(3) Journal of Harbours (2014) 345-367",
        article("Jane Roe", "Closing the Sea", "Journal of Harbours", "12", "3", page="345", date="2014"),
        "",
        "with an issue",
    ),
    (
        "Jeanne Roe, « Fermer la mer », Revue des ports, vol. 12, n° 3, 2014, pp. 1-20",
        article("Jeanne Roe", "Fermer la mer", "Revue des ports", "12", "3", page="1", date="2014"),
        "",
        "French",
    ),
    (
        "Juana Roe, “Cerrar el mar”, Revista de Puertos, vol. 12, núm. 3 (2014), pp. 1-20",
        article("Juana Roe", "Cerrar el mar", "Revista de Puertos", "12", "3", page="1", date="2014"),
        "",
        "Spanish",
    ),
    (
        "Johanna Roe, „Das Meer schließen“, Zeitschrift für Hafenrecht 74 (2014), 699-720",
        article(
            "Johanna Roe", "Das Meer schließen", "Zeitschrift für Hafenrecht", "74", page="699", date="2014"
        ),
        "",
        "German",
    ),
    (
        "Jane Roe, ‘Closing the Sea’, Journal of Harbours, 12/3 (2014), 1–20",
        article("Jane Roe", "Closing the Sea", "Journal of Harbours", "12", "3", page="1", date="2014"),
        "",
        "volume and issue with a slash",
    ),
    (
        "Jane Roe, ‘Closing the Sea’, Journal of Harbours 12(3) (2014) 1–20, doi: 10.1234/jh.5",
        article(
            "Jane Roe",
            "Closing the Sea",
            "Journal of Harbours",
            "12",
            "3",
            page="1",
            date="2014",
            url="10.1234/jh.5",
        ),
        "",
        "a DOI",
    ),
    (
        "Jane Roe, Closing the Sea, Journal of Harbours, Vol. 12, No. 3 (2014), pp. 1-20, p. 7",
        article("Jane Roe", "Closing the Sea", "Journal of Harbours", "12", "3", page="1", date="2014"),
        "page_7",
        "unmarked title, extent and page",
    ),
]

AUTHOR_DATE = [
    (
        "Roe J (2014) Closing the sea. Journal of Harbours 12(3): 1-20",
        article("Roe J", "Closing the sea", "Journal of Harbours", "12", "3", page="1", date="2014"),
        "",
        "Springer",
    ),
    (
        "Roe, J. (2014). Closing the sea. *Journal of Harbours*, 12(3), 1–20",
        article("Roe, J.", "Closing the sea", "Journal of Harbours", "12", "3", page="1", date="2014"),
        "",
        "APA",
    ),
    (
        "Roe, J. (2014) ‘Closing the sea’, *Journal of Harbours*, 12(3), pp. 1–20",
        article("Roe, J.", "Closing the sea", "Journal of Harbours", "12", "3", page="1", date="2014"),
        "",
        "Harvard",
    ),
    (
        "Roe, J., & Doe, K. (2014). Closing the sea: A study. *Journal of Harbours*, 12, 1–20. https://doi.org/10.1234/jh.5",
        article(
            "Roe, J.; Doe, K.",
            "Closing the sea: A study",
            "Journal of Harbours",
            "12",
            page="1",
            date="2014",
            url="https://doi.org/10.1234/jh.5",
        ),
        "",
        "two authors, DOI as address",
    ),
    (
        "Roe J, Doe K, Poe L (2014) Closing the sea. J Harbours 12:1–20",
        article("Roe J; Doe K; Poe L", "Closing the sea", "J Harbours", "12", page="1", date="2014"),
        "",
        "three, no space after the colon",
    ),
    (
        "Roe, Jane (2014), “Closing the Sea”, Journal of Harbours, 12(3), pp. 1-20",
        article("Roe, Jane", "Closing the Sea", "Journal of Harbours", "12", "3", page="1", date="2014"),
        "",
        "given name in full",
    ),
    (
        "Jane Roe (2014) Closing the sea. Journal of Harbours, Vol. 12, No. 3, pp. 1-20",
        article("Jane Roe", "Closing the sea", "Journal of Harbours", "12", "3", page="1", date="2014"),
        "",
        "name not turned round",
    ),
    (
        "Roe, J. (2014a). Closing the sea. *Journal of Harbours*, 12(3), 1–20",
        article("Roe, J.", "Closing the sea", "Journal of Harbours", "12", "3", page="1", date="2014"),
        "",
        "one of several in a year",
    ),
    (
        "De Roe, J. et al. (2014) Closing the sea. Journal of Harbours 12(3): 1-20",
        article(
            "De Roe, J.; et al.", "Closing the sea", "Journal of Harbours", "12", "3", page="1", date="2014"
        ),
        "",
        "a particle, and others",
    ),
]

ROWS = [*EUROPEAN, *AUTHOR_DATE]


@pytest.mark.parametrize(("text", "work", "pages", "why"), ROWS, ids=[row[0] for row in ROWS])
def test_an_article_is_read(cited, text, work, pages, why):
    mention = cited(text, "journal_article")
    assert (mention.work, " ".join(map(str, mention.pinpoints))) == (work, pages), why
    assert (mention.named, mention.dated) == (work.title, work.date)
