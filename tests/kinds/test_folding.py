"""The folded form of a text, and the way back to what is printed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legalgraph.kinds.folding import Folded, folded

TEXTS = [
    ("The “State’s”\u00a0Duty – twice", 'the "state\'s" duty - twice', "small letters, plain marks"),
    ("Treaty on\n   European\tUnion", "treaty on european union", "one space for any white space"),
    ("İzmir Pact", "İzmir pact", "a letter whose small form is two letters stays, so that places hold"),
    ("no\udcff", "no\ufffd", "half a letter"),
    ("", "", "nothing"),
]


@pytest.mark.parametrize(("text", "expected", "why"), TEXTS, ids=[row[2] for row in TEXTS])
def test_a_text_is_folded(text, expected, why):
    assert Folded.of(text).text == expected, why


def test_a_name_is_folded_without_the_space_round_it():
    assert folded("  The\nPact ") == "the pact"


@given(st.text(alphabet="aB ’–\n\tİ“", max_size=60))
def test_every_place_leads_back_to_its_letter(text):
    one = Folded.of(text)
    places = [one.place(at) for at in range(len(one.text))]
    assert places == sorted(set(places))
    assert [Folded.of(text[at]).text for at in places] == list(one.text)
