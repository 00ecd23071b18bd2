"""A Word manuscript given back: comments at its notes, and nothing else touched."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from made_files import W, zipped

from legalgraph.documents.word import Word
from legalgraph.errors import UnreadableInputError
from legalgraph.model import (
    CheckReport,
    CitationCheck,
    Difference,
    Finding,
    Mention,
    NoteCheck,
    Quotation,
    QuotationCheck,
    Severity,
    Span,
    TextUsed,
    Verdict,
)
from legalgraph.reports import as_word

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
TYPES = '<Types xmlns="t"><Default Extension="xml" ContentType="application/xml"/></Types>'
LINKS = '<Relationships xmlns="r"><Relationship Id="rIdLegalgraph1" Type="x" Target="y"/></Relationships>'
WORDS = "<w:p><w:r><w:t>Box</w:t></w:r></w:p>"
BODY = (
    '<w:p><w:r><w:t>One</w:t></w:r><w:r w:rsidR="A"><w:footnoteReference w:id="7"/></w:r>'
    '<w:del><w:r><w:footnoteReference w:id="9"/></w:r></w:del>'
    '<w:ins><w:hyperlink><w:r><w:endnoteReference w:id="3"/></w:r></w:hyperlink></w:ins></w:p>'
)


def notes(kind: str, *ids: int) -> str:
    inner = "".join(
        f'<w:{kind} w:id="{n}"><w:p><w:r><w:t>Note {n}.</w:t></w:r></w:p></w:{kind}>' for n in ids
    )
    return f'<w:{kind}s xmlns:w="{W}">{inner}</w:{kind}s>'


def manuscript(**more: str) -> bytes:
    main = f'<?xml version="1.0"?>\n<w:document xmlns:w="{W}"><w:body>{BODY}</w:body></w:document>\n'
    parts = {"[Content_Types].xml": TYPES, "word/_rels/document.xml.rels": LINKS, "word/document.xml": main}
    return zipped(
        parts
        | {"word/footnotes.xml": notes("footnote", 7, 9), "word/endnotes.xml": notes("endnote", 3)}
        | more
    )


def report(data: bytes, *messages: str) -> CheckReport:
    """Every note with these findings."""
    document = Word().read(Path("chapter.docx"), data)
    checks = tuple(
        NoteCheck(
            one, None, findings=tuple(Finding("x", Severity.MAJOR, each, one.number) for each in messages)
        )
        for one in document.notes
    )
    return CheckReport(document, checks, (), "2026-01-02")


def members(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_each_note_has_its_comment_at_its_call():
    data = manuscript()
    after = members(as_word(report(data, "Wrong <& “x”."), data, now=NOW))
    main = after["word/document.xml"].decode()
    assert re.search(r'commentRangeStart [^>]*w:id="1002"/>$', main.partition('<w:r w:rsidR="A">')[0])
    assert main.count("<w:commentReference w:id=") == 3, "one for each note, and one at the first word"
    assert re.search(r'<w:footnoteReference w:id="7"/></w:r><w:commentRangeEnd [^>]*w:id="1002"/>', main)
    comments = after["word/comments.xml"].decode()
    assert "Note 1. ▲ major: Wrong &lt;&amp; “x”." in comments
    assert 'w:id="1001" w:author="legalgraph" w:date="2026-01-02T03:04:05Z"' in comments


def test_a_comment_shows_the_differing_words_what_was_left_out_and_the_proposal():
    data = manuscript()
    document = Word().read(Path("chapter.docx"), data)
    quoted = QuotationCheck(
        Quotation("1", "boats are forbidden", Span(0, 4)),
        Verdict.DIFFERS,
        "The nearest words differ.",
        ("harbour/art_5",),
        proposal="harbour/art_5/para_2",
        differences=(Difference("forbidden", "barred"), Difference("", "not")),
        omitted=("save at night",),
    )
    first, *rest = document.notes
    checks = (NoteCheck(first, None, quotations=(quoted,)), *(NoteCheck(one, None) for one in rest))
    made = as_word(CheckReport(document, checks, (), "2026-01-02"), data, now=NOW)
    comment = members(made)["word/comments.xml"].decode().split("</w:comment>")[1]
    assert re.findall(r"<w:t [^>]*>([^<]*)</w:t>", comment) == [
        "Note 1. ≠ differs: “boats are forbidden”: The nearest words differ.",
        "– Your text has “forbidden”, the source has “barred”.",
        "– Your text lacks “not”.",
        "– Left out: “save at night”.",
        "– Proposed: Article 5 → Article 5(2)",
    ]


def test_the_opening_names_files_without_the_folders_they_lie_in():
    data = manuscript()
    document = Word().read(Path("/home/somebody/chapter.docx"), data)
    cited = CitationCheck(
        Mention("provision", Span(0, 4), "Note"), Verdict.EXISTS, "There.", (("harbour/art_5", ""),)
    )
    first, *rest = document.notes
    checks = (NoteCheck(first, None, citations=(cited,)), *(NoteCheck(one, None) for one in rest))
    texts = tuple(
        TextUsed("harbour", "Harbour Convention", "en", source, "ab" * 32, "1931-04-05")
        for source in ("/home/somebody/texts/one.html", "C:\\Users\\somebody\\two.html")
    )
    made = as_word(CheckReport(document, checks, texts, "2026-01-02"), data, now=NOW)
    opened = members(made)["word/comments.xml"].decode().partition("</w:comment>")[0]
    assert "somebody" not in opened
    for words in ("(en, as of 5 April 1931), one.html, sha256", ", two.html, sha256", "on 2 January 2026"):
        assert words in opened


def test_nothing_else_is_touched():
    data = manuscript(**{"word/theme/a.xml": "<a/>", "docProps/x.xml": "<b/>"})
    before, after = members(data), members(as_word(report(data, "Wrong."), data, now=NOW))
    plumbing = {
        "word/document.xml",
        "word/comments.xml",
        "[Content_Types].xml",
        "word/_rels/document.xml.rels",
    }
    assert {name for name in after if before.get(name) != after[name]} == plumbing
    assert (
        Word().read(Path("a.docx"), as_word(report(data, "x"), data)).notes
        == Word().read(Path("a.docx"), data).notes
    )


def test_comments_that_are_there_stay_and_ids_are_above_them():
    old = f'<w:comments xmlns:w="{W}"><w:comment w:id="4000"/></w:comments>\n'
    links = LINKS.replace(
        "</", '<Relationship Id="c" Type="http://x/relationships/comments" Target="comments.xml"/></'
    )
    data = manuscript(**{"word/comments.xml": old, "word/_rels/document.xml.rels": links})
    after = members(as_word(report(data, "Wrong."), data, now=NOW))
    assert b'<w:comment w:id="4000"/>' in after["word/comments.xml"]
    assert b'w:id="4001"' in after["word/comments.xml"]
    assert after["[Content_Types].xml"] == members(data)["[Content_Types].xml"]


def test_an_empty_part_of_comments_is_opened():
    links = LINKS.replace(
        "</", '<Relationship Id="c" Type="http://x/relationships/comments" Target="comments.xml"/></'
    )
    data = manuscript(
        **{"word/comments.xml": f'<w:comments xmlns:w="{W}"/>', "word/_rels/document.xml.rels": links}
    )
    assert members(as_word(report(data, "x"), data))["word/comments.xml"].endswith(
        b"</w:comment></w:comments>"
    )


def test_the_first_word_has_a_comment_that_says_what_was_checked():
    data = manuscript()
    after = members(as_word(report(data, "Wrong."), data, now=NOW))
    main, comments = after["word/document.xml"].decode(), after["word/comments.xml"].decode()
    assert (
        main.index('commentRangeStart xmlns:w="')
        < main.index("<w:t>One</w:t>")
        < main.index("commentRangeEnd")
    )
    first = comments.partition("</w:comment>")[0]
    for words in ("2 notes", "0 verified", "0 no text held", "no words were compared"):
        assert words in first


def test_the_first_comment_says_what_is_wrong_in_the_text_itself():
    data = manuscript()
    left = Finding("placeholder", Severity.MAJOR, "Write the source.", "", None, "ADD ROPES")
    asked = Finding("some-rule", Severity.QUESTION, "Why?", "", None, "One")
    made = as_word(replace(report(data), body_findings=(left, asked)), data)
    first = members(made)["word/comments.xml"].decode().partition("</w:comment>")[0]
    assert "In the text itself:" in first
    assert "– ▲ major: “ADD ROPES”: Write the source." in first
    assert "Why?" not in first


def test_a_clean_manuscript_says_that_it_was_checked_and_no_more():
    data = manuscript()
    comments = members(as_word(report(data), data))["word/comments.xml"].decode()
    assert comments.count("<w:comment ") == 1
    assert "A note without a comment has not thereby been found right." in comments


@pytest.mark.parametrize(
    ("before", "why"),
    [
        (
            f"<w:p><w:r><w:drawing><w:txbxContent>{WORDS}</w:txbxContent></w:drawing></w:r></w:p>",
            "words in a box",
        ),
        ("<w:p><w:del><w:r><w:delText>Old</w:delText></w:r></w:del></w:p>", "deleted words"),
        ("<w:p><w:r><w:br/></w:r></w:p>", "a line without words"),
    ],
)
def test_the_first_word_is_one_of_the_text(before, why):
    main = f'<w:document xmlns:w="{W}"><w:body>{before}{BODY}</w:body></w:document>'
    data = manuscript(**{"word/document.xml": main})
    after = members(as_word(report(data, "Wrong."), data))["word/document.xml"].decode()
    start, end = after.index("<w:commentRangeStart"), after.index("<w:commentRangeEnd")
    assert "<w:t>One</w:t>" in after[start:end], why


def test_a_name_in_the_file_that_is_taken_is_not_taken_again():
    data = manuscript()
    links = members(as_word(report(data, "x"), data))["word/_rels/document.xml.rels"].decode()
    assert (links.count('Id="rIdLegalgraph1"'), links.count('Id="rIdLegalgraph2"')) == (1, 1)


def test_another_format_gets_no_comments():
    data = manuscript()
    with pytest.raises(UnreadableInputError, match="is no Word file"):
        as_word(report(data, "x"), zipped({"a.xml": "<a/>"}))


@pytest.mark.sources
@pytest.mark.office
@pytest.mark.parametrize("name", ["forging-solidarity.docx", "forging-solidarity_lo.docx"])
def test_libreoffice_opens_it_with_all_notes(shared, tmp_path, name):
    if not shutil.which("soffice"):
        pytest.skip("LibreOffice is not installed")
    data = (shared / "chapters" / name).read_bytes()
    given = tmp_path / "given.docx"
    given.write_bytes(as_word(report(data, "Look again."), data))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [
        "soffice",
        "--headless",
        profile,
        "--convert-to",
        "docx",
        "--outdir",
        str(tmp_path / "out"),
        str(given),
    ]
    subprocess.run(command, capture_output=True, timeout=180, check=True)
    again = (tmp_path / "out" / "given.docx").read_bytes()
    texts = [one.text for one in Word().read(given, data).notes]
    assert [one.text for one in Word().read(given, again).notes] == texts
    assert members(again)["word/comments.xml"].count(b"Look again.") == len(texts) == 95
