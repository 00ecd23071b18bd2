"""What stands on each page of a PDF told apart: text, notes, and what is printed on every page alike.

Notes are what stands below the rule over them, where one is drawn; else the smaller lines that go on to the page's
foot; else what follows a raised mark at the beginning of a line. Below a heading "Notes", all is notes.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from legalgraph.containers import PdfLine, PdfPage, PdfRule
from legalgraph.documents.note_marks import is_notes_heading
from legalgraph.documents.remarks import Remarks

__all__ = ["SAME_SIZE", "Sheet", "leading_of", "sheets", "stretches"]

#: Sizes of letters that differ by less are one.
SAME_SIZE = 0.6
#: How much of a page's height its head and foot may take, each.
_EDGE = 0.2
#: Places of one line on several pages differ by no more points than this.
_STEADY = 4
_ENOUGH = 3
_PAGE_NUMBER = re.compile(
    r"(?:(?:page|p\.|seite|página)\s*)?[-–|\[]?\s*(?:[0-9]{1,4}|[ivxlc]{1,8})(?:\s*(?:/|of|de|von|sur)\s*[0-9]{1,4})?\s*[-–|\]]?",
    re.IGNORECASE,
)
_PLAIN_MARK = re.compile(r"\(?[0-9]{1,4}[.)]?\s+\S")
_FIGURES = re.compile(r"[0-9]+|\b[ivxlc]{1,8}\b")


@dataclass(slots=True)
class Sheet:
    """A page's lines of text, and its lines of notes; if ``goes_on``, these begin with the rest of an earlier note."""

    number: int
    text: list[PdfLine] = field(default_factory=list)
    notes: list[PdfLine] = field(default_factory=list)
    goes_on: bool = False


def sheets(pages: Sequence[PdfPage], remarks: Remarks) -> list[Sheet]:
    """The pages without what is printed on each alike, text and notes apart."""
    repeated = _repeated(pages)
    for words in sorted({words for words, _ in repeated if not _PAGE_NUMBER.fullmatch(words)}):
        remarks.add(
            "Left out, being printed on several pages alike (with other figures, if any):", f"“{words}”"
        )
    bare = [replace(page, lines=tuple(_without(repeated, page))) for page in pages]
    body = _body_size(bare)
    shapes = _shapes(bare, body)
    found = [_parted(number, page, body, shapes) for number, page in enumerate(bare, 1)]
    return list(_with_endnotes(found, body))


def leading_of(lines: Sequence[PdfLine]) -> float:
    """How far apart the lines of a paragraph stand: the commonest distance."""
    gaps = Counter(round(after.top - line.top, 0) for line, after in pairwise(lines) if after.top > line.top)
    return float(gaps.most_common(1)[0][0]) if gaps else 0.0


def stretches(found: Iterable[Sheet]) -> Iterator[list[str]]:
    """The words of lines that follow one another: each page's text, and each page's notes."""
    for sheet in found:
        yield [line.text for line in sheet.text]
        yield [line.text for line in sheet.notes]


# --- heads, feet and page numbers


