"""The lines of a plain-text file: its encoding, its page breaks, and whether long lines were wrapped."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from legalgraph.errors import UnreadableInputError

__all__ = ["Line", "decoded", "lines_of", "wrapped_at"]

# What no text has: control characters other than tab, line feed, vertical tab, form feed, carriage return.
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_LINE_ENDS = re.compile(r"\r\n|[\r\v\x85\u2028]")
_LONGEST_WRAPPED = 120
_SHORTEST_WRAPPED = 40


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank. ``opens_block`` and ``opens_page`` say what parts it from the one before."""

    number: int
    text: str
    opens_block: bool
    opens_page: bool

    @property
    def indented(self) -> bool:
        return self.text[:1].isspace()


def decoded(path: Path, data: bytes) -> tuple[str, str]:
    """The file's text, and a remark if its encoding had to be inferred.

    A byte order mark decides; else UTF-8; else Windows-1252, which word processors on Windows write.
    Raises UnreadableInputError for what is no text.
    """
    text, remark = _by_encoding(path, data)
    if control := _CONTROL.search(text):
        place = f"line {text.count(chr(10), 0, control.start()) + 1}"
        raise UnreadableInputError(
            path,
            f"is not plain text: it holds the control character {ord(control[0]):#04x}.",
            place=place,
            advice="Open it in a word processor and save it as plain text (.txt, UTF-8).",
        )
    return text, remark


def _by_encoding(path: Path, data: bytes) -> tuple[str, str]:
    try:
        if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return data.decode("utf-16"), ""
        return data.decode("utf-8-sig"), ""
    except UnicodeDecodeError as error:
        if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF8)):
            raise _not_text(path, error) from error
    try:
        return data.decode("cp1252"), "The file is not UTF-8; it was read as Windows-1252 (Western European)."
    except UnicodeDecodeError as error:
        raise _not_text(path, error) from error


def _not_text(path: Path, error: UnicodeDecodeError) -> UnreadableInputError:
    advice = "Save it again as plain text in UTF-8."
    return UnreadableInputError(path, f"is not plain text ({error.encoding}: {error.reason}).", advice=advice)


def lines_of(text: str) -> list[Line]:
    """The lines that are not blank, in order, with the numbers they have in the file."""
    lines: list[Line] = []
    opens_block = opens_page = True
    for number, row in enumerate(_LINE_ENDS.sub("\n", text).replace("\u2029", "\n\n").split("\n"), start=1):
        for order, piece in enumerate(row.split("\f")):
            opens_page = opens_page or order > 0
            if piece.strip():
                lines.append(Line(number, piece.rstrip(), opens_block or opens_page, opens_page))
                opens_block = opens_page = False
            else:
                opens_block = True
    return lines


def wrapped_at(lines: list[Line]) -> int:
    """The width at which the typist's lines end, 0 if each line is a paragraph of its own.

    A few longer lines do not count, nor does a long address that could not be broken.
    """
    if any(line.text.rfind(" ") > _LONGEST_WRAPPED for line in lines):
        return 0
    inner = [len(line.text) for line, after in pairwise(lines) if not after.opens_block]
    lengths = sorted(min(len(line.text), _LONGEST_WRAPPED) for line in lines)
    width = lengths[len(lengths) * 98 // 100] if lengths else 0
    near = sum(length >= width * 3 // 4 for length in inner)
    return width if width >= _SHORTEST_WRAPPED and inner and near * 5 >= len(inner) * 3 else 0
