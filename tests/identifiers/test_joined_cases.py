"""The numbers of a case of the Union's courts, one or several that were joined."""

from __future__ import annotations

import pytest

from legalgraph.identifiers.joined_cases import as_joined, is_joined, numbers_of


@pytest.mark.parametrize(
    ("words", "numbers", "joined"),
    [
        ("Case C-901/30 Roe v Doe", ("C-901/30",), False),
        ("Joined Cases C-901/30 and C‑902/30 Roe", ("C-901/30", "C-902/30"), True),
        ("Joined Cases T-80/31 to T-82/31", ("T-80/31", "T-81/31", "T-82/31"), True),
        ("affaires jointes C-901/30 et C-902/30", ("C-901/30", "C-902/30"), True),
        ("Joined Cases C-901/30 PPU and C-902/30 PPU Roe", ("C-901/30 PPU", "C-902/30 PPU"), True),
        ("C-901/30 P, C-902/30 P and C-903/30 P", ("C-901/30 P", "C-902/30 P", "C-903/30 P"), False),
        ("Joined Cases C-901/30, X v Procurator and C-902/30", ("C-901/30", "C-902/30"), True),
        ("Joined Cases 86 and 91/69 Roe", ("86/69", "91/69"), True),
        ("Case 86/69", ("86/69",), False),
        ("Joined Cases T-1/31 to T-990/31", ("T-1/31", "T-990/31"), True),
        ("ECLI:EU:C:2031:765", (), False),
        ("Directive 2030/86/EC", (), False),
    ],
)
def test_the_numbers_of_one_citation(words, numbers, joined):
    assert (numbers_of(words), is_joined(words)) == (numbers, joined)


def test_numbers_are_printed_as_a_citation_has_them():
    assert as_joined(("C-901/30",)) == "Case C-901/30"
    assert as_joined(("C-1/30", "C-2/30 P", "C-3/30")) == "Joined Cases C-1/30, C-2/30 P and C-3/30"
    assert as_joined(()) == ""
