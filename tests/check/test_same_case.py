"""A court decision is one authority, whichever of its numbers, its ECLI or its parties a note gives."""

from __future__ import annotations

import pytest

JOINED = "Joined Cases C-901/30 and C-902/30, *Roe and Others*, EU:C:2031:765, para 9."


@pytest.mark.parametrize(
    ("notes", "found", "why"),
    [
        ((JOINED,), [["1"]], "the name stands between the numbers and the ECLI"),
        ((JOINED, "Case C-902/30, para 10."), [["1", "2"]], "the second of the joined numbers"),
        (
            (JOINED, "EU:C:2031:765, para 4."),
            [["1", "2"]],
            "the ECLI that a citation gave with the numbers",
        ),
        (("EU:C:2031:765, para 4.", JOINED), [["1", "2"]], "wherever that citation stands"),
        (
            ("Joined Cases C-901/30 and C-902/30 Roe v Home Office and Doe v Alien Board [2011] ECR I-5.",),
            [["1"]],
            "the parties of each of the joined cases",
        ),
        (
            ("Case C-901/30 PPU Roe v État fictif EU:C:2031:765.", "Roe v État fictif EU:C:2031:765."),
            [["1", "2"]],
            "a name that goes on in small letters",
        ),
        (
            ("Roe v Ruritania, App no 27765/09 (ECtHR, 3 May 2012).", "ECLI:CE:ECHR:2012:0503JUD002776509."),
            [["1", "2"]],
            "the Strasbourg ECLI holds the number of the application",
        ),
        (
            ("Case C-901/30 Roe v Doe.", "EU:C:2031:765, para 4."),
            [["1"], ["2"]],
            "nothing says that this number has this ECLI",
        ),
        (
            ("Case C-901/30 *Roe*; EU:C:2031:765.",),
            [["1"], ["1"]],
            "a semicolon parts two sources",
        ),
        (
            ("Case C-901/30 *Roe*, followed in EU:C:2033:765.",),
            [["1"], ["1"]],
            "one decision follows another",
        ),
        (
            ("Case C-901/30 *Roe*, Opinion of AG Poe, EU:C:2031:700.",),
            [["1"], ["1"]],
            "an opinion is not the judgment",
        ),
        (
            (JOINED.replace("2031", "2029"), JOINED.replace("C-90", "T-90")),
            [["1"], ["1"], ["2"], ["2"]],
            "a judgment before its case, or of another court, is of another case",
        ),
        (
            ("Case C-901/30 and Case C-77/30.", "Case C-77/30."),
            [["1"], ["1", "2"]],
            "two cases that nothing joins",
        ),
        (
            ("Joined Cases C-901/30 and C-902/30 Roe v Home Office and Doe v Poe, 457 U.S. 202 (1982).",),
            [["1"], ["1"]],
            "a reporter of another country is another case",
        ),
        (
            ("Roe v. Doe, 910 F.3d 461, 471 (9th Cir. 2018), *vacated and remanded*, 140 S. Ct. 15 (2020).",),
            [["1"]],
            "what became of it on appeal",
        ),
        (
            ("Roe v. Doe, 910 F.3d 461 (9th Cir. 2018), *quoted in*, 140 S. Ct. 15 (2020).",),
            [["1"], ["1"]],
            "a decision that quotes another is another",
        ),
        (
            ("Commission v Ruritania EU:C:2031:7.", "Case C-192/30 Commission v Ruritania EU:C:2031:900."),
            [["1"], ["2"]],
            "the same parties, two decisions",
        ),
    ],
)
def test_one_case_is_one_authority(checked, notes, found, why):
    report = checked(*notes)
    noted = [
        dict.fromkeys(report.notes[at.note].note.number for at in one.places) for one in report.authorities
    ]
    assert list(map(list, noted)) == found, why
    assert report.unattributed == ()
