"""References to the Official Journal."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legalgraph.identifiers import OjReference

JUNE = OjReference("L", 2013, "180", date="2013-06-29", page="31")

REFERENCES = [
    ("OJ L 180, 29.6.2013, p. 31", JUNE, "the Journal's own form"),
    ("OJ L 180, 29. 6. 2013, p. 31", JUNE, "as it was printed with spaces"),
    ("OJ No L 180, 29.6.2013, p. 31", JUNE, "with the old No"),
    ("OJ L 180 29.6.2013 p. 31", JUNE, "without commas"),
    ("OJ L 180, 29.6.2013", OjReference("L", 2013, "180", date="2013-06-29"), "no page"),
    (
        "OJ C 326, 26.10.2012, p. 47–390",
        OjReference("C", 2012, "326", date="2012-10-26", page="47", to="390"),
        "first and last page",
    ),
    ("OJ C 99 E, 3.4.2009, p. 1", OjReference("C", 2009, "99E", date="2009-04-03", page="1"), "a sub-series"),
    (
        "OJ 13, 21.2.1962, p. 204/62",
        OjReference("", 1962, "13", date="1962-02-21", page="204/62"),
        "no letter and a double page number before 1968",
    ),
    ("OJ L, 2024/1351, 22.5.2024", OjReference("L", 2024, act="2024/1351", date="2024-05-22"), "act by act"),
    (
        "OJ C, C/2024/1234, 12.2.2024",
        OjReference("C", 2024, act="C/2024/1234", date="2024-02-12"),
        "act by act in the C series",
    ),
    ("[2012] OJ C326/47", OjReference("C", 2012, "326", page="47"), "OSCOLA"),
    ("2012 O.J. (C 326) 47", OjReference("C", 2012, "326", page="47"), "Bluebook"),
    ("OJ 2012 C 326, p. 47", OjReference("C", 2012, "326", page="47"), "the Court of Justice"),
    ("OJ (2012) C 326, p. 47", OjReference("C", 2012, "326", page="47"), "and with brackets"),
    ("OJ L180/31, 29.6.2013", JUNE, "page behind a stroke"),
    ("[2012] OJ C326", OjReference("C", 2012, "326"), "an issue as a whole"),
    ("1992 O.J. (C 191)", OjReference("C", 1992, "191"), "the same in Bluebook's form"),
    (
        "OJ NO L 148 , 28 . 6 . 1968 , P . 13",
        OjReference("L", 1968, "148", date="1968-06-28", page="13"),
        "old capitals",
    ),
    (
        "OJ L 210, 28. 7. 98, p. 32",
        OjReference("L", 1998, "210", date="1998-07-28", page="32"),
        "two digits of a year",
    ),
    (
        "Official Journal of the European Union L 148 of 20 May 2014",
        OjReference("L", 2014, "148", date="2014-05-20"),
        "in words, as correcting acts say it",
    ),
    ("JO L 180 du 29.6.2013, p. 31", JUNE, "in French"),
    ("DO L 180 de 29.6.2013, p. 31", JUNE, "in Spanish"),
    ("ABl. L 180 vom 29.6.2013, S. 31", JUNE, "in German"),
    (
        "OJ L, 2024/1351, 22.5.2024, ELI: http://data.europa.eu/eli/reg/2024/1351/oj",
        OjReference("L", 2024, act="2024/1351", date="2024-05-22"),
        "with the address that the Journal prints",
    ),
    (
        "OJ, English Special Edition 1968 (II), p. 475",
        OjReference("SE", 1968, "II", page="475"),
        "a special edition of what is older than membership",
    ),
]

REFUSED = [
    ("OJ L 180, 31.6.2013, p. 31", "June has no 31st day"),
    ("OJ L 180, 29.6.1913, p. 31", "before there was a Journal"),
    ("OJ X 180, 29.6.2013, p. 31", "no such series"),
    ("OJ L 180", "no year, and numbers begin anew each year"),
    ("29.6.2013", "a date alone"),
    ("OJ L 180, 29.6.2013, p. 31, and so on", "says more"),
    ("OJ", "the Journal alone"),
    ("NOJ L 180, 29.6.2013, p. 31", "not at its beginning"),
]


@pytest.mark.parametrize(("text", "value", "why"), REFERENCES, ids=[row[0] for row in REFERENCES])
def test_read_in_its_printed_forms(text, value, why):
    assert OjReference.parse(text) == value, why


@pytest.mark.parametrize(("text", "why"), REFUSED)
def test_near_misses_are_refused(text, why):
    with pytest.raises(ValueError, match=r".+"):
        pytest.fail(f"{why}: read as {OjReference.parse(text)!r}")


pages = st.integers(1, 9999).map(str)
days = st.dates(min_value=date(1952, 1, 1), max_value=date(2099, 1, 1))
numbered = st.builds(
    lambda series, issue, day, page, to: OjReference(
        series, day.year, issue, date=day.isoformat(), page=page, to=to if page else ""
    ),
    st.sampled_from(["L", "C", ""]),
    st.sampled_from(["1", "180", "99E"]),
    days,
    pages | st.just(""),
    pages | st.just(""),
)
by_act = st.builds(
    lambda number, day: OjReference("L", day.year, act=f"2024/{number}", date=day.isoformat()),
    st.integers(1, 99_999),
    days,
)
by_year = st.builds(
    lambda year, page: OjReference("C", year, "326", page=page), st.integers(1952, 2099), pages
)


special = st.builds(
    lambda year, volume, page: OjReference("SE", year, volume, page=page),
    st.integers(1952, 1999),
    st.sampled_from(["", "I", "II"]),
    pages | st.just(""),
)


@given(numbered | by_act | by_year | special)
def test_what_is_printed_is_read_back(reference):
    assert OjReference.parse(str(reference)) == reference


def test_what_is_printed_is_the_journals_own_form():
    assert str(OjReference.parse("OJ No L 180, 29. 6. 2013, p.31")) == "OJ L 180, 29.6.2013, p. 31"
    assert str(OjReference.parse("2012 O.J. (C 326) 47")) == "[2012] OJ C 326/47"
    assert str(OjReference.parse("1992 O.J. (C 191)")) == "[1992] OJ C 191"


def test_one_place_is_the_same_by_its_date_and_by_its_year():
    assert OjReference.parse("OJ L 180, 29.6.2013, p. 31–59").by_year() == OjReference.parse(
        "[2013] OJ L180/31"
    )
    act = OjReference.parse("OJ L, 2024/1351, 22.5.2024")
    assert act.by_year() == act, "an act published by itself has no page"


@given(st.text("OJ LC0123456789.,/p()[] ", max_size=40))
def test_any_text_is_read_or_refused(text):
    try:
        reference = OjReference.parse(text)
    except ValueError:
        return
    assert OjReference.parse(str(reference)) == reference
