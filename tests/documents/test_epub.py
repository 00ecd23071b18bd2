"""E-books: pages in their reading order, notes on a page of their own."""

from __future__ import annotations

from pathlib import Path

import pytest
from made_files import zipped

from legalgraph.documents.epub import Epub
from legalgraph.errors import UnreadableInputError

PATH = Path("chapter.epub")
CONTAINER = '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>'
BOOK = """<package><manifest>
<item id="b" href="notes/n.xhtml" media-type="application/xhtml+xml"/>
<item id="a" href="text.xhtml" media-type="application/xhtml+xml"/>
<item id="c" href="style.css" media-type="text/css"/></manifest>
<spine><itemref idref="a"/><itemref idref="b"/><itemref idref="lost"/></spine></package>"""
TEXT = '<html><body><h1>Head</h1><p>One<a id="r1" href="notes/n.xhtml#n1">1</a> two</p></body></html>'
NOTES = (
    '<html><body><div id="n1"><p><a href="../text.xhtml#r1">1</a> Roe, <i>Title</i>.</p></div></body></html>'
)


def epub(**members: str) -> bytes:
    parts = {"mimetype": "application/epub+zip", "META-INF/container.xml": CONTAINER, "OPS/book.opf": BOOK}
    return zipped(parts | {"OPS/text.xhtml": TEXT, "OPS/notes/n.xhtml": NOTES} | members)


def test_body_and_notes_from_page_to_page():
    document = Epub().read(PATH, epub())
    assert document.body == ("Head", "One two")
    assert [(one.number, one.text) for one in document.notes] == [("1", "Roe, Title.")]
    assert [(ref.note, ref.paragraph, ref.offset) for ref in document.references] == [("1", 1, 3)]


def test_names_that_two_pages_share_are_told_apart():
    other = NOTES.replace("n1", "r1").replace("#r1", "#none")
    assert len(Epub().read(PATH, epub(**{"OPS/notes/n.xhtml": other})).notes) == 0


@pytest.mark.parametrize(
    ("members", "what"),
    [
        ({"META-INF/container.xml": "<container/>"}, "lacks the list of its parts"),
        ({"META-INF/encryption.xml": "<x/>", "META-INF/rights.xml": "<x/>"}, "is locked"),
        ({"OPS/book.opf": "<package"}, "book.opf"),
    ],
)
def test_a_damaged_book_is_refused(members, what):
    with pytest.raises(UnreadableInputError, match=what):
        Epub().read(PATH, epub(**members))


def test_another_archive_is_declined():
    assert Epub().declines(PATH, zipped({"mimetype": "text/plain"}))
