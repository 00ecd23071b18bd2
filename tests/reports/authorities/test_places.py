"""A source is listed without the page that one note cites of it."""

from __future__ import annotations

import pytest

from legalgraph.model import Mention, Pinpoint, Span, Work
from legalgraph.reports.authorities.places import without_place


@pytest.mark.parametrize(
    ("words", "page", "places", "left", "why"),
    [
        ("Roe, Ropes (Quay Press 2016) 175", "", "page_175", "Roe, Ropes (Quay Press 2016)", "at the end"),
        ("Roe, Ropes, Quay Press, 2015, p. 51", "", "page_51", "Roe, Ropes, Quay Press, 2015", "with p."),
        ("Roe, Ropes 44–67 (2014)", "", "page_44 page_67", "Roe, Ropes (2014)", "a range before the year"),
        (
            "Roe, Ropes, 9 J. Knots 101, 115 (2022)",
            "101",
            "page_115",
            "Roe, Ropes, 9 J. Knots 101 (2022)",
            "first page stays",
        ),
        (
            "Roe, Ropes, 9 J. Knots 102, 104-05 (2020)",
            "102",
            "page_104 page_105",
            "Roe, Ropes, 9 J. Knots 102 (2020)",
            "short end",
        ),
        (
            "Roe, Ropes, 9 J. Knots 11, 26 n.2 (2020)",
            "11",
            "page_26/note_2",
            "Roe, Ropes, 9 J. Knots 11 (2020)",
            "a note on it",
        ),
        (
            "Roe, Ropes, 9 J. Knots 101 (2022)",
            "101",
            "page_101",
            "Roe, Ropes, 9 J. Knots 101 (2022)",
            "no other page",
        ),
        (
            "Roe, in KNOTS 33, 35 (Ada Lind, ed., 2022), https://q.example/33",
            "33",
            "page_35",
            "Roe, in KNOTS 33 (Ada Lind, ed., 2022), https://q.example/33",
            "in a book",
        ),
        ("Roe, Ropes, at 100-101 (June 2021)", "", "page_100 page_101", "Roe, Ropes (June 2021)", "with at"),
        (
            "Roe v Quay App no 12/09 (2012), paras 180 and 185",
            "",
            "para_180 para_185",
            "Roe v Quay App no 12/09 (2012)",
            "a case",
        ),
        (
            "Roe v Quay EU:C:2031:5, [88]–[90]",
            "",
            "para_88 para_90",
            "Roe v Quay EU:C:2031:5",
            "in square brackets",
        ),
        ("Roe, 51 Ropes (2016)", "", "page_51", "Roe, 51 Ropes (2016)", "amid other words it stays"),
        (
            "Roe, Ropes 1951 (2016) 1951, revised",
            "",
            "page_1951",
            "Roe, Ropes (2016) 1951, revised",
            "only where it can end",
        ),
        ("175", "", "page_175", "175", "never nothing"),
        ("Roe, Ropes (2016)", "", "", "Roe, Ropes (2016)", "no place"),
    ],
)
def test_the_place_is_left_out_where_it_can_be_told(words, page, places, left, why):
    pinpoints = tuple(map(Pinpoint.parse, places.split()))
    part = Mention("book", Span(0, len(words)), words, pinpoints=pinpoints, work=Work("book", page=page))
    assert without_place(part) == left, why
