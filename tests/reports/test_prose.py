"""Manuscript words in Markdown come out as they went in."""

from __future__ import annotations

import html
import re

import pytest
from markdown_it import MarkdownIt

from legalgraph.reports.prose import plain


@pytest.mark.parametrize(
    "words",
    [
        "*Id.* at 5",
        "A_B_C and __init__",
        "[a link](https://example.org)",
        "<script>alert(1)</script>",
        "# no heading",
        "- no item",
        "+ none either",
        "3. no list",
        "3) nor this",
        "| a | b |",
        "`code`",
        "![picture](x)",
        "a \\ b",
        "Fish &amp; chips",
        "~~struck~~",
        "A/72/171*",
        "1. 2. 3.",
    ],
)
def test_nothing_in_the_words_is_acted_on(words):
    shown = MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(f"{plain(words)}")
    assert re.fullmatch(r"<p>(.*)</p>\n", shown), shown
    assert html.unescape(shown[3:-5]) == words


def test_words_stand_on_one_line():
    assert plain("one\n\n  two\tthree ") == "one two three"
