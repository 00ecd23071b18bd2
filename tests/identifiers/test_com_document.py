"""Numbers of documents of the European Commission."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legalgraph.identifiers import ComDocument

PACT = ComDocument("COM", 2020, 609, is_final=True)
NUMBERS = [
    ("COM(2020) 609 final", PACT, "the Commission's own form"),
    ("COM (2020) 609 final", PACT, "with a space before the year"),
    ("COM(2020)609 FINAL", PACT, "without one behind it"),
    ("COM/2020/0609 final", PACT, "as EUR-Lex has printed it"),
    ("COM(2020) 609", ComDocument("COM", 2020, 609), "final or not is not said"),
    ("COM(85) 310 final", ComDocument("COM", 1985, 310, is_final=True), "two digits of a year"),
    ("COM(2016) 270 final/2", ComDocument("COM", 2016, 270, is_final=True, version="2"), "issued again"),
    ("SWD(2020) 207 final", ComDocument("SWD", 2020, 207, is_final=True), "a working document"),
    ("C(2008) 1234", ComDocument("C", 2008, 1234), "an unpublished decision"),
    ("JOIN(2016) 18", ComDocument("JOIN", 2016, 18), "with the High Representative"),
]
REFUSED = [
    ("COM(2020)", "no number"),
    ("COM 609", "no year"),
    ("DOM(2020) 609", "no such series"),
    ("COM(2020) 0", "there is no number 0"),
    ("COM(2020) 609 final and more", "says more"),
]


@pytest.mark.parametrize(("text", "value", "why"), NUMBERS, ids=[row[0] for row in NUMBERS])
def test_read_in_its_printed_forms(text, value, why):
    assert ComDocument.parse(text) == value, why


@pytest.mark.parametrize(("text", "why"), REFUSED)
def test_near_misses_are_refused(text, why):
    with pytest.raises(ValueError, match=r".+"):
        pytest.fail(f"{why}: read as {ComDocument.parse(text)!r}")


def test_the_symbol_is_the_same_for_every_version():
    assert {ComDocument.parse(text).symbol for text, _, _ in NUMBERS[:5]} == {"COM(2020) 609"}


series = st.sampled_from(["COM", "SEC", "SWD", "JOIN", "C"])
drafts = st.builds(ComDocument, series, st.integers(1952, 2099), st.integers(1, 99_999))
finals = st.builds(
    ComDocument,
    series,
    st.integers(1952, 2099),
    st.integers(1, 99_999),
    st.just(True),  # noqa: FBT003 the field is a plain yes
    st.sampled_from(["", "2"]),
)


@given(drafts | finals)
def test_what_is_printed_is_read_back(document):
    assert ComDocument.parse(str(document)) == document
