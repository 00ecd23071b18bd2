"""Every manuscript format that is read, and the one function that reads a manuscript.

A new format is one module beside these that fulfils ``DocumentReader``, and its place in ``readers``.
"""

from __future__ import annotations

import stat
from collections.abc import Iterator
from pathlib import Path

from legalgraph.documents.base import DocumentReader
from legalgraph.errors import InputTooLargeError, SourceMissingError, UnreadableInputError
from legalgraph.model import Document

__all__ = ["LARGEST", "read", "readers"]

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
    for reader in readers():
        if not reader.declines(place, data):
            return reader.read(place, data)
    raise UnreadableInputError(place, _what(place, data), advice=_ADVICE)


def readers() -> Iterator[DocumentReader]:
    """The readers in the order of asking, each imported when its turn comes: most manuscripts need the first alone."""
    from legalgraph.documents.word import Word  # noqa: PLC0415 imported when its turn comes

    yield Word()
    from legalgraph.documents.opendocument import OpenDocument  # noqa: PLC0415

    yield OpenDocument()
    from legalgraph.documents.epub import Epub  # noqa: PLC0415

    yield Epub()
    from legalgraph.documents.office import Office  # noqa: PLC0415

    yield Office()
    from legalgraph.documents.pdf import Pdf  # noqa: PLC0415

    yield Pdf()
    from legalgraph.documents.plain_text import PlainText  # noqa: PLC0415

    yield PlainText()
    from legalgraph.documents.markdown import Markdown  # noqa: PLC0415

    yield Markdown()
    from legalgraph.documents.latex import Latex  # noqa: PLC0415

    yield Latex()
    from legalgraph.documents.html import Html  # noqa: PLC0415

    yield Html()


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
