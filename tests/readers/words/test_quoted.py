"""Quotations of several lines that hide an article in an article."""

from __future__ import annotations

import pytest

from legalgraph.readers.words.quoted import quoted_lines


@pytest.mark.parametrize(
    ("lines", "quoted"),
    [
        (["It reads:", '"Article 2', "1. Oil.", '2. Wicks.".', "Article 3"], {2, 3}),
        (["It reads:", "“Article 2", "(a) oil;”", "x"], {2}),
        (["«Article 2", "a) huile»;"], {1}),
        (["(a) “Article 2", "1. Oil.”"], {1}),  # after a point's own mark
        (["‘Article 2 on the lamp’s oil", "1. Oil.’;"], {1}),  # an apostrophe closes nothing
        (["‘Article 2", '1. Oil.’;"', "Article 3"], {1}),  # a stray mark after the closing one
        (['"Oil" means oil', "Article 3"], set()),  # closed on its own line
        (['"Oil and', "more oil", 'wicks".'], set()),  # hides nothing, so it is left alone
        (['"Article 2', "1. Oil.", "Article 3"], set()),  # never closed
        (['"Oil', '"Article 2', '1. Oil."'], {2}),  # a second opening begins anew
    ],
)
def test_quoted_lines(lines, quoted):
    assert quoted_lines(lines) == quoted
