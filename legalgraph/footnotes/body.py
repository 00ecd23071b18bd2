"""What of the body text a note supports: its quotations, and the sentence that it stands at.

A note supports the words before its call, back to the call before. A quotation that holds a call is that
note's as well. One that runs over into the next paragraph, where its marks are repeated, is that of the note
at its end.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from legalgraph.footnotes.marked import quotations_in
from legalgraph.identifiers.patterns import later
from legalgraph.model import Document, Reference, Span
from legalgraph.quotes import Quoted, QuotedText

__all__ = ["Supported", "claims", "supported", "unbalanced"]

#: A call so close after a quotation is that quotation's own.
_OWN = 3
_SHOWN = 60
#: A sentence ends after a word of small letters, a figure, a bracket or a mark; "Art. Five" ends none.
_SENTENCE = later(r"(?<=[a-z0-9)\]”’\"][.!?])[”’\"]?\s+(?=[A-ZÀ-Þ“‘\"(\[])(?<!\b[Aa]rt\.\s)(?<!\b[Nn]o\.\s)")


@dataclass(frozen=True, slots=True)
class Supported:
    """A quotation of the body, by its paragraph (from 0)."""

    paragraph: int
    mark: Quoted


@dataclass(frozen=True, slots=True)
class _Paragraph:
    """A paragraph with its calls; ``ending`` is a closing mark for what the paragraph before left open."""

    number: int
    text: str
    read: QuotedText
    calls: tuple[Reference, ...]

    @property
    def goes_on(self) -> Quoted | None:
        """The quotation that the paragraph ends in the midst of."""
        last = self.read.quotations[-1:]
        return last[0] if last and not last[0].closed else None

    @property
    def takes_up(self) -> Quoted | None:
        """The quotation at its very beginning, which may take up one from the paragraph before."""
        first = self.read.quotations[:1]
        if first and first[0].span.start <= 1:
            return first[0]
        astray = self.read.astray[:1]
        if astray and not (first and first[0].span.start < astray[0]):
            return Quoted(Span(0, astray[0]))
        return None


def supported(document: Document) -> Mapping[str, Sequence[Supported]]:
    """By number of the note, the quotations of the body that it supports, in their order."""
    found: defaultdict[str, list[Supported]] = defaultdict(list)
    following: _Paragraph | None = None
    notes_of_first: tuple[str, ...] = ()
    for paragraph in reversed(_paragraphs(document)):
        taken = _joined(paragraph, following)
        notes_of_first = tuple(_place(paragraph, taken, notes_of_first, found))
        following = paragraph
    return {note: sorted(those, key=_order) for note, those in found.items()}


def unbalanced(document: Document) -> Iterator[tuple[int, str, str]]:
    """Quotations of the body that are never closed, and closing marks that close nothing.

    Each with the number of its paragraph (from 0), what is wrong with it, and its words.
    """
    paragraphs = _paragraphs(document)
    for number, paragraph in enumerate(paragraphs):
        before = paragraphs[number - 1] if number else None
        after = paragraphs[number + 1] if number + 1 < len(paragraphs) else None
        goes_on = paragraph.goes_on if _joined(paragraph, after) else None
        for mark in paragraph.read.quotations:
            if not mark.closed and mark is not goes_on:
                yield number, "opened and never closed", mark.span.of(paragraph.text)[:_SHOWN]
        closing = before is not None and before.goes_on is not None and not _begins_quoted(paragraph)
        for at in paragraph.read.astray[1 if closing else 0 :]:
            yield number, "closed and was never opened", paragraph.text[max(0, at - _SHOWN) : at]


def claims(document: Document) -> dict[str, str]:
    """By number of the note, the last sentence before its first call, from the call before it on."""
    found: dict[str, str] = {}
    for paragraph in _paragraphs(document):
        after = 0
        for call in paragraph.calls:
            if call.note not in found:
                found[call.note] = _SENTENCE.split(paragraph.text[after : call.offset].strip())[-1]
            after = call.offset
    return found


def _begins_quoted(paragraph: _Paragraph) -> bool:
    first = paragraph.read.quotations[:1]
    return bool(first) and first[0].span.start <= 1


def _paragraphs(document: Document) -> list[_Paragraph]:
    calls: defaultdict[int, list[Reference]] = defaultdict(list)
    for reference in document.references:
        calls[reference.paragraph].append(reference)
    return [
        _Paragraph(
            number, text, quotations_in(text), tuple(sorted(calls[number], key=lambda one: one.offset))
        )
        for number, text in enumerate(document.body)
    ]


def _joined(paragraph: _Paragraph, following: _Paragraph | None) -> Quoted | None:
    """The quotation of the next paragraph that takes up the one this paragraph leaves open."""
    return following.takes_up if following and paragraph.goes_on else None


def _place(
    paragraph: _Paragraph,
    taken_up: Quoted | None,
    notes_after: Sequence[str],
    found: defaultdict[str, list[Supported]],
) -> Sequence[str]:
    """Give each quotation of a paragraph to its notes; the notes of what stands at its beginning come back."""
    notes_of_first: tuple[str, ...] = ()
    first = paragraph.takes_up
    extra = [first] if first and first not in paragraph.read.quotations else []
    for mark in (*extra, *paragraph.read.quotations):
        open_end = taken_up is not None and mark is paragraph.goes_on
        notes = [*_calls(paragraph, mark), *(notes_after if open_end else ())]
        whole = Quoted(mark.span, closed=mark.closed or open_end)
        for note in dict.fromkeys(notes):
            found[note].append(Supported(paragraph.number, whole))
        if mark == first:
            notes_of_first = tuple(notes)
    return notes_of_first


def _calls(paragraph: _Paragraph, mark: Quoted) -> list[str]:
    """The notes called within a quotation, and the one called next after it."""
    offsets = [call.offset for call in paragraph.calls]
    first, after = bisect_right(offsets, mark.span.start), bisect_left(offsets, mark.span.end)
    within = [call.note for call in paragraph.calls[first:after]]
    following = paragraph.calls[after : after + 1]
    if following and (not within or following[0].offset - mark.span.end <= _OWN):
        within.append(following[0].note)
    return within


def _order(one: Supported) -> tuple[int, int]:
    return one.paragraph, one.mark.span.start
