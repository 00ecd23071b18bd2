"""Treaty series and labour standards."""

from __future__ import annotations

import pytest

from legalgraph.kinds import treaty_series

# text, then for each mention: its words, identifier, pinpoints; why
SERIES = [
    (
        "189 U.N.T.S. 137 and 606 UNTS 267",
        [("189 U.N.T.S. 137", "189 UNTS 137", ""), ("606 UNTS 267", "606 UNTS 267", "")],
        "",
    ),
    ("999 U. N. T. S. 171", [("999 U. N. T. S. 171", "999 UNTS 171", "")], "spaced"),
    ("2241\nUNTS 507", [("2241\nUNTS 507", "2241 UNTS 507", "")], "over a line break"),
    ("1 UNTS XVI", [("1 UNTS XVI", "1 UNTS XVI", "")], "a roman page"),
    ("(1951) 189 UNTS 137", [("189 UNTS 137", "189 UNTS 137", "")], "a year before"),
    ("UNTS vol. 189, p. 137", [("UNTS vol. 189, p. 137", "189 UNTS 137", "")], "volume first"),
    (
        "United Nations, Treaty Series, vol. 189, p. 137.",
        [("United Nations, Treaty Series, vol. 189, p. 137", "189 UNTS 137", "")],
        "in its own words",
    ),
    (
        "United Nations Treaty Series (UNTS), vol. 189, p. 137",
        [("United Nations Treaty Series (UNTS), vol. 189, p. 137", "189 UNTS 137", "")],
        "with its acronym",
    ),
    (
        "United Nations, Treaty Series, vol. 189, No. 2545",
        [("United Nations, Treaty Series, vol. 189, No. 2545", "189 UNTS No. 2545", "")],
        "by the number registered",
    ),
    ("189 UNTS 137 (No 2545)", [("189 UNTS 137 (No 2545)", "189 UNTS 137", "")], "by both"),
    ("60 LNTS 253", [("60 LNTS 253", "60 LNTS 253", "")], "the League's"),
    (
        "League of Nations, Treaty Series, vol. LX, p. 253",
        [("League of Nations, Treaty Series, vol. LX, p. 253", "60 LNTS 253", "")],
        "a roman volume",
    ),
    (
        "189 UNTS 137, art. 33(1)",
        [("189 UNTS 137, art. 33(1)", "189 UNTS 137", "art_33/para_1")],
        "an article",
    ),
    (
        "189 U.N.T.S. 137 (July 28, 1951)",
        [("189 U.N.T.S. 137 (July 28, 1951)", "189 UNTS 137", "")],
        "a date",
    ),
    ("189 UNTS 137, art. 33 of the Code", [("189 UNTS 137", "189 UNTS 137", "")], "another's article"),
    ("ETS No. 5", [("ETS No. 5", "ETS 5", "")], ""),
    ("(1950, ETS No. 005)", [("ETS No. 005", "ETS 5", "")], "with noughts"),
    ("E.T.S. No. 35", [("E.T.S. No. 35", "ETS 35", "")], ""),
    ("CETS No 197", [("CETS No 197", "CETS 197", "")], ""),
    ("CETS No.: 210", [("CETS No.: 210", "CETS 210", "")], "as the Treaty Office prints it"),
    ("CETS 005", [("CETS 005", "ETS 5", "")], "an old treaty in the new series"),
    ("European Treaty Series - No. 5", [("European Treaty Series - No. 5", "ETS 5", "")], ""),
    (
        "Council of Europe Treaty Series No. 197",
        [("Council of Europe Treaty Series No. 197", "CETS 197", "")],
        "",
    ),
    ("(ETS 163)", [("ETS 163", "ETS 163", "")], "in brackets without “No”"),
    ("STE n° 5", [("STE n° 5", "ETS 5", "")], "French"),
    ("the EU ETS 2 scheme", [], "emissions trading"),
    ("40 ILM 335 (2001)", [("40 ILM 335 (2001)", "40 ILM 335", "")], ""),
    ("23 I.L.M. 1027", [("23 I.L.M. 1027", "23 ILM 1027", "")], ""),
    ("19 U.S.T. 6223", [("19 U.S.T. 6223", "19 UST 6223", "")], ""),
    ("T.I.A.S. No. 6577", [("T.I.A.S. No. 6577", "TIAS 6577", "")], ""),
    ("T.I.A.S. No. 11,212", [("T.I.A.S. No. 11,212", "TIAS 11212", "")], "a comma in the number"),
    ("OASTS No 36", [("OASTS No 36", "OASTS 36", "")], ""),
    ("O.A.S. Treaty Series No. 36", [("O.A.S. Treaty Series No. 36", "OASTS 36", "")], ""),
    ("3 Bevans 1153", [("3 Bevans 1153", "3 Bevans 1153", "")], ""),
    ("225 Consol. T.S. 188", [("225 Consol. T.S. 188", "225 CTS 188", "")], ""),
    ("Trb. 1951, 131", [("Trb. 1951, 131", "Trb. 1951, 131", "")], ""),
    ("Tractatenblad 2005, nr. 310", [("Tractatenblad 2005, nr. 310", "Trb. 2005, 310", "")], ""),
    ("507 UN troops and 12 UNTS volumes", [], "counted things"),
    ("Treaty Series of the United Nations", [], "a series and no place in it"),
    ("10 US troops, 5 ILM students", [], "no page"),
]

LABOUR = [
    ("ILO Convention No. 143", ["C143"]),
    ("ILO Convention 189", ["C189"]),
    ("ILO C87 and C143", ["C87", "C143"]),
    ("the ILO’s C.143, art. 9", ["C143"]),
    ("International Labour Organization Convention No. 182 on the Worst Forms", ["C182"]),
    ("Freedom of Association and Protection of the Right to Organise Convention, 1948 (No. 87)", ["C87"]),
    ("Migration for Employment Convention (Revised), 1949 (No. 97)", ["C97"]),
    ("Migrant Workers Recommendation, 1975 (No. 151)", ["R151"]),
    ("Conventions Nos. 87, 98 and 143 of the International Labour Organization", ["C87", "C98", "C143"]),
    ("the ILO adopted Recommendation No. 202", ["R202"]),
    ("Forced Labour Convention, 1930 (No. 29)", ["C29"]),
    ("the ILO (R86)", ["R86"]),
]

NO_LABOUR = [
    ("Convention No. 108 of the Council of Europe", "another organization's"),
    ("vitamin C12 and B6", "a vitamin"),
    ("C87 in a table of cells", "nobody speaks of labour"),
    ("the Convention No one signed", "no number"),
    ("the ILO has C999", "there is no such number"),
    ("Case C-143/10 at the ILO", "a court's number"),
]


@pytest.mark.parametrize(("text", "expected", "why"), SERIES, ids=[row[0] for row in SERIES])
def test_series(found, text, expected, why):
    read = [
        (one.text, one.identifier, " ".join(map(str, one.pinpoints))) for one in found(treaty_series, text)
    ]
    assert read == expected, why


@pytest.mark.parametrize(("text", "identifiers"), LABOUR, ids=[row[0] for row in LABOUR])
def test_labour_standards(found, text, identifiers):
    assert [one.identifier for one in found(treaty_series, text)] == identifiers


@pytest.mark.parametrize(("text", "why"), NO_LABOUR, ids=[row[0] for row in NO_LABOUR])
def test_numbers_of_others_are_left_alone(found, text, why):
    assert found(treaty_series, text) == [], why


def test_the_date_is_kept(found):
    (mention,) = found(treaty_series, "189 UNTS 137 (28 July 1951)")
    assert mention.dated == "1951-07-28"
