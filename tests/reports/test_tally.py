from __future__ import annotations

from dataclasses import replace

import pytest

from legalgraph.model import Severity, Verdict
from legalgraph.reports.attention import TROUBLE, concerns
from legalgraph.reports.signs import words_of
from legalgraph.reports.tally import numbers, tally

TEXT = "Harbour Convention, Art. 5 (“one berth”)."


@pytest.mark.parametrize("verdict", list(Verdict))
def test_which_verdicts_need_attention(make, verdict):
    wanted = verdict in {
        Verdict.ELSEWHERE, Verdict.DIFFERS, Verdict.NOT_FOUND, Verdict.UNRESOLVED, Verdict.PLACEHOLDER,
    }  # fmt: skip
    assert (verdict in TROUBLE) is wanted
    assert bool(concerns(make.note(1, TEXT, make.citation(TEXT, "Art. 5", verdict)))) is wanted
    assert bool(concerns(make.note(1, TEXT, make.quotation(TEXT, "one berth", verdict)))) is wanted


@pytest.mark.parametrize("severity", list(Severity))
def test_of_other_findings_only_a_major_one_needs_attention(make, severity):
    found = concerns(make.note(1, TEXT, make.finding(severity=severity)))
    assert bool(found) is (severity is Severity.MAJOR)


@pytest.mark.parametrize("code", ["omission_to_check", "superseded_source"])
def test_words_left_out_and_law_no_longer_in_force_need_attention(make, code):
    asked = make.finding(code, Severity.QUESTION, "Is it so?", TEXT, "Art. 5")
    assert concerns(make.note(1, TEXT, asked)) == (asked,)
    assert concerns(make.note(1, TEXT, replace(asked, settled="it is"))) == ()


@pytest.mark.parametrize(
    ("words", "message", "listed"),
    [
        ("Art. 5", "There is no Article 5.", 1),
        ("Art. 5", "“Art. 5”: there is no Article 5.", 1),
        ("one berth", "There is no Article 5.", 2),
        ("Art. 5", "The year is missing.", 2),
    ],
)
def test_a_finding_that_repeats_a_verdict_is_listed_once(make, words, message, listed):
    missing = make.citation(TEXT, "Art. 5", Verdict.NOT_FOUND, "There is no Article 5.")
    repeated = make.finding("pinpoint", Severity.MAJOR, message, TEXT, words)
    assert len(concerns(make.note(1, TEXT, missing, repeated))) == listed


def test_a_drafting_note_is_listed_once(make):
    text = "ADD HARBOUR OFFICE"
    left = make.citation(text, text, Verdict.PLACEHOLDER, "A drafting note.")
    said = make.finding("placeholder", Severity.MAJOR, "Write the source.", text, text)
    assert concerns(make.note(1, text, left, said)) == (left,)


@pytest.mark.parametrize(
    ("verdict", "message", "listed"),
    [
        (Verdict.DIFFERS, "One word differs.", ["one berth"]),
        (Verdict.DIFFERS, "One word differs. And so does the title.", ["Art. 5", "one berth"]),
        (Verdict.NOT_FOUND, "One word differs.", ["Art. 5", "one berth"]),
        (Verdict.UNRESOLVED, "", ["Art. 5", "one berth"]),
    ],
)
def test_a_citation_that_only_repeats_its_quotation_is_not_listed_beside_it(make, verdict, message, listed):
    cited = make.citation(TEXT, "Art. 5", verdict, message)
    quoted = make.quotation(TEXT, "one berth", Verdict.DIFFERS, "One word differs.")
    assert [words_of(check) for check in concerns(make.note(1, TEXT, cited, quoted))] == listed


def test_terms_too_short_to_look_for_are_counted(make):
    assert tally(make.report(make.note(1, terms=2), make.note(2), make.note(3, terms=1))).terms == 3


def test_every_verdict_and_severity_is_counted_even_at_nought(make):
    figures = tally(make.report(make.note(1, TEXT, make.citation(TEXT, "Art. 5"))))
    assert list(figures.citations) == list(figures.quotations) == list(Verdict)
    assert figures.citations[Verdict.EXISTS] == 1
    assert sum(figures.citations.values()) == 1
    assert figures.severities == dict.fromkeys(Severity, 0)


def test_what_was_not_checked_is_counted(make):
    unheld = make.citation(TEXT, "Art. 5", Verdict.NO_TEXT, "", "harbour-convention/art_5")
    quoted = make.quotation(TEXT, "one berth", Verdict.NO_TEXT, "", not_held=("berths-report",))
    figures = tally(make.report(make.note(1, TEXT, unheld, quoted), make.note(2), make.note("*", "Thanks.")))
    assert figures.unchecked == (1, 1)
    assert figures.not_held == ("berths-report", "harbour-convention")
    assert figures.silent == ("2", "*")


def test_findings_are_counted_by_rule_those_of_the_body_too(make):
    checked = make.report(
        make.note(1, TEXT, make.finding("b")), body_findings=(make.finding("a"), make.finding("b"))
    )
    assert tally(checked).codes == {"a": 1, "b": 2}


@pytest.mark.parametrize(
    ("given", "printed"),
    [
        ([], ""),
        (["1"], "1"),
        (["1", "2"], "1, 2"),
        (["1", "2", "3", "7"], "1–3, 7"),
        (["*", "9", "10", "11", "i"], "*, 9–11, i"),
        (["3", "1", "2"], "3, 1, 2"),
        (["²", "1a"], "², 1a"),
        (["*", "*"], "*, *"),
    ],
)
def test_note_numbers_are_printed_as_in_an_index(given, printed):
    assert numbers(given) == printed


def test_what_is_settled_is_counted_and_needs_no_attention(settled_report):
    figures = tally(settled_report)
    assert (figures.attention, figures.settled, figures.findings_settled) == (0, ("1",), 1)
    assert figures.severities[Severity.MAJOR] == 1, "it is still a finding"


def test_a_settled_finding_leaves_the_others_of_its_note(make):
    first = replace(make.finding("a", Severity.MAJOR, "Wrong.", TEXT, TEXT[:5]), settled="right as it stands")
    second = make.finding("b", Severity.MAJOR, "Wrong too.", TEXT, TEXT[6:9])
    (note,) = make.report(make.note(1, TEXT, first, second)).notes
    assert concerns(note) == (second,)
