"""Word's manuscripts: which notes are called, with which numbers, and where, whatever Word has put round it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from made_files import W, word, zipped

from legalgraph.documents.word import Word
from legalgraph.errors import UnreadableInputError

PATH = Path("chapter.docx")
FOOT, END = '<w:footnoteReference w:id="{}"/>', '<w:endnoteReference w:id="{}"/>'


def run(words: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


def call(number: int, form: str = FOOT) -> str:
    return f"<w:r>{form.format(number)}</w:r>"


def para(*inner: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(inner)}</w:p>"


def note(number: int, *paragraphs: str, kind: str = "footnote", attributes: str = "") -> str:
    return f'<w:{kind} w:id="{number}" {attributes}>{"".join(paragraphs)}</w:{kind}>'


NOTES = "".join(note(number, para(run(f"Note {number}."))) for number in (7, 8, 9))
SEPARATOR = note(0, para(run("rule")), attributes='w:type="separator"')
SECTION = '<w:sectPr><w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr></w:sectPr>'


def doc(body: str, **parts: str):
    data = word(body, **({"footnotes": SEPARATOR + NOTES} | parts))
    return Word().read(PATH, data)


def calls(document) -> list[tuple[str, str]]:
    """Each call's note and the words before it."""
    return [(ref.note, document.body[ref.paragraph][: ref.offset]) for ref in document.references]


CALLS = [
    (
        para(run("One"), call(9), run(" two"), call(7)),
        [("1", "One"), ("2", "One two")],
        "the order of calls, not ids",
    ),
    (para(run("O"), run("n"), run("e "), call(7)), [("1", "One")], "split runs, and a space before the call"),
    (para(f"<w:ins>{call(7)}</w:ins>", run("One")), [("1", "")], "an insertion is the text"),
    (
        para(run("One"), f"<w:del>{call(8)}</w:del>", run(" two"), call(9)),
        [("1", "One two")],
        "a deletion is not",
    ),
    (para(run("One"), f"<w:moveFrom>{call(8)}</w:moveFrom>"), [], "nor what was moved away"),
    (para(f"<w:hyperlink>{run('One')}{call(7)}</w:hyperlink>"), [("1", "One")], "in a link"),
    (
        f"<w:sdt><w:sdtContent>{para(run('One'), call(7))}</w:sdtContent></w:sdt>",
        [("1", "One")],
        "in a control",
    ),
    (f"<w:tbl><w:tr><w:tc>{para(run('One'), call(7))}</w:tc></w:tr></w:tbl>", [("1", "One")], "in a table"),
    (
        para(
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>ADDIN X</w:instrText></w:r>',
            run("1"),
            call(7),
        ),
        [("1", "1")],
        "a field's code is no text, its result is",
    ),
    (para(run("One"), call(55)), [], "a note that is not in the file"),
    (
        para(
            run("A"),
            '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="7"/><w:t>*</w:t></w:r>',
            run("B"),
            call(8),
        ),
        [("*", "A"), ("1", "AB")],
        "a mark of one's own is no number, and counts for none",
    ),
    (
        para(run("One"), call(7), properties=SECTION) + para(run("Two"), call(8)) + SECTION,
        [("1", "One"), ("1 (2)", "Two")],
        "numbering begins again in the second section",
    ),
]


@pytest.mark.parametrize(("body", "expected", "why"), CALLS, ids=[row[2] for row in CALLS])
def test_where_notes_are_called(body, expected, why):
    assert calls(doc(body)) == expected, why


def test_notes_are_in_the_order_of_their_calls_and_the_rest_is_counted():
    read = doc(para(run("One"), call(9), run(" two"), call(7)))
    assert [(one.number, one.text) for one in read.notes] == [("1", "Note 9."), ("2", "Note 7.")]
    assert read.remarks == ("1 note that the text no longer calls is left out.",)
    assert read.body == ("One two",)


def test_a_call_without_its_note_is_remarked():
    assert doc(para(run("One"), call(55))).remarks[0] == "Called, but not in the file: footnote with id 55."


