"""Where quotations begin and end, whatever the marks, and marks that do not balance."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legalgraph.quotes.marks import quoted, read_quotations


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a “b “c” d” e", ["b “c” d"]),  # a quotation inside another is part of it
        ("x “[t]he ‘inner part’ of” y", ["[t]he ‘inner part’ of"]),
        (
            "‘The Court held that “x y” applies’ so",
            ["The Court held that “x y” applies"],
        ),  # single marks outside
        (
            "‘the States’ obligations under it’, and",
            ["the States’ obligations under it"],
        ),  # an apostrophe inside
        ("the ‘safe havens’ and the migrants’ rights", ["safe havens"]),
        ("don’t ‘go’ there", ["go"]),
        ("in the ‘90s the States’ duty", []),  # no quotation: two apostrophes
        ('He said "a "b c" d" ok', ['a "b c" d']),
        ('"foo," he said, "bar."', ["foo,", "bar."]),
        ('(stating "x y")', ["x y"]),
        ('5" pipe “x” y', ["x"]),  # inches
        ("a 5” pipe “x” y", ["x"]),
        ("„abc“ und «x»", ["abc", "x"]),
        ('“curly and straight" mixed', ["curly and straight"]),
        ("", []),
    ],
)
def test_outermost_quotations(text: str, expected: list[str]) -> None:
    assert [one.span.of(text) for one in quoted(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected", "astray"),
    [
        ("“A: “b.” end", [("A: ", False), ("b.", True)], 0),  # one closing mark for two: the inner is closed
        ("“one. Text “two” more", [("one. Text ", False), ("two", True)], 0),
        ("“x", [("x", False)], 0),
        ("“a” and b” c", [("a", True)], 1),
        ('a "b" "c', [("b", True), ("c", False)], 0),
    ],
)
def test_marks_that_do_not_balance(text: str, expected: list[tuple[str, bool]], astray: int) -> None:
    read = read_quotations(text)
    assert [(one.span.of(text), one.closed) for one in read.quotations] == expected
    assert len(read.astray) == astray


@pytest.mark.parametrize("unit", ["“x ", '"x ', "‘x ", "“x” ", "’s ‘", "” ", '«“„" '])
def test_ten_thousand_marks_are_read_once(unit: str) -> None:
    text = unit * 10_000
    read = read_quotations(text)
    assert all(0 <= one.span.start <= one.span.end <= len(text) for one in read.quotations)


@given(st.text(alphabet='ab s“”"‘’«»„.\n', max_size=60))
def test_no_quotation_overlaps_the_next(text: str) -> None:
    found = quoted(text)
    assert all(one.span.end <= other.span.start for one, other in pairwise(found))
