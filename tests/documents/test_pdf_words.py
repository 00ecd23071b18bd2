"""Lines joined again: hyphens, dashes and web addresses at their ends."""

from __future__ import annotations

import pytest

from legalgraph.documents.pdf_words import words_of

# "solidarity", "decision-making", "non-state" and "human rights" are this manuscript's own.
OWN = [
    "solidarity of the migrants in decision-making by non-state actors; a family may run",
    "to a run, free",
]
#: Three words broken that stand whole elsewhere: a manuscript that breaks words.
BROKEN = ["of solidar-", "ity with mi-", "grants and ac-", "tors too"]


def joined(before, after, *, own=OWN, full=True):
    seam = words_of([own]).seam(before, after, full=full)
    return before[: len(before) - seam.lost] + seam.between + after


@pytest.mark.parametrize(
    ("before", "after", "whole"),
    [
        ("the words", "go on", "the words go on"),
        ("of solidar-", "ity with", "of solidarity with"),  # the manuscript has the word
        ("in decision-", "making by", "in decision-making by"),  # the manuscript has its hyphen
        ("the mi-", "grant was", "the migrant was"),  # the manuscript has another form of it
        ("of Meso-", "America", "of Meso-America"),
        ("pages 6-", "9 of", "pages 6-9 of"),
        ("a pre-\u00ad", "scribed", "a pre-scribed"),  # a hyphen that is only there at a line's end
        ("northward—", "walking", "northward—walking"),
        ("northward", "—walking", "northward—walking"),
        ("as it was –", "and is", "as it was – and is"),
        ("and/", "or", "and/or"),
    ],
)
def test_the_ends_of_lines(before, after, whole):
    assert joined(before, after) == whole


@pytest.mark.parametrize(
    ("own", "before", "after", "whole", "doubtful"),
    [
        (OWN, "a profli-", "gate", "a profli-gate", []),  # breaks no words: the hyphen is the author's
        (OWN + BROKEN, "a profli-", "gate", "a profligate", ["profligate"]),
        (
            OWN + BROKEN,
            "a family-",
            "run inn",
            "a family-run inn",
            ["family-run"],
        ),  # both are words of its own
        (OWN + BROKEN, "a non-", "free man", "a non-free man", ["non-free"]),  # it begins compounds with it
        (OWN + BROKEN, "non-solidar-", "ity", "non-solidarity", []),
    ],
)
def test_a_word_that_stands_nowhere_else_is_joined_in_doubt(own, before, after, whole, doubtful):
    words = words_of([own])
    seam = words.seam(before, after, full=True)
    assert before[: len(before) - seam.lost] + seam.between + after == whole
    assert list(words.doubtful) == doubtful


@pytest.mark.parametrize(
    ("before", "after", "whole"),
    [
        ("https://a.org/the-law-", "of-nations.", "https://a.org/the-law-of-nations."),
        ("https://a.org/", "the_law.pdf (2020)", "https://a.org/the_law.pdf (2020)"),
        ("https://a.org/law/", "See also", "https://a.org/law/ See also"),
        ("https://a.org/law?", "id=4", "https://a.org/law?id=4"),
        ("https://", "www.a.org", "https://www.a.org"),
        ("https://a.org/law;", "https://b.org", "https://a.org/law; https://b.org"),
        ("https://a.org/A", "%20law.", "https://a.org/A%20law."),
        ("https://a.org/law", "; and", "https://a.org/law; and"),
        ("https://a.org/A_Panoram", "a_of_Law.pdf", "https://a.org/A_Panorama_of_Law.pdf"),
        ("https://a.org/law", "and so on", "https://a.org/law and so on"),
        ("<https://a.org/law", "yers>", "<https://a.org/lawyers>"),
        ("see www.a.org.", "It says", "see www.a.org. It says"),
    ],
)
def test_web_addresses(before, after, whole):
    assert joined(before, after) == whole


def test_an_address_is_cut_only_where_the_line_is_full():
    assert joined("https://a.org/law", "no_4 says", full=False) == "https://a.org/law no_4 says"
