"""From printed lines to paragraphs: what was broken by the page is whole, what stands beside the text is apart."""

from __future__ import annotations

import pytest

from legalgraph.containers import PdfLine, PdfPage
from legalgraph.readers.text.pdf_paragraphs import paragraphs

FULL = "x" * 70  # a line that is full: 420 points wide from 72 to 492


def line(text, top, left=72.0, size=10.0):
    """Every character is 6 points wide at size 10."""
    return PdfLine(text, left, left + len(text) * size * 0.6, top, size, ())


def texts(*pages):
    found = paragraphs([PdfPage(792.0, tuple(lines)) for lines in pages])
    return [each.text for each in found.lines]


def notes(*pages):
    found = paragraphs([PdfPage(792.0, tuple(lines)) for lines in pages])
    return [(note.number, note.text) for note in found.notes]


def of_lines(*words, top=200.0, step=12.0):
    return [line(text, top + at * step) for at, text in enumerate(words)]


@pytest.mark.parametrize(
    ("lines", "wanted", "why"),
    [
        (of_lines(FULL, FULL, "end."), [f"{FULL} {FULL} end."], "full lines go on"),
        (of_lines(FULL, "short end.", "Next."), [f"{FULL} short end.", "Next."], "there was room for “Next.”"),
        ([*of_lines(FULL), line(FULL, 230), line(FULL, 242)], [FULL, f"{FULL} {FULL}"], "a wider gap"),
        ([line(FULL, 200), line("Heading", 212, size=13)], [FULL, "Heading"], "another size"),
        (of_lines(f"{FULL[:-1]}.", f"2. {FULL[:66]}"), [f"{FULL[:-1]}.", f"2. {FULL[:66]}"], "a mark"),
        (of_lines(FULL, f"(a) {FULL[:66]}"), [f"{FULL} (a) {FULL[:66]}"], "“(a)” within a sentence is a reference"),
        ([line(f"{FULL[:-1]}.", 200), line(FULL, 212, 86), line(FULL, 224)], [f"{FULL[:-1]}.", f"{FULL} {FULL}"],
         "an indented first line"),
        ([line(f"(a) {FULL[:65]}.", 200), line(FULL, 212, 90)], [f"(a) {FULL[:65]}. {FULL}"], "a hanging indent"),
        (of_lines("Article 5", FULL), ["Article 5", FULL], "a label stands alone"),
        (of_lines(f"{FULL[:-5]} soli-", "darity."), [f"{FULL[:-5]} solidarity."], "a broken word is whole"),
        (of_lines(f"{FULL[:-5]} non-", "State."), [f"{FULL[:-5]} non- State."], "a hyphen before a capital stays"),
    ],
)  # fmt: skip
def test_where_a_paragraph_ends(lines, wanted, why):
    assert texts(lines) == wanted, why


def test_a_paragraph_goes_on_over_the_page():
    assert texts(of_lines(FULL, top=640), of_lines("end.", top=200)) == [f"{FULL} end."]


def test_a_paragraph_that_is_finished_does_not():
    assert texts(of_lines("Done.", top=640), of_lines("New.", top=200)) == ["Done.", "New."]


def test_the_place_is_the_page():
    found = paragraphs([PdfPage(792.0, ()), PdfPage(792.0, (line("Words.", 300),))])
    assert [each.place for each in found.lines] == ["page 2"]


@pytest.mark.parametrize(
    ("words", "top"),
    [
        ("17", 740),
        ("- 3 -", 740),
        ("2/19", 750),
        ("A/HRC/35/35", 40),
        ("GE.17-06890(E)", 750),
        ("17-06890 3/19", 750),
    ],
)
def test_what_is_printed_at_the_edge_is_beside_the_text(words, top):
    page = sorted([*of_lines("Words."), line(words, top)], key=lambda each: each.top)
    assert texts(page) == ["Words."]
    assert notes(page) == [("page 1", words)]


def test_a_head_that_is_on_every_page_is_beside_the_text():
    pages = [[line(f"LAW OF LANTERNS Page {n}", 40), line(f"Words {n}.", 300)] for n in (1, 2, 3)]
    assert texts(*pages) == ["Words 1.", "Words 2.", "Words 3."]
    assert notes(*pages)[2] == ("page 3", "LAW OF LANTERNS Page 3")


def test_words_at_the_edge_of_one_page_are_words():
    assert texts([line("LAW OF LANTERNS", 40), line("Words.", 300)]) == ["LAW OF LANTERNS", "Words."]


def test_notes_at_the_foot_are_notes():
    foot = [
        line("1 First note, which", 600, size=8),
        line("goes on.", 610, size=8),
        line("2 Second.", 620, size=8),
    ]
    page = [*of_lines(FULL, FULL), *foot]
    assert texts(page) == [f"{FULL} {FULL}"]
    assert notes(page) == [("1", "First note, which goes on."), ("2", "Second.")]


def test_a_year_a_line_of_a_note_begins_with_is_no_note():
    foot = [line("4 As of the spring of", 600, size=8), line("201 pages long.", 610, size=8)]
    assert notes([*of_lines(FULL), *foot]) == [("4", "As of the spring of 201 pages long.")]


def test_small_print_that_is_no_note_is_text():
    assert texts([*of_lines(FULL), line("Reformed in 2021", 600, size=8)]) == [FULL, "Reformed in 2021"]


def test_a_page_without_words_has_no_paragraphs():
    assert texts([]) == []
