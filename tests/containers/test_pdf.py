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
