"""Words as an office file may hold them: XML knows no control characters and no half of a character."""

from __future__ import annotations

import re

__all__ = ["printable"]

_UNPRINTABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def printable(words: str) -> str:
    """The words with � for whatever XML forbids."""
    return _UNPRINTABLE.sub("�", words)
