"""What a reader of one manuscript format must offer."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from legalgraph.model import Document

__all__ = ["DocumentReader"]


class DocumentReader(Protocol):
    """One manuscript format. A new one is a module and a line in ``all.py``.

    A reader is given the file's bytes, so that a file is opened once and within limits. ``name`` is the
    format in plain words, as it stands in ``Document.format``.
    """

    name: str

    def declines(self, path: Path, data: bytes) -> str:
        """Why this file is not this reader's, in a plain sentence; "" if it is."""

    def read(self, path: Path, data: bytes) -> Document:
        """The manuscript. Raises UnreadableInputError when the file is this format but cannot be read."""
