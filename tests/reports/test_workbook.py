"""The workbook read back by another program: everything is there, nothing is a formula, and it can be decided in."""

from __future__ import annotations

import io

import openpyxl
import pytest

from legalgraph.model import Difference, Severity, Verdict
from legalgraph.reports import as_workbook
from legalgraph.reports.rows import rows
from legalgraph.reports.workbook.sheets import DECISIONS

SHEETS = ["Notes to decide", "All notes", "Table of authorities", "Checked against"]


def opened(report, **how):
    return openpyxl.load_workbook(io.BytesIO(as_workbook(report)), **how)


def table(book, name: str) -> list[dict[str, object]]:
    head, *others = book[name].iter_rows(values_only=True)
    return [dict(zip(head, row, strict=True)) for row in others]


def test_it_has_four_sheets_ready_for_use(long_report):
    book = opened(long_report)
    assert book.sheetnames == SHEETS
    for sheet in book:
        assert sheet.freeze_panes == "B2"
        assert sheet.auto_filter.ref.startswith("A1:")
        assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
        assert sheet.print_title_rows == "$1:$1"
        assert sheet.sheet_properties.pageSetUpPr.fitToPage


def test_the_same_report_gives_the_same_bytes(long_report):
    assert as_workbook(long_report) == as_workbook(long_report)


def test_what_needs_attention_stands_first_and_all_words_are_there(long_report):
    made = table(opened(long_report), "Notes to decide")
    needs = [row["Needs you"] for row in made]
    assert needs == sorted(needs, reverse=True)
    assert {"yes", "no"} == set(needs)
    words = {row["Words in the manuscript"] for row in made}
    assert {row.words for row in rows(long_report) if row.words} <= words


def test_every_note_stands_in_order_with_its_text(long_report):
    made = table(opened(long_report), "All notes")
    assert [str(row["Note"]) for row in made] == [note.note.number for note in long_report.notes]
    assert [row["Text of the note"] for row in made] == [note.note.text for note in long_report.notes]
    assert "nothing recognised, so nothing was checked" in made[0]["Citations"]


def test_a_verdict_is_a_sign_a_word_and_a_colour(long_report):
    sheet = opened(long_report)["Notes to decide"]
    looks = {
        str(row[3].value).partition("\n")[0]: row[3].fill.fgColor.rgb for row in sheet.iter_rows(min_row=2)
    }
    for verdict in ("✗ not found", "≠ differs", "⇢ verified elsewhere", "□ placeholder", "✓ verified"):
        assert looks[verdict] not in ("00000000", "FFFFFFFF"), verdict


def test_an_author_can_choose_and_write(long_report):
    sheet = opened(long_report)["Notes to decide"]
    (rule,) = sheet.data_validations.dataValidation
    assert rule.formula1 == f'"{",".join(DECISIONS)}"'
    assert str(rule.sqref) == f"I2:I{sheet.max_row}"
    made = table(opened(long_report), "Notes to decide")
    assert all(row["Your reason"] is None for row in made)


def test_a_difference_is_shown_word_by_word(make):
    quoted = "to keep one berth free"
    text = f"“{quoted}”"
    check = make.quotation(
        text,
        quoted,
        Verdict.DIFFERS,
        "Changed.",
        differences=(Difference("one berth", "two berths"), Difference("", "not")),
    )
    sheet = opened(make.report(make.note(1, text, check)), rich_text=True)["Notes to decide"]
    cell = sheet["G2"].value
    looks = {piece.text: (piece.font.strike, piece.font.b) for piece in cell if not isinstance(piece, str)}
    assert looks["one berth"][0]
    assert looks["two berths"][1]
    assert looks["not"][1]
    assert str(cell) == "− one berth  + two berths\n+ not"


@pytest.mark.parametrize(
    "words", ["=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(1)", "https://example.org", "{=A1}", "0042"]
)
def test_no_word_of_a_manuscript_becomes_anything_but_text(make, words):
    found = make.finding("rule", Severity.MAJOR, words, words, words, evidence=words)
    book = opened(make.report(make.note(words, words, found)))
    for sheet in book:
        for cell in (cell for row in sheet.iter_rows() for cell in row):
            assert cell.data_type != "f", cell.coordinate
            assert cell.hyperlink is None
    assert book["Notes to decide"]["C2"].value == words
    assert book["All notes"]["A2"].value == words


def test_a_number_of_a_note_is_a_number_so_that_it_sorts(make):
    assert opened(make.report(make.note(12, "A note.")))["All notes"]["A2"].value == 12


def test_what_xml_forbids_does_not_break_the_file(make):
    words = "a\x00b\x0bc\ud800d\ufffee"
    check = make.quotation(words, words, Verdict.DIFFERS, "Changed.", differences=(Difference(words, "x"),))
    book = opened(make.report(make.note(1, words, check)), rich_text=True)
    assert book["All notes"]["B2"].value == "a�b�c�d�e"
    assert str(book["Notes to decide"]["G2"].value) == "− a�b�c�d�e  + x"


def test_words_longer_than_a_cell_are_cut_and_it_is_said(make):
    (row,) = table(opened(make.report(make.note(1, "long " * 8000))), "All notes")
    assert len(row["Text of the note"]) < 32_767
    assert row["Text of the note"].endswith("(8000 more characters in the manuscript)")


def test_it_says_what_was_checked_against(long_report):
    made = list(opened(long_report)["Checked against"].iter_rows(values_only=True))
    text = "\n".join(" ".join(str(cell) for cell in row if cell) for row in made)
    for used in long_report.texts:
        assert used.source in text
        assert used.sha256 in text
    for words in (
        long_report.document.sha256,
        long_report.checked_on,
        "verified",
        "differs",
        "not found",
        "no text held",
    ):
        assert words in text


def test_a_settled_note_is_filled_in(settled_report):
    made = table(opened(settled_report), "Notes to decide")
    assert {(row["Needs you"], row["Your decision"], row["Your reason"]) for row in made} == {
        ("no", "leave as it is", "the reprint is meant")
    }


def test_a_report_of_nothing_is_a_workbook(make):
    book = opened(make.report(texts=()))
    assert (
        book["Notes to decide"]["B2"].value == "Nothing was recognised in the notes, so nothing was checked."
    )


def test_the_table_of_authorities_is_a_sheet(checked):
    made = table(
        opened(checked("Model Convention, Art. 4.", "Id. at art. 5.", "ADD SOURCES")), "Table of authorities"
    )
    assert [(row["Id"], row["Pinpoint"], row["Notes"], row["Notes by short form"]) for row in made] == [
        ("model-convention", "Article 4", 1, None),
        ("model-convention", "Article 5", None, 2),
        (None, None, 3, None),
    ]


def test_what_says_a_thing_a_second_time_is_said_once_with_its_rule(make):
    note = "[ADD SOURCES]"
    drafted = make.citation(note, note, Verdict.PLACEHOLDER, "A drafting note, not a citation.")
    found = make.finding("placeholder", Severity.MAJOR, "“[ADD SOURCES]” is a note to yourself.", note, note)
    (row,) = table(opened(make.report(make.note(1, note, drafted, found))), "Notes to decide")
    assert row["What was found"] == "A drafting note, not a citation. [placeholder]"
