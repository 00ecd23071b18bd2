"""The works that Zotero has put into the notes of Word's and LibreOffice's manuscripts."""

from __future__ import annotations

import json
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

import pytest
from made_files import word, zipped

from legalgraph.documents.cited_items import is_citation, kept_codes
from legalgraph.documents.opendocument import OpenDocument
from legalgraph.documents.word import Word
from legalgraph.model import Document, Note

PATH = Path("chapter")
ITEM = {
    "id": 7, "type": "book", "title": "Nets and Borders", "author": [{"family": "Marsh", "given": "Paul"}],
    "issued": {"date-parts": [["2018"]]},
}  # fmt: skip
CITED = {
    "citationID": "x",
    "citationItems": [{"id": 7, "itemData": ITEM, "locator": "12-14", "label": "page"}],
}
CODE = f"ZOTERO_ITEM CSL_CITATION {json.dumps(CITED)}"
WORDS = "Paul Marsh, Nets and Borders (2018) 12"


def run(inner: str) -> str:
    return f"<w:r>{inner}</w:r>"


def text(words: str) -> str:
    return run(f'<w:t xml:space="preserve">{words}</w:t>')


def mark(kind: str) -> str:
    return run(f'<w:fldChar w:fldCharType="{kind}"/>')


def field(code: str, words: str, size: int = 40) -> str:
    """A complex field, its code split over several runs."""
    pieces = [code[at : at + size] for at in range(0, len(code), size)]
    codes = "".join(
        run(f'<w:instrText xml:space="preserve">{escape(piece)}</w:instrText>') for piece in pieces
    )
    return mark("begin") + codes + mark("separate") + text(words) + mark("end")


def in_word(inner: str, properties: str = "") -> Document:
    notes = f'<w:footnote w:id="1"><w:p>{inner}</w:p></w:footnote>'
    data = word('<w:p><w:r><w:t>One</w:t><w:footnoteReference w:id="1"/></w:r></w:p>', footnotes=notes)
    if not properties:
        return Word().read(PATH, data)
    import io
    import zipfile

    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    return Word().read(PATH, zipped({**members, "docProps/custom.xml": properties}))


def in_libreoffice(inner: str, meta: str = "") -> Document:
    names = "office text style meta".split()
    spaces = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in names)
    spaces += ' xmlns:field="urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0"'
    note = (
        '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>'
        f"<text:note-body><text:p>{inner}</text:p></text:note-body></text:note>"
    )
    content = (
        f"<office:document-content {spaces}><office:body><office:text><text:p>One{note}</text:p></office:text>"
        "</office:body></office:document-content>"
    )
    members = {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content}
    if meta:
        members["meta.xml"] = (
            f"<office:document-meta {spaces}><office:meta>{meta}</office:meta></office:document-meta>"
        )
    return OpenDocument().read(PATH, zipped(members))


def reference_mark(name: str, words: str) -> str:
    said = f"text:name={quoteattr(name)}"
    return f"<text:reference-mark-start {said}/>{words}<text:reference-mark-end {said}/>"


def bookmark(words: str) -> str:
    return (
        f'<w:bookmarkStart w:id="3" w:name="ZOTERO_BREF_aB1"/>{text(words)}<w:bookmarkEnd w:id="3"/>'
        '<w:bookmarkStart w:id="4" w:name="_Ref1"/><w:bookmarkEnd w:id="4"/>'
    )


PIECES = (CODE[:90], CODE[90:])
CUSTOM = (
    '<Properties xmlns:vt="v">'
    + "".join(
        f'<property name="ZOTERO_BREF_aB1_{number}"><vt:lpwstr>{escape(piece)}</vt:lpwstr></property>'
        for number, piece in reversed(list(enumerate(PIECES, 1)))
    )
    + '<property name="Client"><vt:lpwstr>x</vt:lpwstr></property></Properties>'
)
META = "".join(
    f'<meta:user-defined meta:name="ZOTERO_BREF_aB1_{number}">{escape(piece)}</meta:user-defined>'
    for number, piece in enumerate(PIECES, 1)
)
SIMPLE = f"<w:fldSimple w:instr={quoteattr('ADDIN ' + CODE)}>{text(WORDS)}</w:fldSimple>"
_NAMED = 'text:name="ZOTERO_BREF_aB1"'
ODF_BOOKMARK = f"<text:bookmark-start {_NAMED}/>{WORDS}<text:bookmark-end {_NAMED}/>"


