"""How the table of authorities and the exports name a case: all its numbers, its name, its ECLI."""

from __future__ import annotations

import pytest

from legalgraph.reports.authorities import table
from legalgraph.reports.exports import as_bibtex, as_csl


@pytest.mark.parametrize(
    ("note", "words", "title", "number"),
    [
        (
            "Joined Cases C-901/30 and C-902/30, *Roe and Others*, EU:C:2031:765, para 9.",
            "Joined Cases C-901/30 and C-902/30, Roe and Others, EU:C:2031:765",
            "Roe and Others",
            "Joined Cases C-901/30 and C-902/30",
        ),
        (
            "CJEU, Joined Cases C‑901/30 and C‑902/30, 3 May 2031, Roe (ECLI:EU:C:2031:765), paras 8–9.",
            "Joined Cases C‑901/30 and C‑902/30, 3 May 2031, Roe (ECLI:EU:C:2031:765)",
            "Roe",
            "Joined Cases C-901/30 and C-902/30",
        ),
        (
            "Joined Cases C-901/30 and C-902/30 Roe v Home Office and Doe v Alien Board [2011] ECR I-5.",
            "Joined Cases C-901/30 and C-902/30 Roe v Home Office and Doe v Alien Board [2011] ECR I-5",
            "Roe v Home Office and Doe v Alien Board",
            "Joined Cases C-901/30 and C-902/30",
        ),
        (
            "Case C-901/30 PPU Roe v État fictif EU:C:2031:765.",
            "Case C-901/30 PPU Roe v État fictif EU:C:2031:765",
            "Roe v État fictif",
            "Case C-901/30 PPU",
        ),
        (
            "Court of Justice, judgment of 3 May 2031, *R.S.*, joined cases C-901/30 and C-902/30, par. 86.",
            "R.S., joined cases C-901/30 and C-902/30",
            "R.S.",
            "Joined Cases C-901/30 and C-902/30",
        ),
        (
            "See, as the Court of Justice said of Borders, Case C-901/30, para 5.",
            "Case C-901/30",
            "Case C-901/30",
            "Case C-901/30",
        ),
        (
            "Case C-901/30 PPU *Roe v État fictif* EU:C:2031:765, Opinion of AG Poe, para 3.",
            "Case C-901/30 PPU Roe v État fictif EU:C:2031:765, Opinion of AG Poe",
            "Roe v État fictif",
            "Case C-901/30 PPU",
        ),
        ("Case C-901/30 Roe v Doe.", "Case C-901/30 Roe v Doe", "Roe v Doe", "Case C-901/30"),
    ],
)
def test_a_case_bears_its_numbers_and_its_name(checked, note, words, title, number):
    report = checked(note)
    (entry,) = table(report).entries
    assert (entry.words, entry.title) == (words, title)
    (item,) = as_csl(report)
    assert (item["title"], item["number"]) == (title, number)
    assert item["authority"] == "Court of Justice of the European Union"
    assert f"number = {{{number}}}" in as_bibtex(report)


def test_a_case_of_one_entry_has_all_its_places(checked):
    report = checked(
        "Joined Cases C-901/30 and C-902/30, *Roe*, EU:C:2031:765, para 9.",
        "EU:C:2031:765, para 4.",
        "Case C-902/30.",
    )
    (entry,) = table(report).entries
    assert [(line.pinpoint, [place.note for place in line.places]) for line in entry.lines] == [
        ("", [2]),
        ("para 4", [1]),
        ("para 9", [0]),
    ]
