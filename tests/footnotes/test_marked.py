"""What marks set apart in a note: the same as is read of it each time, and read once."""

from __future__ import annotations

import pytest

from legalgraph.footnotes.marked import marks_in, parts_in, quotations_in
from legalgraph.quotes import parts_of, quoted, read_quotations

NOTES = (
    "Ida Brook, *Doors*, 3 LAW J. 4 (2020); see also Marsh, *Oars* 5 (2019).",
    "Brook calls it “a door; and no wall”. Marsh 5 (quoting “never closed).",
    "No mark at all",
    "",
)


@pytest.mark.parametrize("text", NOTES)
def test_all_is_read_as_it_stands(text):
    assert quotations_in(text) == read_quotations(text)
    assert marks_in(text) == quoted(text)
    assert parts_in(text) == parts_of(text, quoted(text))
    assert "".join(part.span.of(text) for part in parts_in(text)) == text


def test_a_text_is_read_once():
    text = "Brook 5; “a lock”, Marsh 6."
    assert quotations_in(text) is quotations_in(text)
    assert parts_in(text) is parts_in(text)
