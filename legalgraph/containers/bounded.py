"""How much is read at most, so that no file can exhaust the machine."""

from __future__ import annotations

from pathlib import Path

from legalgraph.errors import InputTooLargeError, SourceMissingError, UnreadableInputError

__all__ = ["LIMIT", "read_bounded", "within_limit"]

LIMIT = 64_000_000


def within_limit(data: bytes, source: str, limit: int = LIMIT) -> bytes:
    """The same bytes. Raises InputTooLargeError when there are more than the limit allows."""
    if len(data) > limit:
        raise InputTooLargeError(source, len(data), limit)
    return data


def read_bounded(path: Path, limit: int = LIMIT) -> bytes:
    """A file's bytes, never more than the limit and one.

    Raises SourceMissingError when it is not there, InputTooLargeError when it is too large, and UnreadableInputError
    when the system refuses it (a folder, no permission).
    """
    try:
        size = path.stat().st_size
        if size > limit:
            raise InputTooLargeError(path, size, limit)
        with path.open("rb") as file:
            return within_limit(file.read(limit + 1), str(path), limit)
    except FileNotFoundError as error:
        raise SourceMissingError(path) from error
    except OSError as error:
        raise UnreadableInputError(path, f"cannot be opened ({error.strerror or error}).") from error
