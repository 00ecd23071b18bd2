"""Texts in which an article's number stands on a line of its own, and its paragraphs and points on lines below.

What stands before the first division or article is the title and the preamble, often in one paragraph.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from legalgraph.readers.blocks import Block, Kind, Line
from legalgraph.readers.words.bodies import body_blocks, is_heading
from legalgraph.readers.words.labels import Label, is_label, labelled, parse_label
from legalgraph.readers.words.preambles import glued_preamble, split_front
from legalgraph.readers.words.quoted import quoted_lines

__all__ = ["article_blocks", "is_article_line"]

_LONGEST_HEADING = 200
_CLOSING = re.compile(r"(?:In (?:witness|faith) whereof|Done (?:at|in|this) )", re.IGNORECASE)


def is_article_line(text: str) -> bool:
    """Whether a line is an article's label, alone or with its heading."""
    label = _label(text)
    return label is not None and label.step == "art" and bool(label.number)


def article_blocks(lines: Sequence[Line]) -> Iterator[Block]:
    """The blocks of a text whose articles' numbers stand on lines of their own."""
    quoted = quoted_lines([line.text for line in lines])
    starts = [at for at in range(len(lines)) if at not in quoted and _structure(lines[at].text)]
    borders = [*starts, len(lines)]
    yield from _front(lines[: borders[0]])
    for at, end in itertools.pairwise(borders):
        within = frozenset(line - at for line in quoted if at < line < end)
        yield from _part(lines[at:end], within)


def _structure(text: str) -> bool:
    return _label(text) is not None or bool(_CLOSING.match(text))


def _label(text: str) -> Label | None:
    """The label a line consists of, or a label and, short and without a full stop, its heading."""
    label = is_label(text)
    if label is not None:
        return replace(label, rest="")
    headed = parse_label(text)
    if headed is None or not headed.number or len(text) > _LONGEST_HEADING or text.endswith((".", ";", ",")):
        return None
    heading = headed.rest.lstrip(".:–—- ")
    parted = heading != headed.rest or headed.step != "art"
    if not parted or not heading[:1].isupper():
        return None
    return Label(headed.step, headed.number, text[: -len(heading)].strip(), heading, headed.former)


def _front(lines: Sequence[Line]) -> Iterator[Block]:
    """The title, and the preamble from the line on which somebody begins to speak."""
    for at, line in enumerate(lines):
        title, words = split_front(line.text)
        if title:
            yield Block(Kind.FRONT, title, line.place)
        if words:
            yield from glued_preamble([Line(words, line.place), *lines[at + 1 :]])
            return


def _part(lines: Sequence[Line], quoted: frozenset[int]) -> Iterator[Block]:
    line, label = lines[0], _label(lines[0].text)
    if label is None:
        yield from (Block(Kind.CONCLUSIONS, each.text, each.place) for each in lines)
        return
    heading, start = label.rest, 1
    if not heading and len(lines) > 1 and is_heading(lines[1].text, lines[2].text if len(lines) > 2 else ""):
        heading, start = lines[1].text, 2
    yield labelled(label, line.place, heading, inline=bool(label.rest))
    article = label.number if label.step == "art" else ""
    yield from body_blocks(
        lines[start:], article=article, quoted=(at - start for at in quoted if at >= start)
    )
