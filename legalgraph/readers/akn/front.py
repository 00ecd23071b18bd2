"""The beginning and end of an Akoma Ntoso document: title page, contents, preamble, conclusions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from legalgraph.readers.akn.blocks import joined, lines_of
from legalgraph.readers.akn.marks import mark_number
from legalgraph.readers.akn.names import name_of, place_of
from legalgraph.readers.akn.words import Words
from legalgraph.readers.blocks import Block, Kind, Line
from legalgraph.readers.words.preambles import preamble_blocks, split_title

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["as_kind", "preamble", "title_page"]

_BESIDE = (Kind.NOTE, Kind.UNPLACED)
_GROUPS = frozenset({"citations", "recitals"})
_OWN = frozenset({"formula", "citation", "recital"})
_TITLES = frozenset({"docTitle", "longTitle", "docNumber", "docType"})


def as_kind(kind: Kind, blocks: Sequence[Block]) -> Iterator[Block]:
    """These blocks as lines of one kind; notes stay notes."""
    yield from (block for block in blocks if block.kind in _BESIDE)
    shown = [block for block in blocks if block.kind not in _BESIDE]
    yield from (Block(kind, line.text, line.place) for line in lines_of(shown))


def title_page(words: Words, element: _Element) -> Iterator[Block]:
    """A cover page or preface; a table of contents on it is kept apart."""
    for child in element:
        kind = Kind.CONTENTS if name_of(child) == "toc" else Kind.FRONT
        yield from as_kind(kind, words.child(child))


def preamble(words: Words, element: _Element) -> Iterator[Block]:
    """A preamble: who speaks, citations and reasons, the enacting formula.

    Where its elements do not say which is which, its words do, as in any treaty.
    """
    titles = [child for child in element if name_of(child) in _TITLES]
    for title in titles:
        yield from as_kind(Kind.FRONT, words.child(title))
    rest = [child for child in element if child not in titles]
    if rest:
        yield from _preamble(words, rest, place_of(element))


def _preamble(words: Words, children: Sequence[_Element], place: str) -> Iterator[Block]:
    title, run = "", list[Line]()
    blocks = list[Block]()
    for child in children:
        if name_of(child) in _GROUPS or name_of(child) in _OWN:
            blocks += _of_run(run)
            run = []
            blocks += _grouped(words, child, spoken=bool(blocks))
            continue
        within = words.child(child)
        blocks += [block for block in within if block.kind in _BESIDE]
        run += lines_of([block for block in within if block.kind not in _BESIDE])
        if run and not blocks and not title:
            title, first = split_title(run[0].text)
            run = [Line(first, run[0].place), *run[1:]] if first else run[1:]
    yield Block(Kind.PREAMBLE, label=title, place=place)
    yield from blocks
    yield from _of_run(run)


def _of_run(lines: Sequence[Line]) -> list[Block]:
    return list(preamble_blocks("", lines, ""))[1:]


def _grouped(words: Words, element: _Element, *, spoken: bool) -> Iterator[Block]:
    name = name_of(element)
    if name == "formula":
        yield from as_kind(Kind.FORMULA if spoken else Kind.OPENING, words.child(element))
    elif name in {"citation", "recital"}:
        yield from _reason(words, element)
    else:
        for child in element:
            if name_of(child) in _OWN:
                yield from _grouped(words, child, spoken=spoken)
            else:
                yield from as_kind(Kind.OPENING, words.child(child))


def _reason(words: Words, element: _Element) -> Iterator[Block]:
    """A citation or recital with all its lines."""
    label = words.label(element, "num")
    inner = words.blocks(element, but=frozenset({"num"}))
    yield from (block for block in inner if block.kind in _BESIDE)
    text = joined([block for block in inner if block.kind not in _BESIDE])
    block = Block(Kind.RECITAL, text, place_of(element))
    yield block._replace(label=label, number=mark_number(label)) if label else block
