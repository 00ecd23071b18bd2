"""A source's words without quotation marks."""

from __future__ import annotations

import pytest

from legalgraph.model import Span
from legalgraph.quotes import unmarked

SOURCE = "one two three four five six seven eight nine ten eleven twelve thirteen"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Art. 2: {SOURCE}.", [SOURCE]),
        ("Art. 2: one two three four five six seven eight nine.", []),  # nine words may be chance
        (f"{SOURCE}; and again {SOURCE}", [SOURCE, SOURCE]),
    ],
)
def test_ten_words_in_a_row_are_no_chance(text: str, expected: list[str]) -> None:
    assert [span.of(text) for _, span in unmarked(text, [(0, SOURCE)], [])] == expected


def test_words_on_both_sides_of_a_quotation_are_no_run() -> None:
    text = "one two three four five “six” seven eight nine ten eleven twelve thirteen"
    assert list(unmarked(text, [(0, SOURCE.replace("six ", ""))], [Span(25, 28)])) == []


def test_a_run_comes_with_the_number_of_its_source() -> None:
    assert [number for number, _ in unmarked(SOURCE, [(4, "other words"), (7, SOURCE)], [])] == [7]
