"""Plain text with an article's number on a line of its own, and its paragraphs and points on lines below.

What stands before the first division or article is the title and the preamble, often in one paragraph. The
calls of notes that an extraction left in double brackets ("[[fn:12]]") are taken out of the text; the notes
themselves are not in such a file. Calls glued to a word as a letter cannot be told from the word and stay.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from legalgraph.containers import decode
from legalgraph.model import Version, Wanted
from legalgraph.readers.assemble import assemble
from legalgraph.readers.blocks import Block, Kind, Line, fold
from legalgraph.readers.bodies import body_blocks, is_heading
from legalgraph.readers.labels import Label, is_label, labelled, parse_label
from legalgraph.readers.preambles import glued_preamble, split_front
from legalgraph.readers.quoted import quoted_lines

__all__ = ["PlainText"]

_ARTICLE_LINE = re.compile(
    r"^[ \t]*(?:Article|Artikel)[ \t]+[\dIVX]+\w{0,3}\.?[ \t\r]*$", re.MULTILINE | re.IGNORECASE
)
_MARKUP = re.compile(r"^\s*(?:<[!?A-Za-z]|[{\[]\s*[\"{\[\n])")
_CALL = re.compile(r"\[\[fn:(?P<mark>\w+)\]\]")
_LONGEST_HEADING = 200
_CLOSING = re.compile(r"(?:In (?:witness|faith) whereof|Done (?:at|in|this) )", re.IGNORECASE)


class PlainText:
    """Reads plain text with lines such as "Article 5"."""

    name = "plain-text"

    def declines(self, data: bytes) -> str:
        head = data[:4096].decode("utf-8", "replace").lstrip("\ufeff")
        if b"\0" in data[:4096] and not head.startswith("\ufffd"):
            return "it has NUL bytes, as no plain text has"
        if _MARKUP.match(head):
            return "it begins as markup or data, not as plain text"
        text = data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8", "replace")
        return "" if _ARTICLE_LINE.search(text) else "no line consists of an article's number (“Article 5”)"

    def read(self, data: bytes, wanted: Wanted) -> Version:
        raw = decode(data, wanted.source).splitlines()
        marks = [call["mark"] for line in raw for call in _CALL.finditer(line)]
        lines = [Line(fold(_CALL.sub("", line)), f"line {number}") for number, line in enumerate(raw, 1)]
        notes = (Block(Kind.NOTE, number=mark) for mark in marks)
        return assemble(
            [*_blocks([line for line in lines if line.text]), *notes],
            wanted,
            reader=self.name,
            data=data,
        )


def _blocks(lines: Sequence[Line]) -> Iterator[Block]:
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
