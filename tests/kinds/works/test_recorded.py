"""Interviews and films."""

from __future__ import annotations

import pytest

from legalgraph.model import Work


def interview(who: str, date: str) -> Work:
    return Work(
        "interview", tuple(who.split("; ")), f"Interview with {who.replace('; ', ' and ')}", date=date
    )


def film(title: str, date: str, by: str = "", maker: str = "", **more: str) -> Work:
    names = tuple(name for name in by.split("; ") if name)
    return Work("motion_picture", names, title, publisher=maker, date=date, **more)


INTERVIEWS = [
    ("Roe Interview, 4/6/21", interview("Roe", "2021"), "", "figures that say no one day"),
    ("Roe Interview, 24/6/21", interview("Roe", "2021-06-24"), "", "figures that do"),
    ("Roe Interview, June 4, 2021", interview("Roe", "2021-06-04"), "", "the month in words"),
    ("Jane Roe Interview (4 June 2021)", interview("Jane Roe", "2021-06-04"), "", "in brackets"),
    (
        "Interview with Jane Roe, Director, Harbour Watch (Berlin, 4 May 2019)",
        interview("Jane Roe", "2019-05-04"),
        "",
        "OSCOLA",
    ),
    (
        "Interview with Jane Roe, Director, Harbour Watch, Berlin, 4 May 2019",
        interview("Jane Roe", "2019-05-04"),
        "",
        "commas alone",
    ),
    ("Interview with Jane Roe (4 May 2019)", interview("Jane Roe", "2019-05-04"), "", "no place"),
    (
        "Telephone interview with Jane Roe, 4 May 2019",
        interview("Jane Roe", "2019-05-04"),
        "",
        "by telephone",
    ),
    (
        "Telephone Interview with Jane Roe, Harbour Watch (May 4, 2019)",
        interview("Jane Roe", "2019-05-04"),
        "",
        "Bluebook",
    ),
    (
        "Zoom interview with Jane Roe, Harbour Watch, May 4, 2019",
        interview("Jane Roe", "2019-05-04"),
        "",
        "by Zoom",
    ),
    (
        "Author’s interview with Jane Roe, Berlin, 4 May 2019",
        interview("Jane Roe", "2019-05-04"),
        "",
        "the author’s",
    ),
    (
        "Jane Roe, interview with the author, Berlin, May 4, 2019",
        interview("Jane Roe", "2019-05-04"),
        "",
        "Chicago",
    ),
    (
        "Jane Roe, interview by John Doe, Harbour Radio, May 4, 2019",
        interview("Jane Roe", "2019-05-04"),
        "",
        "by somebody else",
    ),
    (
        "Jane Roe, personal interview, 4 May 2019",
        interview("Jane Roe", "2019-05-04"),
        "",
        "nobody else named",
    ),
]

FILMS = [
    ("Documentary: Walk On (2019)", film("Walk On", "2019"), "", "says what it is"),
    ("Documentary: *Walk On* (2019)", film("Walk On", "2019"), "", "in italics"),
    ("WALK ON (Harbour Studio 2015)", film("WALK ON", "2015", maker="Harbour Studio"), "", "Bluebook"),
    ("*Walk On* (Harbour Films 2015)", film("Walk On", "2015", maker="Harbour Films"), "", "in italics"),
    ("*Walk On* (directed by Jane Roe, 2015)", film("Walk On", "2015", "Jane Roe"), "", "its director"),
    (
        "*Walk On* (Jane Roe dir., Harbour Films 2015)",
        film("Walk On", "2015", "Jane Roe", "Harbour Films"),
        "",
        "and maker",
    ),
    ("*Walk On* (dir. Jane Roe, 2015)", film("Walk On", "2015", "Jane Roe"), "", "abbreviated"),
    (
        "*Walk On*, directed by Jane Roe (Harbour Films, 2015)",
        film("Walk On", "2015", "Jane Roe", "Harbour Films"),
        "",
        "Chicago",
    ),
    (
        "Jane Roe, *Walk On* (documentary, 2015)",
        film("Walk On", "2015", "Jane Roe", "documentary"),
        "",
        "its director as author",
    ),
    (
        "Jane Roe, *Walk On* (Documentary Film 2015), https://example.org/a",
        film("Walk On", "2015", "Jane Roe", "Documentary Film", url="https://example.org/a"),
        "",
        "with an address",
    ),
    ("*Walk On* (2015) (documentary)", film("Walk On", "2015"), "", "said after the year"),
    (
        "*Walk On* [film] (Harbour Films 2015)",
        film("Walk On", "2015", maker="Harbour Films"),
        "",
        "said before it",
    ),
]
ROWS = [*((*row, "interview") for row in INTERVIEWS), *((*row, "documentary") for row in FILMS)]


@pytest.mark.parametrize("row", ROWS, ids=[row[0] for row in ROWS])
def test_a_recording_is_read(cited, row):
    text, work, pages, why, kind = row
    mention = cited(text, kind)
    assert (mention.work, " ".join(map(str, mention.pinpoints))) == (work, pages), why
    assert mention.dated == work.date


def test_figures_that_may_be_two_days_are_remarked_on(cited):
    assert "2021-04-06 or 2021-06-04" in cited("Roe Interview, 4/6/21", "interview").remark
