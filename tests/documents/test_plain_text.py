"""Plain text with printed notes: small texts in, body with its calls and notes out."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from legalgraph.documents.plain_text import PlainText
from legalgraph.errors import UnreadableInputError


def document(text: str, encoding: str = "utf-8"):
    return PlainText().read(Path("chapter.txt"), text.encode(encoding))


def shown(doc) -> list[str]:
    """The body with every call put back as ⟨number⟩."""
    body = list(doc.body)
    for reference in reversed(doc.references):
        words = body[reference.paragraph]
        body[reference.paragraph] = (
            f"{words[: reference.offset]}⟨{reference.note}⟩{words[reference.offset :]}"
        )
    return body


def printed(doc) -> dict[str, str]:
    return {note.number: note.text for note in doc.notes}


WRAPPED = """\
The right of asylum is as old as the city states of Greece, but it
was never absolute, as the writers of the time knew very well.¹ It
depended on the will of the ruler and on the gods.

¹ Smith, Asylum in Antiquity (2001), with a long discussion of the
sources, at 5.
"""
UNWRAPPED = (
    "The right of asylum is as old as the city states of Greece, but it was never absolute, as the writers "
    "of the time knew very well.⟨1⟩ It depended on the will of the ruler and on the gods."
)

# why, text, body with calls, notes
READ = [
    (
        "a sentence cut in two by the notes of a page",
        "Asylum is old.¹ It was never\n\n¹ Smith 5.\n\nabsolute.² It is not.\n\n² Jones 7.\n\nThe end.\n",
        ["Asylum is old.⟨1⟩ It was never absolute.⟨2⟩ It is not.", "The end."],
        {"1": "Smith 5.", "2": "Jones 7."},
    ),
    (
        "a note that goes on behind the next page's text",
        "States share.¹\n\n¹ Smith (“it\n\nOthers do not.²\n\ngoes on here”).\n\n² Jones 7.\n\nThe end.\n",
        ["States share.⟨1⟩", "Others do not.⟨2⟩", "The end."],
        {"1": "Smith (“it goes on here”).", "2": "Jones 7."},
    ),
    (
        "a note's rest told by the quotation it closes, though it begins with a capital",
        "States share.¹\n\n¹ Smith (“they\n\nOthers do not.²\n\nAfricans”).\n\n² Jones 7.\n",
        ["States share.⟨1⟩", "Others do not.⟨2⟩"],
        {"1": "Smith (“they Africans”).", "2": "Jones 7."},
    ),
    (
        "a note's rest below the rule of the next page",
        "States share.¹ Others\n\n-----\n¹ Smith, who says\n\ndo not.²\n\n-----\nmuch.\n\n² Jones 7.\n",
        ["States share.⟨1⟩ Others do not.⟨2⟩"],
        {"1": "Smith, who says much.", "2": "Jones 7."},
    ),
    (
        "a mark without a space",
        "One.¹ Two.²\n\n¹<https://example.org/a>\n\n²Jones 7.\n",
        ["One.⟨1⟩ Two.⟨2⟩"],
        {"1": "<https://example.org/a>", "2": "Jones 7."},
    ),
    (
        "a quotation that opens in brackets is a paragraph of its own",
        "She explains that:¹\n\n¹ Smith 5.\n\n[a]llowing it helps.²\n\n² Jones 7.\n",
        ["She explains that:⟨1⟩", "[a]llowing it helps.⟨2⟩"],
        {"1": "Smith 5.", "2": "Jones 7."},
    ),
    (
        "a heading over a page break is not the beginning of a sentence",
        "One.¹\n\nA heading\n\n¹ Smith 5.\n\nThe text.\n",
        ["One.⟨1⟩", "A heading", "The text."],
        {"1": "Smith 5."},
    ),
    (
        "endnotes in brackets, with a second paragraph",
        "One.[1] Two.[2] Three [3] four.\n\nNotes\n\n[1] Smith.\n\n[2] Jones.\n\nMore of it.\n\n[3] Ibid.\n",
        ["One.⟨1⟩ Two.⟨2⟩ Three⟨3⟩ four."],
        {"1": "Smith.", "2": "Jones.\nMore of it.", "3": "Ibid."},
    ),
    (
        "endnotes with 1., under a heading; a numbered heading and a year in brackets are none",
        "One.[1]\n\n1. A heading\n\nTwo.[2] Three.[3]\n\nENDNOTES\n1. Smith.\n2. Jones,\n  [2012] OJ C1/4.\n3. Ibid.\n",
        ["One.⟨1⟩", "1. A heading", "Two.⟨2⟩ Three.⟨3⟩"],
        {"1": "Smith.", "2": "Jones, [2012] OJ C1/4.", "3": "Ibid."},
    ),
    (
        "plain figures after words, with notes under a heading",
        "They share.1 Others,2 in 2015, do not.\n\nArticle 5 is old.”3\n\nNotes\n\n1 Smith.\n2 Jones.\n3 Ibid.\n",
        ["They share.⟨1⟩ Others,⟨2⟩ in 2015, do not.", "Article 5 is old.”⟨3⟩"],
        {"1": "Smith.", "2": "Jones.", "3": "Ibid."},
    ),
    (
        "endnotes without a heading, behind the last call",
        "One.¹ Two.²\n\n1. Smith.\n\n2. Jones.\n",
        ["One.⟨1⟩ Two.⟨2⟩"],
        {"1": "Smith.", "2": "Jones."},
    ),
    (
        "carets",
        "One.^1 Two.^2^\n\n^1 Smith.\n\n^2^ Jones.\n",
        ["One.⟨1⟩ Two.⟨2⟩"],
        {"1": "Smith.", "2": "Jones."},
    ),
    ("Markdown", "One.[^1]\n\n[^1]: Smith.\n", ["One.⟨1⟩"], {"1": "Smith."}),
    (
        "raised figures in brackets, and two calls with a comma",
        "One(¹). Two²,³ three.\n\n(¹) Smith.\n² Jones.\n³ Ibid.\n",
        ["One⟨1⟩. Two⟨2⟩⟨3⟩ three."],
        {"1": "Smith.", "2": "Jones.", "3": "Ibid."},
    ),
    (
        "powers are no calls",
        "One¹ has 20 km² of land² and 10³ people.³\n\n¹ Smith.\n² Jones.\n³ Ibid.\n",
        ["One⟨1⟩ has 20 km² of land⟨2⟩ and 10³ people.⟨3⟩"],
        {"1": "Smith.", "2": "Jones.", "3": "Ibid."},
    ),
    (
        "numbered paragraphs that nobody calls are text",
        "[1] He came by sea.\n\n[2] He was heard.\n",
        ["[1] He came by sea.", "[2] He was heard."],
        {},
    ),
    (
        "numbering that begins again with each chapter",
        "One.¹ Two.²\n\n¹ A.\n\n² B.\n\nThree.¹ Four.²\n\n¹ C.\n\n² D.\n",
        ["One.⟨1⟩ Two.⟨2⟩", "Three.⟨1 (2)⟩ Four.⟨2 (2)⟩"],
        {"1": "A.", "2": "B.", "1 (2)": "C.", "2 (2)": "D."},
    ),
    (
        "no blank lines at all",
        "One.¹\n¹ Smith.\nTwo.²\n² Jones.\nThree.\n",
        ["One.⟨1⟩", "Two.⟨2⟩", "Three."],
        {"1": "Smith.", "2": "Jones."},
    ),
    (
        "wrapped lines",
        WRAPPED,
        [UNWRAPPED],
        {"1": "Smith, Asylum in Antiquity (2001), with a long discussion of the sources, at 5."},
    ),
    (
        "a page break without notes",
        "The text goes on over the\fpage and ends.¹\n\n¹ Smith.\n",
        ["The text goes on over the page and ends.⟨1⟩"],
        {"1": "Smith."},
    ),
]

# why, text, what a remark says
REMARKED = [
    ("a gap", "A.¹ B.³\n\n¹ x.\n\n³ y.\n", "Not found, though there are higher numbers: note 2."),
    ("a wider gap", "A.¹ B.⁵\n\n¹ x.\n\n⁵ y.\n", "notes 2–4."),
    (
        "a repeated number",
        "A.¹ B.²\n\n¹ x.\n\n² y.\n\n² z.\n",
        "Out of order: note 2 bis printed after note 2.",
    ),
    (
        "a note before its turn",
        "A.¹ B.² C.³\n\n¹ x.\n\n³ y.\n\n² z.\n",
        "Out of order: note 2 printed after note 3.",
    ),
    ("a note that nobody calls", "A.¹\n\n¹ x.\n\n² y.\n", "No place was found where the text calls note 2."),
    ("a call of no note", "A.¹ B.²\n\n¹ x.\n", "note 2 in body paragraph 1."),
    (
        "a note called twice",
        "A.¹ B.² C.¹\n\n¹ x.\n\n² y.\n",
        "Called more than once: note 1 in body paragraph 1.",
    ),
    ("numbers that begin again", "A.¹\n\n¹ x.\n\nB.¹\n\n¹ y.\n", "Numbering begins again once"),
    (
        "a join before a capital",
        "Asylum is old.¹ They saw it, and\n\n¹ x.\n\nGreece too.\n",
        "begins with a capital",
    ),
    ("a half without another", "A.¹\n\n¹ x.\n\nand so on.\n", "what it goes on with was not found: line 5."),
    ("a sign", "Jane Doe*\n\n* Professor.\n\nA.¹\n\n¹ x.\n", "having a sign and no number: line 3."),
    ("a heading", "A.¹\n\nNotes\n\n¹ x.\n", "Read as what parts text and notes: “Notes” in line 3."),
    ("no notes", "Nothing to note.\n", "No printed notes were found."),
    ("lost notes", "They share.1 Others do not.2 Some wait.3 So it goes.\n", "may have been lost"),
]


@pytest.mark.parametrize(("why", "text", "body", "notes"), READ, ids=[row[0] for row in READ])
def test_body_notes_and_calls(why, text, body, notes):
    doc = document(text)
    assert shown(doc) == body, why
    assert printed(doc) == notes, why


@pytest.mark.parametrize(("why", "text", "remark"), REMARKED, ids=[row[0] for row in REMARKED])
def test_what_is_odd_is_said(why, text, remark):
    assert remark in " ".join(document(text).remarks), why


def test_a_clean_text_needs_no_remark():
    assert document("One.¹\n\n¹ Smith.\n").remarks == ()


def test_a_repeated_number_is_told_apart_and_kept():
    doc = document("A.¹ B.²\n\n¹ x.\n\n² y.\n\n² z.\n\n² w.\n")
    assert printed(doc) == {"1": "x.", "2": "y.", "2 bis": "z.", "2 bis 2": "w."}


def test_a_note_says_where_it_stands():
    assert [note.place for note in document("A.¹ B.²\n\n¹ x.\n\n² y.\n").notes] == ["line 3", "line 5"]


@pytest.mark.parametrize(
    ("encoding", "remarks"),
    [
        ("utf-8", ()),
        ("utf-8-sig", ()),
        ("utf-16", ()),
        ("cp1252", ("The file is not UTF-8; it was read as Windows-1252 (Western European).",)),
    ],
)
def test_encodings(encoding, remarks):
    doc = document("Größe “A”.[1]\r\n\r\n[1] Müller.\r\n", encoding)
    assert (shown(doc), printed(doc), doc.remarks) == (["Größe “A”.⟨1⟩"], {"1": "Müller."}, remarks)


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"PK\x03\x04\x00\x00", "line 1: is not plain text"),
        (b"text\nwith\x00NUL", "line 2: is not plain text"),
        (b"\x81\x8d", "is not plain text"),
        (b"\xff\xfe\x00", "is not plain text"),
        (b" \n\n\t\n", "holds no text"),
    ],
)
def test_what_is_no_text_is_refused(data, problem):
    with pytest.raises(UnreadableInputError, match=problem):
        PlainText().read(Path("chapter.txt"), data)


WORDS = ["Word", "and so on", "Ends.", "(“open", "closes”)", "km²", "a-\n", "x" * 70 + "\n", " ", ", ", "* "]
MARKS = ["¹", "² ", "³", "[1]", "[2] ", "^1", "1. ", "2 ", "[^1]: "]
BREAKS = ["\n", "\n\n", "\f", "-----\n", "Notes\n", "\u2029"]
pieces = st.sampled_from([*WORDS, *MARKS, *BREAKS])
texts = st.lists(pieces, min_size=1, max_size=40).map("".join) | st.text(min_size=1, max_size=80)


@given(texts)
@settings(max_examples=300, deadline=None)
def test_no_letter_of_any_text_is_lost(text):
    try:
        doc = document(text)
    except UnreadableInputError:
        return
    # A heading is quoted once in a remark, with all its places.
    given_letters = Counter(sign for sign in text.replace("Notes", "") if sign.isalpha())
    kept = Counter("".join((*doc.body, *(note.text for note in doc.notes), *doc.remarks)))
    assert not given_letters - kept


@given(texts)
@settings(max_examples=200, deadline=None)
def test_calls_point_into_the_body_at_notes_that_exist(text):
    try:
        doc = document(text)
    except UnreadableInputError:
        return
    numbers = [note.number for note in doc.notes]
    assert len(set(numbers)) == len(numbers)
    assert all(reference.note in numbers for reference in doc.references)
    assert all(0 <= reference.offset <= len(doc.body[reference.paragraph]) for reference in doc.references)
