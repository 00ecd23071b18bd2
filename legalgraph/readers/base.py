"""What a reader is: one module that knows one publisher's format."""

from __future__ import annotations

from typing import Protocol

from legalgraph.model import Version, Wanted

__all__ = ["Reader"]


class Reader(Protocol):
    """One publisher's format, read into a version. A new one is a module and a line in ``all.py``."""

    name: str

    def declines(self, data: bytes) -> str:
        """Why it cannot read this, "" when it can: told from the content, never from a file's name."""

    def read(self, data: bytes, wanted: Wanted) -> Version:
        """The version these bytes hold. Raises UnreadableInputError, which names the source and the place."""
