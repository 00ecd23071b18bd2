"""Numbers of treaties beside the United Nations' own series: Council of Europe, labour standards, other prints."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legalgraph.identifiers import Ets, Ilo, TreatyPrint

ETS = [
    ("ETS No. 5", "ETS 5"),
    ("ETS 5", "ETS 5"),
    ("E.T.S. No. 005", "ETS 5"),
    ("CETS 005", "ETS 5"),
    ("CETS No 197", "CETS 197"),
    ("ETS No. 197", "CETS 197"),
    ("CETS No.: 210", "CETS 210"),
    ("European Treaty Series - No. 5", "ETS 5"),
    ("Council of Europe Treaty Series No. 197", "CETS 197"),
    ("STE n° 5", "ETS 5"),
]
ILO = [
    ("C87", "C87"),
    ("C.143", "C143"),
    ("C087", "C87"),
    ("R202", "R202"),
    ("P29", "P29"),
    ("ILO Convention No. 143", "C143"),
    ("Convention (No. 87)", "C87"),
    ("Convention, 1948 (No. 87)", "C87"),
    ("Recommendation No. 151", "R151"),
]
PRINTS = [
    ("40 ILM 335", "40 ILM 335"),
    ("40 I.L.M. 335", "40 ILM 335"),
    ("19 U.S.T. 6223", "19 UST 6223"),
    ("3 Bevans 1153", "3 Bevans 1153"),
    ("225 Consol. T.S. 188", "225 CTS 188"),
    ("T.I.A.S. No. 6577", "TIAS 6577"),
    ("TIAS 11,212", "TIAS 11212"),
    ("O.A.S. Treaty Series No. 36", "OASTS 36"),
    ("OASTS No 36", "OASTS 36"),
    ("Trb. 1951, 131", "Trb. 1951, 131"),
    ("Tractatenblad 1951 nr. 131", "Trb. 1951, 131"),
]
REFUSED = [
    (Ets, "ETS"), (Ets, "ETS 0"), (Ets, "ETS No. 999"), (Ets, "emissions 5"),
    (Ilo, "C0"), (Ilo, "C999"), (Ilo, "D87"), (Ilo, "Convention"),
    (TreatyPrint, "40 UNTS 335"), (TreatyPrint, "ILM 335"), (TreatyPrint, "Trb. 131"), (TreatyPrint, "TIAS"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "canonical"), ETS)
def test_council_of_europe(text, canonical):
    assert str(Ets.parse(text)) == canonical
    assert Ets.parse(canonical) == Ets.parse(text)


@pytest.mark.parametrize(("text", "canonical"), ILO)
def test_labour_standards(text, canonical):
    assert str(Ilo.parse(text)) == canonical
    assert Ilo.parse(canonical) == Ilo.parse(text)


@pytest.mark.parametrize(("text", "canonical"), PRINTS)
def test_other_prints(text, canonical):
    assert str(TreatyPrint.parse(text)) == canonical
    assert TreatyPrint.parse(canonical) == TreatyPrint.parse(text)


@pytest.mark.parametrize(("value", "text"), REFUSED, ids=[f"{row[0].__name__} {row[1]}" for row in REFUSED])
def test_near_misses_are_refused(value, text):
    with pytest.raises(ValueError, match=r".+"):
        pytest.fail(f"read as {value.parse(text)!r}")


@given(st.builds(Ets, st.integers(1, 399)))
def test_what_is_printed_is_read_back(number):
    assert Ets.parse(str(number)) == number
