"""Manuscripts as scholars write them, read into body paragraphs, notes, and where each is called."""

from __future__ import annotations

from legalgraph.documents.all import read, readers
from legalgraph.documents.base import DocumentReader

__all__ = ["DocumentReader", "read", "readers"]
