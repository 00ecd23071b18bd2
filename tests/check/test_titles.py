"""Words full of capitals between quotation marks: a title, or what a provision says."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from legalgraph.model import CheckReport, Verdict

Check = Callable[..., CheckReport]
C = "Model Convention"
FUND = "A Fund for Help across Borders"


@pytest.mark.parametrize(
    ("note", "verdict", "why"),
    [
        (f"{C}, Art. 10(1): “{FUND}”.", Verdict.VERIFIED, "it stands in what is cited"),
        (f"{C}, Art. 10(1) (“{FUND}”).", Verdict.VERIFIED, "without a colon as well"),
        (f"{C}, Art. 5: “{FUND}”.", Verdict.ELSEWHERE, "a colon after the citation says that it is quoted"),
        (f"{C}, Art. 5 (“{FUND}”).", Verdict.NO_TEXT, "it may be the name of something"),
        (f"{C}: “{FUND}”.", Verdict.NO_TEXT, "no provision is cited for it"),
        (f"Ida Brook, “{FUND}”, 3 LAW J. 4 (2020).", Verdict.NO_TEXT, "the title of a work"),
    ],
)
def test_title_or_quotation(checked: Check, note: str, verdict: Verdict, why: str) -> None:
    (quotation,) = checked(note).notes[0].quotations
    assert quotation.verdict is verdict, why


@pytest.mark.parametrize("words", [f"shall be {FUND}", f"[a]{FUND[1:]}", f"… is {FUND}"])
def test_a_title_begins_with_a_capital(checked: Check, words: str) -> None:
    (quotation,) = checked(f"{C}, Art. 5 (“{words}”).").notes[0].quotations
    assert quotation.verdict is not Verdict.NO_TEXT
