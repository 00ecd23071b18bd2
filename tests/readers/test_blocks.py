"""White space within a line, as every reader folds it."""

from __future__ import annotations

import pytest

from legalgraph.readers.blocks import fold


@pytest.mark.parametrize(
    ("printed", "folded"),
    [
        ("The lamp shall burn.", "The lamp shall burn."),
        ("  The lamp ", "The lamp"),
        ("The  lamp", "The lamp"),
        ("The\tlamp\nshall", "The lamp shall"),
        ("The\u00a0lamp\u202f: oil", "The lamp : oil"),
        ("la\u200bmp", "lamp"),
        ("la\u00admp", "la\u00admp"),
        ("Η λάμπα  καίει", "Η λάμπα καίει"),
        (" \u00a0\n", ""),
        ("", ""),
    ],
)
def test_white_space_is_one_blank_and_no_other_character_is_lost(printed: str, folded: str) -> None:
    assert fold(printed) == folded
