"""From bytes to text, without a guess: a byte order mark, the charset a file declares, or UTF-8."""

from __future__ import annotations

import codecs
import re

from legalgraph.containers.bounded import within_limit
from legalgraph.errors import UnreadableInputError

__all__ = ["MOST_LINES", "decode"]

#: So many lines with words at most has a text. Each takes many times its length in memory.
MOST_LINES = 200_000

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What publishers of law declare. The web reads "iso-8859-1" and "us-ascii" as Windows' code page.
_CHARSETS = {
    "utf-8": "utf-8-sig",
    "utf8": "utf-8-sig",
    "unicode-1-1-utf-8": "utf-8-sig",
    "us-ascii": "cp1252",
    "iso-8859-1": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "windows-1252": "cp1252",
    "windows-1250": "cp1250",
    "windows-1253": "cp1253",
    "iso-8859-2": "iso-8859-2",
    "iso-8859-7": "iso-8859-7",
    "iso-8859-15": "iso-8859-15",
}
_DECLARED = re.compile(
    rb"""<(?:meta|\?xml)\b[^<>]{0,400}?(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}(?P<name>[A-Za-z0-9._-]{1,40})""",
    re.IGNORECASE,
)
_HEAD = 4096
_BREAKS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"  # all that splitlines parts at
_MOST_BLANK = 10


def decode(data: bytes, source: str, *, lines: int = MOST_LINES) -> str:
    """The text of a file.

    Read as UTF-8 or UTF-16 where a byte order mark says so, else by the charset the file itself
    declares, else as UTF-8. Raises UnreadableInputError when the file is empty, has NUL characters, more ``lines``
    with words, declares a charset that is not read, or does not keep to its charset; with the place of the first fault.
    """
    if not within_limit(data, source).strip():
        raise UnreadableInputError(source, "is empty.", advice="Fetch it or save it again.")
    charset = _by_mark(data) or _declared(data, source) or "utf-8-sig"
    try:
        text = data.decode(charset)
    except UnicodeDecodeError as error:
        raise _wrong(source, charset, error) from error
    return _with_few_lines(_without_nul(text, source), source, lines)


def _by_mark(data: bytes) -> str:
    return next((charset for mark, charset in _MARKS if data.startswith(mark)), "")


def _declared(data: bytes, source: str) -> str:
    found = _DECLARED.search(data[:_HEAD])
    if found is None:
        return ""
    name = found["name"].decode("ascii").lower()
    if name not in _CHARSETS:
        raise UnreadableInputError(
            source,
            f"declares the charset “{name}”, which is not read.",
            place=f"byte {found.start('name')}",
            advice="Save it as UTF-8.",
        )
    return _CHARSETS[name]


def _wrong(source: str, charset: str, error: UnicodeDecodeError) -> UnreadableInputError:
    return UnreadableInputError(
        source,
        f"is not {charset.removesuffix('-sig')} text ({error.reason}).",
        place=f"byte {error.start}",
        advice="Save it as UTF-8.",
    )


def _with_few_lines(text: str, source: str, most: int) -> str:
    breaks = sum(map(text.count, _BREAKS)) if len(text) > most else 0
    if breaks > most and (breaks > most * _MOST_BLANK or sum(map(_has_words, text.splitlines())) > most):
        raise UnreadableInputError(
            source,
            f"has more than {most:,} lines.",
            place=f"line {most + 1}",
            advice="Split it, or check that it is the file you meant.",
        )
    return text


def _has_words(line: str) -> bool:
    return bool(line) and not line.isspace()


def _without_nul(text: str, source: str) -> str:
    at = text.find("\0")
    if at < 0:
        return text
    line = text.count("\n", 0, at) + 1
    raise UnreadableInputError(source, "has a NUL character, as no text has.", place=f"line {line}")
