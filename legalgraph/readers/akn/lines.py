"""Line feeds within a paragraph: mostly the file's own, sometimes all that is left of a text's structure.

An element in which a list, a label or a blank line after a finished sentence shows is a text that somebody put in as
it came, from a page or a database. Its lines are read as plain text is read. What a page prints over and over (its
number, its running title) is kept as a note, once.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, starmap

from legalgraph.readers.blocks import Block, Kind, Line, fold
from legalgraph.readers.text.article_text import article_blocks, is_article_line
from legalgraph.readers.words.bodies import body_blocks
from legalgraph.readers.words.labels import is_label
from legalgraph.readers.words.markers import split_marker

__all__ = ["Lines"]

_PAGE = re.compile(r"(?:page |página |pagina )?\d{1,4} (?:de|of|di|sur|von|/) \d{1,4}", re.IGNORECASE)
_FIGURE = re.compile(r"\d")
# What the Mexican Chamber of Deputies prints under what a decree has changed.
_CHANGED = re.compile(
    r"(?:\. )?(?:[A-ZÁÉÍÓÚ][\w ,.()]{0,80}?)?(?:reformad|adicionad|derogad|recorrid|reubicad)[ao]s?"
    r"[\w ,.()-]{0,80}\bDOF \d\d-\d\d-\d{4}[\w ,.()-]{0,80}",
    re.IGNORECASE,
)
_LONGEST_TITLE = 6  # lines of a running title
_WIDEST = 130  # characters in a line of print; what is longer is no line of print but a paragraph
_FULL = 0.8  # a line filled this far goes on on the next
_ENDS = (".", ":", ";", "”", "»", '"')


@dataclass(frozen=True, slots=True)
class Lines:
    """Reads pieces of text with line feeds in them; ``running`` is what every page of the file prints."""

    running: frozenset[str] = frozenset()

    @classmethod
    def learned(cls, texts: Iterable[str]) -> Lines:
        """A reader of lines that has learned from a whole file what each of its pages prints."""
        pages, after = 0, Counter[str]()
        for text in texts:
            if not _FIGURE.search(text):
                continue
            lines = [fold(line) for line in text.split("\n")]
            for at in (at for at, line in enumerate(lines) if _PAGE.fullmatch(line)):
                pages += 1
                after.update(set(lines[at + 1 : at + 1 + _LONGEST_TITLE]))
        return cls(
            frozenset(line for line, times in after.items() if line and times > 2 and times * 2 > pages)
        )

    def blocks(self, text: str, place: str, level: int = 0, article: str = "") -> list[Block]:
        """The blocks of a piece of text: one of all its words, unless its line feeds are its own."""
        if not text or text.isspace():
            return []
        printed = [fold(line) for line in text.split("\n")]
        if not _means(printed):
            words = " ".join(filter(None, printed))
            return [Block(Kind.TEXT, words, place, level=level)] if words else []
        marks = [self._mark(line, place) for line in printed]
        beside = [
            Block(Kind.NOTE, line, place, mark) for line, mark in zip(printed, marks, strict=True) if mark
        ]
        kept = [line for line, mark in zip(printed, marks, strict=True) if not mark]
        lines = [Line(words, place) for words in _paragraphs(kept)]
        return [*_read(lines, level, article), *beside]

    def _mark(self, line: str, place: str) -> str:
        """The mark under which a line is kept as a note, "" for a line of the text."""
        if line in self.running or _PAGE.fullmatch(line):
            return "page"
        return place if _CHANGED.fullmatch(line) else ""


def _means(lines: Sequence[str]) -> bool:
    """Whether the line feeds of a piece are part of its text."""
    filled = [line for line in lines if line]
    if len(filled) < 2:
        return False
    if is_article_line(filled[0]) or any(starmap(_begins, pairwise(filled))):
        return True
    return any(
        before.endswith(_ENDS) and not blank and after
        for before, blank, after in zip(lines, lines[1:], lines[2:], strict=False)
    )


def _begins(before: str, line: str) -> bool:
    """Whether a line is an article's label, a page's number, or the first of a list that was announced."""
    if is_article_line(line) or _PAGE.fullmatch(line):
        return True
    mark = split_marker(line)
    return mark is not None and before.endswith(":") and any(each.value == 1 for each in mark[0].readings)


def _paragraphs(lines: Sequence[str]) -> Iterator[str]:
    """The lines joined where a paragraph was only broken to fit the page."""
    widest = max(map(len, lines), default=0)
    paragraph: list[str] = []
    blank = False
    for line in lines:
        if line and paragraph and _begins_paragraph(paragraph[-1], line, widest, blank=blank):
            yield " ".join(paragraph)
            paragraph = []
        if line:
            paragraph.append(line)
        blank = not line
    if paragraph:
        yield " ".join(paragraph)


def _begins_paragraph(last: str, line: str, widest: int, *, blank: bool) -> bool:
    """Whether a line begins a paragraph, and does not go on with the line before."""
    if widest > _WIDEST or split_marker(line) or is_article_line(line):
        return True
    if is_label(last) or last.endswith(":") or (blank and not line[0].islower()):
        return True
    return last.endswith(_ENDS) and len(last) < _FULL * widest


def _read(lines: Sequence[Line], level: int, article: str) -> Iterator[Block]:
    if not article and not level and any(is_article_line(line.text) for line in lines):
        yield from article_blocks(lines)
        return
    for block in body_blocks(lines, article=article):
        hangs = block.level > 0 or block.kind is Kind.TEXT
        yield block._replace(level=block.level + level) if hangs else block
