"""Words held against a citation that is only probable: what it was taken for is said, and it is a question."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from legalgraph.model import CheckReport, Severity, Verdict

Check = Callable[..., CheckReport]
C = "Model Convention"
RIGHT = "Everyone has the right, alone or together with others"
DUTY = "Everyone has the duty, alone or together with others"
#: A sentence stands between the instrument and the bare article.
FAR = f"{C}, Art. 3. On the duties of harbours see"


@pytest.mark.parametrize(
    ("note", "code"),
    [
        (f"{FAR} Art. 5: “{RIGHT}”.", "wrong_pinpoint"),
        (f"{FAR} Art. 4(1): “{DUTY}”.", "quote_differs"),
        (f"{FAR} Art. 4(1): “nobody rows alone at night”.", "quote_not_in_source"),
    ],
)
def test_it_is_a_question_and_says_what_was_taken(checked: Check, note: str, code: str) -> None:
    checked_note = checked(note).notes[0]
    (finding,) = [one for one in checked_note.findings if one.code == code]
    assert finding.severity is Severity.QUESTION
    assert "was taken for Article" in finding.message
    assert checked_note.quotations[0].verdict is Verdict.UNRESOLVED
    assert checked_note.citations[-1].verdict is Verdict.UNRESOLVED
    assert not [one for one in checked_note.findings if one.severity is Severity.MAJOR]


def test_words_that_stand_there_make_it_sure(checked: Check) -> None:
    note = checked(f"{FAR} Art. 4(1): “{RIGHT}”.").notes[0]
    assert note.quotations[0].verdict is Verdict.VERIFIED
    assert note.citations[-1].message.startswith("“Art. 4(1)” was taken for Article 4(1)")


def test_of_a_citation_that_says_its_source_it_is_no_question(checked: Check) -> None:
    findings = checked(f"{C}, Art. 5: “{RIGHT}”.").notes[0].findings
    assert ("wrong_pinpoint", Severity.MAJOR) in [(one.code, one.severity) for one in findings]
