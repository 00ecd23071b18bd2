"""Word files: what is printed is read, with the numbers Word makes, and what is deleted is not."""

from __future__ import annotations

import pytest
from made_files import paragraph, word, zipped

from legalgraph.containers import is_word, word_text
from legalgraph.errors import UnreadableInputError

RUN = "<w:r><w:t>{}</w:t></w:r>"
NUMBERING = """
<w:abstractNum w:abstractNumId="7">
  <w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="2"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>
  <w:lvl w:ilvl="2"><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1.%3"/></w:lvl>
  <w:lvl w:ilvl="3"><w:numFmt w:val="bullet"/><w:lvlText w:val="*"/></w:lvl>
</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="7"/>
  <w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="5"/><w:lvlText w:val="Art. %1"/></w:lvl></w:lvlOverride>
</w:num>
"""
STYLES = """
<w:style w:styleId="Point"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
"""


def of_list(number, depth=0):
    return f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>'


def texts(body, **parts):
    return [each.text for each in word_text(word(body, **parts), "x").paragraphs]


def labels(*properties):
    body = "".join(paragraph("x", each) for each in properties)
    data = word(body, numbering=NUMBERING, styles=STYLES)
    return [each.label for each in word_text(data, "x").paragraphs]


@pytest.mark.parametrize(
    ("inner", "text", "why"),
    [
        (RUN.format("one") + RUN.format(" two"), "one two", "runs are no words"),
        ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>", "a\tb\nc", "tabs and breaks"),
        ("<w:r><w:t>non</w:t><w:noBreakHyphen/><w:t>State</w:t></w:r>", "non-State", "a hyphen that does not break"),
        (f"<w:ins>{RUN.format('in')}</w:ins><w:del><w:r><w:delText>out</w:delText></w:r></w:del>", "in", "changes"),
        (f"<w:moveFrom>{RUN.format('old')}</w:moveFrom><w:moveTo>{RUN.format('new')}</w:moveTo>", "new", "moves"),
        (f"<w:hyperlink>{RUN.format('link')}</w:hyperlink>", "link", "links keep their words"),
        ("<w:sdt><w:sdtPr><w:t>no</w:t></w:sdtPr><w:sdtContent><w:r><w:t>yes</w:t></w:r></w:sdtContent></w:sdt>", "yes",
         "forms"),
        ("<w:r><w:instrText>PAGEREF</w:instrText></w:r>" + RUN.format("9"), "9", "field codes are no words"),
        ("<w:r><w:t xml:space='preserve'> edges </w:t></w:r>", "edges", "white space at the edges"),
    ],
)  # fmt: skip
def test_the_words_of_a_paragraph(inner, text, why):
    assert texts(f"<w:p>{inner}</w:p>") == [text], why


def test_a_choice_for_newer_and_older_programs_is_read_once():
    inner = f"<m:Choice>{RUN.format('once')}</m:Choice><m:Fallback>{RUN.format('once')}</m:Fallback>"
    space = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    body = f'<w:p><m:AlternateContent xmlns:m="{space}">{inner}</m:AlternateContent></w:p>'
    assert texts(body) == ["once"]


def test_a_row_of_a_table_is_one_paragraph():
    cells = f"<w:tc>{paragraph('a')}{paragraph('b')}</w:tc><w:tc>{paragraph('c')}</w:tc>"
    assert texts(f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>{paragraph('after')}") == ["| a b | c |", "after"]


@pytest.mark.parametrize(
    ("properties", "printed", "why"),
    [
        ([of_list(1), of_list(1), ""], ["1.", "2.", ""], "a list counts on"),
        ([of_list(1), of_list(1, 1), of_list(1, 1), of_list(1), of_list(1, 1)], ["1.", "(b)", "(c)", "2.", "(b)"],
         "a deeper level begins again, where it says it starts"),
        ([of_list(1), of_list(1, 2)], ["1.", "1.I"], "a label may print the level above"),
        ([of_list(1, 3)], ["-"], "a bullet is a dash"),
        ([of_list(2), of_list(2)], ["Art. 5", "Art. 6"], "a list may override its definition"),
        (['<w:pStyle w:val="Point"/>'], ["(b)"], "a style may put a paragraph on a list"),
        (['<w:pStyle w:val="Point"/><w:numPr><w:numId w:val="0"/></w:numPr>'], [""], "and a paragraph may take it off"),
        ([of_list(9)], [""], "a list that is not there prints nothing"),
        ([of_list(1, 8)], [""], "nor does a level that is not there"),
    ],
)  # fmt: skip
def test_the_numbers_word_makes(properties, printed, why):
    assert labels(*properties) == printed, why


@pytest.mark.parametrize(
    ("form", "value", "printed"),
    [("lowerLetter", 27, "aa"), ("upperLetter", 2, "B"), ("lowerRoman", 14, "xiv"), ("decimalZero", 7, "07")],
)
def test_the_forms_of_numbers(form, value, printed):
    levels = f'<w:lvl w:ilvl="0"><w:start w:val="{value}"/><w:numFmt w:val="{form}"/><w:lvlText w:val="%1"/></w:lvl>'
    lists = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    numbering = f'<w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>{lists}'
    (only,) = word_text(word(paragraph("x", of_list(1)), numbering=numbering), "x").paragraphs
    assert only.label == printed


def test_notes_have_the_numbers_of_their_calls_not_of_the_file():
    call = '<w:p><w:r><w:t>x</w:t></w:r><w:r><w:footnoteReference w:id="{}"/></w:r></w:p>'
    notes = "".join(
        f'<w:footnote w:id="{n}">{paragraph(words)}</w:footnote>' for n, words in ((5, "five"), (2, "two"))
    )
    separator = f'<w:footnote w:type="separator" w:id="0">{paragraph("-")}</w:footnote>'
    end = f'<w:endnote w:id="1">{paragraph("last")}</w:endnote>'
    body = call.format(5) + call.format(2) + '<w:p><w:r><w:endnoteReference w:id="1"/></w:r></w:p>'
    text = word_text(word(body, footnotes=separator + notes, endnotes=end), "x")
    assert text.notes == {"1": "five", "2": "two", "end 1": "last"}
    assert [each.notes for each in text.paragraphs] == [("1",), ("2",), ("end 1",)]


def test_a_call_that_is_deleted_calls_nothing():
    call = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    note = f'<w:footnote w:id="1">{paragraph("gone")}</w:footnote>'
    text = word_text(word(f"<w:p><w:del>{call}</w:del></w:p>", footnotes=note), "x")
    assert text.notes == {}


def test_what_is_no_word_file_is_said():
    other = zipped({"content.xml": "<a/>"})
    assert not is_word(other)
    assert not is_word(b"text")
    assert is_word(word(""))
    with pytest.raises(UnreadableInputError, match="has no main part"):
        word_text(other, "law.docx")


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (
            zipped({"word/document.xml": "<broken"}),
            r"law\.docx, word/document\.xml, line 1: is no well-formed XML",
        ),
        (zipped({"word/document.xml": "<empty/>"}), "has no body"),
        (zipped({"word/document.xml": "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>"}), "entities of its own"),
        (zipped({"../word/document.xml": "<a/>"}), "leads out of the archive"),
        (word("")[:-40], "is no whole ZIP archive"),
    ],
)
def test_a_damaged_word_file_is_refused(data, fault):
    with pytest.raises(UnreadableInputError, match=fault):
        word_text(data, "law.docx")
