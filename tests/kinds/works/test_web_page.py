"""Pages on the web, news and posts that have a title; an address alone is of another kind."""

from __future__ import annotations

import pytest

from legalgraph.model import Work

URL = "https://example.org/a"


def page(authors: str, title: str, site: str = "", date: str = "", url: str = URL) -> Work:
    return Work(
        "webpage", tuple(name for name in authors.split("; ") if name), title, site, date=date, url=url
    )


ROWS = [
    (
        "Jane Roe, *The Last Boat*, HARBOUR WATCH (Dec. 2018), <https://example.org/a>",
        page("Jane Roe", "The Last Boat", "HARBOUR WATCH", "2018-12"),
        "",
        "month in brackets",
    ),
    (
        "Jane Roe, *The Last Boat*, HARBOUR WATCH (Dec. 5, 2018), https://example.org/a",
        page("Jane Roe", "The Last Boat", "HARBOUR WATCH", "2018-12-05"),
        "",
        "day in brackets",
    ),
    (
        "Jane Roe, *The Last Boat*, HARBOUR WATCH BLOG (Dec. 5, 2018, 10:15 AM), https://example.org/a",
        page("Jane Roe", "The Last Boat", "HARBOUR WATCH BLOG", "2018-12-05"),
        "",
        "hour of a post",
    ),
    (
        "Jane Roe, *The Last Boat*, N.Y. TIMES (May 3, 2019)",
        page("Jane Roe", "The Last Boat", "N.Y. TIMES", "2019-05-03", ""),
        "",
        "a newspaper without address",
    ),
    (
        "Jane Roe, *The Last Boat*, N.Y. TIMES, May 3, 2019, at A1",
        page("Jane Roe", "The Last Boat", "N.Y. TIMES", "2019-05-03", ""),
        "page_A1",
        "printed page of a newspaper",
    ),
    (
        "Jane Roe, *The Last Boat*, N.Y. TIMES, May 3, 2019, https://example.org/a",
        page("Jane Roe", "The Last Boat", "N.Y. TIMES", "2019-05-03"),
        "",
        "date without brackets",
    ),
    (
        "*The Last Boat*, HARBOUR WATCH, https://example.org/a (last visited May 3, 2019)",
        page("", "The Last Boat", "HARBOUR WATCH"),
        "",
        "no author, no date but the visit’s",
    ),
    (
        "‘The Last Boat’ (BBC News, 3 May 2019) <https://example.org/a> accessed 4 June 2020",
        page("", "The Last Boat", "BBC News", "2019-05-03"),
        "",
        "OSCOLA news",
    ),
    (
        "Jane Roe, ‘The Last Boat’ (Harbour Blog, 3 May 2019) <https://example.org/a> accessed 4 June 2020",
        page("Jane Roe", "The Last Boat", "Harbour Blog", "2019-05-03"),
        "",
        "OSCOLA blog",
    ),
    (
        "Jane Roe, ‘The Last Boat’ *The Guardian* (London, 3 May 2019) <https://example.org/a>",
        page("Jane Roe", "The Last Boat", "The Guardian", "2019-05-03"),
        "",
        "OSCOLA newspaper",
    ),
    (
        "Jane Roe, ‘The Last Boat’ *The Guardian* (London, 3 May 2019) 12",
        page("Jane Roe", "The Last Boat", "The Guardian", "2019-05-03", ""),
        "page_12",
        "in print",
    ),
    (
        "Jane Roe, ‘The Last Boat’, 3 May 2019, available at: https://example.org/a",
        page("Jane Roe", "The Last Boat", "", "2019-05-03"),
        "",
        "available at",
    ),
    (
        "Ana Roe, “The Last Boat”, Harbour, 3 May 2019, available at https://example.org/a (accessed 4 May 2020)",
        page("Ana Roe", "The Last Boat", "Harbour", "2019-05-03"),
        "",
        "with the visit in brackets",
    ),
    (
        "Jane Roe, “The Last Boat,” *Harbour Watch*, May 3, 2019, https://example.org/a",
        page("Jane Roe", "The Last Boat", "Harbour Watch", "2019-05-03"),
        "",
        "Chicago",
    ),
    (
        "Harbour Institute, “The Last Boat,” accessed May 3, 2019, https://example.org/a",
        page("Harbour Institute", "The Last Boat"),
        "",
        "Chicago, undated",
    ),
    (
        "Jane Roe, “The Last Boat,” Harbour Watch (blog), May 3, 2019, https://example.org/a",
        page("Jane Roe", "The Last Boat", "Harbour Watch (blog)", "2019-05-03"),
        "",
        "a blog says so",
    ),
    (
        "Roe, J. (2019, May 3). *The last boat*. Harbour Watch. https://example.org/a",
        page("Roe, J.", "The last boat", "Harbour Watch", "2019-05-03"),
        "",
        "APA",
    ),
    (
        "Roe, J. (2019) *The last boat*. Available at: https://example.org/a (Accessed: 4 June 2020)",
        page("Roe, J.", "The last boat", "", "2019"),
        "",
        "Harvard",
    ),
    (
        "UNHCR, ‘The Last Boat’ (UNHCR, 3 May 2019) <https://example.org/a> accessed 4 June 2020",
        page("UNHCR", "The Last Boat", "UNHCR", "2019-05-03"),
        "",
        "a body’s own site",
    ),
    (
        "Jane Roe, The Last Boat, Harbour Watch (May 3, 2019), https://example.org/a",
        page("Jane Roe", "The Last Boat", "Harbour Watch", "2019-05-03"),
        "",
        "plain text",
    ),
    ("Jane Roe, *The Last Boat*, https://example.org/a", page("Jane Roe", "The Last Boat"), "", "no site"),
    (
        "Juana Roe, “El último barco”, *El País*, 3 May 2019, https://example.org/a",
        page("Juana Roe", "El último barco", "El País", "2019-05-03"),
        "",
        "a title in Spanish",
    ),
]


@pytest.mark.parametrize(("text", "work", "pages", "why"), ROWS, ids=[row[0] for row in ROWS])
def test_a_page_is_read(cited, text, work, pages, why):
    mention = cited(text, "web_page")
    assert (mention.work, " ".join(map(str, mention.pinpoints))) == (work, pages), why
    assert (mention.named, mention.dated) == (work.title, work.date)
