"""OpenDocument manuscripts: notes stand in the text, with the mark last printed for them."""

from __future__ import annotations

from pathlib import Path

import pytest
from made_files import zipped

from legalgraph.documents.opendocument import OpenDocument
from legalgraph.errors import UnreadableInputError

PATH = Path("chapter.odt")
MIMETYPE = "application/vnd.oasis.opendocument.text"
SPACES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for short, name in (
        ("office", "office"),
        ("text", "text"),
        ("style", "style"),
        ("fo", "xsl-fo-compatible"),
    )
)
DELETED = "<text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region>"
STYLES = '<style:style style:name="T1"><style:text-properties fo:font-style="italic"/></style:style>'


def odt(inner: str, **members: str) -> bytes:
    content = (
        f"<office:document-content {SPACES}><office:automatic-styles>{STYLES}</office:automatic-styles>"
        f"<office:body><office:text>{inner}</office:text></office:body></office:document-content>"
    )
    return zipped({"mimetype": MIMETYPE, "content.xml": content, **members})


def note(mark: str, words: str, *, label: str = "") -> str:
    said = f' text:label="{label}"' if label else ""
    return (
        f'<text:note text:note-class="footnote"><text:note-citation{said}>{mark}</text:note-citation>'
        f"<text:note-body><text:p>{words}</text:p></text:note-body></text:note>"
    )


def read(inner: str):
    return OpenDocument().read(PATH, odt(inner))


BODIES = [
    (
        f"<text:p>One{note('1', 'Roe.')} two{note('2', 'Doe.')}</text:p>",
        ["One two"],
        [("1", 3), ("2", 7)],
        "in order",
    ),
    (f"<text:p>One{note('*', 'Roe.', label='*')}</text:p>", ["One"], [("*", 3)], "a mark of one's own"),
    (
        f"<text:p>One{note('1', 'Roe.')}</text:p><text:h>Two{note('1', 'Doe.')}</text:h>",
        ["One", "Two"],
        [("1", 3), ("1 (2)", 3)],
        "numbering begins again",
    ),
    (
        f"<text:tracked-changes>{DELETED}</text:tracked-changes><text:p>One<text:change/>{note('1', 'Roe.')}</text:p>",
        ["One"],
        [("1", 3)],
        "what was deleted is not the text",
    ),
    (
        '<text:p>a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d</text:p>',
        ["a b c d"],
        [],
        "spaces are elements",
    ),
    (
        f"<text:list><text:list-item><text:p>One{note('1', 'Roe.')}</text:p></text:list-item></text:list>",
        ["One"],
        [("1", 3)],
        "in a list",
    ),
    (
        "<text:p>One<office:annotation><text:p>a comment</text:p></office:annotation></text:p>",
        ["One"],
        [],
        "a comment",
    ),
]


@pytest.mark.parametrize(("inner", "body", "calls", "why"), BODIES, ids=[row[3] for row in BODIES])
def test_body_and_calls(inner, body, calls, why):
    document = read(inner)
    assert (list(document.body), [(ref.note, ref.offset) for ref in document.references]) == (body, calls), (
        why
    )


def test_a_note_with_its_italics():
    words = 'Roe, <text:span text:style-name="T1">The Title</text:span> 12.'
    (one,) = read(f"<text:p>One{note('1', words)}</text:p>").notes
    assert one.text == "Roe, The Title 12."
    assert [span.of(one.text) for span in one.italics] == ["The Title"]


def test_an_encrypted_file_is_said_to_be_so():
    manifest = '<manifest:encryption-data xmlns:manifest="x"/>'
    with pytest.raises(UnreadableInputError, match="is encrypted"):
        OpenDocument().read(PATH, odt("", **{"META-INF/manifest.xml": manifest}))


def test_a_file_without_its_text_is_refused():
    with pytest.raises(UnreadableInputError, match="lacks its text"):
        OpenDocument().read(PATH, zipped({"mimetype": MIMETYPE}))


def test_another_archive_is_declined():
    assert OpenDocument().declines(PATH, zipped({"content.xml": "<x/>"}))
