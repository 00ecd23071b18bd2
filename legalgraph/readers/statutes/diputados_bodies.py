"""The body of an article of a Mexican law: fractions (I.), incisos (a)), unnumbered paragraphs, notes on reforms."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from legalgraph.readers.blocks import Block, Kind, Line
from legalgraph.readers.statutes.diputados_lines import reform
from legalgraph.readers.words.markers import split_marker
from legalgraph.readers.words.nesting import nest

__all__ = ["article_body", "noted"]


def article_body(lines: Sequence[Line], within: str) -> Iterator[Block]:
    """An article's blocks; a note on a reform is of the article and the fraction before it."""
    fraction = ""
    blocks = []
    for line in lines:
        note = noted(line, f"{within} {fraction}".strip())
        if note is not None:
            yield note
            continue
        block = _block(line)
        fraction = block.number or fraction
        blocks.append(block)
    yield from nest(blocks)


def noted(line: Line, mark: str) -> Block | None:
    """A note on a reform, under what it is a note on; None for any other line."""
    return Block(Kind.NOTE, line.text, line.place, mark) if reform(line.text) else None


def _block(line: Line) -> Block:
    split = split_marker(line.text)
    if split is None:
        return Block(Kind.TEXT, line.text, line.place)
    marker, words = split
    return Block(Kind.MARKED, words, line.place, marker.number, label=marker.printed, marker=marker)
