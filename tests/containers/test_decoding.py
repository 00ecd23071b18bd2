"""From bytes to text: marks, declared charsets, and the faults with their places."""

from __future__ import annotations

import pytest

from legalgraph.containers import decode
from legalgraph.errors import UnreadableInputError


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("Straße".encode(), "Straße"),  # undeclared is UTF-8
        ("Straße".encode("utf-8-sig"), "Straße"),  # its mark is no part of the text
        ("Straße".encode("utf-16"), "Straße"),
        ("\ufeffStraße".encode("utf-16-be"), "Straße"),
        (b'<meta charset="iso-8859-1">Stra\xdfe \x96', '<meta charset="iso-8859-1">Straße –'),  # as the web reads it
        (b"<meta http-equiv='Content-Type' content='text/html; charset=utf-8' />\n\xc3\xa9",
         "<meta http-equiv='Content-Type' content='text/html; charset=utf-8' />\né"),
        (b'<?xml version="1.0" encoding="ISO-8859-15"?>\xa4', '<?xml version="1.0" encoding="ISO-8859-15"?>€'),
        (b"charset=klingon in running text declares nothing", "charset=klingon in running text declares nothing"),
    ],
)  # fmt: skip
def test_decode(data, text):
    assert decode(data, "x") == text


@pytest.mark.parametrize(
    ("data", "problem", "place"),
    [
        (b"", "is empty", ""),
        (b" \n\t ", "is empty", ""),
        (b"ab\ncd\0ef", "NUL character", "line 2"),
        (b"Stra\xdfe", "is not utf-8 text", "byte 4"),
        (b'<meta charset="windows-1252">\x81', "is not cp1252 text", "byte 29"),
        (b'<meta charset="klingon">x', "declares the charset “klingon”", "byte 15"),
        (
            b'<meta charset="unicode_escape">\\x41',
            "declares the charset",
            "byte 15",
        ),  # runs no codec but text
        (b"\xff\xfea", "is not utf-16 text", "byte 2"),
    ],
)
def test_decode_names_the_fault_and_its_place(data, problem, place):
    with pytest.raises(UnreadableInputError) as caught:
        decode(data, "law.html")
    assert problem in str(caught.value)
    assert caught.value.place == place
    assert str(caught.value).startswith("law.html")
