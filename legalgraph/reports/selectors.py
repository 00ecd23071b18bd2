"""Where words stand, as the W3C Web Annotation Data Model says it, so that other programs find them again."""

from __future__ import annotations

from legalgraph.model import Span

__all__ = ["CONTEXT", "selectors"]

CONTEXT = 32


def selectors(text: str, span: Span) -> list[dict[str, object]]:
    """A TextQuoteSelector and a TextPositionSelector for a stretch of a text, counted in code points.

    Raises ValueError for a stretch that reaches beyond the text.
    """
    if span.end > len(text):
        raise ValueError(f"{span} reaches beyond a text of {len(text)} characters")
    return [
        {
            "type": "TextQuoteSelector",
            "exact": span.of(text),
            "prefix": text[max(0, span.start - CONTEXT) : span.start],
            "suffix": text[span.end : span.end + CONTEXT],
        },
        {"type": "TextPositionSelector", "start": span.start, "end": span.end},
    ]
