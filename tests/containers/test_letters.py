"""The letters of a file have every word of its text, however the file keeps it."""

from __future__ import annotations

import pytest

from legalgraph.containers.letters import letters_of

KEPT = [
    (b"Solidarity is owed.", b"solidarityisowed", "small letters, and nothing between them"),
    (b"soli-\ndarity", b"solidarity", "broken over a line"),
    (b"<p>soli<b>dar</b>ity</p>", b"solidarity", "markup inside a word"),
    (b"<p title='a\nb'>duty</p>", b"duty", "a tag over two lines"),
    (b"soli&shy;dar&#105;ty", b"solidarity", "entities"),
    ("Résumé of the Straße".encode(), b"resumeofthestrasse", "accents, and a letter that is two"),
    ("of\ufb01ce".encode(), b"office", "a ligature"),
    ("rôle".encode("latin-1"), b"role", "another encoding"),
    (rb'{"text": "the soli-\ndarity of r\u00e9fugi\u00e9s"}', b"solidarityofrefugies", "escapes of JSON"),
    (b"see [the duty](https://texts.example/a_b) to rescue", b"thedutytorescue", "a link in Markdown"),
    (b"if a < b, the duty ends; if c > d, not", b"ifabthedutyendsifcdnot", "a sign that opens no tag"),
    (b"a <note the duty ends > b", b"anotethedutyendsb", "what looks like a tag and may be none"),
]


@pytest.mark.parametrize(("data", "letters", "why"), KEPT, ids=[why for _, _, why in KEPT])
def test_every_word_is_there(data: bytes, letters: bytes, why: str) -> None:
    found = letters_of(data)
    assert found is not None
    assert letters in found, why


@pytest.mark.parametrize(
    "data",
    [b"%PDF-1.7 words", b"PK\x03\x04words", b"{\\rtf1 words}", "words".encode("utf-16"), b"\x1f\x8bwords"],
)
def test_letters_that_cannot_be_seen_are_not_told(data: bytes) -> None:
    assert letters_of(data) is None


def test_an_empty_file_has_none() -> None:
    assert letters_of(b"") == b""
