"""What is said of the same words, for the terminal and for comments."""

from __future__ import annotations

import pytest

from legalgraph.model import Difference, Severity, Verdict
from legalgraph.reports.told import evidence, head

LONG = "Each port shall keep a light burning through the night for whoever comes"


@pytest.mark.parametrize(
    ("words", "message", "said"),
    [
        ("Art. 5", "There is no Article 5.", "▲ major: “Art. 5”: There is no Article 5."),
        ("A/70", "Only a symbol, “A/70”: add a title.", "▲ major: Only a symbol, “A/70”: add a title."),
        (LONG, f"“{LONG[:50]}…” is no sentence.", f"▲ major: “{LONG[:50]}…” is no sentence."),
        (LONG, "“Each port” is odd.", f"▲ major: “{LONG}”: “Each port” is odd."),
    ],
)
def test_words_that_the_message_quotes_are_not_said_twice(make, words, message, said):
    assert head((make.finding("rule", Severity.MAJOR, message, words, words),), 160) == said


def test_evidence_that_the_message_says_is_not_said_twice(make):
    one = make.finding("rule", Severity.MAJOR, "It is repealed since 2020.", evidence="repealed since 2020")
    other = make.finding("rule", Severity.MAJOR, "It is repealed.", evidence="by its successor, Article 9")
    assert evidence((one, other)) == ("by its successor, Article 9",)


def test_what_a_message_says_is_left_out_is_no_difference_besides(make):
    words = "may (…) be claimed"
    check = make.quotation(
        words,
        words,
        Verdict.DIFFERS,
        "What is left out alters the sense. Left out: “not, however”.",
        differences=(Difference("…", "not, however"), Difference("claimed", "invoked")),
        omitted=("not, however",),
    )
    assert evidence((check,)) == ("Your text has “claimed”, the source has “invoked”.",)
