"""Italics, which a citation's parts are told by, as the grammar reads them: between asterisks.

A title is set in italics, and so is a signal. Plain text marks them with asterisks, and all rules are written for
that; a manuscript that keeps its italics apart gets asterisks while it is read, and what was found comes back in its
own words and places.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from legalgraph.identifiers.patterns import later
from legalgraph.model import CitationCheck, Finding, Mention, Note, NoteCheck, QuotationCheck, Span

__all__ = ["Asterisked"]

_MARKED = later(r"(?<!\w)\*(\S(?:[^*\n]{0,400}\S)?)\*(?!\w)")
_WORD = later(r"\w")


@dataclass(frozen=True, slots=True)
class Asterisked:
    """A note as it stands in the manuscript, the same with asterisks, and their places in the latter."""

    own: Note
    note: Note
    added: tuple[int, ...] = ()

    @classmethod
    def of(cls, note: Note) -> Asterisked:
        """The note with an asterisk before and after each stretch of words in italics."""
        text, added, at = note.text, list[int](), 0
        pieces: list[str] = []
        for span in _stretches(note):
            for place in (span.start, span.end):
                pieces += (text[at:place], "*")
                added.append(place + len(added))
                at = place
        if not added:
            return cls(note, note)
        items = tuple(replace(one, span=_moved(one.span, added)) for one in note.items)
        marked = replace(note, text="".join((*pieces, text[at:])), italics=(), items=items)
        return cls(note, marked, tuple(added))

    def plain(self, checked: NoteCheck) -> NoteCheck:
        """What was found in the note with asterisks, as it stands in the manuscript's own words."""
        if not self.added:
            return checked
        return replace(
            checked,
            note=self.own,
            citations=tuple(map(self._citation, checked.citations)),
            quotations=tuple(map(self._quotation, checked.quotations)),
            findings=tuple(map(self._finding, checked.findings)),
        )

    def _span(self, span: Span) -> Span:
        return Span(*(place - bisect_left(self.added, place) for place in (span.start, span.end)))

    def _mention(self, mention: Mention) -> Mention:
        span = self._span(mention.span)
        return replace(mention, span=span, text=span.of(self.own.text))

    def _said(self, message: str, span: Span | None) -> str:
        """A message in which these words of the note may be quoted."""
        if span is not None:
            message = message.replace(span.of(self.note.text), self._span(span).of(self.own.text))
        return _unmarked(message)

    def _citation(self, check: CitationCheck) -> CitationCheck:
        message = self._said(check.message, check.mention.span)
        return replace(check, mention=self._mention(check.mention), message=message)

    def _quotation(self, check: QuotationCheck) -> QuotationCheck:
        quotation = check.quotation
        if quotation.paragraph is None:
            span = self._span(quotation.span)
            quotation = replace(quotation, span=span, words=span.of(self.own.text))
        return replace(check, quotation=quotation, message=_unmarked(check.message))

    def _finding(self, finding: Finding) -> Finding:
        span = self._span(finding.span) if finding.span else None
        words = span.of(self.own.text) if span else _unmarked(finding.words)
        return replace(finding, span=span, words=words, message=self._said(finding.message, finding.span))


def _moved(span: Span, added: Sequence[int]) -> Span:
    """A stretch of the manuscript's own words in the text with asterisks."""
    own = [place - number for number, place in enumerate(added)]
    return Span(span.start + bisect_left(own, span.start), span.end + bisect_right(own, span.end))


def _stretches(note: Note) -> Iterator[Span]:
    """What is in italics: words, without the space at their ends; two that only a space parts are one."""
    text, before = note.text, None
    for span in sorted(note.italics):
        words = span.of(text)
        if not _WORD.search(words):
            continue
        start = span.start + len(words) - len(words.lstrip())
        this = Span(start, start + len(words.strip()))
        if before is not None and this.start < before.end + 2 and not text[before.end : this.start].strip():
            before = Span(before.start, max(before.end, this.end))
            continue
        if before is not None:
            yield before
        before = this
    if before is not None:
        yield before


def _unmarked(words: str) -> str:
    return _MARKED.sub(r"\1", words)
