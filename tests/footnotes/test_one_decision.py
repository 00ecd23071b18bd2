"""Two citations of decisions side by side: whether the second only goes on with the first."""

from __future__ import annotations

import pytest

from legalgraph.footnotes.one_decision import goes_on
from legalgraph.resolve import Known
from legalgraph.resolve.mentioned import mentioned


@pytest.mark.parametrize(
    ("text", "one", "why"),
    [
        ("Joined Cases C-901/30 and C-902/30, *Roe and Others*, EU:C:2031:765.", True, "its name between"),
        ("Case C-901/30 PPU X and X v État fictif EU:C:2031:765.", True, "a name that ends in small letters"),
        ("C-901/30, 3 May 2031, Roe (ECLI:EU:C:2031:765).", True, "a date, and a bracket"),
        ("Joined Cases C-901/30 and C-902/30 Roe v Home Office and Doe v Poe.", True, "the next parties"),
        ("Roe v. Doe, 910 F.3d 461 (9th Cir. 2018), *aff’d*, 140 S. Ct. 15 (2020).", True, "on appeal"),
        ("Cases C-901/30 Roe v Home Office and Doe v Poe.", False, "nothing says that they were joined"),
        (
            "Case C-901/30 *Roe and Others*, confirmed in EU:C:2033:765.",
            False,
            "another decision confirms it",
        ),
        ("Case C-901/30 *Roe and Others*; EU:C:2031:765.", False, "a semicolon parts two sources"),
        ("Case C-901/30 and Others, Opinion of AG Poe, EU:C:2031:700.", False, "an opinion is no judgment"),
        (
            "Joined Cases C-901/30 and C-902/30, *Roe and Others*, EU:T:2031:765.",
            False,
            "an ECLI of another court",
        ),
        (
            "Joined Cases C-901/30 and C-902/30, *Roe and Others*, EU:C:2029:765.",
            False,
            "or of a year before the case",
        ),
        ("Joined Cases C-901/30 and C-902/30. Long after, EU:C:2031:765.", False, "another sentence"),
    ],
)
def test_what_goes_on_with_the_case_before(text, one, why):
    head, tail = mentioned(text, Known.of({}, ()))
    assert goes_on(text, head, tail) is one, why
