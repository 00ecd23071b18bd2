"""What a line of an article's body is, where nesting alone does not say."""

from __future__ import annotations

import pytest

from legalgraph.readers.blocks import Line
from legalgraph.readers.words.bodies import body_blocks


def placed(*texts):
    return [
        (block.kind.value, block.number, block.text)
        for block in body_blocks([Line(text, "") for text in texts])
    ]


@pytest.mark.parametrize(
    ("lines", "blocks"),
    [
        (
            ["(a) (i) Brass;", "(ii) Tin."],
            [("point", "a", ""), ("point", "i", "Brass;"), ("point", "ii", "Tin.")],
        ),
        (
            ["2. (a) Brass;", "(b) Tin."],
            [("paragraph", "2", ""), ("point", "a", "Brass;"), ("point", "b", "Tin.")],
        ),
        (["(a) (1) is meant"], [("point", "a", "(1) is meant")]),  # a number opens no list of points
        (["(a) (b) and (c) are meant"], [("point", "a", "(b) and (c) are meant")]),  # a reference opens none
    ],
)
def test_two_marks_on_a_line(lines, blocks):
    assert placed(*lines) == blocks
