"""The language of quoted words, told only where it is plain."""

from __future__ import annotations

import pytest

from legalgraph.model import Quotation, Span, Verdict
from legalgraph.quotes import Corpus, judge
from legalgraph.quotes.fold import words
from legalgraph.quotes.tongue import reads_as


@pytest.mark.parametrize(
    ("text", "expected", "read"),
    [
        ("le gardien du phare et les passeurs sont dans le port", "en", "fr"),
        ("los barqueros del pueblo y el guardián no se van por la noche", "en", "es"),
        ("il guardiano delle barche e dei fari è nel porto per la notte", "en", "it"),
        ("der Wächter und die Fährleute werden nicht mit dem Boot zu Hause sein", "en", "de"),
        ("the keepers of the light shall not be fined", "fr", "en"),
        ("the keepers of the light shall not be fined", "en", ""),
        ("le gardien du phare et les passeurs sont dans le port", "fr", ""),
        ("droit d'asile", "en", ""),  # too little to say
        ("garantit une politique commune d'asile", "en", "fr"),
        ("no torture, no slavery", "en", ""),
        ("a raison d'état of the port", "en", ""),
        ("force majeure under the laws of the port", "en", ""),
        (
            "the keepers of the light shall not be fined",
            "zh",
            "",
        ),  # a language whose small words are not known
    ],
)
def test_language(text: str, expected: str, read: str) -> None:
    assert reads_as([word for word, _ in words(text)], expected) == read


@pytest.mark.parametrize(
    ("said", "verdict", "told"),
    [
        ("les gardiens du phare et les passeurs sont dans le port", Verdict.NO_TEXT, "They are in French"),
        ("nobody rows alone in the harbour at night", Verdict.NOT_FOUND, "stand nowhere"),
    ],
)
def test_words_in_another_language_than_the_text_held(models, said, verdict, told) -> None:
    corpus = Corpus(models[0].instruments, models[1])
    found = judge(Quotation("1", said, Span(0, len(said))), ("model-convention/art_9",), corpus)
    assert found.verdict is verdict
    assert told in found.message
