"""Every reader there is, in the order in which they are asked."""

from __future__ import annotations

from legalgraph.containers import within_limit
from legalgraph.errors import UnknownNameError, UnreadableInputError
from legalgraph.model import Version, Wanted
from legalgraph.readers.base import Reader
from legalgraph.readers.eurlex_html import EurLexHtml
from legalgraph.readers.formex import Formex
from legalgraph.readers.office import Pdf, Word
from legalgraph.readers.plain_text import PlainText
from legalgraph.readers.treaty_markdown import TreatyMarkdown

__all__ = ["READERS", "read"]

READERS: tuple[Reader, ...] = (
    Pdf(),
    Word(),
    Formex(),
    EurLexHtml(),
    TreatyMarkdown(),
    PlainText(),
)


def read(data: bytes, wanted: Wanted, reader: str = "") -> Version:
    """The version these bytes hold, read by the named reader or by the first that does not decline.

    Raises UnknownNameError when no reader has that name, and UnreadableInputError when the file cannot be read or
    when every reader declines; it then says why each did.
    """
    within_limit(data, wanted.source)
    chosen = _named(reader) if reader else _fitting(data, wanted.source)
    return chosen.read(data, wanted)


def _named(name: str) -> Reader:
    for reader in READERS:
        if reader.name == name:
            return reader
    raise UnknownNameError("reader", name, (reader.name for reader in READERS))


def _fitting(data: bytes, source: str) -> Reader:
    reasons = []
    for reader in READERS:
        reason = reader.declines(data)
        if not reason:
            return reader
        reasons.append(f"{reader.name}: {reason}")
    raise UnreadableInputError(
        source,
        f"is in no format that can be read. {'; '.join(reasons)}.",
        advice="Fetch the text again in one of these formats.",
    )
