"""Publishers' formats, read into versions: the canonical text, and every provision with its key and span."""

from __future__ import annotations

from legalgraph.readers.all import READERS, read
from legalgraph.readers.base import Reader

__all__ = ["READERS", "Reader", "read"]
