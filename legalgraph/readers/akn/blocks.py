"""Blocks put together: a numbered provision with its first words, and the words of blocks as they are printed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from legalgraph.readers.akn.marks import without_repeat
from legalgraph.readers.blocks import Block, Kind, Line

__all__ = ["headed", "joined", "lines_of", "one_line"]


def headed(head: Block, inner: Sequence[Block]) -> Iterator[Block]:
    """A numbered provision and what is in it; its own first words stand with its number."""
    first = next((at for at, block in enumerate(inner) if block.kind is not Kind.NOTE), -1)
    own = inner[first] if first >= 0 else None
    if own is not None and own.kind is Kind.TEXT:
        label, words = without_repeat(head.label, own.text)
        head = head._replace(label=label, text=words)
        inner = [*inner[:first], *inner[first + 1 :]]
    yield head
    yield from inner


def one_line(blocks: Sequence[Block]) -> str:
    """The words of these blocks on one line, labels and headings with them, notes left out."""
    return " ".join(_printed(block) for block in blocks if block.kind is not Kind.NOTE and _printed(block))


def joined(blocks: Iterable[Block]) -> str:
    """The words of these blocks, each on a line of its own."""
    return "\n".join(filter(None, map(_printed, blocks)))


def _printed(block: Block) -> str:
    if block.kind is Kind.UNPLACED:
        return ""
    return " ".join(filter(None, (block.label, block.heading, block.text)))


def lines_of(blocks: Sequence[Block]) -> list[Line]:
    """These blocks as lines of print, notes left out."""
    kept = (block for block in blocks if block.kind is not Kind.NOTE and _printed(block))
    return [Line(_printed(block), block.place) for block in kept]
