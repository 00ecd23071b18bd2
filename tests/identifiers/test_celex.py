"""CELEX numbers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legalgraph.identifiers import Celex

NUMBERS = [
    ("32013R0604", Celex("3", 2013, "R", "0604"), "a regulation"),
    ("32002F0946", Celex("3", 2002, "F", "0946"), "a framework decision"),
    ("12016E067", Celex("1", 2016, "E", "067"), "a treaty article has three digits"),
    ("12006E161A", Celex("1", 2006, "E", "161A"), "and may have a letter"),
    ("12012E/TXT", Celex("1", 2012, "E", part="TXT"), "a treaty as a whole"),
    ("12016E/PRO/21", Celex("1", 2016, "E", part="PRO/21"), "a protocol to a treaty"),
    ("02014L0065-20260606", Celex("0", 2014, "L", "0065", consolidated="2026-06-06"), "a consolidated text"),
    ("32013R0604R(01)", Celex("3", 2013, "R", "0604", corrigendum="01"), "R before brackets is a correction"),
    ("32016Q0123(01)", Celex("3", 2016, "Q", "0123", split="01"), "one of several under a number"),
    ("62009CJ0411", Celex("6", 2009, "CJ", "0411"), "a judgment"),
    ("52020DC0609", Celex("5", 2020, "DC", "0609"), "a communication"),
]

REFUSED = [
    ("https://news.example.org/32021L0004-story", "digits in an address are no number"),
    ("32021L0004x", "nothing may follow"),
    ("32013Z0604", "no act has the letter Z"),
    ("32013R604", "acts have four digits"),
    ("12016E67", "treaty articles have three digits"),
    ("12016E0067", "not four"),
    ("33013R0604", "the year 3013"),
    ("31949R0604", "before any treaty"),
    ("02014L0065-20261306", "the thirteenth month"),
    ("32014L0065-20260606", "a consolidated text stands in sector 0"),
    ("32013R/TXT", "only treaties have parts"),
    ("12016E/TXT/", "an empty part"),
    ("32013R0604\u0661", "digits of other scripts"),
    ("", "nothing"),
]


@pytest.mark.parametrize(("text", "value", "why"), NUMBERS, ids=[row[0] for row in NUMBERS])
def test_read_and_printed_back(text, value, why):
    assert Celex.parse(text) == value, why
    assert str(value) == text


@pytest.mark.parametrize(("text", "why"), REFUSED)
def test_near_misses_are_refused(text, why):
    with pytest.raises(ValueError, match=r".+"):
        pytest.fail(f"{why}: read as {Celex.parse(text)!r}")


@pytest.mark.parametrize(
    "text", ["CELEX:32013R0604", "CELEX: 32013R0604", "CELEX 32013R0604", " 32013R0604 "]
)
def test_the_word_celex_may_stand_before_it(text):
    assert str(Celex.parse(text)) == "32013R0604"


def test_a_treaty_article_is_named_without_its_zeros():
    assert [Celex.parse(text).article for text in ("12016E067", "12012E/TXT", "32013R0604")] == ["67", "", ""]


acts = st.builds(
    Celex,
    sector=st.just("3"),
    year=st.integers(1952, 2099),
    type=st.sampled_from("RLDFH"),
    number=st.integers(1, 9999).map("{:04}".format),
    split=st.sampled_from(["", "01"]),
    corrigendum=st.sampled_from(["", "02"]),
)
articles = st.builds(
    Celex,
    sector=st.just("1"),
    year=st.integers(1952, 2099),
    type=st.sampled_from(["E", "M", "ME"]),
    number=st.integers(1, 999).map("{:03}".format),
)
consolidated = st.builds(
    Celex,
    sector=st.just("0"),
    year=st.integers(1952, 2099),
    type=st.sampled_from("RLD"),
    number=st.integers(1, 9999).map("{:04}".format),
    consolidated=st.dates().map(lambda day: day.isoformat()),
)


@given(acts | articles | consolidated)
def test_what_is_printed_is_read_back(celex):
    assert Celex.parse(str(celex)) == celex


@given(st.text(max_size=30))
def test_any_text_is_read_or_refused(text):
    try:
        celex = Celex.parse(text)
    except ValueError:
        return
    assert Celex.parse(str(celex)) == celex
