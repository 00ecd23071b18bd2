"""Which list a mark belongs to: each case a run of lines and the levels they get."""

from __future__ import annotations

import pytest

from legalgraph.readers.blocks import Kind
from legalgraph.readers.words.nesting import body_block, nest


def placed(*lines):
    """Each line as "kind number level": ¶ paragraph, • point, - indent, words as w."""
    signs = {Kind.PARAGRAPH: "¶", Kind.POINT: "•", Kind.INDENT: "-", Kind.TEXT: "w"}
    blocks = nest([body_block(line, f"line {at}") for at, line in enumerate(lines)])
    return [f"{signs[block.kind]}{block.number.strip('-')}{'>' * block.level}" for block in blocks]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(
            ["1. oil:", "(a) oil;", "(b) oil:", "(i) oil;", "(ii) oil;", "(c) oil.", "2. oil."],
            ["¶1", "•a>", "•b>", "•i>>", "•ii>>", "•c>", "¶2"],
            id="points, roman points, back to letters, next paragraph",
        ),
        pytest.param(
            ["oil:", "(g) oil;", "(h) oil;", "(i) oil;", "(j) oil."],
            ["w", "•g>", "•h>", "•i>", "•j>"],
            id="i is a letter after h",
        ),
        pytest.param(
            ["oil:", "(h) oil:", "(i) oil;", "(ii) oil."],
            ["w", "•h>", "•i>>", "•ii>>"],
            id="i after h is roman when ii follows",
        ),
        pytest.param(
            ["oil:", "(a) oil:", "(iv) oil;", "(v) oil.", "(b) oil."],
            ["w", "•a>", "•iv>>", "•v>>", "•b>"],
            id="v goes on with iv",
        ),
        pytest.param(
            ["a) oil:", "(i) oil;", "a. oil;", "b. oil;", "b) oil."],
            ["•a>", "•i>>", "•a>>>", "•b>>>", "•b>"],
            id="form tells b. from b)",
        ),
        pytest.param(
            ["oil:", "1. oil.", "2. oil."], ["w", "¶1", "¶2"], id="1. is a paragraph even after a colon"
        ),
        pytest.param(
            ["oil:", "(1) oil;", "(2) oil."], ["w", "•1>", "•2>"], id="(1) after a colon is a point"
        ),
        pytest.param(
            ["oil.", "1) oil.", "2) oil."], ["w", "¶1", "¶2"], id="1) after a sentence is a paragraph"
        ),
        pytest.param(["(1) oil.", "(2) oil."], ["¶1", "¶2"], id="(1) at the beginning is a paragraph"),
        pytest.param(
            ["1. oil.", "1.1. oil.", "1.2. oil.", "2. oil.", "2.1. oil."],
            ["¶1", "¶1.1", "¶1.2", "¶2", "¶2.1"],
            id="2. after 1.2. is a paragraph",
        ),
        pytest.param(
            ["1. oil:", "1. oil;", "2. oil;", "3. oil.", "2. oil."],
            ["¶1", "•1>", "•2>", "•3>", "¶2"],
            id="a list 1. 2. 3. within paragraph 1",
        ),
        pytest.param(["1. oil.", "3. oil."], ["¶1", "¶3"], id="a paragraph left out"),
        pytest.param(
            ["oil:", "- oil,", "- oil.", "oil."],
            ["w", "->", "->", "w"],
            id="words after indents close the list",
        ),
        pytest.param(
            ["(a) oil:", "- oil;", "- oil;", "(b) oil."],
            ["•a>", "->>", "->>", "•b>"],
            id="indents under a point",
        ),
        pytest.param(
            ["- oil:", "(a) oil;", "(b) oil;", "- oil."],
            ["->", "•a>>", "•b>>", "->"],
            id="points under an indent",
        ),
        pytest.param(
            ["(a) oil.", "oil.", "(b) oil."],
            ["•a>", "w>", "•b>"],
            id="words between two points belong to the first",
        ),
        pytest.param(
            ["(a) oil:", "(i) oil;", "(ii) oil;", "oil;", "(b) oil."],
            ["•a>", "•i>>", "•ii>>", "w>", "•b>"],
            id="words after a sublist, list goes on",
        ),
        pytest.param(
            ["(a) oil;", "oil:", "(b) oil."],
            ["•a>", "w", "•b>"],
            id="words with a colon open a list of their own",
        ),
        pytest.param(
            ["A. oil:", "(1) oil;", "(a) oil;", "(2) oil;", "B. oil."],
            ["•A>", "•1>>", "•a>>>", "•2>>", "•B>"],
            id="capitals outermost",
        ),
        pytest.param(["3.1. oil:", "- oil;", "3.2. oil."], ["¶3.1", "->", "¶3.2"], id="decimal paragraphs"),
        pytest.param(
            ["(y) oil;", "(z) oil;", "(aa) oil;", "(bb) oil."],
            ["•y>", "•z>", "•aa>", "•bb>"],
            id="aa goes on after z",
        ),
        pytest.param(["(a) oil;", "(d) oil."], ["•a>", "•d>"], id="a gap stays in its list"),
    ],
)
def test_nest(lines, expected):
    assert placed(*lines) == expected


def test_endless_nesting_is_bounded():
    levels = [block.level for block in nest([body_block("(a) oil:", "") for _ in range(500)])]
    assert max(levels) == 8