FROM_WORD = (
    '<field:fieldmark-start text:name="a"><field:param field:name="vnd.oasis.opendocument.field.code" '
    f"field:value={quoteattr('ADDIN ' + CODE)}/></field:fieldmark-start><field:fieldmark-separator/>{WORDS}"
    "<field:fieldmark-end/>"
)


@pytest.mark.parametrize(
    "document",
    [
        in_word(text("See ") + field(f" ADDIN {CODE} ", WORDS) + text(".")),
        in_word(text("See ") + field(f"ADDIN {CODE}", WORDS, size=7) + text(".")),
        in_word(text("See ") + SIMPLE + text(".")),
        in_word(text("See ") + bookmark(WORDS) + text("."), CUSTOM),
        in_libreoffice(f"See {reference_mark(f'{CODE} RNDaB1cD2', WORDS)}."),
        in_libreoffice(f"See {ODF_BOOKMARK}.", META),
        in_libreoffice(f"See {FROM_WORD}."),
    ],
    ids=[
        "field",
        "split code",
        "simple field",
        "bookmark in Word",
        "reference mark",
        "bookmark in LibreOffice",
        "from Word",
    ],
)
def test_what_zotero_has_put_into_a_note(document: Document) -> None:
    (note,) = document.notes
    assert note.text == f"See {WORDS}."
    (cited,) = note.items
    assert (cited.item.work.title, cited.item.work.authors, cited.item.work.date) == (
        "Nets and Borders", ("Paul Marsh",), "2018",
    )  # fmt: skip
    assert (cited.span.of(note.text), cited.locator, cited.label) == (WORDS, "12-14", "page")


def test_a_field_within_a_field_and_one_that_is_not_ended() -> None:
    inner = field("HYPERLINK x", "here")
    nested = (
        mark("begin")
        + run(f"<w:instrText>ADDIN {escape(CODE)}</w:instrText>")
        + mark("separate")
        + text("Marsh ")
    )
    (note,) = in_word(nested + inner + mark("end") + text(". ") + mark("begin") + text("On.")).notes
    assert [one.span.of(note.text) for one in note.items] == ["Marsh here"]


def items(code: str) -> Note:
    (note,) = in_word(field(f"ADDIN {code}", WORDS)).notes
    return note


HOSTILE = [
    ("ZOTERO_ITEM CSL_CITATION {", "cut off"),
    ("ZOTERO_ITEM CSL_CITATION no json", "no JSON"),
    ("ZOTERO_ITEM CSL_CITATION {" + '"a":[' * 3000 + "}", "too deep"),
    ('ZOTERO_ITEM CSL_CITATION {"citationItems": "x"}', "no list"),
    ('ZOTERO_ITEM CSL_CITATION {"citationItems": [1, {"itemData": 2}, {}]}', "no items"),
    ('ZOTERO_ITEM CSL_CITATION {"a": 1, "a": 2}', "a field twice"),
    ("ZOTERO_ITEM CSL_CITATION {" + " " * 500_001 + "}", "too long"),
    ('ZOTERO_BIBL {"uncited": []} CSL_BIBLIOGRAPHY', "the list of works"),
    ("PAGEREF _Toc1", "another field"),
]


@pytest.mark.parametrize(("code", "why"), HOSTILE, ids=[row[1] for row in HOSTILE])
def test_a_code_of_another_kind_or_a_broken_one_gives_nothing_and_the_words_stay(code: str, why: str) -> None:
    note = items(code)
    assert (note.text, note.items) == (WORDS, ()), why


def test_a_broken_code_is_remarked_with_its_note() -> None:
    document = in_word(field("ADDIN ZOTERO_ITEM CSL_CITATION {", WORDS))
    assert document.remarks == ("What Zotero keeps of a citation cannot be read: note 1.",)


def test_so_many_works_of_one_citation_and_no_more() -> None:
    many = {"citationItems": [{"itemData": ITEM}] * 200}
    assert len(items(f"ZOTERO_ITEM CSL_CITATION {json.dumps(many)}").items) == 40


def test_a_code_is_put_together_from_its_pieces_in_their_order() -> None:
    named = [(f"ZOTERO_BREF_q_{number}", piece) for number, piece in ((2, CODE[50:]), (1, CODE[:50]))]
    assert kept_codes([*named, ("ZOTERO_PREF_1", "x"), ("ZOTERO_BREF_z_1", "other")]) == {
        "ZOTERO_BREF_q": CODE
    }
    assert is_citation(CODE)
