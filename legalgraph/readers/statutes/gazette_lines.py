"""The lines of an article of a Greek law, as converted from the gazette's PDF: broken ones joined, page heads out.

The converter breaks a point after its first printed line, and loses headings of articles. Where paragraphs begin to be
counted anew, or go back, within one article, the heading of the next one is lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from legalgraph.readers.blocks import Block, Kind, Line
from legalgraph.readers.statutes.gazette_marks import split_greek
from legalgraph.readers.words.bodies import is_row
from legalgraph.readers.words.nesting import nest
from legalgraph.readers.words.quoted import quoted_lines

__all__ = ["is_page", "runs_of", "whole_lines"]

_PAGE = re.compile(r"(?:\d{3,5}\s+)?ΕΦΗΜΕΡΙΣ ΤΗΣ ΚΥΒΕΡΝΗΣΕΩΣ \(ΤΕΥΧΟΣ [^()]{1,40}\)(?:\s+\d{1,5})?|\d{3,5}")
_BULLET = re.compile(r"[-−–]\s+(?=\S)")
_FINISHED = tuple(".:;·»”!)")


def is_page(text: str) -> bool:
    """Whether a line is the head of one of the gazette's pages."""
    return bool(_PAGE.fullmatch(text))


def whole_lines(lines: Sequence[Line]) -> list[Line]:
    """The lines without the converter's bullets before marks; what goes on with the line before is joined to it."""
    joined: list[tuple[str, list[str]]] = []
    for line in lines:
        text = _without_bullet(line.text)
        if joined and _goes_on(joined[-1][1][-1], text):
            joined[-1][1].append(text)
        else:
            joined.append((line.place, [text]))
    return [Line(" ".join(words), place) for place, words in joined]


def _without_bullet(text: str) -> str:
    bullet = _BULLET.match(text)
    marked = bullet is not None and split_greek(text[bullet.end() :]) is not None
    return text[bullet.end() :] if bullet and marked else text


def _goes_on(before: str, text: str) -> bool:
    if is_row(text) or is_row(before) or split_greek(text) is not None:
        return False
    return text[0].islower() or not before.endswith(_FINISHED)


def runs_of(lines: Sequence[Line]) -> Iterator[list[Block]]:
    """The blocks of an article's lines; a new run where the paragraphs are counted anew."""
    quoted = quoted_lines([line.text for line in lines])
    run: list[Block] = []
    last, before = 0, ""
    for at, line in enumerate(lines):
        block = _block(line, is_quoted=at in quoted)
        number = (
            int(block.number)
            if block.marker and block.marker.form == "dotted" and block.number.isdigit()
            else 0
        )
        if number and number <= last and not before.endswith(":"):
            yield nest(run)
            run, last = [], 0
        last, before = number or last, line.text
        run.append(block)
    yield nest(run)


def _block(line: Line, *, is_quoted: bool) -> Block:
    if is_quoted or is_row(line.text):
        return Block(Kind.QUOTED if is_quoted else Kind.TABLE, line.text, line.place)
    split = split_greek(line.text)
    if split is None:
        return Block(Kind.TEXT, line.text, line.place)
    marker, words = split
    return Block(Kind.MARKED, words, line.place, marker.number, label=marker.printed, marker=marker)
