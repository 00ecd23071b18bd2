"""The sentence of the body text in which a quotation stands."""

from __future__ import annotations

from dataclasses import dataclass

from legalgraph.identifiers.patterns import later
from legalgraph.model import Span

__all__ = ["Excerpt", "sentence_around", "shortened"]

# A full stop, what it closes, a space, and a capital: "Art. 67" does not end a sentence.
ENDS_SENTENCE = later(r"[.!?][”’\"')\]]*\s+(?=[“‘\"'(\[]?[^\W\d_a-zß-öø-ÿ])")
REACH = 300


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A quotation with what stands before and after it in its sentence."""

    before: str
    words: str
    after: str


def sentence_around(paragraph: str, span: Span, reach: int = REACH) -> Excerpt:
    """The sentence or sentences that hold these words; a long one is shortened outside the words, with "…".

    Raises ValueError when the words would lie beyond the paragraph.
    """
    if span.end > len(paragraph):
        raise ValueError(f"a quotation at {span} reaches beyond a paragraph of {len(paragraph)} characters")
    cuts = [0, *(found.end() for found in ENDS_SENTENCE.finditer(paragraph)), len(paragraph)]
    start = max(cut for cut in cuts if cut <= span.start)
    end = min(cut for cut in cuts if cut >= span.end)
    before, after = paragraph[start : span.start], paragraph[span.end : end].rstrip()
    return Excerpt(_last_words(before, reach), span.of(paragraph), _first_words(after, reach))


def _last_words(text: str, reach: int) -> str:
    return text if len(text) <= reach else "… " + text[-reach:].partition(" ")[2]


def _first_words(text: str, reach: int) -> str:
    return text if len(text) <= reach else text[:reach].rpartition(" ")[0] + " …"


def shortened(words: str, length: int) -> str:
    """The beginning of some words on one line, at most ``length`` characters; "…" where more follows."""
    line = " ".join(words.split())
    return line if len(line) <= length else line[: length - 1].rstrip() + "…"
