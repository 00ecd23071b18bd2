"""From the lines on a PDF's pages to paragraphs: what was broken at the edge of a line or page is joined again.

What is printed on every page alike (head, foot, page number) and the notes at a page's foot are told apart from the
text and kept as notes. A paragraph ends where the next line stands farther below than lines do, is indented, is
of another size, or begins with a mark or a label after a finished sentence; and where the next line's first word
would have had room on the line before.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from legalgraph.containers import PdfLine, PdfPage
from legalgraph.readers.blocks import Block, Kind, Line, fold
from legalgraph.readers.words.labels import is_label, parse_label
from legalgraph.readers.words.markers import split_marker

__all__ = ["Paragraphs", "paragraphs"]

#: How much of a page's height its head and foot may take, each.
_EDGE = 0.15
_WIDER = 1.3
#: No lines of one paragraph stand farther apart than this, in sizes of their letters.
_LOOSEST = 2.2
_INDENT = 5.0
_SAME_SIZE = 0.6
#: Characters that a line may stop short by, beyond the word that had no room on it.
_SLACK = 3
_ENDS = re.compile(r"""[.;:,!?…]["”’»)\]]*$|(?:\band|\bor|\bet|\bou|\by|\bo)$""")
_PAGE_NUMBER = re.compile(
    r"(?:page\s+)?[-–]?\s*\d{1,4}(?:\s*(?:/|of|de|sur)\s*\d{1,4})?\s*[-–]?", re.IGNORECASE
)
_SYMBOL = re.compile(r"[A-Z]{1,4}(?:/[A-Z0-9.()-]+){1,6}")
_JOB = re.compile(r"(?:GE\.)?\d{2}-\d{5,6}\s*(?:\([A-Z]\))?(?:\s+\d{6,8})*(?:\s+\d{1,3}(?:/\d{1,3})?)?")
_NOTE = re.compile(r"(?P<mark>\d{1,3}|[a-z]|\*{1,3})\s+(?P<words>\S.*)")
_BROKEN = re.compile(r"(?<=[a-zà-ÿ])[-\u00ad]$")


@dataclass(frozen=True, slots=True)
class Paragraphs:
    """The paragraphs of a text in reading order, and as notes whatever is printed beside it."""

    lines: tuple[Line, ...]
    notes: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class _Placed:
    line: PdfLine
    page: int
    gap: float
    edge: float

    @property
    def place(self) -> str:
        return f"page {self.page}"


def paragraphs(pages: Sequence[PdfPage]) -> Paragraphs:
    """The paragraphs and notes on these pages."""
    furniture = _furniture(pages)
    body = _body_size(pages)
    text: list[_Placed] = []
    notes: list[Block] = []
    for number, page in enumerate(pages, 1):
        kept = [line for line in page.lines if not _is_furniture(line, page, furniture)]
        aside = [line for line in page.lines if _is_furniture(line, page, furniture)]
        start = _where_notes_begin(kept, page.height, body)
        text += _placed(kept[:start], number)
        notes += _notes(kept[start:], number)
        notes += (
            Block(Kind.NOTE, fold(line.text), f"page {number}", number=f"page {number}") for line in aside
        )
    leading = min(_leading(text), body * _LOOSEST)
    return Paragraphs(tuple(_joined(text, leading)), tuple(notes))


# --- what is printed beside the text


def _furniture(pages: Sequence[PdfPage]) -> frozenset[str]:
    """What stands in the head or foot of at least three pages, its figures apart."""
    seen: Counter[str] = Counter()
    for page in pages:
        seen.update({_without_figures(line.text) for line in page.lines if _at_edge(line, page)})
    return frozenset(words for words, times in seen.items() if times >= 3)


def _is_furniture(line: PdfLine, page: PdfPage, furniture: frozenset[str]) -> bool:
    if not _at_edge(line, page):
        return False
    words = fold(line.text)
    forms = (_PAGE_NUMBER, _SYMBOL, _JOB)
    return _without_figures(words) in furniture or any(form.fullmatch(words) for form in forms)


