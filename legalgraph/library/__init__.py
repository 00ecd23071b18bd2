"""A scholar's own library, as Zotero and its like give it out: CSL-JSON, BibTeX, Zotero RDF.

Nothing in such a file is taken on trust: it is read within bounds, what cannot be read is counted, and nothing in it
is ever run or fetched.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from legalgraph.containers.bounded import read_bounded
from legalgraph.errors import UnreadableInputError
from legalgraph.library.bibtex import read_bibtex
from legalgraph.library.csl import read_csl
from legalgraph.library.zotero_rdf import read_rdf
from legalgraph.model import Library

__all__ = ["read_library"]

#: A library of 20,000 works is far smaller.
_LIMIT = 32_000_000
_ADVICE = "Export it from Zotero as CSL JSON, BibTeX or Zotero RDF."


def read_library(path: Path) -> Library:
    """The works of a library. Raises UnreadableInputError for what is none, SourceMissingError, InputTooLargeError."""
    data = read_bounded(path, _LIMIT)
    library = _reader(data)(data, str(path))
    if not library.items:
        raise UnreadableInputError(path, "holds no work that can be read.", advice=_ADVICE)
    return replace(library, source=path.name)


def _reader(data: bytes) -> Callable[[bytes, str], Library]:
    """Told by how the file begins: JSON, XML, or else BibTeX."""
    begins = data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1]
    if begins in (b"[", b"{"):
        return read_csl
    return read_rdf if begins == b"<" else read_bibtex
