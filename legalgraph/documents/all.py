"""Every manuscript format that is read, and the one function that reads a manuscript.

A new format is one module beside these that fulfils ``DocumentReader``, and one line in ``READERS``.
"""

from __future__ import annotations

import stat
from pathlib import Path

from legalgraph.documents.base import DocumentReader
from legalgraph.documents.epub import Epub
from legalgraph.documents.html import Html
from legalgraph.documents.latex import Latex
from legalgraph.documents.markdown import Markdown
from legalgraph.documents.office import Office
from legalgraph.documents.opendocument import OpenDocument
from legalgraph.documents.pdf import Pdf
from legalgraph.documents.plain_text import PlainText
from legalgraph.documents.word import Word
from legalgraph.errors import InputTooLargeError, SourceMissingError, UnreadableInputError
from legalgraph.model import Document

__all__ = ["LARGEST", "READERS", "read"]

READERS: tuple[DocumentReader, ...] = (
    Word(),
    OpenDocument(),
    Epub(),
    Office(),
    Pdf(),
    PlainText(),
    Markdown(),
    Latex(),
    Html(),
)

_ADVICE = "Save a copy as .docx, .odt, .pdf, .html, .md, .tex, .epub or plain text (.txt) and give that."
_UNKNOWN = "is no manuscript in a format that is read."
#: The first bytes of files that scholars have and that are not read.
_UNREAD = ((b"PK", "is an archive that holds no manuscript (Word, OpenDocument or EPUB)."),)
#: The largest manuscript that is read, in bytes.
LARGEST = 50_000_000


def read(path: Path | str) -> Document:
    """Read a manuscript.

    Raises SourceMissingError when there is no such file, InputTooLargeError above 50 MB, and UnreadableInputError when
    it is a folder, empty, of a format that is not read, or damaged.
    """
    place = Path(path)
    data = _bytes_of(place)
    for reader in READERS:
        if not reader.declines(place, data):
            return reader.read(place, data)
    raise UnreadableInputError(place, _what(place, data), advice=_ADVICE)


def _what(path: Path, data: bytes) -> str:
    """What a file is that nobody reads, as far as its first bytes tell."""
    known = next((what for mark, what in _UNREAD if data.startswith(mark)), "")
    return known or (
        f"is no manuscript in a format that is read ({path.suffix})." if path.suffix else _UNKNOWN
    )


def _bytes_of(path: Path) -> bytes:
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise UnreadableInputError(path, "is a folder.", advice="Give the manuscript's file.")
        if not stat.S_ISREG(found.st_mode):
            raise UnreadableInputError(path, "is not an ordinary file.")
        if found.st_size > LARGEST:
            raise InputTooLargeError(path, found.st_size, LARGEST)
        with path.open("rb") as stream:
            data = stream.read(LARGEST + 1)
    except FileNotFoundError:
        raise SourceMissingError(path, advice="Check the name and the folder.") from None
    except (OSError, ValueError) as error:
        raise UnreadableInputError(path, f"cannot be opened ({error}).") from error
    if len(data) > LARGEST:
        raise InputTooLargeError(path, len(data), LARGEST)
    if not data:
        raise UnreadableInputError(path, "is empty.")
    return data
