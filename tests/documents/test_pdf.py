"""Manuscripts in PDF: text, notes and calls, read off the places and sizes of lines."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from made_files import pdf as made

from legalgraph.containers import PdfLine, PdfPage, PdfRule
from legalgraph.documents import read
from legalgraph.documents.pdf import manuscript
from legalgraph.errors import UnreadableInputError


def line(text, top, *, left=72.0, size=12.0, **said):
    """A line of Courier; ``^(1)`` is raised, ``{words}`` are in italics, and "3|words" begin with a raised mark."""
    mark, bar, words = text.partition("|")
    text = f"{mark} {words}" if bar else text
    calls, places, italics, begun = [], [], [], 0
    while found := re.search(r"\^\((.+?)\)|[{}]", text):
        place = found.start()
        text = text[:place] + text[found.end() :]
        if found[1]:
            calls.append(found[1])
            places.append(place)
        elif found[0] == "{":
            begun = place
        else:
            italics.append((begun, place))
    right = left + len(text) * size * 0.6
    return PdfLine(
        text, left, right, top, size, tuple(calls), tuple(places), tuple(italics), mark if bar else "", **said
    )


def column(texts, top, *, size=12.0, **said):
    """Lines one below the other, in single spacing."""
    return [line(text, top + at * size * 1.2, size=size, **said) for at, text in enumerate(texts)]


def page(text=(), notes=(), *, rules=(), foot=None, **said):
    """A page: text from the top, smaller notes at the foot."""
    lines = [*column(text, 72), *column(notes, 600, size=9)]
    if foot is not None:
        lines.append(line(foot, 740, left=300))
    return PdfPage(792, tuple(lines), tuple(rules), **said)


def doc(*pages):
    return manuscript(Path("chapter.pdf"), b"", pages)


def notes(document):
    return [(note.number, note.text) for note in document.notes]


def calls(document):
    """The notes that are called, each with the word it is called after."""
    return [
        (each.note, document.body[each.paragraph][: each.offset].split()[-1]) for each in document.references
    ]


# --- notes and calls


def test_a_pdf_is_read_from_its_bytes_to_the_place_of_each_call(tmp_path):
    path = tmp_path / "chapter.pdf"
    words = [
        (72, 100, 12, "A duty."),
        (122.4, 101, 7, "1"),
        (133.8, 100, 12, "A right."),
        (191.4, 101, 7, "2"),
    ]
    foot = [
        (72, 600, 6, "1"),
        (77, 600, 9, "See "),
        (98.6, 600, 9, "The Law", "Courier-Oblique"),
        (136.4, 600, 9, ", 4."),
        (72, 612, 6, "2"),
        (77, 612, 9, "Ibid."),
    ]
    path.write_bytes(made([[*words, *foot]]))
    document = read(path)
    assert document.format == "PDF"
    assert document.body == ("A duty. A right.",)
    assert notes(document) == [("1", "See The Law, 4."), ("2", "Ibid.")]
    assert [(each.note, each.paragraph, each.offset) for each in document.references] == [
        ("1", 0, 7),
        ("2", 0, 16),
    ]
    first = document.notes[0]
    assert [first.text[span.start : span.end] for span in first.italics] == ["The Law"]
    assert first.place == "page 1"
    assert document.remarks == ()


def test_two_calls_in_one_raised_row():
    document = doc(page(["Both say so.^(1,2)"], ["1|One.", "2|Other."]))
    assert calls(document) == [("1", "so."), ("2", "so.")]
    assert document.body == ("Both say so.",)


def test_numbering_that_begins_again_on_each_page():
    document = doc(page(["One.^(1) Two.^(2)"], ["1|First.", "2|Second."]), page(["Three.^(1)"], ["1|Third."]))
    assert notes(document) == [("1", "First."), ("2", "Second."), ("1 (2)", "Third.")]
    assert calls(document) == [("1", "One."), ("2", "Two."), ("1 (2)", "Three.")]
    assert any(remark.startswith("Numbering begins again") for remark in document.remarks)


def test_signs_are_marks():
    document = doc(page(["The Author^(*)", "Words.^(†)"], ["*|A professor.", "†|A dagger."]))
    assert notes(document) == [("*", "A professor."), ("†", "A dagger.")]
    assert calls(document) == [("*", "Author"), ("†", "Words.")]


def test_notes_at_the_end_below_a_heading_in_the_size_of_the_text():
    ending = ["Notes", "1. Smith, 1999.", "2. Jones, 2000, at", "4."]
    document = doc(page(["Said once.^(1)"]), page(["Said twice.^(2)"]), page(ending))
    assert notes(document) == [("1", "Smith, 1999."), ("2", "Jones, 2000, at 4.")]
    assert calls(document) == [("1", "once."), ("2", "twice.")]
    assert " ".join(document.body) == "Said once. Said twice."


def test_roman_notes_at_the_end_without_a_heading():
    document = doc(
        page(["Once.^(i) Twice.^(ii) Thrice.^(iii)"]), page([], ["i Smith.", "iiJones.", "iii i was."])
    )
    assert notes(document) == [("i", "Smith."), ("ii", "Jones."), ("iii", "i was.")]
    assert [note for note, _ in calls(document)] == ["i", "ii", "iii"]


def test_notes_in_the_size_of_the_text_below_a_rule():
    rule = PdfRule(72, 216, 590)
    first = PdfPage(792, (line("Said.^(1)", 72), line("1|A long note that", 600)), (rule,))
    second = PdfPage(792, (line("More.^(2)", 72), line("goes on here.", 600), line("2|Brief.", 615)), (rule,))
    assert notes(doc(first, second)) == [("1", "A long note that goes on here."), ("2", "Brief.")]


def test_a_rule_that_stands_over_plain_figures_on_several_pages():
    """As in manuscripts whose notes are set like the text, in double spacing."""
    rule = PdfRule(72, 216, 590)
    pages = [
        PdfPage(792, (line(f"{word}.^({at})", 72), line(f"{at} Note.", 600)), (rule,))
        for at, word in enumerate(("One", "Two", "Three"), 1)
    ]
    assert notes(doc(*pages)) == [("1", "Note."), ("2", "Note."), ("3", "Note.")]
    assert notes(doc(pages[0])) == []  # once, it may be any rule


def test_plain_numbers_begin_again_below_the_rest_of_a_note():
    first = page(["One.^(1) Two.^(2)"], ["1 First.", "2 Second, which goes"])
    second = page(["Three.^(1) Four.^(2)"], ["on.", "1 Third.", "2 Fourth."])
    assert notes(doc(first, second)) == [
        ("1", "First."),
        ("2", "Second, which goes on."),
        ("1 (2)", "Third."),
        ("2 (2)", "Fourth."),
    ]


def test_an_underlined_line_is_no_rule_over_notes():
    underlined = page(
        ["See the web.^(1)", "And more."], ["1|https://example.org"], rules=[PdfRule(72, 216, 611)]
    )
    assert " ".join(doc(underlined).body) == "See the web. And more."


def test_a_note_goes_on_on_the_next_page_and_the_sentence_above_it_too():
    full = "This sentence is cut in two by the end of the page and goes"
    document = doc(
        page([f"One.^(1) {full[:58]}", full], ["1|A note that is long and"]),
        page(["on.^(2)"], ["ends here.", "2|Next."]),
    )
    assert notes(document) == [("1", "A note that is long and ends here."), ("2", "Next.")]
    assert len(document.body) == 1
    assert document.body[0].endswith("goes on.")


def test_a_quotation_in_small_type_above_the_notes_is_text():
    lines = [
        line("He said:^(1) and so forth to the end of the line, as one does,", 72),
        line("and one who says so says it well, in so many words, to a friend.", 86.4),
        line("A quotation in small type.", 104, size=9, left=90),
        line("1|Smith.", 300, size=9),
    ]
    document = doc(PdfPage(792, tuple(lines)))
    assert notes(document) == [("1", "Smith.")]
    assert document.body[-1] == "A quotation in small type."


def test_a_section_sign_that_a_line_of_a_note_begins_with_is_no_mark():
    document = doc(
        page(["The Author^(*) One.^(1)"], ["* A professor.", "1. See the Act,", "§ 4 and", "¶ 2."])
    )
    assert notes(document) == [("*", "A professor."), ("1", "See the Act, § 4 and ¶ 2.")]


def test_a_figure_that_a_line_of_a_note_begins_with_is_no_mark():
    document = doc(page(["One.^(1) Two.^(2)"], ["1|See vol. 1, 44 and", "2 of the Act.", "2|Ibid."]))
    assert notes(document) == [("1", "See vol. 1, 44 and 2 of the Act."), ("2", "Ibid.")]


def test_pages_without_notes_stand_between():
    document = doc(
        page(["A.^(1)"], ["1|One."]), page(["No notes."]), page(["None."]), page(["B.^(2)"], ["2|Two."])
    )
    assert [note.number for note in document.notes] == ["1", "2"]
    assert " ".join(document.body) == "A. No notes. None. B."


def test_a_raised_figure_that_calls_nothing_stays_in_the_text():
    document = doc(page(["A field of 30 m^(2) here.^(1) And.^(2) CO^(2)"], ["1|One.", "2|Two."]))
    assert document.body == ("A field of 30 m2 here. And. CO2",)
    assert calls(document) == [("1", "here."), ("2", "And.")]


def test_what_lacks_its_other_half_is_kept_and_said():
    document = doc(page(["One.^(1) Nine.^(9)"], ["1|First.", "2|Second.", "4|Fourth."]))
    assert [note.number for note in document.notes] == ["1", "2", "4"]
    assert document.body == ("One. Nine.9",)
    assert document.remarks == (
        "Not found, though there are higher numbers: note 3.",
        "No place was found where the text calls note 2, note 4.",
        "Raised as calls are, but no such note was found (left in the text): “9” on page 1.",
    )


def test_no_notes():
    assert doc(page(["Words alone."])).remarks == ("No notes were found.",)


def test_a_line_where_notes_are_that_has_no_mark_stays_in_the_text():
    rule = PdfRule(72, 216, 590)
    document = doc(page(["Words.^(1)"], ["A working paper.", "1|One."], rules=[rule]))
    assert document.body == ("Words.", "A working paper.")
    assert any("Left in the text" in remark for remark in document.remarks)


# --- text


def test_heads_feet_and_page_numbers_are_no_text():
    pages = [
        PdfPage(
            792,
            (line("The Journal of Law", 40), *page([f"{word}.^({at})"], [f"{at}|Note."], foot=f"{at}").lines),
        )
        for at, word in enumerate(("One", "Two", "Three"), 1)
    ]
    document = doc(*pages)
    assert " ".join(document.body) == "One. Two. Three."
    assert [note.text for note in document.notes] == ["Note."] * 3
    assert document.remarks[:1] == (
        "Left out, being printed on several pages alike (with other figures, if any): “The Journal of Law”.",
    )


A = "In mid-paragraph the lines of the text go on to the very margin,"
OTHER = "On other pages stand other lines, which go on to the margin, too,"
B = "and the last line is short."
ENDS = "A sentence may end with the very line, as this here does, so ends."


@pytest.mark.parametrize(
    ("lines", "paragraphs", "why"),
    [
        ([line(A, 72), line(B, 86.4)], 1, "the line was full"),
        ([line(B, 72), line(A, 86.4)], 2, "the next word would have had room"),
        ([line(A, 72), line(ENDS, 86.4), line(A, 110), line(B, 124.4)], 2, "a gap"),
        ([line("A Heading", 72, size=16), line(A, 96)], 2, "another size"),
        (
            [line("Broken by hand, it", 72), line("goes on. " + A[:50], 86.4), line(B, 100.8)],
            1,
            "in mid-sentence",
        ),
        ([line("the first;", 72), line("the second;", 86.4), line(A, 100.8)], 3, "a list"),
        ([line(A, 72), line(A, 86.4), line(ENDS, 100.8), line(A, 115.2, left=90)], 2, "an indent"),
        ([line(A, 72, left=90), line(A, 86.4), line(B, 100.8)], 1, "the second line of an indented one"),
        (
            [
                line(A, 72),
                line(A, 86.4),
                line(ENDS, 100.8),
                line(A[:60], 115.2, left=108),
                line(B, 129.6, left=108),
            ],
            2,
            "set in",
        ),
    ],
)
def test_where_paragraphs_end(lines, paragraphs, why):
    assert len(doc(PdfPage(792, tuple(lines))).body) == paragraphs, why


def test_at_a_page_break_after_a_whole_sentence_the_guess_is_said():
    document = doc(page([A, ENDS]), page([OTHER, B]))
    assert len(document.body) == 1
    assert document.remarks[0].endswith("that the paragraph goes on was guessed: page 2.")


def test_at_a_page_break_an_indent_tells_where_paragraphs_are_indented():
    first = PdfPage(792, (line(A, 72, left=90), line(OTHER, 86.4), line(ENDS, 100.8)))
    begins = PdfPage(792, (line("Indented it begins.", 72, left=90), line(B, 86.4)))
    goes_on = PdfPage(
        792, (line("Not indented, it goes on from the page before, so as to fill it,", 72), line(B, 86.4))
    )
    assert len(doc(first, begins).body) > 1
    assert len(doc(first, goes_on).body) == 1


def test_at_a_page_break_a_space_written_after_the_line_tells():
    def spaced(*texts):
        ends = (*(True for _ in texts[:-1]), False)
        return [
            line(text, 72 + at * 14.4, spaced=end)
            for at, (text, end) in enumerate(zip(texts, ends, strict=True))
        ]

    ended = doc(PdfPage(792, tuple(spaced(A, A, ENDS))), PdfPage(792, tuple(spaced(OTHER, B))))
    goes_on = doc(
        PdfPage(792, (*spaced(A, A, A)[:2], line(ENDS, 100.8, spaced=True))),
        PdfPage(792, tuple(spaced(OTHER, B))),
    )
    assert (len(ended.body), len(goes_on.body)) == (2, 1)
    assert ended.remarks == goes_on.remarks == ("No notes were found.",)


def test_italics_go_on_over_the_end_of_a_line():
    document = doc(page(["Said.^(1)"], ["1|In {The Law of}", "{Nations} there."]))
    (note,) = document.notes
    assert [note.text[span.start : span.end] for span in note.italics] == ["The Law of Nations"]


def test_a_note_of_two_paragraphs_is_two_lines():
    lines = [
        line("Said.^(1)", 72),
        *column(["1|First it says", "this."], 600, size=9),
        line("Then this.", 630, size=9),
    ]
    assert notes(doc(PdfPage(792, tuple(lines)))) == [("1", "First it says this.\nThen this.")]


# --- what is not read


def test_columns_are_said():
    left = [line("a column of words", 72 + at * 14) for at in range(8)]
    right = [line("another column", 79 + at * 14, left=330) for at in range(8)]
    assert doc(PdfPage(792, (*left, *right))).remarks[0].endswith("lines of both may be mixed up on page 1.")
    assert doc(page([A, B], gutter=True)).remarks[0].startswith("Seems to be set in two columns")


def test_a_page_that_is_only_a_picture_is_said():
    remarks = doc(page([A, B]), PdfPage(792, (), pictures=1)).remarks
    assert "Not read, having no text and only a picture, as scans have: page 2." in remarks


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (made([[]], pictures=[0]), "has no text, only pictures of its pages"),
        (made([[]]), "has no text on its pages"),
        (made([[(72, 72, 12, "Words.")]], locked=True), "is locked with a password"),
        (made([[(72, 72, 12, "Words.")]])[:300], "is no whole PDF"),
        (b"%PDF-1.7", "is no whole PDF"),
    ],
)
def test_a_pdf_that_cannot_be_read_is_refused_with_advice(tmp_path, data, problem):
    path = tmp_path / "chapter.pdf"
    path.write_bytes(data)
    with pytest.raises(UnreadableInputError, match=rf"{problem}.*give the \.docx"):
        read(path)
