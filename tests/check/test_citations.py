"""The verdict on a citation: is it there, and what its quotations make of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from legalgraph.model import CheckReport, Verdict

Check = Callable[..., CheckReport]
C, P = "Model Convention", "Model Protocol"
RIGHT = "Everyone has the right, alone or together with others"


@pytest.mark.parametrize(
    ("note", "verdict"),
    [
        (f"{C}, Art. 4(1).", Verdict.EXISTS),
        (f"{C}, arts 3-5.", Verdict.EXISTS),
        (f"{C}, Art. 99.", Verdict.NOT_FOUND),
        (f"{C}, Art. 4(9).", Verdict.NOT_FOUND),
        (f"{C}, Arts. 4, 99.", Verdict.NOT_FOUND),
        ("TFEU Art. 80.", Verdict.NO_TEXT),
        ("TFEU Art. 400.", Verdict.NOT_FOUND),  # the outline lists all articles
        ("A/HRC/99/99, para. 3.", Verdict.UNRESOLVED),  # no such session yet
        ("A/HRC/21/12, para. 3.", Verdict.NO_TEXT),
        ("CRC General Comment No. 6.", Verdict.NO_TEXT),
        ("Regulation (EU) 2009/4242, Art. 3.", Verdict.UNRESOLVED),
        ("Doe v. Ruritania, App. No. 12345/06, § 5.", Verdict.NO_TEXT),
        ("ADD SOURCES HERE", Verdict.PLACEHOLDER),
        ("Ida Brook, *Doors* (2020), https://example.org/doors.", Verdict.NO_TEXT),
        (f"{C}, Art. 4(1): “{RIGHT}”.", Verdict.VERIFIED),
        (f"{C}, Art. 5: “{RIGHT}”.", Verdict.ELSEWHERE),
        (f"{C}, Art. 99: “{RIGHT}”.", Verdict.NOT_FOUND),  # no article, whatever the words
        (f"{C}, Art. 4(1): “Everyone has the duty, alone or together with others”.", Verdict.DIFFERS),
        # the worst of what is said of its quotations
        (f"{C}, Art. 4(1): “{RIGHT}” and “nobody rows alone at night”.", Verdict.NOT_FOUND),
    ],
)
def test_verdict(checked: Check, note: str, verdict: Verdict) -> None:
    assert [one.verdict for one in checked(note).notes[0].citations] == [verdict]


def test_a_document_of_the_united_nations_is_described_by_its_symbol(checked: Check) -> None:
    messages = [
        one.message for note in checked("A/HRC/21/12.", "E/CN.4/1998/5.").notes for one in note.citations
    ]
    assert messages == [
        "No text is held of A/HRC/21/12 (Human Rights Council, session 21, issued 2012 to 2013).",
        "No text is held of E/CN.4/1998/5 (Commission on Human Rights, issued 1997 to 1999).",
    ]


def test_of_two_citations_only_the_one_that_names_the_place_is_verified(checked: Check) -> None:
    report = checked(f"{C}, Art. 9; {C}, Art. 4.", body=(f"It says “{RIGHT}”.{{1}}",))
    assert [one.verdict for one in report.notes[0].citations] == [Verdict.EXISTS, Verdict.VERIFIED]


def test_words_found_elsewhere_in_the_instrument_say_so_of_its_only_citation(checked: Check) -> None:
    report = checked(f"{P}, Art. 2; {C}, Art. 9.", body=(f"It says “{RIGHT}”.{{1}}",))
    assert [one.verdict for one in report.notes[0].citations] == [Verdict.EXISTS, Verdict.ELSEWHERE]


def test_of_two_citations_of_one_instrument_neither_is_blamed(checked: Check) -> None:
    report = checked(f"{C}, Art. 1; {C}, Art. 9.", body=(f"It says “{RIGHT}”.{{1}}",))
    assert [one.verdict for one in report.notes[0].citations] == [Verdict.EXISTS, Verdict.EXISTS]
    assert [one.verdict for one in report.notes[0].quotations] == [Verdict.ELSEWHERE]


@pytest.mark.parametrize(
    ("first", "verdict"),
    [
        (f"{C}, Art. 4.", Verdict.EXISTS),
        ("TFEU Art. 80.", Verdict.NO_TEXT),  # as at the first citation
        ("Ida Brook, *Doors*, 3 LAW J. 4 (2020).", Verdict.NO_TEXT),
        (f"{C}, Art. 4; {P}, Art. 2.", Verdict.UNRESOLVED),
        ("ADD SOURCES HERE", Verdict.UNRESOLVED),
    ],
)
def test_a_reference_back_is_worth_what_it_leads_to(checked: Check, first: str, verdict: Verdict) -> None:
    assert [one.verdict for one in checked(first, "*Ibid.*").notes[1].citations] == [verdict]


def test_each_text_held_is_named_with_its_file(checked: Check) -> None:
    texts = checked(f"{C}, Art. 4.").texts
    assert [text.instrument for text in texts] == ["model-convention", "model-protocol"]
    assert all(text.sha256 and text.source.endswith((".html", ".md")) for text in texts)
