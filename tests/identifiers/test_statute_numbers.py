"""Sections of the U.S. Code, public laws and pages of the Statutes at Large, general comments."""

from __future__ import annotations

import pytest

from legalgraph.identifiers import GeneralComment, PublicLaw, StatuteAtLarge, UsSection
from legalgraph.identifiers.us_code import of_ina

READ = [
    (UsSection, "8 U.S.C. § 1324", "8 USC 1324"),
    (UsSection, "8 USC 1324a", "8 USC 1324a"),
    (UsSection, "8 U. S. C. 1324", "8 USC 1324"),
    (UsSection, "42 U.S.C. § 2000e-5", "42 USC 2000e-5"),
    (UsSection, "8 C.F.R. § 208.13", "8 CFR 208.13"),
    (UsSection, "28 CFR Part 35", "28 CFR Part 35"),
    (PublicLaw, "Pub. L. No. 104-208", "Pub. L. 104-208"),
    (PublicLaw, "Public Law 104–208", "Pub. L. 104-208"),
    (PublicLaw, "P.L. 96-212", "Pub. L. 96-212"),
    (StatuteAtLarge, "110 Stat. 3009", "110 Stat. 3009"),
    (GeneralComment, "CRC General Comment No 6", "CRC General Comment No. 6"),
    (GeneralComment, "Human Rights Committee, General Comment No. 31", "CCPR General Comment No. 31"),
    (GeneralComment, "CERD General Recommendation XXX", "CERD General Recommendation No. 30"),
    (GeneralComment, "CEDAW general comment 35", "CEDAW General Recommendation No. 35"),
    (GeneralComment, "General comment no. 15", "General Comment No. 15"),
]
REFUSED = [
    (UsSection, "99 USC 12"), (UsSection, "8 USC"), (UsSection, "8 UNTS 12"), (PublicLaw, "Pub. L. 999-1"),
    (PublicLaw, "public law"), (StatuteAtLarge, "Stat. 12"), (GeneralComment, "general comments"),
    (GeneralComment, "Planning Committee, General Comment No. 3"),
]  # fmt: skip


@pytest.mark.parametrize(("value", "text", "canonical"), READ, ids=[row[1] for row in READ])
def test_read_in_canonical_form(value, text, canonical):
    assert str(value.parse(text)) == canonical
    assert value.parse(canonical) == value.parse(text)


@pytest.mark.parametrize(("value", "text"), REFUSED, ids=[row[1] for row in REFUSED])
def test_near_misses_are_refused(value, text):
    with pytest.raises(ValueError, match=r".+"):
        pytest.fail(f"read as {value.parse(text)!r}")


def test_the_years_of_a_congress():
    assert PublicLaw(104, 208).years == (1995, 1997)


@pytest.mark.parametrize(
    ("section", "codified"), [("274", "8 USC 1324"), ("274A", "8 USC 1324a"), ("999", "None")]
)
def test_sections_of_the_immigration_and_nationality_act(section, codified):
    assert str(of_ina(section)) == codified
