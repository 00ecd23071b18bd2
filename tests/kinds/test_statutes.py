"""National statutes: the U.S. Code, public laws, and acts by name or number."""

from __future__ import annotations

import pytest

from legalgraph.kinds import public_law, statute, us_code

CODE = [
    ("8 U.S.C. § 1324(a)(1)(A)(iii)", [("8 USC 1324", "subsec_a/para_1/subpara_A/clause_iii")]),
    ("8 USC 1324", [("8 USC 1324", "")]),
    ("8 U.S.C. 1324a.", [("8 USC 1324a", "")]),
    ("8 U. S. C. § 1324 (a)", [("8 USC 1324", "subsec_a")]),
    ("8 U.S.C.A. § 1324 (2018)", [("8 USC 1324", "")]),
    ("8 U.S.C.\n§ 1324", [("8 USC 1324", "")]),
    ("(8 U.S.C. 1189(a)(4)(B))", [("8 USC 1189", "subsec_a/para_4/subpara_B")]),
    ("8 U.S.C. § 1324(a)(1)-(2) and (b)", [("8 USC 1324", "subsec_a/para_1 subsec_a/para_2 subsec_b")]),
    (
        "8 U.S.C. §§ 1324(a), 1325 and 1326",
        [("8 USC 1324", "subsec_a"), ("8 USC 1325", ""), ("8 USC 1326", "")],
    ),
    ("8 U.S.C. §§ 1101-1537", [("8 USC 1101", ""), ("8 USC 1537", "")]),
    ("8 U.S.C. § 1182 and 10 others", [("8 USC 1182", "")]),
    ("8 U.S.C. 1101 note", [("8 USC 1101", "")]),
    ("8 U.S.C. § 1101 et seq.", [("8 USC 1101", "")]),
    ("42 U.S.C. § 2000e-5(f)", [("42 USC 2000e-5", "subsec_f")]),
    ("Title 8, United States Code, section 1324", [("8 USC 1324", "")]),
    ("section 1324(a) of title 8, United States Code,", [("8 USC 1324", "subsec_a")]),
    ("INA § 274(a)(1)(A)", [("8 USC 1324", "subsec_a/para_1/subpara_A")]),
    ("section 274A of the Immigration and Nationality Act", [("8 USC 1324a", "")]),
    ("INA § 999", [("INA 999", "")]),
    ("8 C.F.R. § 208.13(b)(1)", [("8 CFR 208.13", "subsec_b/para_1")]),
    ("28 CFR Part 35", [("28 CFR Part 35", "")]),
    ("18 U.S.C. § 1519; 5 U.S.C. 105", [("18 USC 1519", ""), ("5 USC 105", "")]),
    ("USC Law School", []),
    ("Article 8 CFR 12", []),
    ("99 USC 12", []),
    ("the U.S.C. has titles", []),
    ("the INA in 1952", []),
]

PUBLIC_LAWS = [
    ("Pub. L. No. 104-208, 110 Stat. 3009 (1996)", "Pub. L. 104-208", "", "1996"),
    ("Public Law 104–208", "Pub. L. 104-208", "", ""),
    ("P.L. 96-212, § 203", "Pub. L. 96-212", "sec_203", ""),
    (
        "Pub. L. 106-113, div. B, § 1000(b), Nov. 29, 1999, 113 Stat. 1535",
        "Pub. L. 106-113",
        "sec_1000",
        "1999-11-29",
    ),
    ("Pub.L. 107-296", "Pub. L. 107-296", "", ""),
    ("110 Stat. 3009", "110 Stat. 3009", "", ""),
    ("94 Stat. 102 (1980)", "94 Stat. 102", "", "1980"),
]

