"""Every manuscript format that is read, and the one function that reads a manuscript.

A new format is one module beside these that fulfils ``DocumentReader``, and one line in ``READERS``.
"""

from __future__ import annotations

import stat
from pathlib import Path

from legalgraph.documents.base import DocumentReader
from legalgraph.documents.plain_text import PlainText
from legalgraph.errors import InputTooLargeError, SourceMissingError, UnreadableInputError
from legalgraph.model import Document

__all__ = ["LARGEST", "READERS", "read"]

READERS: tuple[DocumentReader, ...] = (PlainText(),)

#: The largest manuscript that is read, in bytes.
LARGEST = 50_000_000


def read(path: Path | str) -> Document:
    """Read a manuscript.

    Raises SourceMissingError when there is no such file, InputTooLargeError above 50 MB, and UnreadableInputError when
    it is a folder, empty, of a format that is not read, or damaged.
    """
    place = Path(path)
    data = _bytes_of(place)
    reasons = []
    for reader in READERS:
        if not (reason := reader.declines(place, data)):
            return reader.read(place, data)
        reasons.append(reason)
    raise UnreadableInputError(
        place, " ".join(reasons), advice="Save a copy as plain text (.txt) and give that."
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
