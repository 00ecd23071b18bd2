"""HTML parsed without network, without entities of its own and without bounds lifted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from legalgraph.containers.decoding import decode
from legalgraph.errors import UnreadableInputError

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["parse_html"]


def parse_html(data: bytes, source: str) -> HtmlElement:
    """The document element of an HTML file.

    libxml2 keeps its own bounds (256 levels, 10 million characters in one piece) and, past them, stops
    quietly with what it has; here that is an error, for a text cut short must not pass as whole. Raises
    UnreadableInputError for that, and for a file that has no element at all.
    """
    from lxml import etree, html  # noqa: PLC0415 (heavy, imported late)

    text = decode(data, source)
    parser = html.HTMLParser(
        encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = html.document_fromstring(text.encode(), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError) as error:
        raise UnreadableInputError(source, f"is no HTML ({error}).") from error
    for fault in parser.error_log:
        if fault.level == etree.ErrorLevels.FATAL:
            raise UnreadableInputError(
                source, f"cannot be read whole ({fault.message}).", place=f"line {fault.line}"
            )
    return root
