"""Resolutions named in words."""

from __future__ import annotations

import pytest

from legalgraph.kinds import un_resolution

ALONE = [
    ("General Assembly resolution 217 A (III) of 10 December 1948", "A/RES/217(III) A"),
    ("General Assembly\nresolution 54/212", "A/RES/54/212"),
    ("United Nations General Assembly Resolution S-27/2", "A/RES/S-27/2"),
    ("UNGA Res 217A (III)", "A/RES/217(III) A"),
    ("G.A. Res. 2625 (XXV)", "A/RES/2625(XXV)"),
    ("GA Res 60/251", "A/RES/60/251"),
    ("resolution 1514 (XV)", "A/RES/1514(XV)"),
    ("Resolution 2750 C (XXV)", "A/RES/2750(XXV) C"),
    ("resolution 46/182", "A/RES/46/182"),
    ("resolution 39/46 of 10 December 1984", "A/RES/39/46"),
    ("Security Council resolution 1325 (2000)", "S/RES/1325(2000)"),
    ("resolution 2312 (2016)", "S/RES/2312(2016)"),
    ("S.C. Res. 1373", "S/RES/1373(2001)"),
    ("UNSCR 1325", "S/RES/1325(2000)"),
    ("Human Rights Council resolution 15/13", "A/HRC/RES/15/13"),
    ("HRC Res. 15/13", "A/HRC/RES/15/13"),
    ("ECOSOC resolution 1994/24", "E/RES/1994/24"),
    ("Economic and Social Council resolution 1503 (XLVIII)", "E/RES/1503(XLVIII)"),
    ("Resolution 288 B (X) of the Economic and Social Council", "E/RES/288(X) B"),
    ("resolution 48/134 of the General Assembly", "A/RES/48/134"),
    ("Commission on Human Rights resolution 2005/55", "E/CN.4/RES/2005/55"),
    ("Sub-Commission resolution 2002/8", "E/CN.4/Sub.2/RES/2002/8"),
    ("the Human Rights Council, in its resolution 35/3,", "A/HRC/RES/35/3"),
    ("Human Rights Council decision 2/102", "A/HRC/DEC/2/102"),
]

LISTS = [
    (
        "Security Council resolutions 1325 (2000), 1820 (2008) and 1888 (2009), and 12 others",
        ["S/RES/1325(2000)", "S/RES/1820(2008)", "S/RES/1888(2009)"],
    ),
    ("General Assembly resolutions 217 A (III) and 2625 (XXV)", ["A/RES/217(III) A", "A/RES/2625(XXV)"]),
    (
        "General Assembly resolutions 55/25 of 15 November 2000, 55/255 of 31 May 2001 and 58/4",
        ["A/RES/55/25", "A/RES/55/255", "A/RES/58/4"],
    ),
    ("Human Rights Council resolutions 35/3 and 44/11", ["A/HRC/RES/35/3", "A/HRC/RES/44/11"]),
]

WHOLE = [
    ("resolution 54/212, annex, para. 4", "para_4", "", "annex"),
    ("UNGA Res 217A (III) (10 December 1948)", "", "1948-12-10", ""),
    ("S.C. Res. 1373, ¶ 2 (Sept. 28, 2001)", "para_2", "2001-09-28", ""),
    (
        "paragraph 8 of Economic and Social Council resolution 36 (IV) of 28 March 1947",
        "para_8",
        "1947-03-28",
        "",
    ),
    ("G.A. Res. 73/195, U.N. Doc. A/RES/73/195 (Dec. 19, 2018), ¶ 15", "para_15", "2018-12-19", ""),
    ("G.A. Res. 73/195, The Compact of Models, U.N. Doc. A/RES/73/195 (Dec. 19, 2018)", "", "2018-12-19", ""),
]

NOT_SAID = [
    ("resolution 35/3", "the Assembly’s or the Council’s"),
    ("resolution 15/13", "the Council’s, or that of a conference that numbers alike"),
    ("Resolution 319 B II (XI)", "the Assembly had come to 1000 by then"),
]

NONE = [
    ("a resolution 2/3 of the members backed", "a fraction"),
    ("PACE Resolution 1821 (2011)", "another assembly’s"),
    ("Resolution 1821 (2011) was adopted", "the Security Council had passed that number in 2008"),
    ("European Parliament resolution of 12 April 2016", "no number"),
    ("resolution 644 of a conference", "a bare number is nobody’s"),
    ("high resolution 12", "no resolution at all"),
    ("in resolution of the dispute 5 times", "nor here"),
    ("Council Decision 2015/1523", "the Union’s Council"),
]


@pytest.mark.parametrize(("text", "symbol"), ALONE, ids=[row[0] for row in ALONE])
def test_by_its_body_or_its_number(found, text, symbol):
    assert [one.identifier for one in found(un_resolution, f"Recalling {text} and more")] == [symbol]


@pytest.mark.parametrize(("text", "symbols"), LISTS, ids=[row[0] for row in LISTS])
def test_each_of_a_list(found, text, symbols):
    assert [one.identifier for one in found(un_resolution, text)] == symbols


@pytest.mark.parametrize(("text", "places", "dated", "annex"), WHOLE, ids=[row[0] for row in WHOLE])
def test_what_belongs_to_it(found, text, places, dated, annex):
    (mention,) = found(un_resolution, f"{text}; and so on")
    assert mention.text == text
    assert (" ".join(map(str, mention.pinpoints)), mention.dated) == (places, dated)
    assert mention.named == annex


@pytest.mark.parametrize(("text", "why"), NOT_SAID, ids=[row[0] for row in NOT_SAID])
def test_whose_it_is_must_be_said(found, text, why):
    (mention,) = found(un_resolution, text)
    assert (mention.identifier, mention.named) == ("", text), why
    assert mention.remark.startswith("it does not say who adopted it")


@pytest.mark.parametrize(("text", "why"), NONE, ids=[row[0] for row in NONE])
def test_others_are_left_alone(found, text, why):
    assert found(un_resolution, text) == [], why
