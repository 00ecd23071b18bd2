"""Dates as they are printed, made ISO, as exact as they are."""

from __future__ import annotations

import pytest

from legalgraph.identifiers.printed_dates import joined

DATES = [
    (("1951", "July", "28"), "1951-07-28", "a day"),
    (("2018", "Dec."), "2018-12", "a month, shortened"),
    (("2018", "Sept", None), "2018-09", "in four letters"),
    (("1982",), "1982", "a year"),
    (("2018", "Summer"), "2018", "a season is no month"),
    (("2018", "May", "45"), "2018-05", "a day that no month has"),
]


@pytest.mark.parametrize(("printed", "expected", "why"), DATES, ids=[row[2] for row in DATES])
def test_a_printed_date(printed, expected, why):
    assert joined(*printed) == expected, why
