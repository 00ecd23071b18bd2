"""Every reader there is, in the order in which they are asked."""

from __future__ import annotations

from legalgraph.containers import within_limit
from legalgraph.errors import UnknownNameError, UnreadableInputError
from legalgraph.model import Version, Wanted
from legalgraph.readers.akn_html import AknHtml
from legalgraph.readers.akoma_ntoso import AkomaNtoso
from legalgraph.readers.article_files import ArticleFiles
from legalgraph.readers.article_html import ArticleHtml
from legalgraph.readers.base import Reader
from legalgraph.readers.cellar_xhtml import CellarXhtml
from legalgraph.readers.diputados_text import DiputadosText
from legalgraph.readers.eurlex_html import EurLexHtml
from legalgraph.readers.formex import Formex
from legalgraph.readers.gazette_markdown import GazetteMarkdown
from legalgraph.readers.json_text import JsonText
from legalgraph.readers.legifrance_markdown import LegifranceMarkdown
from legalgraph.readers.normattiva_markdown import NormattivaMarkdown
from legalgraph.readers.objectives_markdown import ObjectivesMarkdown
from legalgraph.readers.office import Pdf, Word
from legalgraph.readers.plain_text import PlainText
from legalgraph.readers.treaty_markdown import TreatyMarkdown
from legalgraph.readers.us_code_markdown import UsCodeMarkdown
from legalgraph.readers.uslm import Uslm

__all__ = ["READERS", "read"]

READERS: tuple[Reader, ...] = (
    Pdf(),
    Word(),
    Formex(),
    AkomaNtoso(),
    Uslm(),
    EurLexHtml(),
    CellarXhtml(),
    AknHtml(),
    ArticleHtml(),
    JsonText(),
    ArticleFiles(),
    UsCodeMarkdown(),
    LegifranceMarkdown(),
    GazetteMarkdown(),
    NormattivaMarkdown(),
    ObjectivesMarkdown(),
    TreatyMarkdown(),
    DiputadosText(),
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
