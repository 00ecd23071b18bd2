"""Manuscripts in PDF, as word processors and TeX write it: text with words in it, not pictures of pages.

A PDF says where each letter is printed and nothing else. What is text and what are notes, where paragraphs end, which
hyphens are the words' own and which note a raised figure calls is read off the places and sizes of the lines; what had
to be guessed is said in the remarks.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from itertools import pairwise
from pathlib import Path

from legalgraph.containers import PdfLine, PdfPage, is_pdf, pdf_pages
from legalgraph.documents.flow import Flow, Paragraph, joined
from legalgraph.documents.made import told_apart
from legalgraph.documents.pdf_body import is_full, paragraphs_of
from legalgraph.documents.pdf_calls import PdfCall, called
from legalgraph.documents.pdf_notes import PdfNote, notes_of
from legalgraph.documents.pdf_remarks import remark_on_notes, remark_on_pages, remark_on_words
from legalgraph.documents.pdf_setting import Mark, Setting
from legalgraph.documents.pdf_sheets import Sheet, leading_of, sheets, stretches
from legalgraph.documents.pdf_words import Words, words_of
from legalgraph.documents.remarks import Remarks
from legalgraph.errors import UnreadableInputError
from legalgraph.model import Document, Note, Reference

__all__ = ["Pdf", "manuscript"]

_ADVICE = "Save it again as PDF from the program it was written in, or give the .docx."
_SCAN = "has no text, only pictures of its pages, as scans have."
_BLANK = "has no text on its pages."
#: Paragraphs of a note stand so much farther apart than its lines.
_WIDER = 1.35


class Pdf:
    """The reader of PDF."""

    name = "PDF"

    def declines(self, path: Path, data: bytes) -> str:  # noqa: ARG002 the shape all readers share
        """Why this is no PDF; "" if it is."""
        return "" if is_pdf(data) else "is no PDF."

    def read(self, path: Path, data: bytes) -> Document:
        """The manuscript. Raises UnreadableInputError for a scan, and for a PDF that is damaged or locked."""
        pages = pdf_pages(data, str(path), advice=_ADVICE)
        if not any(page.lines for page in pages):
            raise UnreadableInputError(
                path, _SCAN if any(page.pictures for page in pages) else _BLANK, advice=_ADVICE
            )
        return manuscript(path, data, pages)


def manuscript(path: Path, data: bytes, pages: Sequence[PdfPage]) -> Document:
    """The manuscript that is printed on these pages."""
    remarks = Remarks()
    remark_on_pages(pages, remarks)
    found = sheets(pages, remarks)
    notes = notes_of(found, remarks)
    words = words_of(stretches(found))
    calls = called(found, notes)
    body = _body(found, calls, words, remarks)
    names = told_apart(note.mark for note in notes)
    texts = _texts(notes, words)
    references = tuple(
        Reference(names[int(call.key)], number, call.offset)
        for number, paragraph in enumerate(body)
        for call in paragraph.calls
    )
    remark_on_notes(notes, names, calls, remarks)
    remark_on_words(words, remarks)
    return Document(
        path=path,
        body=tuple(paragraph.text for paragraph in body),
        notes=tuple(
            Note(name, text.text, f"page {note.page}", text.italics)
            for name, note, text in zip(names, notes, texts, strict=True)
        ),
        references=references,
        format=Pdf.name,
        sha256=hashlib.sha256(data).hexdigest(),
        remarks=remarks.sentences(),
    )


def _body(
    found: Sequence[Sheet], calls: Mapping[PdfCall, int | None], words: Words, remarks: Remarks
) -> tuple[Paragraph, ...]:
    marks: dict[tuple[int, int], list[Mark]] = {}
    for call, rank in calls.items():
        mark = Mark(call.place, "" if rank is None else str(rank), call.mark)
        marks.setdefault((call.page, call.line), []).append(mark)
    flow = Flow()
    for lines in paragraphs_of(found, remarks):
        setting = Setting(flow, words, partial(is_full, edge=lines[0].edge))
        setting.write(
            [each.line for each in lines], [marks.get((each.page, each.order), ()) for each in lines]
        )
        flow.end()
    return flow.paragraphs()


def _texts(notes: Sequence[PdfNote], words: Words) -> list[Paragraph]:
    edge = max((line.right for note in notes for _, line in note.lines), default=0.0)
    leading = leading_of([line for note in notes for _, line in note.lines])
    return [_text(note, leading, words, partial(is_full, edge=edge)) for note in notes]


def _text(note: PdfNote, leading: float, words: Words, full: Callable[[PdfLine], bool]) -> Paragraph:
    flow = Flow()
    for lines in _paragraphs(note, leading):
        Setting(flow, words, full).write(lines)
        flow.end()
    return joined(flow.paragraphs())


def _paragraphs(note: PdfNote, leading: float) -> Iterator[list[PdfLine]]:
    """The paragraphs of a note: one begins where the next line stands farther below than lines do."""
    lines = [note.lines[0][1]]
    for (page, before), (next_page, line) in pairwise(note.lines):
        if page == next_page and line.top - before.top > max(leading, line.size * 1.2) * _WIDER:
            yield lines
            lines = []
        lines.append(line)
    yield lines
