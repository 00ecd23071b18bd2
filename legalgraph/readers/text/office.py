"""Documents as offices publish them: Word (.docx) and PDF.

Untried on a real file of the United Nations, none of which could be had where this was written: read by the forms
their documents are known to have, and tried on documents of our own making and on an official Mexican PDF. A PDF
says where words stand, not what they are; its paragraphs are told by place and size
(``legalgraph.readers.text.pdf_paragraphs``).
"""

from __future__ import annotations

from collections.abc import Iterator

from legalgraph.containers import WordText, is_pdf, is_word, pdf_pages, word_text
from legalgraph.errors import UnreadableInputError
from legalgraph.model import Version, Wanted
from legalgraph.readers.assemble import assemble
from legalgraph.readers.blocks import Block, Kind, Line, fold
from legalgraph.readers.statutes.diputados_lines import CHAMBER
from legalgraph.readers.statutes.diputados_text import law_blocks
from legalgraph.readers.text.flowing import flow_blocks
from legalgraph.readers.text.pdf_paragraphs import Paragraphs, paragraphs

__all__ = ["Pdf", "Word"]


class Word:
    """Reads Word files."""

    name = "word"

    def declines(self, data: bytes) -> str:
        return "" if is_word(data) else "it is no Word file (.docx)"

    def read(self, data: bytes, wanted: Wanted) -> Version:
        text = word_text(data, wanted.source)
        lines = list(_lines(text))
        notes = (Block(Kind.NOTE, fold(words), number=mark) for mark, words in text.notes.items())
        return assemble([*flow_blocks(lines, wanted), *notes], wanted, reader=self.name, data=data)


class Pdf:
    """Reads PDF files that hold words, not pictures of words."""

    name = "pdf"

    def declines(self, data: bytes) -> str:
        return "" if is_pdf(data) else "it is no PDF"

    def read(self, data: bytes, wanted: Wanted) -> Version:
        found = paragraphs(pdf_pages(data, wanted.source))
        if not found.lines:
            raise UnreadableInputError(
                wanted.source,
                "has no words on its pages, only pictures of them.",
                advice="Let a program for scans (OCR) make its text, read it over, and give that.",
            )
        return assemble([*_blocks(found, wanted), *found.notes], wanted, reader=self.name, data=data)


def _blocks(found: Paragraphs, wanted: Wanted) -> Iterator[Block]:
    """The blocks of a PDF's paragraphs: of a publisher's known form if its pages are headed so."""
    if any(note.text.startswith(CHAMBER) for note in found.notes):
        return law_blocks(found.lines)
    return flow_blocks(found.lines, wanted)


def _lines(text: WordText) -> Iterator[Line]:
    """The paragraphs as lines, each with the number Word prints before it."""
    for number, paragraph in enumerate(text.paragraphs, 1):
        for words in f"{paragraph.label} {paragraph.text}".split("\n"):
            if folded := fold(words):
                yield Line(folded, f"paragraph {number}")
