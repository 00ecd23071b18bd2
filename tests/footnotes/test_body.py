"""Quotations of the body text and the notes that support them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from legalgraph.model import CheckReport, Verdict

Check = Callable[..., CheckReport]
C = "Model Convention"
RIGHT = "Everyone has the right, alone or together with others"
OTHER = "States Parties shall share equitably the responsibility"


def by_note(report: CheckReport) -> list[list[str]]:
    """Of each note the first two words of every quotation that it supports."""
    return [[" ".join(one.quotation.words.split()[:2]) for one in note.quotations] for note in report.notes]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        # the words before the call, back to the call before
        ((f"It says “{RIGHT}.”{{1}} And “{OTHER}”,{{2}} so.",), [["Everyone has"], ["States Parties"]]),
        ((f"It says “{RIGHT}” and “{OTHER}”.{{1}} No more.{{2}}",), [["Everyone has", "States Parties"], []]),
        # the call stands before the closing mark
        ((f"It says “{RIGHT}.{{1}}” And “{OTHER}”.{{2}}",), [["Everyone has"], ["States Parties"]]),
        # a call in the midst of a quotation is its own as well
        ((f"It says “{RIGHT},{{1}} to give humanitarian help”.{{2}}",), [["Everyone has"], ["Everyone has"]]),
        # a quotation after the last call is supported by none
        ((f"It says so.{{1}} Then.{{2}} And “{OTHER}”.",), [[], []]),
        # over two paragraphs, marks repeated; or closed only at the end
        ((f"It says “{RIGHT},", f"“{OTHER}”.{{1}} Then.{{2}}"), [["Everyone has", "States Parties"], []]),
        ((f"It says “{RIGHT},", f"{OTHER}”.{{1}} Then.{{2}}"), [["Everyone has", "States Parties"], []]),
        ((f"A{{1}} “{RIGHT},", "“the life, health or dignity of", f"“{OTHER}”.{{2}}"),
         [[], ["Everyone has", "the life,", "States Parties"]]),
    ],
)  # fmt: skip
def test_the_note_that_supports_a_quotation(
    checked: Check, body: tuple[str, ...], expected: list[list[str]]
) -> None:
    report = checked(f"{C}, Arts. 4, 9.", f"{C}, Arts. 4, 9.", body=body)
    assert by_note(report) == expected
    assert report.body_findings == ()
    assert {one.verdict for note in report.notes for one in note.quotations} <= {Verdict.VERIFIED}


def test_a_note_called_twice_supports_both(checked: Check) -> None:
    report = checked(f"{C}, Arts. 4, 9.", body=(f"“{RIGHT}”.{{1}}", f"“{OTHER}”.{{1}}"))
    assert by_note(report) == [["Everyone has", "States Parties"]]
    assert report.notes[0].reference is not None
    assert report.notes[0].reference.paragraph == 0


def test_the_place_of_a_quotation_is_its_own_paragraph(checked: Check) -> None:
    report = checked(f"{C}, Arts. 4, 9.", body=(f"It says “{RIGHT},", f"“{OTHER}”.{{1}}"))
    for check in report.notes[0].quotations:
        assert check.quotation.paragraph is not None
        paragraph = report.document.body[check.quotation.paragraph]
        assert check.quotation.span.of(paragraph) == check.quotation.words


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (("It says “never closed, so.{1}", "Then more."), "never closed, so."),
        (("It says never opened”, so.{1}",), "It says never opened"),
    ],
)
def test_marks_that_do_not_balance_are_reported(checked: Check, body: tuple[str, ...], words: str) -> None:
    report = checked(f"{C}, Art. 4.", body=body)
    assert [(one.code, one.words) for one in report.body_findings] == [("unbalanced_quote", words)]


def test_a_drafting_note_in_the_body(checked: Check) -> None:
    report = checked(f"{C}, Art. 4.", body=("So it is. [ADD MORE HERE]",))
    assert [one.code for one in report.body_findings] == ["placeholder"]


@pytest.mark.parametrize(
    ("note", "verdict"),
    [
        (f"{C}, Art. 4.", Verdict.NOT_FOUND),
        (f"{C}, Art. 4, https://example.org/text.", Verdict.NOT_FOUND),  # the address is the Convention's own
        (f"{C}, Art. 4; Ida Brook, *Doors*, 3 LAW J. 4 (2020).", Verdict.NO_TEXT),
        (f"{C}, Art. 4; Brook 172.", Verdict.NO_TEXT),
        (f"{C}, Art. 4; https://example.org/doors.", Verdict.NO_TEXT),
        (f"{C}, Art. 4; TFEU Art. 80.", Verdict.NO_TEXT),
    ],
)
def test_not_found_is_said_only_when_all_sources_are_held(
    checked: Check, note: str, verdict: Verdict
) -> None:
    report = checked(note, body=("They say “nobody rows alone at night over here”.{1}",))
    assert [one.verdict for one in report.notes[0].quotations] == [verdict]
