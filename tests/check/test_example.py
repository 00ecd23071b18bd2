"""The example chapter, checked with the texts beside it: every row of its table, and nothing beside them."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from legalgraph import api
from legalgraph.catalogue import load
from legalgraph.footnotes import NoteRead, read_notes
from legalgraph.model import CheckReport, CitationCheck, Finding, NoteCheck, QuotationCheck, Verdict
from legalgraph.resolve import Known
from legalgraph.shelves import Shelves

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


def table(about: str) -> list[dict[str, str]]:
    with (EXAMPLES / "manuscript.expected.csv").open(encoding="utf-8", newline="") as file:
        return [row for row in csv.DictReader(file) if row["about"] == about]


def id_of(row: dict[str, str]) -> str:
    return f"{row['note'] or 'body'}-{row['what'][:30]}"


@pytest.fixture(scope="module")
def report() -> CheckReport:
    return api.check(EXAMPLES / "manuscript.txt", sources=EXAMPLES / "texts", shelves=EXAMPLES)


def note_of(report: CheckReport, number: str) -> NoteCheck:
    return next(note for note in report.notes if note.note.number == number)


def citation(report: CheckReport, row: dict[str, str]) -> CitationCheck:
    """The citation of the note in whose words, or beside which, the words of the row stand."""
    note = note_of(report, row["note"])
    start = note.note.text.index(row["what"])
    end = start + len(row["what"])
    meeting = [one for one in note.citations if one.mention.span.start < end and start < one.mention.span.end]
    assert len(meeting) == 1, [one.mention.text for one in meeting]
    return meeting[0]


def quotation(report: CheckReport, row: dict[str, str]) -> QuotationCheck:
    note = note_of(report, row["note"])
    found = [one for one in note.quotations if row["what"] in one.quotation.words]
    assert len(found) == 1
    return found[0]


def pointed(check: CitationCheck) -> set[str]:
    """What a citation points at, as written even where there is no such provision."""
    if check.verdict is Verdict.NOT_FOUND and check.message.startswith("There is no"):
        return {f"{key}/{pinpoint}" for key, _ in check.targets for pinpoint in check.mention.pinpoints}
    return {key for key, _ in check.targets}


@pytest.mark.parametrize("row", table("citation"), ids=id_of)
def test_citations(report: CheckReport, row: dict[str, str]) -> None:
    check = citation(report, row)
    assert check.verdict == row["expected"]
    assert pointed(check) == set(row["keys"].split())


@pytest.mark.parametrize("row", table("quotation"), ids=id_of)
def test_quotations(report: CheckReport, row: dict[str, str]) -> None:
    check = quotation(report, row)
    assert check.verdict == row["expected"]
    assert set(check.found or check.cited) == set(row["keys"].split())
    assert " … ".join(check.omitted) == row["omitted"]


@pytest.mark.parametrize("row", table("finding"), ids=id_of)
def test_findings(report: CheckReport, row: dict[str, str]) -> None:
    assert row["expected"] in {one.code for one in findings_of(report, row["note"])}


@pytest.mark.parametrize("number", [*(str(number) for number in range(1, 29)), ""])
def test_nothing_else_is_found(report: CheckReport, number: str) -> None:
    expected = sorted(row["expected"] for row in table("finding") if row["note"] == number)
    assert sorted(one.code for one in findings_of(report, number)) == expected


def findings_of(report: CheckReport, number: str) -> tuple[Finding, ...]:
    return note_of(report, number).findings if number else report.body_findings


@pytest.fixture(scope="module")
def reads(report: CheckReport) -> dict[str, NoteRead]:
    known = Known.of(load(Shelves.find(EXAMPLES)).instruments)
    return {read.note.number: read for read in read_notes(report.document.notes, known)}


@pytest.mark.parametrize("row", table("reference"), ids=id_of)
def test_references_back(reads: dict[str, NoteRead], row: dict[str, str]) -> None:
    read = reads[row["note"]]
    start = read.note.text.index(row["what"])
    end = start + len(row["what"])
    (back,) = (cite.antecedent for cite in read.cites if cite.antecedent and start <= cite.span.start < end)
    if row["expected"]:
        assert back.note == row["expected"] or f"note {row['expected']}" in back.problem
    else:
        assert back.problem
