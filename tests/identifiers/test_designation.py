"""The printed designations of acts of the Union, and the CELEX numbers they lead to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legalgraph.identifiers import celex_of

DESIGNATIONS = [
    ("Regulation (EU) No 604/2013", "32013R0604", "No: the number comes first"),
    ("Regulation EU No 604/2013", "32013R0604", "as authors write it"),
    ("Regulation (EU) 2024/1351", "32024R1351", "since 2015 the year comes first"),
    ("Regulation (EU) No 2016/399", "32016R0399", "No out of habit: 399 is no year"),
    ("Regulation (EEC) No 1612/68", "31968R1612", "two digits of a year"),
    ("Regulation (EC) 1987/2006", "32006R1987", "two years, but (EC) dates it before 2015"),
    ("Regulation (EU) 2016/2013", "32016R2013", "two years, but (EU) without No has the year first"),
    ("Regulation (EU, Euratom) No 966/2012", "32012R0966", "two communities"),
    ("Regulation No 19/65/EEC", "31965R0019", "the community behind, as in the sixties"),
    ("Commission Implementing Regulation (EU) No 118/2014", "32014R0118", "the words before do not count"),
    ("Directive 2002/90/EC", "32002L0090", "directives always had the year first"),
    ("Directive 93/13/EEC", "31993L0013", "of two digits, too"),
    ("Directive (EU) 2016/680", "32016L0680", "and since 2015"),
    ("Council Framework Decision 2002/946/JHA", "32002F0946", "a letter of its own"),
    ("Decision No 1386/2013/EU", "32013D1386", "decisions with No have the number first"),
    ("Decision 2009/371/JHA", "32009D0371", "without No the year"),
    ("Joint Action 98/733/JHA", "31998F0733", "filed with the framework decisions"),
    ("Common Position 2001/931/CFSP", "32001E0931", "foreign policy"),
    ("Joint Position 96/196/JHA", "31996F0196", "filed like the joint actions"),
    ("Decision No 3/52/ECSC", "31952S0003", "general decisions of Coal and Steel have a letter of their own"),
    ("Decision 72/440/ECSC", "31972D0440", "its other decisions have not"),
    ("Recommendation No 1835/81/ECSC", "31981K1835", "nor have its recommendations"),
    ("Recommendation (EU) 2020/1364", "32020H1364", "which are of the Union here"),
    ("Decision (EU, Euratom) 2020/2053", "32020D2053", "two communities, since 2015"),
    ("Decision 93/743/EC, ECSC, Euratom", "31993D0743", "three, behind"),
    ("Council Regulation No 2075/92", "31992R2075", "92 is a year, so that 2075 is none"),
    ("Regulation 2092/91", "31991R2092", "nor is 2092"),
    ("Regulation No 2016/399", "32016R0399", "but here 399 is none"),
    ("Regulation No 17", "31962R0017", "of the first regulations the number alone is printed"),
    ("Regulation No 1", "31958R0001", "the first of all"),
    ("Regulation (EEC) No 4057 of 22 December 1987", "31987R4057", "the year left out, and told by the date"),
    ("Regulation 604/2013", "32013R0604", "as judgments write it"),
    ("Regulation 2024/1351", "32024R1351", "and since 2015"),
    ("Directive 95/46", "31995L0046", "without the community"),
    ("Directive (77/388/EEC)", "31977L0388", "the number in brackets"),
    ("Commission Regulation (EEC) NR. 1357/90", "31990R1357", "another abbreviation of number"),
    ("Regulation ( EEC ) NO 1371/84", "31984R1371", "capitals and spaces of older texts"),
    ("Regulation (EC) Νo 311/2005", "32005R0311", "a Greek capital in the place of N"),
    ("Council Regulation (EC) No 343/2003 of 18 February 2003", "32003R0343", "with adopter and date"),
    (
        "Regulation (EU) No 604/2013 of the European Parliament and of the Council of 26 June 2013",
        "32013R0604",
        "and with both institutions",
    ),
    ("règlement (UE) n° 604/2013", "32013R0604", "in French"),
    ("règlement (CE) n° 390-2009", "32009R0390", "with a hyphen, as some codes print it"),
    ("règlement CE n° 562/2006", "32006R0562", "and without brackets"),
    ("directive 2004/38/CE", "32004L0038", "the community in French"),
    ("décision-cadre 2002/946/JAI", "32002F0946", "a framework decision in French"),
    ("règlement d’exécution (UE) n° 118/2014", "32014R0118", "the adjective behind"),
    ("Reglamento (UE) n.º 604/2013", "32013R0604", "in Spanish"),
    ("Decisión marco 2002/946/JAI", "32002F0946", "a framework decision in Spanish"),
    ("Reglamento (CE) n.o 343/2003 del Consejo, de 18 de febrero de 2003", "32003R0343", "with its date"),
]

NOT_DESIGNATIONS = [
    ("Decision No 1/80", "a body under an agreement numbers so"),
    ("Regulation 2015/2016", "nothing tells which is the year"),
    ("Directive 12/2002", "12 is no year"),
    ("24/7", "names no act"),
    ("Regulation (EU) No 604", "has no year"),
    ("Article 6/2013", "is no act"),
    ("Regulation No 300", "is none of the first regulations"),
    ("Regulation (EC) No 0/2003", "no act has the number 0"),
    ("Directive 791/112/EEC", "neither is a year"),
    ("Directive 2004", "has one number"),
    ("Regulation (EU) No 604/2013 and more", "says more"),
]


@pytest.mark.parametrize(("words", "celex", "why"), DESIGNATIONS, ids=[row[0] for row in DESIGNATIONS])
def test_designations(words, celex, why):
    assert str(celex_of(words)) == celex, why


@pytest.mark.parametrize(("words", "why"), NOT_DESIGNATIONS)
def test_what_names_no_act_is_refused(words, why):
    with pytest.raises(ValueError, match=r".+"):
        pytest.fail(f"{why}: read as {celex_of(words)}")


@given(st.integers(1, 9999), st.integers(1999, 2014))
def test_a_regulation_before_2015_is_read_from_both_of_its_numbers(number, year):
    assert str(celex_of(f"Regulation (EC) No {number}/{year}")) == f"3{year}R{number:04}"


@given(st.integers(1, 9999), st.integers(2015, 2049))
def test_every_act_since_2015_has_its_year_first(number, year):
    for act, letter in (("Regulation", "R"), ("Directive", "L"), ("Decision", "D")):
        assert str(celex_of(f"{act} (EU) {year}/{number}")) == f"3{year}{letter}{number:04}"


@given(st.text("Regulation (EC) No/12345é", max_size=40))
def test_any_text_is_read_or_refused(text):
    try:
        celex = celex_of(text)
    except ValueError:
        return
    assert celex.sector == "3"
