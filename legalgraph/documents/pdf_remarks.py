"""What is said of a PDF that was read: what it could not give, and what was guessed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from legalgraph.containers import PdfPage
from legalgraph.documents.pdf_calls import PdfCall
from legalgraph.documents.pdf_notes import PdfNote, value_of
from legalgraph.documents.pdf_words import Words
from legalgraph.documents.remarks import Remarks

__all__ = ["remark_on_notes", "remark_on_pages", "remark_on_words"]

#: Of a page in columns, this part of the lines at least ends before its middle, and begins behind it.
_PART = 0.3


def remark_on_pages(pages: Sequence[PdfPage], remarks: Remarks) -> None:
    """Pages that were not read, or not as they are meant to be."""
    for number, page in enumerate(pages, 1):
        if not page.lines and page.pictures:
            remarks.add("Not read, having no text and only a picture, as scans have:", f"page {number}")
        if page.gutter or _has_two_sides(page):
            remarks.add(
                "Seems to be set in two columns, which are not told apart: lines of both may be mixed up on",
                f"page {number}",
            )


def _has_two_sides(page: PdfPage) -> bool:
    right_edge = max((line.right for line in page.lines), default=0.0)
    left_edge = min((line.left for line in page.lines), default=0.0)
    middle = (left_edge + right_edge) / 2
    before = sum(1 for line in page.lines if line.right < middle)
    behind = sum(1 for line in page.lines if line.left > middle)
    return len(page.lines) >= 8 and min(before, behind) >= len(page.lines) * _PART


def remark_on_notes(
    notes: Sequence[PdfNote], names: Sequence[str], calls: Mapping[PdfCall, int | None], remarks: Remarks
) -> None:
    """Notes without calls, calls without notes, numbers that are missing or begin again."""
    if not notes:
        remarks.add("No notes were found.")
    _remark_on_numbers(notes, names, remarks)
    reached = set(calls.values())
    for order, name in enumerate(names):
        if order not in reached:
            remarks.add("No place was found where the text calls", f"note {name}")
    for call, rank in calls.items():
        if rank is None and not call.may_be_power and (notes or value_of(call.mark)):
            remarks.add(
                "Raised as calls are, but no such note was found (left in the text):",
                f"“{call.mark}” on page {call.page}",
            )


def _remark_on_numbers(notes: Sequence[PdfNote], names: Sequence[str], remarks: Remarks) -> None:
    values = [value_of(note.mark) for note in notes if value_of(note.mark)]
    if any("(" in name for name in names):
        remarks.add("Numbering begins again; from then on the series is given in brackets, as in “1 (2)”.")
    for last, value in pairwise([0, *values]):
        if value > last + 1:
            missing = f"note {last + 1}" if value == last + 2 else f"notes {last + 1}–{value - 1}"
            remarks.add("Not found, though there are higher numbers:", missing)


def remark_on_words(words: Words, remarks: Remarks) -> None:
    """The words broken at line ends that the manuscript has nowhere else."""
    for word in words.doubtful:
        remarks.add(
            "Broken at the end of a line, and nowhere else in the manuscript, so that the hyphen had to be guessed:",
            f"“{word}”",
        )
