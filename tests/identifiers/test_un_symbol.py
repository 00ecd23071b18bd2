"""United Nations document symbols, and resolutions named in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legalgraph.identifiers import UnSymbol, resolution

# symbol, canonical form, body, session, number
SYMBOLS = [
    ("A/HRC/35/35", "A/HRC/35/35", "Human Rights Council", "35", "35"),
    ("A/72/171", "A/72/171", "General Assembly", "72", "171"),
    ("A/72/171*", "A/72/171*", "General Assembly", "72", "171"),
    ("A/RES/55/25", "A/RES/55/25", "General Assembly", "55", "25"),
    ("A/RES/31/16 A", "A/RES/31/16 A", "General Assembly", "31", "16 A"),
    ("A/RES/36/226A - B", "A/RES/36/226 A-B", "General Assembly", "36", "226 A-B"),
    ("A/RES/2625 (XXV)", "A/RES/2625(XXV)", "General Assembly", "XXV", "2625"),
    ("A/RES/217(III) A", "A/RES/217(III) A", "General Assembly", "III", "217 A"),
    ("A/RES/217 A (III)", "A/RES/217(III) A", "General Assembly", "III", "217 A"),
    ("A/RES/217(III)[A]", "A/RES/217(III) A", "General Assembly", "III", "217 A"),
    ("A/RES/319 B II (XI)", "A/RES/319(XI) B II", "General Assembly", "XI", "319 B II"),
    ("A/RES/S-26/2", "A/RES/S-26/2", "General Assembly", "S-26", "2"),
    ("A/ES-10/248", "A/ES-10/248", "General Assembly", "ES-10", "248"),
    ("A/520/Rev.17", "A/520/Rev.17", "General Assembly", "", "520"),
    ("A/C.3/72/L.1/Rev.1", "A/C.3/72/L.1/Rev.1", "Third Committee of the General Assembly", "72", "1"),
    ("A/HRC/RES/15/13", "A/HRC/RES/15/13", "Human Rights Council", "15", "13"),
    ("A/HRC/S-17/1", "A/HRC/S-17/1", "Human Rights Council", "S-17", "1"),
    (
        "A/HRC/WG.6/28/SAU/3",
        "A/HRC/WG.6/28/SAU/3",
        "Working Group on the Universal Periodic Review",
        "28",
        "3",
    ),
    ("A/CONF.183/9", "A/CONF.183/9", "General Assembly, body CONF.183", "", "9"),
    (
        "E/CN.4/SUB.2/2004/43",
        "E/CN.4/Sub.2/2004/43",
        "Sub-Commission on the Promotion and Protection of Human Rights",
        "",
        "43",
    ),
    ("E/1618", "E/1618", "Economic and Social Council", "", "1618"),
    ("E/RES/1503(XLVIII)", "E/RES/1503(XLVIII)", "Economic and Social Council", "XLVIII", "1503"),
    ("S/RES/1373 (2001)", "S/RES/1373(2001)", "Security Council", "", "1373"),
    ("S/PV.3988", "S/PV.3988", "Security Council", "", "3988"),
    ("CCPR/C/21/Rev.1/Add.13", "CCPR/C/21/Rev.1/Add.13", "Human Rights Committee", "", "21"),
    ("CCPR/C/107/D/1915/2009", "CCPR/C/107/D/1915/2009", "Human Rights Committee", "107", "1915"),
    ("CRC/C/USA/CO/3-4", "CRC/C/USA/CO/3-4", "Committee on the Rights of the Child", "", "3-4"),
    ("HRI/GEN/1/Rev.9", "HRI/GEN/1/Rev.9", "human rights treaty bodies", "", "1"),
    ("ST/AI/189/Add.9/Rev.2", "ST/AI/189/Add.9/Rev.2", "Secretariat", "", "189"),
    ("A/73/12 (Part II)", "A/73/12 (Part II)", "General Assembly", "73", "12"),
    ("A/CONF.151/26 (vol. I)", "A/CONF.151/26 (Vol. I)", "General Assembly, body CONF.151", "", "26"),
    ("HRI/GEN/1/Rev.9 (Vol. II)", "HRI/GEN/1/Rev.9 (Vol. II)", "human rights treaty bodies", "", "1"),
    ("A/Res/73/195", "A/RES/73/195", "General Assembly", "73", "195"),
    (
        "EC/67/SC/CRP.12",
        "EC/67/SC/CRP.12",
        "Executive Committee of the High Commissioner's Programme, body SC",
        "67",
        "12",
    ),
    (
        "HCR/GIP/02/01",
        "HCR/GIP/02/01",
        "Office of the United Nations High Commissioner for Refugees, body GIP",
        "02",
        "01",
    ),
    ("UNEP/EA.4/1", "UNEP/EA.4/1", "United Nations Environment Programme, body EA.4", "", "1"),
    ("E/CONF.121/PC/1", "E/CONF.121/PC/1", "Economic and Social Council, body CONF.121/PC", "", "1"),
    ("ST/LEG/SER.B/1", "ST/LEG/SER.B/1", "Secretariat, body LEG", "", "1"),
]

PARTS = [
    ("E/CN.4/Sub.2/AC.2/1987/WP.4/Add.1", ("CN.4", "Sub.2", "AC.2"), "WP.4", 1987, ("Add.1",)),
    ("ST/AI/189/add.9/REV.2", (), "AI", None, ("Add.9", "Rev.2")),
    ("A/HRC/35/NGO/12", ("HRC",), "NGO", None, ()),
    ("A/72/1/Summary", (), "", None, ("Summary",)),
]

REFUSED = [
    ("A/B testing", "words"),
    ("24/7", "a figure of speech"),
    ("and/or", "a conjunction"),
    ("N/A", "an abbreviation"),
    ("29/6/2013", "a date"),
    ("A/24/7", "sessions were not printed so before the thirty-first"),
    ("A/12/2004", "a date behind a letter"),
    ("S/11/2004", "the Security Council has no sessions"),
    ("A/B/52", "B is no body"),
    ("A/HRC", "a body is no document"),
    ("A/RES", "nor is a kind of document"),
    ("A/HRC/35/35/35", "a number too many"),
    ("A/RES/217(IIII) A", "no roman numeral"),
    ("A/RES/2625(XXXI)", "the Assembly's roman sessions end with the thirtieth"),
    ("A/RES/2625(XXV) A (III)", "a session too many"),
    ("S/RES/1373(XXV)", "the Security Council's resolutions have years"),
    ("A/2005/12", "the Assembly's documents have sessions"),
    ("A//72", "an empty element"),
    ("A/72/", "an empty end"),
    ("a/hrc/35/35", "small letters"),
    ("EC/2201/2003", "a regulation"),
    ("UNHCR/2019", "a body and a year"),
    ("A/73/12 (Part of it)", "no part that is numbered"),
    ("https://undocs.org/A/72/171", "an address"),
    ("A/\u0667\u0662/\u0661", "digits of other scripts"),
    ("", "nothing"),
]

YEARS = [
    ("A/72/171", (2017, 2018), "session 72 opened in 2017"),
    ("A/RES/217(III) A", (1948, 1949), "a session in roman numerals"),
    ("A/RES/55/25", (2000, 2001), "adopted in November 2000"),
    ("A/C.3/72/L.1", (2017, 2018), "main committees sit with the Assembly"),
    ("A/HRC/1/1", (2006, 2007), "the first session, June 2006"),
    ("A/HRC/15/32", (2010, 2011), "a September session"),
    ("A/HRC/RES/15/13", (2010, 2011), "and its resolution"),
    ("A/HRC/34/1", (2016, 2018), "a March session, documents from late the year before"),
    ("A/HRC/RES/34/1", (2017, 2018), "but not its resolutions"),
    ("A/HRC/53/32", (2023, 2024), "a June session"),
    ("E/CN.4/Sub.2/2004/43", (2003, 2005), "its year, and one on each side"),
    ("S/RES/1373 (2001)", (2001, 2001), "the Security Council's years are exact"),
    ("A/HRC/39/NGO/12", (2018, 2019), "a September session"),
]

RESOLUTIONS = [
    ("General Assembly resolution 54/212 of 22 December 1999", "A/RES/54/212"),
    ("the General Assembly resolution 54/212", "A/RES/54/212"),
    ("UNGA Res 217A (III)", "A/RES/217(III) A"),
    ("G.A. Res. 217 (III) A", "A/RES/217(III) A"),
    ("resolution 2625 (XXV)", "A/RES/2625(XXV)"),
    ("Human Rights Council resolution 15/13", "A/HRC/RES/15/13"),
    ("HRC Res. 15/13", "A/HRC/RES/15/13"),
    ("Security Council resolution 1373 (2001)", "S/RES/1373(2001)"),
    ("resolution 827(1993)", "S/RES/827(1993)"),
    ("Economic and Social Council resolution 36 (IV) of 28 March 1947", "E/RES/36(IV)"),
    ("Commission on Human Rights resolution 2005/55", "E/CN.4/RES/2005/55"),
]

NOT_RESOLUTIONS = [
    ("resolution 15/13", "the Assembly's or the Council's?"),
    ("resolution 1503 (XLVIII)", "beyond the Assembly's sessions in roman numerals"),
    ("Parliament resolution 3/4", "another parliament's"),
    ("New Year resolution 5", "a good intention"),
    ("General Assembly resolution 5/7", "no session was printed so then"),
    ("resolution of the dispute", "no resolution at all"),
]


@pytest.mark.parametrize(
    ("text", "canonical", "body", "session", "number"), SYMBOLS, ids=[row[0] for row in SYMBOLS]
)
def test_read_and_printed_in_canonical_form(text, canonical, body, session, number):
    symbol = UnSymbol.parse(text)
    assert (str(symbol), symbol.body, symbol.session, symbol.number) == (canonical, body, session, number)
    assert UnSymbol.parse(str(symbol)) == symbol


@pytest.mark.parametrize(("text", "subsidiary", "nature", "year", "modification"), PARTS)
def test_parts(text, subsidiary, nature, year, modification):
    symbol = UnSymbol.parse(text)
    assert (symbol.subsidiary, symbol.nature, symbol.year, symbol.modification) == (
        subsidiary,
        nature,
        year,
        modification,
    )


@pytest.mark.parametrize(("text", "why"), REFUSED)
def test_near_misses_are_refused(text, why):
    with pytest.raises(ValueError, match="is not a UN document symbol"):
        pytest.fail(f"{why}: read as {UnSymbol.parse(text)!r}")


@pytest.mark.parametrize(("text", "years", "why"), YEARS, ids=[row[0] for row in YEARS])
def test_years_in_which_it_can_have_been_issued(text, years, why):
    assert UnSymbol.parse(text).years == years, why


@pytest.mark.parametrize(("words", "symbol"), RESOLUTIONS)
def test_resolutions_named_in_words(words, symbol):
    assert str(resolution(words)) == symbol


@pytest.mark.parametrize(("words", "why"), NOT_RESOLUTIONS)
def test_resolutions_of_nobody_are_refused(words, why):
    with pytest.raises(ValueError, match=r".+"):
        pytest.fail(f"{why}: read as {resolution(words)}")


numbers = st.integers(1, 9999).map(str)
heads = st.sampled_from(["A/HRC", "A/C.3", "A", "A/RES", "A/HRC/RES", "CCPR/C", "A/CN.9", "A/HRC/WG.6"])
by_session = st.builds("{}/{}/{}".format, heads, st.integers(31, 99), numbers)
by_year = st.builds(
    "{}/{}/{}".format, st.sampled_from(["E", "E/CN.4/Sub.2", "S", "E/RES"]), st.integers(1946, 2099), numbers
)
modified = st.builds(
    "{}/{}.{}".format, by_session | by_year, st.sampled_from(["Add", "Corr", "Rev"]), st.integers(1, 99)
)


@given(by_session | by_year | modified)
def test_well_formed_symbols_are_canonical(text):
    assert str(UnSymbol.parse(text)) == text


@given(st.text("ACEHNRSTU/.0123456789 ()XIV*-", max_size=30))
def test_any_text_is_read_or_refused(text):
    try:
        symbol = UnSymbol.parse(text)
    except ValueError:
        return
    assert UnSymbol.parse(str(symbol)) == symbol
