"""A place whose number cannot be read: its source is not cited as a whole, and nothing is said of the place."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from legalgraph.footnotes.unreadable import unreadable_beside
from legalgraph.model import CheckReport, Severity, Span, Verdict

Check = Callable[..., CheckReport]
C = "Model Convention"
RIGHT = "Everyone has the right, alone or together with others"
HOLDS = "model-convention/art_4/para_1"


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Article X99 of the Harbour Code", "X99"),
        ("article L. ?12 du Harbour Code", "L. ?12"),
        ("Harbour Code, art. 4x7.", "4x7"),
        ("Harbour Code (at § ??)", "??"),
        ("Article 31A33, Harbour Code", "31A33"),
        ("Harbour Code, Article Thirty-One", "Thirty-One"),
        ("Harbour Code, para. 1984", "1984"),  # nothing is numbered like a year
    ],
)
def test_a_number_that_cannot_be_read(text: str, printed: str) -> None:
    start = text.index("Harbour Code")
    found = unreadable_beside(text, Span(start, start + len("Harbour Code")))
    assert found is not None
    assert found.printed == printed


@pytest.mark.parametrize(
    "text",
    [
        "the Harbour Code on moorings",
        "the article of the Harbour Code on moorings",
        "In section 3, the Harbour Code is discussed",  # a number that can be read, of the chapter itself
        "Harbour Code, art. 5",
        "Harbour Code; art. X99",
        "Quays Act, Art. 6, Harbour Code",  # another's
        "the parts of the Harbour Code",
        "Harbour Code. Section heads met 4 times.",
    ],
)
def test_no_such_number(text: str) -> None:
    start = text.index("Harbour Code")
    assert unreadable_beside(text, Span(start, start + len("Harbour Code"))) is None


@pytest.mark.parametrize(
    "cited",
    [f"Article X99 of the {C}", f"{C}, Art. 4x1", f"{C}, art. ?4", f"{C}, § ##"],
)
def test_words_found_elsewhere_in_its_instrument_are_a_proposal(checked: Check, cited: str) -> None:
    note = checked(f"{cited}: “{RIGHT}”.").notes[0]
    (citation,), (quotation,) = note.citations, note.quotations
    assert (citation.verdict, citation.proposal) == (Verdict.UNRESOLVED, HOLDS)
    assert (quotation.verdict, quotation.proposal) == (Verdict.UNRESOLVED, HOLDS)
    assert "cannot be read" in quotation.message
    assert [
        (one.code, one.severity) for one in note.findings if one.code != "missing_full_treaty_citation"
    ] == [("wrong_pinpoint", Severity.QUESTION)]


def test_words_that_its_instrument_has_nowhere_are_not_found_all_the_same(checked: Check) -> None:
    (quotation,) = checked(f"{C}, Art. X99: “nobody rows alone at night”.").notes[0].quotations
    assert quotation.verdict is Verdict.NOT_FOUND


def test_a_number_that_cannot_be_read_is_asked_about(checked: Check) -> None:
    note = checked(f"{C}, Art. X99.").notes[0]
    assert [(one.code, one.severity) for one in note.findings] == [
        ("pinpoint_out_of_range", Severity.QUESTION)
    ]
    assert note.citations[0].verdict is Verdict.UNRESOLVED


@pytest.mark.parametrize("first", [f"{C}, Art. X99.", f"{C}, Art. 99."])
def test_id_after_it_is_not_the_whole_instrument(checked: Check, first: str) -> None:
    note = checked(first, f"Ibid.: “{RIGHT}”.").notes[1]
    assert note.citations[0].verdict is Verdict.UNRESOLVED
    assert note.quotations[0].verdict is not Verdict.VERIFIED


def test_id_with_such_a_number_is_not_what_it_leads_to(checked: Check) -> None:
    note = checked(f"{C}, Art. 4(1).", f"Ibid., art. X99: “{RIGHT}”.").notes[1]
    assert (note.quotations[0].verdict, note.quotations[0].proposal) == (Verdict.UNRESOLVED, HOLDS)


def test_a_bracket_after_a_quotation_of_the_text(checked: Check) -> None:
    report = checked("Ida Brook, *Doors* (2020).", body=(f"It says “{RIGHT}” ({C}, art. X99).{{1}}",))
    (quotation,) = report.notes[0].quotations
    assert (quotation.verdict, quotation.proposal) == (Verdict.UNRESOLVED, HOLDS)
