"""Numbers as printed, and as keys write them."""

from __future__ import annotations

import pytest

from legalgraph.readers.words.numerals import chinese_number, letter_value, normal_number, roman_value


@pytest.mark.parametrize(
    ("printed", "number"),
    [
        ("67", "67"),
        ("IV", "IV"),  # roman stays as printed
        ("12 bis", "12bis"),
        ("4a", "4a"),
        ("1er", "1"),
        ("THREE", "3"),
        ("PREMIÈRE", "1"),
        ("premier", "1"),
        ("Sole", "1"),  # as Formex counts the only article
        ("unique", "1"),
        ("IVa", "IVa"),
    ],
)
def test_normal_number(printed, number):
    assert normal_number(printed) == number


@pytest.mark.parametrize(
    ("printed", "number"),
    [("23 bis", "23a"), ("62 ter", "62b"), ("4bis", "4a"), ("IV bis", "IVa"), ("4a", "4a")],
)
def test_latin_suffixes_become_letters_where_languages_must_agree(printed, number):
    assert normal_number(printed, latin_as_letters=True) == number


@pytest.mark.parametrize(
    ("text", "value"),
    [("i", 1), ("iv", 4), ("IX", 9), ("xl", 40), ("iiii", 0), ("vx", 0), ("abc", 0), ("", 0)],
)
def test_roman_value(text, value):
    assert roman_value(text) == value


@pytest.mark.parametrize(
    ("text", "value"), [("a", 1), ("Z", 26), ("aa", 27), ("bb", 28), ("ab", 0), ("1", 0), ("é", 0)]
)
def test_letter_value(text, value):
    assert letter_value(text) == value


@pytest.mark.parametrize(
    ("printed", "number"),
    [
        ("一", "1"),
        ("十", "10"),
        ("十九", "19"),
        ("二十", "20"),
        ("一百一十一", "111"),
        ("一百零五", "105"),
        ("二百八十七", "287"),
        ("八之二", "8-2"),  # an inserted article
        ("之二", ""),
        ("第一", ""),
        ("12", ""),
        ("", ""),
    ],
)
def test_chinese_number(printed, number):
    assert chinese_number(printed) == number