def _repeated(pages: Sequence[PdfPage]) -> frozenset[tuple[str, int]]:
    """The words, figures apart, that several pages have at one and the same place of their edges."""
    seen = Counter(key for page in pages for key in {_key(line) for line in _at_edges(page)})
    enough = 2 if len(pages) == 2 else max(3, len(pages) // 6)
    return frozenset(
        key
        for key, times in seen.items()
        if times >= enough or (times > 1 and _PAGE_NUMBER.fullmatch(key[0]))
    )


def _without(repeated: frozenset[tuple[str, int]], page: PdfPage) -> Iterator[PdfLine]:
    edges = {id(line) for line in _at_edges(page)}
    for place, line in enumerate(page.lines):
        if id(line) not in edges or (_key(line) not in repeated and not _is_lone_number(place, page)):
            yield line


def _at_edges(page: PdfPage) -> Iterator[PdfLine]:
    """The first and last lines of a page, if they stand at its edge and begin no note."""
    for line in {id(line): line for line in (*page.lines[:2], *page.lines[-2:])}.values():
        at_edge = line.top < page.height * _EDGE or line.top > page.height * (1 - _EDGE)
        if at_edge and not line.mark:
            yield line


def _key(line: PdfLine) -> tuple[str, int]:
    return _FIGURES.sub("0", " ".join(line.text.split())), round(line.top / _STEADY)


def _is_lone_number(place: int, page: PdfPage) -> bool:
    """Whether this first or last line is a page number, apart from the lines beside it."""
    line = page.lines[place]
    if place not in {0, len(page.lines) - 1} or not _PAGE_NUMBER.fullmatch(line.text.strip()):
        return False
    beside = page.lines[1] if place == 0 else page.lines[place - 1]
    return len(page.lines) > 1 and abs(line.top - beside.top) > line.size * 2


# --- where the notes of a page begin


def _body_size(pages: Sequence[PdfPage]) -> float:
    """The commonest size of the lines that call notes; where few do, of the upper half of the pages: below, notes may
    outweigh the text.
    """
    calling = [line for page in pages for line in page.lines if any(map(_is_figure, line.calls))]
    upper = [line for page in pages for line in page.lines if line.top < page.height / 2]
    sizes: Counter[float] = Counter()
    for line in calling if len(calling) >= _ENOUGH else upper:
        sizes[line.size] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def _is_figure(call: str) -> bool:
    return call.isdecimal()


def _shape(rule: PdfRule) -> tuple[int, int]:
    return round(rule.left), round(rule.right)


def _shapes(pages: Sequence[PdfPage], body: float) -> frozenset[tuple[int, int]]:
    """How the rules over notes are drawn; one that stands over a plain figure must do so on several pages."""
    certain = {_shape(rule) for page in pages if (rule := _rule(page, body)) is not None}
    plain = Counter(_shape(rule) for page in pages for rule in page.rules if _is_over_figure(rule, page))
    return frozenset(certain | {shape for shape, times in plain.items() if times >= _ENOUGH})


def _is_over_figure(rule: PdfRule, page: PdfPage) -> bool:
    below = next((line for line in page.lines if line.top > rule.top - 1), None)
    return below is not None and not _is_underline(rule, page) and _PLAIN_MARK.match(below.text) is not None


def _rule(page: PdfPage, body: float) -> PdfRule | None:
    """The rule over the notes: below it all is smaller than the text, or begins with a note's mark."""
    for rule in sorted(page.rules, key=lambda each: each.top):
        below = [line for line in page.lines if line.top > rule.top - 1]
        if not below or _is_underline(rule, page):
            continue
        if all(line.size <= body - SAME_SIZE for line in below) or below[0].mark:
            return rule
    return None


def _is_underline(rule: PdfRule, page: PdfPage) -> bool:
    return any(
        line.top < rule.top <= line.top + line.size * 1.3
        and rule.left < line.right
        and rule.right > line.left
        for line in page.lines
    )


def _parted(number: int, page: PdfPage, body: float, shapes: frozenset[tuple[int, int]]) -> Sheet:
    lines = page.lines
    rule = _rule(page, body) or next(
        (each for each in page.rules if _shape(each) in shapes and not _is_underline(each, page)), None
    )
    if rule is not None:
        text = [line for line in lines if line.top <= rule.top - 1]
        return Sheet(number, text, [line for line in lines if line.top > rule.top - 1], goes_on=True)
    start = _where_small_lines_begin(lines, body)
    first = _first_mark(lines, start)
    if first is None:
        tail = bool(start) and start < len(lines) and _stands_apart(lines, start)
        start = start if tail or not start else len(lines)
        return Sheet(number, list(lines[:start]), list(lines[start:]), goes_on=tail)
    if start == len(lines) or (start < first and not _is_tail(lines, start, first)):
        start = first
    return Sheet(number, list(lines[:start]), list(lines[start:]), goes_on=start < first)


def _where_small_lines_begin(lines: Sequence[PdfLine], body: float) -> int:
    start = len(lines)
    while start and lines[start - 1].size <= body - SAME_SIZE:
        start -= 1
    return start


def _first_mark(lines: Sequence[PdfLine], start: int) -> int | None:
    """The first line from ``start`` that a note's mark begins; in text of one size, only a raised mark will do."""
    if start < len(lines):
        raised = next((at for at in range(start, len(lines)) if lines[at].mark), None)
        plain = next((at for at in range(start, len(lines)) if _PLAIN_MARK.match(lines[at].text)), None)
        return raised if raised is not None else plain
    return next((at for at, line in enumerate(lines) if line.mark), None)


def _is_tail(lines: Sequence[PdfLine], start: int, first: int) -> bool:
    """Whether small lines before the first mark go on with a note, and are no quotation set in small type: what they
    stand farther from tells.
    """
    if start == 0:
        return True
    return lines[start].top - lines[start - 1].top > lines[first].top - lines[first - 1].top


def _stands_apart(lines: Sequence[PdfLine], start: int) -> bool:
    usual = leading_of(lines[:start]) or lines[start].size * 1.2
    return lines[start].top - lines[start - 1].top > usual * 1.4


# --- notes at the end


def _with_endnotes(found: Sequence[Sheet], body: float) -> Iterator[Sheet]:
    """Below a heading "Notes" all is notes, until a line as large as a heading."""
    within = False
    for sheet in found:
        text: list[PdfLine] = []
        ended: list[PdfLine] = []
        for place, line in enumerate(sheet.text):
            if is_notes_heading(line.text) and _notes_follow(sheet, place):
                within = True
            elif within and line.size <= body + SAME_SIZE and not _is_heading_of_works(line):
                ended.append(line)
            else:
                within = False
                text.append(line)
        yield replace(sheet, text=text, notes=[*ended, *sheet.notes], goes_on=sheet.goes_on or bool(ended))


def _notes_follow(sheet: Sheet, place: int) -> bool:
    after = [*sheet.text[place + 1 : place + 2], *sheet.notes[:1]]
    return not after or bool(after[0].mark) or _PLAIN_MARK.match(after[0].text) is not None


def _is_heading_of_works(line: PdfLine) -> bool:
    return line.text.strip(" :").casefold() in {"references", "bibliography", "works cited", "literature"}
