"""United Nations documents of our own making, a report and a resolution, each in text, Word and PDF."""

from __future__ import annotations

import pytest
from made_files import paragraph, pdf, word

from legalgraph.errors import UnreadableInputError
from legalgraph.model import Wanted
from legalgraph.readers import read
from legalgraph.readers.text.office import Pdf, Word
from legalgraph.readers.text.plain_text import PlainText

REPORT = """United Nations
A/99/123
General Assembly
Report of the Independent Expert on lanterns
Summary
The present report describes lanterns.
Contents
I. Introduction .................. 3
I. Introduction
1. The present report is submitted pursuant to resolution 1/2.
A. Mandate
2. The mandate has three parts:
(a) To listen;
(b) To learn:
(i) From keepers;
(ii) From travellers;
(c) To report.
3. It was renewed.
II. Lanterns in law
4. Lanterns are law.
Conclusions and recommendations
5. The Expert recommends lanterns.
Annex I
Draft declaration on lanterns
The General Assembly,
Recalling the harbours,
Convinced of light,
Proclaims the following declaration:
Article 1
1. Everyone may light a lantern.
2. No one may forbid it.
Article 2
Lanterns shall be:
(a) Bright;
(b) Kept.
Annex II
1. North harbour.
2. South harbour.
"""
RESOLUTION = """99/1. Lanterns of solidarity
The General Assembly,
Recalling its resolution 98/1,
Deeply concerned about the dark,
1. Takes note of the report on lanterns, and of the harbours in which they are lit and kept;
2. Decides:
(a) To light lanterns;
(b) To keep them;
3. Requests the Secretary-General to report.
10th plenary meeting
1 May 2099
"""
IN_REPORT = """
front toc crossheading_1 para_1 crossheading_2 para_2 para_2/point_a para_2/point_b para_2/point_b/point_i
para_2/point_b/point_ii para_2/point_c para_3 crossheading_3 para_4 crossheading_4 para_5 annex_I annex_I/preamble
annex_I/preamble/para_1 annex_I/preamble/para_2 annex_I/art_1 annex_I/art_1/para_1 annex_I/art_1/para_2 annex_I/art_2
annex_I/art_2/point_a annex_I/art_2/point_b annex_II annex_II/para_1 annex_II/para_2
""".split()
IN_RESOLUTION = """
front preamble preamble/para_1 preamble/para_2 para_1 para_2 para_2/point_a para_2/point_b para_3 conclusions
""".split()


def in_word(text):
    return word("".join(map(paragraph, text.splitlines())))


def in_pdf(text):
    """Line under line on pages of forty lines, with the symbol at the head and a number at the foot of each."""
    lines = [line for line in text.splitlines() if line != "A/99/123"]
    pages = [lines[start : start + 40] for start in range(0, len(lines), 40)]
    return pdf(
        [
            [
                (450, 40, 8, "A/99/123"),
                *((72, 120 + 13 * at, 10, words) for at, words in enumerate(page)),
                (300, 740, 8, str(number)),
            ]
            for number, page in enumerate(pages, 1)
        ]
    )


FILES = {"text": str.encode, "word": in_word, "pdf": in_pdf}


def paths(version):
    return [provision.path for provision in version.provisions]


def words(version, path):
    return next(version.words_of(each) for each in version.provisions if each.path == path)


@pytest.mark.parametrize("form", FILES)
@pytest.mark.parametrize(("text", "wanted"), [(REPORT, IN_REPORT), (RESOLUTION, IN_RESOLUTION)])
def test_a_document_has_the_same_provisions_in_every_format(form, text, wanted):
    version = read(FILES[form](text), Wanted("x", "en", "a-99-123"))
    assert paths(version) == wanted
    assert version.unplaced == ()


@pytest.mark.parametrize("form", FILES)
def test_the_words_of_a_paragraph_and_of_its_point(form):
    version = read(FILES[form](REPORT), Wanted("x", "en", "a-99-123"))
    assert words(version, "para_2/point_b/point_ii") == "From travellers;"
    assert words(version, "para_5") == "The Expert recommends lanterns."
    assert words(version, "annex_I/art_1/para_2") == "No one may forbid it."


def test_every_word_of_the_text_is_in_the_version():
    assert PlainText().read(REPORT.encode(), Wanted("x", "en", "s")).text.split() == REPORT.split()


@pytest.mark.parametrize("form", FILES)
def test_an_annex_may_be_the_instrument(form):
    version = read(FILES[form](REPORT), Wanted("draft", "en", "a-99-123", part="annex_I"))
    assert "art_2/point_b" in paths(version)
    assert not [path for path in paths(version) if path.startswith(("annex", "crossheading", "para"))]
    assert words(version, "art_2/point_b") == "Kept."


def test_an_annex_that_is_not_there_is_said_with_those_that_are():
    with pytest.raises(UnreadableInputError, match=r"has no “annex_IV”\. It has: annex_I, annex_II"):
        read(REPORT.encode(), Wanted("x", "en", "s", part="annex_IV"))


def test_an_annexes_title_is_its_heading():
    version = PlainText().read(REPORT.encode(), Wanted("x", "en", "s"))
    annex = next(each for each in version.provisions if each.path == "annex_I")
    assert annex.heading == "Draft declaration on lanterns"


def test_notes_of_a_word_file_are_kept():
    call = '<w:p><w:r><w:t>1. One.</w:t></w:r><w:r><w:footnoteReference w:id="4"/></w:r></w:p>'
    note = f'<w:footnote w:id="4">{paragraph("See the harbours.")}</w:footnote>'
    body = call + paragraph("2. Two.") + paragraph("3. Three.")
    assert Word().read(word(body, footnotes=note), Wanted("x", "en", "s")).notes == {"1": "See the harbours."}


def test_what_is_printed_beside_a_pdfs_text_is_kept_as_notes():
    version = Pdf().read(in_pdf(RESOLUTION), Wanted("x", "en", "s"))
    assert version.notes == {"page 1": "A/99/123\n1"}


def test_a_scan_is_refused_with_what_to_do():
    with pytest.raises(UnreadableInputError, match="only pictures of them"):
        Pdf().read(pdf([[]]), Wanted("x", "en", "scan.pdf"))


def test_a_list_numbered_by_word_is_numbered_in_the_text():
    levels = '<w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
    lists = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    numbering = f'<w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>{lists}'
    item = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    body = "".join(paragraph(words, item) for words in ("One.", "Two.", "Three."))
    version = Word().read(word(body, numbering=numbering), Wanted("x", "en", "s"))
    assert paths(version) == ["para_1", "para_2", "para_3"]


@pytest.mark.parametrize(
    ("text", "declined"),
    [
        ("1. One.\n2. Two.\n3. Three.", False),
        ("1. One.\nwords\n3. Three.", True),
        ("Two men.\nNo law.", True),
    ],
)
def test_paragraphs_in_a_row_are_what_tells_a_text(text, declined):
    assert bool(PlainText().declines(text.encode())) is declined
