"""PDF: where its words stand; and what is done with one that is damaged, locked, or made to exhaust the machine."""

from __future__ import annotations

import io
import subprocess
import sys

import pytest
from made_files import pdf as made

from legalgraph.containers import is_pdf, pdf, pdf_lines, pdf_pages
from legalgraph.errors import UnreadableInputError


def lines(*printed):
    (page,) = pdf_pages(made([printed]), "x")
    return page.lines


def test_lines_have_words_place_and_size():
    (line,) = lines((72, 100, 10, "Article (1)"))
    assert (line.text, line.left, line.size, line.calls) == ("Article (1)", 72, 10, ())
    assert line.right == pytest.approx(72 + 11 * 6, abs=1)
    assert 98 < line.top < 104


def test_pages_are_read_in_order_with_their_height():
    pages = pdf_pages(made([[(72, 72, 10, "one")], [], [(72, 72, 10, "three")]], height=500), "x")
    assert [[line.text for line in page.lines] for page in pages] == [["one"], [], ["three"]]
    assert {page.height for page in pages} == {500}


def test_a_raised_figure_calls_a_note_and_is_no_word():
    (line,) = lines((72, 100, 10, "solidarity"), (132.5, 98, 6, "12"), (140, 100, 10, ", and"))
    assert line.calls == ("12",)
    assert "12" not in line.text
    assert line.text.startswith("solidarity")


def test_the_raised_figure_a_note_begins_with_is_its_number():
    (line,) = lines((72, 698, 5, "3"), (75.2, 700, 8, "See the Charter."))
    assert line.text == "3 See the Charter."
    assert line.calls == ()


def test_a_small_figure_on_the_line_is_no_call():
    (line,) = lines((72, 100, 10, "H"), (78, 103.5, 7, "2"), (82.2, 100, 10, "O"))
    assert "2" in line.text
    assert line.calls == ()


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"%PDF-1.4\nno more", r"law\.pdf: is no whole PDF"),
        (made([[(72, 72, 10, "words")]])[:200], "is no whole PDF"),
    ],
)
def test_a_damaged_pdf_is_refused(data, fault):
    with pytest.raises(UnreadableInputError, match=fault):
        pdf_pages(data, "law.pdf")


def test_one_that_takes_too_long_is_stopped(monkeypatch):
    monkeypatch.setattr(pdf, "_SECONDS", 0.001)
    with pytest.raises(UnreadableInputError, match=r"takes more than 0\.001 seconds"):
        pdf_pages(made([[]]), "law.pdf")


def test_one_that_takes_too_much_memory_is_said(monkeypatch):
    program = [sys.executable, "-c", "raise MemoryError"]
    run = subprocess.run
    monkeypatch.setattr(subprocess, "run", lambda _, **options: run(program, **options))
    with pytest.raises(UnreadableInputError, match="takes more memory"):
        pdf_pages(made([[]]), "law.pdf")


def test_a_reader_that_was_stopped_is_said(monkeypatch):
    program = [sys.executable, "-c", "import os; os._exit(9)"]
    run = subprocess.run
    monkeypatch.setattr(subprocess, "run", lambda _, **options: run(program, **options))
    with pytest.raises(UnreadableInputError, match="its reader was stopped"):
        pdf_pages(made([[]]), "law.pdf")


def test_one_with_endless_pages_is_refused(monkeypatch):
    monkeypatch.setattr(pdf_lines, "_MOST_PAGES", 1)
    with pytest.raises(pdf_lines.TooMuchError, match="more than 1 pages"):
        pdf_lines.main(io.BytesIO(made([[], []])), io.StringIO())


def test_is_pdf():
    assert is_pdf(made([[]]))
    assert not is_pdf(b"a text that speaks of %PDF only after" + b" " * 1024 + b"%PDF-1.4")
    assert not is_pdf(b"<act/>")


# --- what manuscripts need besides


def test_a_call_has_its_place_in_the_line_and_leaves_no_gap():
    (line,) = lines((72, 100, 10, "solidarity"), (132.5, 98, 6, "12"), (140, 100, 10, ", and"))
    assert (line.text, line.calls, line.places) == ("solidarity, and", ("12",), (10,))


def test_the_space_after_a_call_stays():
    (line,) = lines((72, 100, 10, "end."), (96, 98, 6, "3"), (105.6, 100, 10, "The"))
    assert (line.text, line.calls, line.places) == ("end. The", ("3",), (4,))


@pytest.mark.parametrize(
    ("raised", "calls"),
    [
        ("*", ("*",)),
        ("†", ("†",)),
        ("iv", ("iv",)),  # endnotes of word processors
        ("1,2", ("1,2",)),
        ("th", ()),  # the 20th century
    ],
)
def test_raised_signs_and_small_roman_numbers_call_too(raised, calls):
    (line,) = lines((72, 100, 10, "the 20"), (108, 98, 6, raised))
    assert line.calls == calls
    assert line.text == ("the 20" if calls else f"the 20{raised}")


def test_a_mark_that_begins_a_line_is_told():
    marked, plain = lines((72, 98, 5, "3"), (75.2, 100, 8, "See it."), (72, 120, 8, "3 dogs"))
    assert (marked.mark, marked.text) == ("3", "3 See it.")
    assert plain.mark == ""


def test_italics_are_told_by_their_font():
    (line,) = lines((72, 100, 10, "See "), (96, 100, 10, "The Law", "Courier-Oblique"), (138, 100, 10, ", 3"))
    assert [line.text[start:end] for start, end in line.italics] == ["The Law"]


def test_whether_a_space_is_written_at_the_end_of_a_line():
    assert [line.spaced for line in lines((72, 100, 10, "goes on "), (72, 112, 10, "ends."))] == [True, False]


def test_a_space_drawn_over_a_letter_is_none():
    (line,) = lines((72, 100, 10, "en/"), (84.5, 100, 10, " "), (90, 100, 10, "; and"))
    assert line.text == "en/; and"


def test_rules_and_pictures_of_a_page():
    (page,) = pdf_pages(made([[(72, 100, 10, "x")]], rules={0: [(72, 200, 500)]}, pictures=[0]), "x")
    assert [(rule.left, rule.right, round(rule.top)) for rule in page.rules] == [(72, 200, 500)]
    assert page.pictures == 1


def test_a_gutter_between_columns_is_seen():
    columns = [
        (left, top, 10, "words of a column that go on and on"[:34])
        for top in range(100, 400, 12)
        for left in (72, 330)
    ]
    table = [(72, 100, 10, "one line"), (330, 100, 10, "of two cells")]
    (two,) = pdf_pages(made([columns]), "x")
    (one,) = pdf_pages(made([[*table, *((72, top, 10, "words " * 12) for top in range(120, 400, 12))]]), "x")
    assert (two.gutter, one.gutter) == (True, False)


def test_a_locked_pdf_is_refused_with_the_advice_that_was_asked_for():
    with pytest.raises(UnreadableInputError, match=r"is locked with a password.*Give the \.docx"):
        pdf_pages(made([[(72, 72, 10, "words")]], locked=True), "x", advice="Give the .docx.")
