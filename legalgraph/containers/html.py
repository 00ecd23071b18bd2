"""HTML parsed without network, without entities of its own and without bounds lifted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from legalgraph.containers.bounded import LIMIT
from legalgraph.containers.decoding import decode
from legalgraph.containers.tags import few_attributes, few_tags
from legalgraph.errors import UnreadableInputError

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["parse_html"]


def parse_html(data: bytes, source: str) -> _Element:
    """The document element of an HTML file.

    libxml2 keeps its own bounds (256 levels, 10 million characters in one piece) and, past them, stops
    quietly with what it has; here that is an error, for a text cut short must not pass as whole. Raises
    UnreadableInputError for that, for a file that has no element at all, and for one with too many tags or attributes.
    """
    from lxml import etree  # noqa: PLC0415 (heavy, imported late)

    text = few_attributes(few_tags(decode(data, source, lines=LIMIT).encode(), source), source)
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root: _Element | None = etree.fromstring(text, parser=parser)
    except etree.XMLSyntaxError as error:
        raise UnreadableInputError(source, f"is no HTML ({error}).") from error
    if root is None:
        raise UnreadableInputError(source, "is no HTML (it has no element).")
    for fault in parser.error_log:
        if fault.level == etree.ErrorLevels.FATAL:
            raise UnreadableInputError(
                source, f"cannot be read whole ({fault.message}).", place=f"line {fault.line}"
            )
    return root
