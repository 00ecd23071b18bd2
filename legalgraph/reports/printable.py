"""Words as an office file may hold them: XML knows no control characters and no half of a character."""

from __future__ import annotations

from legalgraph.identifiers.patterns import later

__all__ = ["printable"]

#: What XML forbids; a class of all that it allows would take ten times as long to compile.
_UNPRINTABLE = later("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def printable(words: str) -> str:
    """The words with � for whatever XML forbids."""
    return _UNPRINTABLE.sub("�", words)
