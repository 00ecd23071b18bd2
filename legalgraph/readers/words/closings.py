"""How a text ends: the clause on its binding force, the place and date, the signatures, and its notes below them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from legalgraph.readers.blocks import Block, Kind, Line

__all__ = ["closes", "closing_blocks"]

_CLOSING = re.compile(
    r"In (?:witness|faith) (?:whereof|thereof)\b|Done (?:at|in|this)\s"
    r"|This (?:Regulation|Directive|Framework Decision|Decision) (?:shall be|is) binding in its entirety\b",
    re.IGNORECASE,
)
_NOTE = re.compile(r"\((?P<mark>\d{1,3})\)\s*(?P<words>\S.*)")


def closes(text: str) -> bool:
    """Whether a line begins the end of a text."""
    return bool(_CLOSING.match(text))


def closing_blocks(lines: Sequence[Line]) -> Iterator[Block]:
    """The end of a text; from the line that is numbered (1) on, what has the next number is a note."""
    mark = 0
    for line in lines:
        found = _NOTE.match(line.text)
        if found is not None and int(found["mark"]) == mark + 1:
            mark += 1
            yield Block(Kind.NOTE, found["words"], line.place, found["mark"])
        elif mark:
            yield Block(Kind.NOTE, line.text, line.place, str(mark))
        else:
            yield Block(Kind.CONCLUSIONS, line.text, line.place)
