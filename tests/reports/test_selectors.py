from __future__ import annotations

import pytest

from legalgraph.model import Span
from legalgraph.reports.selectors import CONTEXT, selectors

LONG = "x" * 50 + "Art. 5" + "y" * 50


@pytest.mark.parametrize(
    ("text", "span", "exact", "prefix", "suffix"),
    [
        ("See Art. 5.", Span(4, 10), "Art. 5", "See ", "."),
        (LONG, Span(50, 56), "Art. 5", "x" * 32, "y" * 32),
        ("🚢 Art. 5", Span(2, 8), "Art. 5", "🚢 ", ""),
        ("Art. 5", Span(0, 6), "Art. 5", "", ""),
    ],
)
def test_both_selectors_lead_to_the_same_words(text, span, exact, prefix, suffix):
    quote, position = selectors(text, span)
    assert quote == {"type": "TextQuoteSelector", "exact": exact, "prefix": prefix, "suffix": suffix}
    assert position == {"type": "TextPositionSelector", "start": span.start, "end": span.end}
    assert prefix + exact + suffix in text
    assert max(len(prefix), len(suffix)) <= CONTEXT


def test_a_place_beyond_the_text_is_refused():
    with pytest.raises(ValueError, match="reaches beyond"):
        selectors("Art. 5", Span(4, 7))
