"""The example chapter in every format that is read, against its answer key."""

from __future__ import annotations

import json
import re

import pytest

from legalgraph.documents import read

pytestmark = pytest.mark.sources

FILES = [
    "forging-solidarity.txt",
    "forging-solidarity_endnotes.txt",
    "forging-solidarity.docx",
    "forging-solidarity_lo.docx",
    "forging-solidarity.odt",
    "forging-solidarity.html",
    "forging-solidarity.md",
    "forging-solidarity.tex",
    "forging-solidarity_word.pdf",
    "forging-solidarity_xelatex.pdf",
]

# The key was made from a third printing of the same chapter, without marks for italics and web addresses, and
# with other apostrophes, spaces and ellipses. Nothing else may differ.
_ADDRESS = re.compile(r"<(https?://[^<>\s]*)>")
_TYPE = str.maketrans({"*": None, "\u00a0": " ", "’": "'", "…": "..."})


def same_type(text: str) -> str:
    return _ADDRESS.sub(r"\1", text).translate(_TYPE)


@pytest.fixture(scope="module")
def key(shared):
    return json.loads((shared / "chapters" / "forging-solidarity.reading.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module", params=FILES)
def chapter(request, shared):
    return read(shared / "chapters" / request.param)


def test_every_note_in_order_with_its_text(chapter, key):
    assert [note.number for note in chapter.notes] == list(key["notes"])
    assert [same_type(note.text) for note in chapter.notes] == [
        same_type(text) for text in key["notes"].values()
    ]


def test_every_note_is_called_where_the_key_says(chapter, key):
    before = len(chapter.body) - len(key["body"])
    found = [
        (int(ref.note), ref.paragraph - before, same_type(chapter.body[ref.paragraph][: ref.offset]))
        for ref in chapter.references
    ]
    assert found == [(call["n"], call["para"], same_type(call["before"])) for call in key["anchors"]]


def test_every_paragraph_is_whole(chapter, key):
    # One of the files has the title and the author's name above what the key begins with.
    assert [same_type(text) for text in chapter.body[-len(key["body"]) :]] == [
        same_type(t) for t in key["body"]
    ]
    assert len(chapter.body) - len(key["body"]) in {0, 2}


def test_notes_keep_the_very_words_of_the_file(shared):
    """Marks for italics are kept, too: half of the notes were copied by hand for the scholars' answer key."""
    chapter = read(shared / "chapters" / FILES[0])
    texts = {note.number: note.text for note in chapter.notes}
    gold = (shared / "gold" / "notes" / "footnotes.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in gold if line]
    assert len(rows) == 48
    assert {str(row["note"]): texts[str(row["note"])] for row in rows} == {
        str(row["note"]): row["raw_text"] for row in rows
    }
