"""The signs by which a page break is bridged."""

from __future__ import annotations

import pytest

from legalgraph.documents.sentences import (
    begins_in_mid_sentence,
    closes_what,
    ends_sentence,
    is_heading_like,
    left_open,
    trails_off,
)


@pytest.mark.parametrize(
    ("text", "ends", "trails"),
    [
        ("It ends.", True, False),
        ("It ends.”)", True, False),
        ("the human rights of ...", True, True),
        ("the words . . .", True, True),
        ("as required by Art.", True, True),
        ("in Mexico and", False, False),
        ("they saw:", False, False),
    ],
)
def test_endings(text, ends, trails):
    assert (ends_sentence(text), trails_off(text)) == (ends, trails)


@pytest.mark.parametrize(
    ("text", "mid"),
    [
        ("and so on", True),
        ("“and so on", True),
        (", too", True),
        ("[a]llowing it", False),
        ("The end", False),
        ("12 persons", False),
        ("", False),
    ],
)
def test_beginnings(text, mid):
    assert begins_in_mid_sentence(text) is mid


def test_headings_are_short_and_end_without_a_stop():
    assert is_heading_like("Conclusion")
    assert not is_heading_like("They concluded.")
    assert not is_heading_like("because of this,")
    assert not is_heading_like("word " * 20)


def test_what_is_left_open_can_be_closed_later():
    still_open = left_open("see a) Smith (“it was")
    assert still_open == {")", "”"}
    assert closes_what("so”).", still_open)
    assert not closes_what("(so)", still_open)
    assert not closes_what("so”", left_open("nothing open"))