def test_a_note_of_several_paragraphs_in_italics_with_its_mark_left_out():
    inner = note(
        7, para("<w:r><w:footnoteRef/></w:r>", run(" Roe, "), run("The Title", "<w:i/>")), para(run("More."))
    )
    read = doc(para(run("One"), call(7)), footnotes=inner)
    (one,) = read.notes
    assert one.text == "Roe, The Title\nMore."
    assert [span.of(one.text) for span in one.italics] == ["The Title"]


def test_endnotes_have_their_own_numbers():
    ends = note(3, para(run("Far.")), kind="endnote")
    read = doc(para(run("One"), call(7), run(" two"), call(3, END)), endnotes=ends)
    assert [(one.number, one.text) for one in read.notes] == [("1", "Note 7."), ("i", "Far.")]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ('<w:numFmt w:val="upperRoman"/>', ["I", "II", "III"]),
        ('<w:numFmt w:val="lowerLetter"/>', ["a", "b", "c"]),
        ('<w:numFmt w:val="chicago"/>', ["*", "†", "‡"]),
        ('<w:numStart w:val="12"/>', ["12", "13", "14"]),
        ('<w:numStart w:val="x"/>', ["1", "2", "3"]),
    ],
)
def test_numbers_as_the_settings_say(said, expected):
    body = para(run("One"), call(7), run(" two"), call(8), run(" three"), call(9))
    read = doc(body, settings=f"<w:footnotePr>{said}</w:footnotePr>")
    assert [one.number for one in read.notes] == expected


def test_numbers_that_only_the_printed_page_shows_are_said_to_be_so():
    read = doc(
        para(run("One"), call(7)), settings='<w:footnotePr><w:numRestart w:val="eachPage"/></w:footnotePr>'
    )
    assert "begins again on each page" in read.remarks[0]


def test_a_deleted_end_of_a_paragraph_joins_it_with_the_next():
    first = para(run("One "), properties="<w:rPr><w:del/></w:rPr>")
    assert doc(first + para(run("two"))).body == ("One two",)


def test_what_stands_twice_for_older_programs_is_read_once():
    mc = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    old, new = f"<mc:Fallback>{run('old')}</mc:Fallback>", f"<mc:Choice>{run('new')}</mc:Choice>"
    box = f'<mc:AlternateContent xmlns:mc="{mc}">{new}{old}</mc:AlternateContent>'
    assert doc(para(run("a "), box)).body == ("a new",)


@pytest.mark.parametrize(
    ("members", "what"),
    [
        ({"word/document.xml": "<x/>"}, "has no body"),
        ({"word/document.xml": "<w:document"}, "document.xml"),
        ({"word/document.xml": '<!DOCTYPE x [<!ENTITY e "x">]><x>&e;</x>'}, "document.xml"),
    ],
)
def test_a_damaged_or_hostile_file_is_refused_with_its_name(members, what):
    with pytest.raises(UnreadableInputError, match=what) as caught:
        Word().read(PATH, zipped(members))
    assert "chapter.docx" in str(caught.value)


def test_a_file_cut_off_is_refused():
    whole = word(para(run("One")))
    with pytest.raises(UnreadableInputError):
        Word().read(PATH, whole[: len(whole) // 2])


def test_zotero_fields_do_not_show_in_the_text():
    field = json.dumps({"citationItems": [{"itemData": {"title": "Hidden"}}]}).replace('"', "&quot;")
    inner = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f"<w:r><w:instrText>ADDIN ZOTERO_ITEM CSL_CITATION {field}</w:instrText></w:r>"
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run("Roe 2014")}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    (one,) = doc(para(run("One"), call(7)), footnotes=note(7, para(inner))).notes
    assert one.text == "Roe 2014"


def test_a_plain_archive_is_no_word_file():
    assert Word().declines(PATH, zipped({"a.xml": f'<w xmlns="{W}"/>'}))
