"""The CSV: a row for everything that was checked, in columns that are explained."""

from __future__ import annotations

import csv
import io

from legalgraph.model import Severity
from legalgraph.reports import as_csv
from legalgraph.reports.sheet import COLUMNS


def read(report) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(as_csv(report).removeprefix("\ufeff"), newline="")))


def test_there_is_a_row_for_everything(long_report):
    made = read(long_report)
    expected = [len(note.citations) + len(note.quotations) + len(note.findings) for note in long_report.notes]
    assert len(made) == sum(expected) + len(long_report.body_findings)
    assert [row["note"] for row in made if row["kind"] == "citation"] == [
        note.note.number for note in long_report.notes for _ in note.citations
    ]


def test_a_row_has_the_verdict_of_a_quotation_and_the_weight_of_a_finding(long_report):
    made = read(long_report)
    (quoted,) = [
        row
        for row in made
        if row["words"] == "no fare, “no fault”, and no delay" and row["kind"] == "quotation"
    ]
    assert (quoted["verdict"], quoted["severity"], quoted["needs_attention"]) == ("differs", "", "yes")
    assert quoted["differences"] == "“fault” for “blame”; “and” for “”; “” for “a”"
    assert quoted["points_to"] == "Article 9(1), Ferry Protocol"
    (found,) = [row for row in made if row["rule"] == "two-forms"]
    assert (found["verdict"], found["severity"], found["needs_attention"]) == ("", "minor", "no")
    assert found["evidence"] == "note 8 has “Circular 17/1934”"


def test_a_row_names_the_texts_and_the_day(long_report):
    row = next(
        row for row in read(long_report) if row["words"] == "to keep one berth free for those in distress"
    )
    assert row["place"] == "text, paragraph 2"
    assert row["checked_against"] == (
        "Harbour Convention (en; texts/harbour-convention/1931/en.html; sha256 abababababab)"
    )
    assert row["checked_on"] == long_report.checked_on


def test_no_cell_is_a_formula(make):
    found = make.finding("=rule", Severity.MAJOR, "-1", "+1", "+1", evidence="@x")
    (row,) = read(make.report(make.note("=1", "+1", found)))
    assert [row[name] for name in ("note", "words", "rule", "message", "evidence")] == [
        "'=1",
        "'+1",
        "'=rule",
        "'-1",
        "'@x",
    ]


def test_what_is_settled_is_said(settled_report):
    assert {row["settled"] for row in read(settled_report)} == {"the reprint is meant"}
    assert {row["needs_attention"] for row in read(settled_report)} == {"no"}


def test_every_column_is_explained(root):
    page = (root / "docs" / "how-to-give-back.md").read_text(encoding="utf-8")
    assert [name for name in COLUMNS if f"`{name}`" not in page] == []
