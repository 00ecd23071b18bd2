"""The example chapter against the official texts: verdicts by note, and a second look at every "verified"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from legalgraph import api
from legalgraph.model import CheckReport, NoteCheck, QuotationCheck, Verdict, Version

pytestmark = pytest.mark.sources

DECLARATION, PROTOCOL = "draft-declaration-2017", "smuggling-protocol"
EXISTS, VERIFIED, ELSEWHERE = Verdict.EXISTS, Verdict.VERIFIED, Verdict.ELSEWHERE


@pytest.fixture(scope="module")
def report(shared: Path) -> CheckReport:
    return api.check(shared / "chapters" / "forging-solidarity.txt", sources=shared / "sources")


@pytest.fixture(scope="module")
def texts(official_texts: Mapping[str, Version]) -> dict[str, str]:
    """The words of every provision and instrument held, naively folded."""
    found: dict[str, str] = {}
    for version in official_texts.values():
        found[version.instrument] = naive(version.text)
        found |= {one.key: naive(version.words_of(one)) for one in version.provisions}
    return found


def naive(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.lower())


def note(report: CheckReport, number: str) -> NoteCheck:
    return next(one for one in report.notes if one.note.number == number)


def of_instruments(check: NoteCheck) -> dict[str, tuple[Verdict, str]]:
    """Of each provision cited whose text is held: the verdict on its citation, and the pinpoint proposed."""
    return {
        key: (one.verdict, one.proposal)
        for one in check.citations
        for key, _ in one.targets
        if one.verdict is not Verdict.NO_TEXT
    }


def codes(check: NoteCheck) -> set[str]:
    return {one.code for one in check.findings}


def test_95_notes(report: CheckReport) -> None:
    assert [one.note.number for one in report.notes] == [str(number) for number in range(1, 96)]


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("3", {DECLARATION: (EXISTS, "")}),
        ("12", {DECLARATION: (EXISTS, "")}),
        ("15", {"tfeu/art_67": (VERIFIED, "tfeu/art_67/para_2")}),
        ("17", {f"{DECLARATION}/art_1/para_1": (Verdict.NOT_FOUND, "")}),
        ("18", {DECLARATION: (VERIFIED, f"{DECLARATION}/art_1/para_1")}),
        ("19", {f"{DECLARATION}/art_3": (VERIFIED, f"{DECLARATION}/art_3/point_c")}),
        ("23", {f"{DECLARATION}/art_4/para_1": (VERIFIED, "")}),
        ("24", {f"{DECLARATION}/art_7/para_5": (ELSEWHERE, f"{DECLARATION}/art_7/para_4")}),
        ("27", {f"{DECLARATION}/art_5": (VERIFIED, "")}),
        ("29", {f"{DECLARATION}/art_6": (EXISTS, "")}),
        ("30", {f"{DECLARATION}/art_8/para_1": (VERIFIED, "")}),
        ("31", {"tfeu/art_67": (EXISTS, ""), "tfeu/art_80": (VERIFIED, ""), "tfeu/art_77": (EXISTS, ""),
                "tfeu/art_78": (EXISTS, ""), "tfeu/art_79": (EXISTS, "")}),
        ("34", {"tfeu/art_67": (VERIFIED, "tfeu/art_67/para_2")}),
        ("42", {PROTOCOL: (EXISTS, "")}),
        ("43", {f"{PROTOCOL}/art_3": (VERIFIED, ""), f"{PROTOCOL}/art_6": (VERIFIED, "")}),
    ],
)  # fmt: skip
def test_citations_of_texts_held(
    report: CheckReport, number: str, expected: dict[str, tuple[Verdict, str]]
) -> None:
    assert of_instruments(note(report, number)) == expected


@pytest.mark.parametrize(
    ("number", "in_note", "in_body"),
    [
        ("15", [VERIFIED], []),
        ("17", [Verdict.NOT_FOUND], [Verdict.NO_TEXT, Verdict.NO_TEXT]),
        ("18", [], [VERIFIED, Verdict.NO_TEXT, VERIFIED]),
        ("19", [], [VERIFIED]),
        ("23", [], [VERIFIED]),
        ("24", [], [ELSEWHERE]),
        ("27", [VERIFIED], []),
        ("30", [VERIFIED], []),
        ("31", [VERIFIED], []),
        ("34", [VERIFIED], []),
        ("43", [], [VERIFIED]),
    ],
)
def test_quotations(report: CheckReport, number: str, in_note: list[Verdict], in_body: list[Verdict]) -> None:
    quotations = note(report, number).quotations
    assert [one.verdict for one in quotations if one.quotation.paragraph is None] == in_note
    assert [one.verdict for one in quotations if one.quotation.paragraph is not None] == in_body


def test_24_has_one_other_comma(report: CheckReport) -> None:
    (quotation,) = note(report, "24").quotations
    assert len(quotation.differences) == 1
    assert naive(quotation.differences[0].quoted) == naive(quotation.differences[0].source)


def test_43_stands_in_both_articles(report: CheckReport) -> None:
    (quotation,) = note(report, "43").quotations
    assert set(quotation.found) == {f"{PROTOCOL}/art_3/point_a", f"{PROTOCOL}/art_6/para_1"}


def test_what_is_proposed_for_43_names_the_point_and_the_paragraph(report: CheckReport) -> None:
    findings = [one for one in note(report, "43").findings if one.code == "incomplete_pinpoint"]
    assert len(findings) == 1
    assert all(place in findings[0].message for place in ("Article 3(a)", "Article 6(1)"))


@pytest.mark.parametrize("number", ["26", "27", "30"])
def test_the_texts_words_without_marks(report: CheckReport, number: str) -> None:
    assert "quote_not_marked" in codes(note(report, number))
    assert {one.note.number for one in report.notes if "quote_not_marked" in codes(one)} == {"26", "27", "30"}


def test_dates_of_entry_into_force(report: CheckReport) -> None:
    assert {"42", "43"} <= {one.note.number for one in report.notes if "date_check" in codes(one)}


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("quote_not_in_source", {"17"}),
        ("wrong_pinpoint", {"24"}),
        ("quote_differs", set()),
        ("copy_paste_artifact", {"93"}),
        ("quote_source_ambiguous", {"17", "18"}),
        ("quote_form_variant", {"20"}),
        ("nested_quote_form", {"80", "90", "93"}),
        ("nested_quote_unsourced", {"40"}),
        ("quote_extent_unclear", {"82", "93"}),
    ],
)
def test_what_is_said_of_quotations(report: CheckReport, code: str, found: set[str]) -> None:
    assert {one.note.number for one in report.notes if code in codes(one)} == found


def test_what_is_major_of_quotations(report: CheckReport) -> None:
    about = ("quote_source_ambiguous", "copy_paste_artifact")
    major = {(one.note, one.code) for one in report.findings if one.code in about and one.severity == "major"}
    assert major == {("17", "quote_source_ambiguous"), ("93", "copy_paste_artifact")}


def test_placeholders(report: CheckReport) -> None:
    found = {one.note.number for one in report.notes if "placeholder" in codes(one)}
    assert found == {"1", "14", "22", "25", "26", "57", "58", "73"}
    assert [one.code for one in report.body_findings].count("placeholder") == 4


def test_short_forms_never_given_in_full(report: CheckReport) -> None:
    found = {one.note.number for one in report.notes if "short_form_no_full_citation" in codes(one)}
    assert found == {"75", "80", "81", "82", "88", "89", "90", "91", "93"}


def verified(report: CheckReport) -> list[QuotationCheck]:
    return [
        quotation
        for check in report.notes
        for quotation in check.quotations
        if quotation.verdict in {VERIFIED, ELSEWHERE}
    ]


def test_what_is_verified_stands_there(report: CheckReport, texts: dict[str, str]) -> None:
    checks = verified(report)
    assert len(checks) >= 11
    for check in checks:
        words = re.sub(r"\[(\w)\](?=\w)", r"\1", check.quotation.words)
        pieces = [naive(piece) for piece in re.split(r"(?:\.\s?){3,4}|…|\[[^\]]*\]", words)]
        assert check.found
        for key in check.found:
            assert all(piece in texts[key] for piece in pieces), (check.quotation.note, key)


def test_what_is_not_found_does_not(report: CheckReport, texts: dict[str, str]) -> None:
    missing = [one for check in report.notes for one in check.quotations if one.verdict is Verdict.NOT_FOUND]
    assert [one.quotation.note for one in missing] == ["17"]
    assert not any(naive(missing[0].quotation.words) in text for text in texts.values())
