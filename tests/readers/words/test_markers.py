"""Marks of paragraphs and points in every form, and words that only look like marks."""

from __future__ import annotations

import pytest

from legalgraph.readers.words.markers import Reading, split_marker


@pytest.mark.parametrize(
    ("text", "printed", "number", "rest"),
    [
        ("1. Lamps", "1.", "1", "Lamps"),
        ("1.Lamps", "1.", "1", "Lamps"),  # glued by a converter
        ("2a. Lamps", "2a.", "2a", "Lamps"),
        ("2 bis. Lamps", "2 bis.", "2bis", "Lamps"),
        ("2 . Lamps", "2 .", "2", "Lamps"),  # a space that a scan has put in
        ("3.1. Lamps", "3.1.", "3.1", "Lamps"),
        ("2.1.10.Lamps", "2.1.10.", "2.1.10", "Lamps"),
        ("2.2Lamps", "2.2", "2.2", "Lamps"),
        (".1 Lamps", ".1", "1", "Lamps"),
        ("(1) Lamps", "(1)", "1", "Lamps"),
        ("(1). Lamps", "(1).", "1", "Lamps"),
        ("(a) Lamps", "(a)", "a", "Lamps"),
        ("a) Lamps", "a)", "a", "Lamps"),
        ("a.lamps", "a.", "a", "lamps"),
        ("A. Lamps", "A.", "A", "Lamps"),
        ("(iii)That", "(iii)", "iii", "That"),
        ("(aa) Lamps", "(aa)", "aa", "Lamps"),
        ("- lamps", "-", "-", "lamps"),
        ("— lamps", "—", "—", "lamps"),
        ("B.", "B.", "B", ""),
    ],
)
def test_split_marker(text, printed, number, rest):
    split = split_marker(text)
    assert split is not None
    assert (split[0].printed, split[0].number, split[1]) == (printed, number, rest)


@pytest.mark.parametrize(
    "text",
    [
        "1.5 litres of oil",
        "1957 lamps",
        "e.g. lamps",
        "A. B. Lamp",
        "(in oil) lamps",
        "(sd.) Lamp",
        "-lamps",
        "Lamps",
    ],
)
def test_words_are_no_mark(text):
    assert split_marker(text) is None


def test_one_mark_has_several_readings():
    split = split_marker("(i) lamps")
    assert split is not None
    assert split[0].readings == (Reading("letter", 9), Reading("roman", 1))
