"""Markdown: notes by label or in the line, numbered in the order of their calls."""

from __future__ import annotations

from pathlib import Path

import pytest

from legalgraph.documents.markdown import Markdown

PATH = Path("chapter.md")

TEXTS = [
    (
        "One.[^a] two.[^b]\n\n[^b]: Doe.\n\n[^a]: Roe.\n",
        ["One. two."],
        ["Roe.", "Doe."],
        [("1", 4), ("2", 9)],
        "by label",
    ),
    ("One^[Roe, *T*.] two", ["One two"], ["Roe, T."], [("1", 3)], "in the line"),
    (
        "One[^1]\n\n[^1]: Roe.\n\n    More.\n",
        ["One"],
        ["Roe.\nMore."],
        [("1", 3)],
        "a note of two paragraphs",
    ),
    ("One[^1] two[^1]\n\n[^1]: Roe.\n", ["One two"], ["Roe."], [("1", 3), ("1", 7)], "one note called twice"),
    ("One[^9]\n", ["One[^9]"], [], [], "a call without its note is left as it is typed"),
    (
        "# Head\n\n- item[^1]\n\n> quoted\n\n[^1]: Roe.\n",
        ["Head", "item", "quoted"],
        ["Roe."],
        [("1", 4)],
        "blocks",
    ),
    ("---\ntitle: X\n---\n\nOne\ntwo\n", ["One two"], [], [], "the fields before it are no text"),
    ("One\n\n---\n\ntwo", ["One", "two"], [], [], "a rule is no such fields"),
    (
        "a\\*b & <https://e.org/a%20b> [site](https://e.org)",
        ["a*b & https://e.org/a%20b site"],
        [],
        [],
        "marks and links",
    ),
    ("One[^1]\n\n[^1]: `x`\n\n```\ncode\n```\n", ["One", "code"], ["x"], [("1", 3)], "code is words"),
]


@pytest.mark.parametrize(("text", "body", "notes", "calls", "why"), TEXTS, ids=[row[4] for row in TEXTS])
def test_body_notes_and_calls(text, body, notes, calls, why):
    read = Markdown().read(PATH, text.encode())
    assert list(read.body) == body, why
    assert [one.text for one in read.notes] == notes
    assert [(ref.note, ref.offset) for ref in read.references] == calls


def test_italics_of_a_note():
    (one,) = Markdown().read(PATH, b"One^[Roe, *The Title*, 12.]").notes
    assert [span.of(one.text) for span in one.italics] == ["The Title"]


@pytest.mark.parametrize(("name", "reads"), [("a.md", True), ("a.MARKDOWN", True), ("a.txt", False)])
def test_only_the_name_tells_markdown(name, reads):
    assert (Markdown().declines(Path(name), b"x") == "") is reads


def test_hostile_nesting_is_read_to_its_end():
    assert Markdown().read(PATH, b"[" * 20_000 + b"*" * 20_000 + b"> " * 5_000 + b"x").body
