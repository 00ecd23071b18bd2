"""An act of the Union in EUR-Lex's older HTML: flat lines, its notes at the end, called by "(1)" without a space.

A bracketed number that touches a word is a call when a note of that number stands at the end and the calls come in
order; "Article 4(1)" and "point (1)" are none.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from legalgraph.readers.blocks import Block, Kind, Line
from legalgraph.readers.cellar.acts import Act
from legalgraph.readers.cellar.classes import Role
from legalgraph.readers.cellar.pieces import Piece
from legalgraph.readers.words.labels import is_label

__all__ = ["flat_act", "is_flat_act"]

_NOTE = re.compile(r"\((?P<mark>\d{1,3})\) (?P<words>.+)")
_CALL = re.compile(r"(?<=[^\W\d_])\((?P<mark>\d{1,3})\)")
_FEWEST_WORDS = 3  # of a formula: "HAS ADOPTED THIS …:"


def is_flat_act(lines: Sequence[Line]) -> bool:
    """Whether these lines are an act, and no treaty: its enacting formula, in capitals, stands before any label."""
    before = itertools.takewhile(lambda line: is_label(line.text) is None, lines)
    return any(
        line.text.endswith(":") and line.text.isupper() and len(line.text.split()) >= _FEWEST_WORDS
        for line in before
    )


def flat_act(lines: Sequence[Line]) -> Iterator[Block]:
    """The blocks of an act's lines."""
    start = _notes_at(lines)
    notes = [found for line in lines[start:] if (found := _NOTE.fullmatch(line.text))]
    body = _without_calls(lines[:start], frozenset(int(found["mark"]) for found in notes))
    yield from Act([Piece(Role.WORDS, line.text, line.place) for line in body]).blocks()
    for line, found in zip(lines[start:], notes, strict=True):
        yield Block(Kind.NOTE, found["words"], line.place, found["mark"])


def _notes_at(lines: Sequence[Line]) -> int:
    """Where the notes begin: at the "(1)" from which on all lines are numbered one by one, and that is called."""
    at = len(lines)
    expected = 0
    while at and (found := _NOTE.fullmatch(lines[at - 1].text)):
        mark = int(found["mark"])
        if expected and mark != expected:
            break
        at, expected = at - 1, mark - 1
        if mark == 1:
            return at if any(_CALL.search(line.text) for line in lines[:at]) else len(lines)
    return len(lines)


def _without_calls(lines: Sequence[Line], marks: frozenset[int]) -> Iterator[Line]:
    last = 0

    def taken(call: re.Match[str]) -> str:
        nonlocal last
        mark = int(call["mark"])
        if mark not in marks or mark <= last:
            return call.group()
        last = mark
        return ""

    for line in lines:
        yield Line(_CALL.sub(taken, line.text), line.place)
