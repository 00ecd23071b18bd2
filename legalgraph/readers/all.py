"""Every reader there is, in the order in which they are asked."""

from __future__ import annotations

from legalgraph.containers import within_limit
from legalgraph.errors import UnknownNameError, UnreadableInputError
from legalgraph.model import Version, Wanted
from legalgraph.readers.akn.pages import AknHtml
from legalgraph.readers.akn.reader import AkomaNtoso
from legalgraph.readers.base import Reader
from legalgraph.readers.cellar.reader import CellarXhtml
from legalgraph.readers.eurlex.reader import EurLexHtml
from legalgraph.readers.formex.reader import Formex
from legalgraph.readers.shaped.reader import JsonText
from legalgraph.readers.statutes.diputados_text import DiputadosText
from legalgraph.readers.statutes.gazette_markdown import GazetteMarkdown
from legalgraph.readers.statutes.legifrance_markdown import LegifranceMarkdown
from legalgraph.readers.statutes.normattiva_markdown import NormattivaMarkdown
from legalgraph.readers.statutes.us_code_markdown import UsCodeMarkdown
from legalgraph.readers.text.office import Pdf, Word
from legalgraph.readers.text.plain_text import PlainText
from legalgraph.readers.treaties.article_files import ArticleFiles
from legalgraph.readers.treaties.article_html import ArticleHtml
from legalgraph.readers.treaties.objectives_markdown import ObjectivesMarkdown
from legalgraph.readers.treaties.treaty_markdown import TreatyMarkdown
from legalgraph.readers.uslm.reader import Uslm

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
        reasons.append(f"\n  {reader.name}: {reason}")
    raise UnreadableInputError(
        source,
        f"is in no format that can be read. Each reader says why:{''.join(reasons)}",
        advice="\nFetch the text again in one of these formats.",
    )
