"""References to the United Nations Treaty Series."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legalgraph.identifiers import Unts

REFERENCES = [
    ("2241 UNTS 507", Unts(2241, "507")),
    ("2241 U.N.T.S. 507", Unts(2241, "507")),
    ("999 U. N. T. S. 171", Unts(999, "171")),
    ("2241\u00a0UNTS\u00a0507", Unts(2241, "507")),
    ("1 UNTS XVI", Unts(1, "XVI")),
    ("United Nations, Treaty Series, vol. 189, p. 137", Unts(189, "137")),
    ("UNTS vol. 189, p. 137", Unts(189, "137")),
    ("189 UNTS No. 2545", Unts(189, registered="2545")),
    ("United Nations, Treaty Series, vol. 189, No. 2545", Unts(189, registered="2545")),
    ("United Nations Treaty Series, vol. 189, No. 2545, p. 137", Unts(189, "137")),
    ("60 LNTS 253", Unts(60, "253", series="LNTS")),
    ("League of Nations Treaty Series, vol. LX, p. 253", Unts(60, "253", series="LNTS")),
]


@pytest.mark.parametrize(("text", "value"), REFERENCES)
def test_read_in_its_printed_forms(text, value):
    assert Unts.parse(text) == value


@pytest.mark.parametrize(
    "text",
    [
        "United Nations Treaty Series, vol. 189",
        "UNTS 507",
        "2241 UNTS",
        "0 UNTS 5",
        "5 UNTS 0",
        "2241 UNTS 507, 510",
        "12 UNITS 5",
        "",
    ],
)
def test_near_misses_are_refused(text):
    with pytest.raises(ValueError, match="not a Treaty Series reference"):
        Unts.parse(text)


pages = st.builds(
    Unts, st.integers(1, 9999), st.integers(1, 99_999).map(str) | st.sampled_from(["XVI", "IX"])
)
numbers = st.builds(Unts, st.integers(1, 9999), registered=st.integers(1, 99_999).map(str))


@given(pages | numbers)
def test_what_is_printed_is_read_back(reference):
    assert Unts.parse(str(reference)) == reference
