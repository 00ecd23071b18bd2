"""The letters of a file, without reading it: a word that is not among them stands nowhere in its text.

Whatever may stand inside a word in a file and not in its text is taken away: marks of markup and of emphasis, ends of
lines, hyphens, accents. So no word of the text is missed, whether it is spelt with entities or broken over two
lines, and looking takes a fiftieth of the time that reading does. The other way round nothing is said: letters that
follow each other here may belong to two words. Only a word that one file keeps in two records is not seen.
"""

from __future__ import annotations

import html
import re
import unicodedata

__all__ = ["letters_of"]

#: What begins like these, or has a zero in it, keeps its letters otherwise than as letters.
_PACKED = (b"%PDF", b"PK", b"{\\rtf", b"\x1f\x8b")
_SMALL = bytes(range(256)).lower()
_NO_LETTERS = bytes(one for one in range(256) if not (chr(one).isascii() and chr(one).isalpha()))
_ASCII = bytes(range(128))
#: A tag, or the address of a link in Markdown.
_TAG = re.compile(rb"<[/!?A-Za-z][^<>]*>|\]\([^()\s]*\)")
#: What a backslash makes of the letter behind it: in JSON an end of a line, or a letter by its number.
_ESCAPED = re.compile(rb"\\(?:[nrtbf]|u([0-9A-Fa-f]{4}))")


def letters_of(data: bytes) -> bytes | None:
    """All letters of a file in a row, small and without accents; None where they cannot be seen.

    Those within tags come besides, since not everything between "<" and ">" is one.
    """
    if data.startswith(_PACKED) or b"\0" in data:
        return None
    plain = _unaccented(_ESCAPED.sub(_escaped, data) if b"\\" in data else data)
    letters = plain.translate(_SMALL, _NO_LETTERS)
    if b"<" not in plain and b"](" not in plain:
        return letters
    untagged = _TAG.sub(b"", plain).translate(_SMALL, _NO_LETTERS)
    return untagged if plain.lstrip().startswith(b"<") else b" ".join((untagged, letters))


def _escaped(found: re.Match[bytes]) -> bytes:
    return chr(int(found[1], 16)).encode("utf-8", "replace") if found[1] else b" "


def _unaccented(data: bytes) -> bytes:
    """The same with the entities and the letters that are no plain Latin ones as the plain ones they stand for."""
    beyond = data.translate(None, _ASCII)
    if not beyond and b"&" not in data:
        return data
    try:
        text, accents = data.decode(), _accents(beyond.decode())
    except UnicodeDecodeError:
        text, accents = data.decode("latin-1"), True
    if "&" in text:
        text, accents = html.unescape(text), True
    if accents:
        text = unicodedata.normalize("NFKD", text.replace("ß", "ss"))
    return text.encode("ascii", "ignore")


def _accents(signs: str) -> bool:
    """Whether any of these signs may stand for a letter."""
    return any(sign.isalnum() or not unicodedata.is_normalized("NFKD", sign) for sign in set(signs))
