"""Which citation a quotation in a note belongs to, and what that makes of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from legalgraph.model import CheckReport, Verdict

Check = Callable[..., CheckReport]
RIGHT = "Everyone has the right, alone or together with others"
OTHER = "States Parties shall share equitably the responsibility"
C, P = "Model Convention", "Model Protocol"


def cited(report: CheckReport, number: int = -1) -> list[tuple[list[str], Verdict]]:
    """Of each quotation of a note the provisions it was held against, and the verdict."""
    return [
        ([key.partition("/")[2] for key in one.cited], one.verdict) for one in report.notes[number].quotations
    ]


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        # before in its own part, with and without words between
        (f"{C}, Art. 4(1), stating that “{RIGHT}”.", [["art_4/para_1"]]),
        (f"{C}, Art. 4(1) (stating that “{RIGHT}”).", [["art_4/para_1"]]),
        (f"See {C}, Art. 4(1): “{RIGHT}”.", [["art_4/para_1"]]),
        # after it
        (f"“{RIGHT}”, {C}, Art. 4(1).", [["art_4/para_1"]]),
        (f"The text says that “{RIGHT}” ({C}, Art. 4(1)).", [["art_4/para_1"]]),
        # several of both
        (f"{C}, Art. 4(1) (“{RIGHT}”); {C}, Art. 9(1) (“{OTHER}”).", [["art_4/para_1"], ["art_9/para_1"]]),
        (f"{C}, Art. 4(1) (“{RIGHT}”) and {C}, Art. 9(1) (“{OTHER}”).", [["art_4/para_1"], ["art_9/para_1"]]),
        (f"“{RIGHT}” ({C}, Art. 4(1)) and “{OTHER}” ({C}, Art. 9(1)).", [["art_4/para_1"], ["art_9/para_1"]]),
        (f"“{RIGHT}”, {C}, Art. 4(1), and “{OTHER}”, {C}, Art. 9(1).", [["art_4/para_1"], ["art_9/para_1"]]),
        # two quotations of one citation
        (f"{C}, Art. 4: “{RIGHT}” and “life, health or dignity”.", [["art_4"], ["art_4"]]),
        (f"{C}, Art. 4: “{RIGHT}”; “life, health or dignity”.", [["art_4"], ["art_4"]]),
        # a sentence without a citation: the next one's, if no signal sets that apart; else the one's before
        (f"{P}, Art. 2. Help is free: “{RIGHT}”. {C}, Art. 4(1).", [["art_4/para_1"]]),
        (f"{C}, Art. 4(1). It says that “{RIGHT}”. See also {P}, Art. 2.", [["art_4/para_1"]]),
        (f"{C}, Art. 4(1). It says that “{RIGHT}”.", [["art_4/para_1"]]),
    ],
)
def test_the_right_citation(checked: Check, note: str, expected: list[list[str]]) -> None:
    assert cited(checked(note)) == [(keys, Verdict.VERIFIED) for keys in expected]


@pytest.mark.parametrize(
    ("body", "note", "expected"),
    [
        # what the body cites in brackets answers for the words, whatever the note adds
        (
            f"“{RIGHT}” ({C}, Art. 4(1)).{{1}}",
            f"See also {C}, Art. 9(1).",
            (["art_4/para_1"], Verdict.VERIFIED),
        ),
        (f"“{RIGHT},” ({C}, Art. 4).{{1}}", "Ida Brook, *Doors* (2020) 4.", (["art_4"], Verdict.VERIFIED)),
        # wrongly: said of the bracket's citation, not of the note's
        (f"“{RIGHT}” ({C}, Art. 3).{{1}}", f"See also {C}, Art. 9(1).", (["art_3"], Verdict.ELSEWHERE)),
        (
            f"“{RIGHT}” ({C}, Art. 3).{{1}}",
            f"{C}, Art. 4(1).",
            (["art_4/para_1"], Verdict.VERIFIED),
        ),  # the note's
        # a bracket that only leads on, or stands further off, is no source
        (f"“{RIGHT}” (cf. {C}, Art. 4(1)).{{1}}", f"{C}, Art. 9(1).", (["art_9/para_1"], Verdict.ELSEWHERE)),
        (
            f"“{RIGHT}” is old law ({C}, Art. 4).{{1}}",
            f"{C}, Art. 9(1).",
            (["art_9/para_1"], Verdict.ELSEWHERE),
        ),
        (f"“{RIGHT}” (emphasis added).{{1}}", f"{C}, Art. 4(1).", (["art_4/para_1"], Verdict.VERIFIED)),
    ],
)
def test_a_citation_in_brackets_in_the_text(
    checked: Check, body: str, note: str, expected: tuple[list[str], Verdict]
) -> None:
    assert cited(checked(note, body=(body,))) == [expected]


@pytest.mark.parametrize(
    "note",
    [
        # the words are another work's, though an instrument stands near
        f"Ida Brook, *Doors*, 3 LAW J. 4 (2020) (“nobody rows alone at night”); {C}, Art. 4(1).",
        f"Ida Brook, *Doors*, 3 LAW J. 4 (2020) (“nobody rows alone at night”). See also {C}, Art. 4(1).",
        f"Brook 172 (“nobody rows alone at night”); {C}, Art. 4(1).",
        f"{C}, Art. 4(1); Brook (2020) at 11: “nobody rows alone at night”.",
        # titles, and names given
        f"Ida Brook, “The right to row alone”, 3 LAW J. 4 (2020); {C}, Art. 4(1).",
        f"{C}, Art. 4(1); Ida Brook, “Rowing Alone at Night”, LAW J. (2020).",
        f"{C}, Art. 4(1) (hereinafter “the convention on solidarity”).",
        f"Online forum: “Rowing Across Borders: What Now?”, cited with {C}, Art. 4(1).",
    ],
)
def test_words_of_another_work_are_not_called_wrong(checked: Check, note: str) -> None:
    report = checked(note)
    assert [verdict for _, verdict in cited(report)] == [Verdict.NO_TEXT]
    assert Verdict.EXISTS in {one.verdict for one in report.notes[0].citations}
    majors = {"quote_not_in_source", "quote_differs", "wrong_pinpoint"}
    assert not majors & {one.code for one in report.notes[0].findings}


def test_words_after_a_reference_back_to_a_work_are_its(checked: Check) -> None:
    report = checked(
        "Ida Brook, *Doors*, 3 LAW J. 4 (2020).", f"Brook, *supra* n. 1 (“nobody rows alone”); {C}, Art. 4."
    )
    assert cited(report) == [([], Verdict.NO_TEXT)]


def test_a_reference_back_to_an_instrument_is_held_against_it(checked: Check) -> None:
    report = checked(f"{C}, Art. 9.", f"*Id.* Art. 4(1): “{RIGHT}”.")
    assert cited(report) == [(["art_4/para_1"], Verdict.VERIFIED)]


def test_a_reference_back_to_the_wrong_note_verifies_nothing(checked: Check) -> None:
    report = checked(f"{C}, Art. 4(1).", f"Brook, *supra* n. 1: “{RIGHT}”.")
    assert cited(report) == [([], Verdict.NO_TEXT)]
    assert report.notes[1].citations[0].verdict is Verdict.UNRESOLVED
    assert report.notes[1].citations[0].targets == ()


def test_an_altered_quotation_between_two_citations_is_no_ones_verified(checked: Check) -> None:
    report = checked(
        f"{C}, Art. 4(1). It says “Nobody has the right, alone or together with others”. {P}, Art. 2."
    )
    assert Verdict.VERIFIED not in {verdict for _, verdict in cited(report)}


@pytest.mark.parametrize(
    ("note", "terms", "quotations"),
    [
        (f"{C}, Art. 4: “material gain” and “helper”.", 2, 0),
        (f"{C}, Art. 4: “shall [not] be returned”.", 1, 0),  # no three words of the source stand together
        (f"{C}, Art. 4: “[Member States of it]”.", 1, 0),
        (f"{C}, Art. 4: “{RIGHT}”.", 0, 1),
    ],
)
def test_terms_are_counted(checked: Check, note: str, terms: int, quotations: int) -> None:
    check = checked(note).notes[0]
    assert (check.terms, len(check.quotations)) == (terms, quotations)


def test_a_quotation_between_the_parts_of_one_citation_is_looked_for(checked: Check) -> None:
    note = (
        f"{P}, Art. 3(a) (“the passage of another person”), supplementing the Model Convention on Solidarity across "
        "Borders."
    )
    assert [one.quotation.words for one in checked(note).notes[0].quotations] == [
        "the passage of another person"
    ]


@pytest.mark.parametrize(
    ("words", "verdict"),
    [(RIGHT, Verdict.VERIFIED), ("Everyone has the duty, alone or together with others", Verdict.UNRESOLVED)],
)
def test_a_quotation_never_closed_is_verified_or_not_compared(
    checked: Check, words: str, verdict: Verdict
) -> None:
    report = checked(f"{C}, Art. 4(1): “{words}")
    assert [one.verdict for one in report.notes[0].quotations] == [verdict]
    assert "unbalanced_quote" in {one.code for one in report.notes[0].findings}


def test_the_sources_words_without_marks(checked: Check) -> None:
    report = checked(f"{C}, Art. 4(1): {RIGHT}, to give humanitarian help to any person in movement.")
    (quotation,) = report.notes[0].quotations
    assert not quotation.quotation.marked
    assert quotation.verdict is Verdict.VERIFIED
    assert [one.code for one in report.notes[0].findings] == ["quote_not_marked"]


def test_the_name_of_an_instrument_is_no_unmarked_quotation(checked: Check) -> None:
    note = (
        "Model Protocol against the Smuggling of Persons for Material Gain, supplementing the Model Convention on "
        "Solidarity across Borders, Art. 1."
    )
    assert checked(note).notes[0].quotations == ()


@pytest.mark.parametrize(
    "note",
    [
        f"{C}, Art. 5: " + "“the freedom to give help” and " * 1500,
        f"{C}, Art. 5: " + "“the freedom to give help and " * 1500,
        f"{C}, Art. 5 (“the freedom to give help”); " * 1000,
        f"{C}, Art. 5 " + "(" * 20_000 + "“the freedom of help”",
        f"{C}, Art. 5 “" + "the States Parties shall . . . " * 3000 + "”",
        f"{C}, Art. 5. " + "the freedom of persons to give help " * 2500,
        "A" * 80_000 + f" “the freedom of help” {C}, Art. 5",
    ],
    ids=["quotations", "never closed", "citations", "brackets", "ellipses", "plain", "one word"],
)
def test_a_huge_note_is_checked(checked: Check, note: str) -> None:
    report = checked(note)
    assert Verdict.VERIFIED not in {one.verdict for one in report.notes[0].quotations}
    assert len(report.notes) == 1


@pytest.mark.parametrize(
    "note",
    [
        f"ADD “{RIGHT}” FROM THE CONVENTION HERE; [cite “{RIGHT}” here] {C}, Art. 4.",  # a drafting note's own words
        f"{C}, Art. 4. [cite “nobody rows alone at night” here]",
    ],
)
def test_the_words_of_a_drafting_note_are_no_quotation(checked: Check, note: str) -> None:
    report = checked(note)
    assert Verdict.NOT_FOUND not in {verdict for _, verdict in cited(report)}
    assert "placeholder" in {one.code for one in report.notes[0].findings}


def test_words_sourced_in_the_sentence_before_the_nearest_citation(checked: Check) -> None:
    report = checked(f"{C}, Art. 4(1). It says “{RIGHT}”. {P}, Art. 2.")
    assert cited(report) == [(["art_4/para_1"], Verdict.VERIFIED)]
