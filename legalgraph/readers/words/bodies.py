"""The body of an article, or of a text without articles: its lines as blocks, placed and levelled."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from legalgraph.readers.blocks import Block, Kind, Line
from legalgraph.readers.words.markers import Marker, split_marker
from legalgraph.readers.words.nesting import body_block, nest

__all__ = ["body_blocks", "is_heading", "is_row"]

_LONGEST_HEADING = 200
_LONGEST_CROSSHEADING = 60
_ENDS = (".", ":", ";", ",", "?", "”", '"', "»")
_ROW = re.compile(r"\|\s*$|^\s*\||\s\|\s")
_WHEREAS = re.compile(r"(?:whereas|considérant ce qui suit|overwegende)\s?:", re.IGNORECASE)


def is_row(text: str) -> bool:
    """Whether a line is a row of a table, its cells parted by upright strokes."""
    return "|" in text and bool(_ROW.search(text))


def is_heading(text: str, following: str) -> bool:
    """Whether a line right after a label is its heading: short, without a stop, words after it.

    A line on which points or a table hang is an article's own beginning, however short.
    """
    if not text or text.endswith(_ENDS) or len(text) > _LONGEST_HEADING or not following or is_row(following):
        return False
    return split_marker(text) is None and not _is_point(following)


def _is_point(text: str) -> bool:
    split = split_marker(text)
    return split is not None and split[0].readings[0].style != "digit"


def body_blocks(lines: Sequence[Line], *, article: str = "", quoted: Iterable[int] = ()) -> list[Block]:
    """The blocks of these lines; ``quoted`` says which of them lie within a quotation, and stay as they are.

    ``article`` is the article's number, so that its paragraphs may print it again ("3.1." is paragraph 1
    of article 3).
    """
    within, rows = frozenset(quoted), _rows(lines)
    blocks = [block for at in range(len(lines)) for block in _parted(_block(lines, at, within, rows))]
    return nest([_own_number(block, article) for block in _recitals(blocks)])


def _block(lines: Sequence[Line], at: int, quoted: frozenset[int], rows: frozenset[int]) -> Block:
    line = lines[at]
    if at in quoted:
        return Block(Kind.QUOTED, line.text, line.place)
    if at in rows:
        return Block(Kind.TABLE, line.text, line.place)
    if _is_crossheading(lines, at):
        return Block(Kind.CROSSHEADING, line.text, line.place, heading="")
    return body_block(line.text, line.place)


def _parted(block: Block) -> tuple[Block, ...]:
    """A block, or two where a list opens right after a mark: "(a) (i) Producing …"."""
    inner = split_marker(block.text) if block.kind is Kind.MARKED else None
    if inner is None or inner[0].form != "bracketed" or not _opens(inner[0]) or not inner[1]:
        return (block,)
    return block._replace(text=""), body_block(block.text, block.place)


def _opens(marker: Marker) -> bool:
    return any(reading.value == 1 and reading.style != "digit" for reading in marker.readings)


def _rows(lines: Sequence[Line]) -> frozenset[int]:
    """The lines that are rows of a table, and those that stand alone between two."""
    rows = {at for at, line in enumerate(lines) if is_row(line.text)}
    return frozenset(rows | {at + 1 for at in rows if at + 2 in rows})


def _is_crossheading(lines: Sequence[Line], at: int) -> bool:
    """A short line without a stop, after a finished paragraph and before a numbered one."""
    text = lines[at].text
    if not 0 < at < len(lines) - 1 or len(text) > _LONGEST_CROSSHEADING or text.endswith(_ENDS):
        return False
    after = split_marker(lines[at + 1].text)
    numbered = after is not None and after[0].form in {"dotted", "stopped"} and after[0].number.isdigit()
    return numbered and lines[at - 1].text.endswith(".") and split_marker(text) is None and text[0].isupper()


def _recitals(blocks: list[Block]) -> Iterator[Block]:
    """The same blocks; what is numbered after "Whereas:" is a recital, until the numbers end."""
    whereas = False
    for block in blocks:
        if whereas and block.kind is Kind.MARKED and block.number.isdigit():
            yield block._replace(kind=Kind.RECITAL, marker=None)
            continue
        whereas = block.kind is Kind.TEXT and bool(_WHEREAS.fullmatch(block.text))
        yield block


def _own_number(block: Block, article: str) -> Block:
    if block.kind is not Kind.MARKED or not article or not block.number.startswith(f"{article}."):
        return block
    return block._replace(number=block.number.removeprefix(f"{article}."))