def _at_edge(line: PdfLine, page: PdfPage) -> bool:
    return line.top < page.height * _EDGE or line.top > page.height * (1 - _EDGE)


def _without_figures(words: str) -> str:
    return re.sub(r"\d+", "0", fold(words))


# --- the notes at a page's foot


def _body_size(pages: Sequence[PdfPage]) -> float:
    """The commonest size in the upper half of the pages: below, notes may outweigh the text."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for line in page.lines:
            if line.top < page.height / 2:
                sizes[line.size] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def _where_notes_begin(lines: Sequence[PdfLine], height: float, body: float) -> int:
    """The first of the small lines that go on to the page's foot, if a note's mark stands before it."""
    start = len(lines)
    while start and lines[start - 1].size <= body - _SAME_SIZE:
        start -= 1
    while start < len(lines) and not (_NOTE.match(lines[start].text) and lines[start].top > height / 3):
        start += 1
    return start


def _notes(lines: Sequence[PdfLine], page: int) -> Iterator[Block]:
    mark, words = "", ""
    for line in lines:
        found = _NOTE.match(line.text)
        if found is not None and _follows(found["mark"], mark):
            if mark:
                yield Block(Kind.NOTE, fold(words), f"page {page}", number=mark)
            mark, words = found["mark"], found["words"]
        else:
            words = _with(words, line.text)
    if mark:
        yield Block(Kind.NOTE, fold(words), f"page {page}", number=mark)


def _follows(mark: str, before: str) -> bool:
    """Whether a figure a line of notes begins with is the next note's, and not a year or page."""
    return not (mark.isdigit() and before.isdigit()) or int(mark) == int(before) + 1


# --- paragraphs


def _placed(lines: Sequence[PdfLine], page: int) -> Iterator[_Placed]:
    before: PdfLine | None = None
    edge = max((line.right for line in lines), default=0.0)
    for line in lines:
        yield _Placed(line, page, line.top - before.top if before else 0.0, edge)
        before = line


def _leading(lines: Sequence[_Placed]) -> float:
    gaps = [each.gap for each in lines if each.gap > 0]
    return median(gaps) if gaps else 0.0


def _joined(lines: Sequence[_Placed], leading: float) -> Iterator[Line]:
    words, first, before = "", None, None
    for each in lines:
        if first is None or before is None or _begins(each, before, first, leading):
            if first is not None:
                yield Line(fold(words), first.place)
            words, first = each.line.text, each
        else:
            words = _with(words, each.line.text)
        before = each
    if first is not None:
        yield Line(fold(words), first.place)


def _begins(each: _Placed, before: _Placed, first: _Placed, leading: float) -> bool:
    """Whether a line begins a paragraph: ``before`` is the line before it, ``first`` the open paragraph's first."""
    text, finished = each.line.text, bool(_ENDS.search(before.line.text))
    if abs(each.line.size - before.line.size) > _SAME_SIZE or is_label(before.line.text) is not None:
        return True
    if finished and (split_marker(text) is not None or parse_label(text) is not None):
        return True
    if each.page != before.page:
        return finished or parse_label(text) is not None
    if each.gap > leading * _WIDER:
        return True
    if _had_room(each, before):
        return True
    hanging = split_marker(first.line.text) is not None
    indented = each.line.left - before.line.left > _INDENT and (before is not first or not hanging)
    return finished and indented


def _had_room(each: _Placed, before: _Placed) -> bool:
    """Whether a line's first word would have had room on the line before it, had the paragraph gone on."""
    aligned = abs(each.line.left - before.line.left) < _INDENT
    width = (each.line.right - each.line.left) / max(len(each.line.text), 1)
    word = len(each.line.text.partition(" ")[0]) + _SLACK
    return aligned and before.line.right + word * width < before.edge


def _with(words: str, more: str) -> str:
    """A line joined to the next; a word broken at the edge is whole again."""
    if _BROKEN.search(words) and more[:1].islower():
        return _BROKEN.sub("", words) + more
    return f"{words} {more}"
