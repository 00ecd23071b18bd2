"""What semicolons and sentence ends set apart in a note."""

from __future__ import annotations

import pytest

from legalgraph.quotes import parts_of, quoted


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("TFEU Art. 67; Model Convention, Art. 4.", ["TFEU Art. 67;", "Model Convention, Art. 4."]),
        ("TFEU Art. 67. *See also* Art. 80.", ["TFEU Art. 67.", "*See also* Art. 80."]),
        (
            "Lind, 3 LAW J. 4 (2020) (“a; b. C d”); Sorel 5",
            ["Lind, 3 LAW J. 4 (2020) (“a; b. C d”);", "Sorel 5"],
        ),
        (
            "It “is so.” Draft, Annex (Apr. 25, 2017). Art. 7",
            ["It “is so.”", "Draft, Annex (Apr. 25, 2017).", "Art. 7"],
        ),
        (
            "R. Sorel, *Who Pays? The Law*, U.N. Doc. A/1, No. 5",
            ["R. Sorel, *Who Pays? The Law*, U.N. Doc. A/1, No. 5"],
        ),
        (
            "Lind, 47 VAND. J. TRANSNAT’L L. 699 (2014). Cite",
            ["Lind, 47 VAND. J. TRANSNAT’L L. 699 (2014).", "Cite"],
        ),
        (
            "A (never closed; B 5. Then C",
            ["A (never closed;", "B 5.", "Then C"],
        ),  # one bracket does not swallow a note
        ("", [""]),
    ],
)
def test_parts(text: str, expected: list[str]) -> None:
    assert [part.span.of(text).strip() for part in parts_of(text, quoted(text))] == expected
