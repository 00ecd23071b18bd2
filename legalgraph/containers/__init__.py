"""Opening what others made, safely: bounded, decoded, parsed; never with the network, never with entities."""

from __future__ import annotations

from legalgraph.containers.archive import Archive, is_archive, open_archive, pack
from legalgraph.containers.bounded import LIMIT, read_bounded, within_limit
from legalgraph.containers.decoding import MOST_LINES, decode
from legalgraph.containers.html import parse_html
from legalgraph.containers.json_values import parse_json
from legalgraph.containers.pdf import PdfLine, PdfPage, PdfRule, is_pdf, pdf_pages
from legalgraph.containers.word import WordParagraph, WordText, is_word, word_text
from legalgraph.containers.xml import parse_xml

__all__ = [
    "LIMIT",
    "MOST_LINES",
    "Archive",
    "PdfLine",
    "PdfPage",
    "PdfRule",
    "WordParagraph",
    "WordText",
    "decode",
    "is_archive",
    "is_pdf",
    "is_word",
    "open_archive",
    "pack",
    "parse_html",
    "parse_json",
    "parse_xml",
    "pdf_pages",
    "read_bounded",
    "within_limit",
    "word_text",
]
