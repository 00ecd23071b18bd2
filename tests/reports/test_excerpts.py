from __future__ import annotations

import pytest

from legalgraph.model import Span
from legalgraph.reports.excerpts import sentence_around, shortened

CASES = [
    (
        "The port is free. It keeps “one berth”. Few objected.",
        "one berth",
        "It keeps “",
        "”.",
        "its own sentence",
    ),
    ("Art. 5 keeps “one berth” free.", "one berth", "Art. 5 keeps “", "” free.", "“Art. 5” ends no sentence"),
    (
        "Why “not”? Because it is “late.” So it is.",
        "late.",
        "Because it is “",
        "”",
        "a full stop within the marks",
    ),
    (
        "He said “free. Always free” to us. Then left.",
        "free. Always free",
        "He said “",
        "” to us.",
        "over two",
    ),
    ("one berth", "one berth", "", "", "nothing around it"),
    ("Ports are free. Élan is all.", "Élan", "", " is all.", "a capital with an accent begins a sentence"),
]


@pytest.mark.parametrize(("paragraph", "words", "before", "after", "why"), CASES)
def test_the_sentence_around_a_quotation(paragraph, words, before, after, why):
    start = paragraph.index(words)
    found = sentence_around(paragraph, Span(start, start + len(words)))
    assert (found.before, found.words, found.after) == (before, words, after), why


def test_a_long_sentence_is_shortened_outside_the_words_only():
    paragraph = "and so on " * 50 + "ONE BERTH" + " and so on" * 50
    start = paragraph.index("ONE")
    found = sentence_around(paragraph, Span(start, start + 9), reach=20)
    assert found.words == "ONE BERTH"
    assert found.before == "… so on and so on "
    assert found.after == " and so on and so …"


def test_words_beyond_the_paragraph_are_refused():
    with pytest.raises(ValueError, match="reaches beyond a paragraph of 5 characters"):
        sentence_around("short", Span(3, 9))


@pytest.mark.parametrize(
    ("words", "length", "kept"),
    [
        ("a few words", 11, "a few words"),
        ("a few\n  words", 11, "a few words"),
        ("a few words more", 11, "a few word…"),
        ("https://example.org/a-b", 12, "https://exa…"),
    ],
)
def test_shortened_words_keep_their_beginning(words, length, kept):
    assert shortened(words, length) == kept
    assert len(kept) <= length