ACTS = [
    ("the Immigration Act 1971, s 25(1)(a).", "Immigration Act 1971", "", "sec_25/subsec_1/para_a"),
    ("Modern Slavery Act 2015 c 30, ss 1-2", "Modern Slavery Act 2015", "", "sec_1 sec_2"),
    (
        "under the Nationality, Immigration and Asylum Act 2002",
        "Nationality, Immigration and Asylum Act 2002",
        "",
        "",
    ),
    ("In Kenya, Refugees Act 2021", "Refugees Act 2021", "", ""),
    (
        "the Refugee Act of 1980, Pub. L. No. 96-212, 94 Stat. 102",
        "Refugee Act of 1980",
        "Pub. L. 96-212",
        "",
    ),
    ("the 9/11 Commission Act of 2007", "9/11 Commission Act of 2007", "", ""),
    ("Migration Act 1958 (Cth) s 233A", "Migration Act 1958", "", "sec_233A"),
    ("Refugees Act 130 of 1998, s 22", "Refugees Act 130 of 1998", "", "sec_22"),
    (
        "Immigration and Refugee Protection Act, S.C. 2001, c. 27, s. 117(4)",
        "Immigration and Refugee Protection Act, S.C. 2001, c. 27",
        "",
        "sec_117/subsec_4",
    ),
    ("s 25 of the Immigration Act 1971", "Immigration Act 1971", "", "sec_25"),
    ("sections 24 and 25 of the Borders Act 2007", "Borders Act 2007", "", "sec_24 sec_25"),
    ("Ports Ordinance 1959, section 3", "Ports Ordinance 1959", "", "sec_3"),
    ("Law No. 4251/2014", "", "Law 4251/2014", ""),
    ("Law 4251/2014, art. 29(5)", "", "Law 4251/2014", "art_29/para_5"),
    ("Law 4251/2014, art. 29, para 5", "", "Law 4251/2014", "art_29/para_5"),
    ("Act No. 27 of 2002", "", "Act No. 27 of 2002", ""),
    ("Executive Order 13769", "", "Executive Order 13769", ""),
    ("Ley Orgánica 4/2000", "", "Ley Orgánica 4/2000", ""),
    ("Real Decreto 557/2011", "", "Real Decreto 557/2011", ""),
    ("Decreto Legislativo 286/1998", "", "Decreto Legislativo 286/1998", ""),
    ("D.Lgs. 286/1998", "", "D.Lgs. 286/1998", ""),
    ("Loi n° 2018-778 du 10 septembre 2018", "", "Loi n° 2018-778 du 10 septembre 2018", ""),
]

NO_ACTS = [
    "The Act 2 years later",
    "this Act 1971",
    "an Act of 1951",
    "to act 2015 times",
    "the Helsinki Final Act of 1975",
    "the Constitutive Act of 2000",
    "martial law no one obeys",
    "in law 12 months",
    "Law No 1",
    "Ley de la calle 4",
    "the Penal Code has",
]


@pytest.mark.parametrize(("text", "expected"), CODE, ids=[row[0] for row in CODE])
def test_sections_of_the_code(found, text, expected):
    read = [(one.identifier, " ".join(map(str, one.pinpoints))) for one in found(us_code, text)]
    assert read == expected


@pytest.mark.parametrize(
    ("text", "identifier", "places", "dated"), PUBLIC_LAWS, ids=[row[0] for row in PUBLIC_LAWS]
)
def test_public_laws(found, text, identifier, places, dated):
    (mention,) = found(public_law, f"{text}, and")
    assert (mention.text, mention.identifier) == (text, identifier)
    assert (" ".join(map(str, mention.pinpoints)), mention.dated) == (places, dated)


@pytest.mark.parametrize(
    "text", ["public law 12 students", "P.L. Travers", "a stat. 5 times", "Pub. L. No. 999-1"]
)
def test_no_public_laws(found, text):
    assert found(public_law, text) == []


@pytest.mark.parametrize(("text", "named", "identifier", "places"), ACTS, ids=[row[0] for row in ACTS])
def test_acts_by_name_or_number(found, text, named, identifier, places):
    (mention,) = found(statute, text)
    assert (mention.named, mention.identifier) == (named, identifier)
    assert " ".join(map(str, mention.pinpoints)) == places


@pytest.mark.parametrize("text", NO_ACTS)
def test_other_acts_are_left_alone(found, text):
    assert found(statute, text) == []


def test_a_range_says_so(found):
    _, end = found(us_code, "8 U.S.C. §§ 1101-1537")
    assert end.remark
