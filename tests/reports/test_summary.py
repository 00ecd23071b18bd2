from __future__ import annotations

import pytest

from legalgraph.model import Difference, Severity, Verdict
from legalgraph.reports import as_text

TEXT = "Harbour Convention, Art. 5 (“one berth”)."


def test_every_verdict_is_counted_even_at_nought(make):
    said = as_text(make.report(make.note(1, TEXT, make.citation(TEXT, "Art. 5"))), 200)
    assert (
        "Citations:  0 verified, 1 exists, 0 verified elsewhere, 0 differs, 0 not found, 0 no text held"
        in said
    )
    assert "Quotations: 0 verified, 0 exists" in said
    assert "Findings:   0 major, 0 minor, 0 question" in said


@pytest.mark.parametrize("width", [40, 60, 80, 120])
def test_lines_keep_to_the_width(long_report, width):
    lines = as_text(long_report, width).splitlines()
    assert len(lines) > 20
    assert [line for line in lines if len(line) > width and " " in line.strip()] == []


def test_each_note_that_needs_attention_is_named_with_its_reason(long_report):
    said = as_text(long_report, 400)
    assert "Needs attention: 6 of 30 notes" in said
    assert (
        "  note 5  ✗ not found: “Ferry Protocol Art. 11”: The Ferry Protocol ends with Article 10.\n" in said
    )
    assert "  body text  ▲ major: “Few objected”: A quotation mark is opened and never closed.\n" in said
    assert "note 11 " not in said


def test_a_proposal_is_said(make):
    wrong = make.quotation(
        TEXT, "one berth", Verdict.ELSEWHERE, "It stands in paragraph 2.",
        cited=("harbour-convention/art_5",), proposal="harbour-convention/art_5/para_2",
    )  # fmt: skip
    assert "(proposed: Article 5 → Article 5(2))" in as_text(make.report(make.note(1, TEXT, wrong)), 200)


def test_the_differing_words_and_what_was_left_out_are_shown(make):
    wrong = make.quotation(
        TEXT, "one berth", Verdict.DIFFERS, "One word differs.",
        differences=(Difference("berth", "quay"), Difference("one", "")), omitted=("save at night",),
    )  # fmt: skip
    asked = make.finding(
        "omission_to_check", Severity.QUESTION, "Left out: “save at night”.", TEXT, "one berth"
    )
    assert (
        "≠ differs, ◇ question: “one berth”: One word differs. Left out: “save at night”. Your text has “berth”, the "
        "source has “quay”. Your text has “one”, the source has nothing there.\n"
    ) in as_text(make.report(make.note(1, TEXT, wrong, asked)), 400)


def test_all_that_is_said_of_the_same_words_stands_in_one_line(make):
    missing = make.citation(TEXT, "Art. 5", Verdict.NOT_FOUND, "There is none.")
    note = make.note(
        1, TEXT, missing, make.finding("a", Severity.MAJOR, "The year is missing.", TEXT, "Art. 5"),
        make.finding("b", Severity.MAJOR, "Of nothing."), make.finding("b", Severity.MAJOR, "Of no words."),
    )  # fmt: skip
    assert [line for line in as_text(make.report(note), 200).splitlines() if line.startswith("  note")] == [
        "  note 1  ✗ not found, ▲ major: “Art. 5”: There is none. The year is missing.",
        "  note 1  ▲ major: Of nothing.",
        "  note 1  ▲ major: Of no words.",
    ]


def test_what_was_not_checked_is_said(make):
    unheld = make.citation(TEXT, "Art. 5", Verdict.NO_TEXT, "", "harbour-convention/art_5")
    said = as_text(
        make.report(make.note(1, TEXT, unheld), make.note(2, terms=3), remarks=("No italics.",)), 200
    )
    assert "Not checked, no text held: citations 1, quotations 0\n" in said
    assert "Not checked, nothing recognised: notes 2\n" in said
    assert "Not checked, too short to look for: 3 in quotation marks\n" in said
    assert "Remark: No italics.\n" in said
    assert "No note needs attention among what was checked.\n" in said


@pytest.mark.parametrize("sign", ["\x1b", "\x07", "\x9b", "\u202e", "\u2066"])
def test_a_manuscript_cannot_steer_the_terminal(make, sign):
    note = make.note(1, "x", make.finding(message=f"Bad{sign}[31m words", severity=Severity.MAJOR))
    said = as_text(make.report(note), 80)
    assert sign not in said
    assert "Bad�[31m words" in said
