"""From blocks to a version: the canonical text, and every provision with its key and span.

The text
    Every block is a line; lines are parted by one line feed; within a line white space is folded. What is
    printed stays, labels and headings too: a label with its paragraph or point ("2. Whoever …") on one
    line, a division's or article's label on a line, its heading on the next.
Spans
    A provision's span begins with its own first word: its own label, heading and former number stand just
    before it, in its parent's span. It ends with the last word of whatever is in it, so every child's span
    (and the label before it) lies within its parent's, and siblings never overlap.
Keys
    As ``legalgraph.model`` says; articles never carry their division, protocols, annexes and declarations
    prefix everything in them. Within an article or numbered paragraph (or point) of several unnumbered
    blocks, block N is ``subpara_N``; the first is one only when nothing hangs on it; points of a later
    block hang on that block.
Nothing is lost
    A provision whose key is taken, and whatever stands in it, stays in the text and is listed as unplaced.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping

from legalgraph.errors import UnreadableInputError
from legalgraph.model import Version, Wanted
from legalgraph.readers.assembly import ARTICLE, LEAF, PARAGRAPH, POINT, SUBPARA, Assembly
from legalgraph.readers.blocks import Block, Kind
from legalgraph.readers.opened import Opened, Stretch
from legalgraph.readers.words.labels import CONTAINER

__all__ = ["assemble"]

_MOST_BLOCKS = 250_000
_TOO_MANY = "Split it, or check that it is the file you meant."
_BODY = frozenset({Kind.PARAGRAPH, Kind.POINT, Kind.INDENT, Kind.TEXT, Kind.TABLE})  # none is in a preamble


def assemble(
    blocks: Iterable[Block], wanted: Wanted, *, reader: str, data: bytes, dated: str = ""
) -> Version:
    """The version these blocks make: read by ``reader`` from the bytes ``data``, the law of the day ``dated``.

    Raises UnreadableInputError when they are more than any law has, so that no file can exhaust the machine.
    """
    text = Assembly(wanted.instrument)
    for count, block in enumerate(blocks):
        if count == _MOST_BLOCKS:
            problem = f"has more than {_MOST_BLOCKS:,} paragraphs and headings."
            raise UnreadableInputError(wanted.source, problem, place=block.place, advice=_TOO_MANY)
        if block.kind in _BODY and text.in_preamble():
            text.close_to(ARTICLE)
        _TAKE[block.kind](text, block)
    provisions = text.finished()
    return Version(
        instrument=wanted.instrument,
        language=wanted.language,
        text="\n".join(text.lines),
        provisions=provisions,
        reader=reader,
        source=wanted.source,
        sha256=hashlib.sha256(data).hexdigest(),
        notes=text.notes,
        unplaced=tuple(text.unplaced),
        dated=dated,
    )


# --- what holds others


def _division(text: Assembly, block: Block) -> None:
    text.close_to(block.rank)
    base = text.top.divisions if block.rank > CONTAINER else text.top.prefix
    _labelled(text, block, block.step, block.rank, f"{base}/{_step(block.step, block.number)}")


def _article(text: Assembly, block: Block) -> None:
    text.close_to(ARTICLE)
    step = block.step or "art"
    _labelled(text, block, step, ARTICLE, f"{text.top.prefix}/{_step(step, block.number)}")


def _preamble(text: Assembly, block: Block) -> None:
    text.close_to(CONTAINER + 2)
    _labelled(text, block, "preamble", ARTICLE, f"{text.top.prefix}/preamble")


def _labelled(text: Assembly, block: Block, step: str, rank: int, key: str) -> None:
    text.open(block, step, block.number, rank, key)
    if block.inline:
        text.write_beside(f"{block.label} {block.heading}".strip())
    else:
        text.write_beside(block.label)
        text.write_beside(block.heading)


def _step(kind: str, number: str) -> str:
    return f"{kind}_{number}" if number else kind


def _former(text: Assembly, block: Block) -> None:
    text.write_beside(block.text)


# --- what is in an article


def _paragraph(text: Assembly, block: Block) -> None:
    text.close_to(PARAGRAPH)
    _hanging(text, block, "para", block.number, PARAGRAPH)


def _point(text: Assembly, block: Block) -> None:
    text.close_to(_rank_of_point(block.level))
    _hanging(text, block, block.step or "point", block.number, _rank_of_point(block.level))


def _indent(text: Assembly, block: Block) -> None:
    text.close_to(_rank_of_point(block.level))
    _hanging(text, block, "indent", str(text.top.count("indent")), _rank_of_point(block.level))


def _rank_of_point(level: int) -> int:
    return POINT + 10 * level


def _hanging(text: Assembly, block: Block, step: str, number: str, rank: int) -> None:
    """A provision with a label, hanging on what is open, and its own words."""
    holder = text.top
    _hang(holder)
    opened = text.open(block, step, number, rank, f"{holder.key}/{_step(step, number)}")
    if block.heading:
        text.write_beside(f"{block.label} {block.heading}".strip())
        if not block.text:
            return
    start, own, end = text.write(block.text, "" if block.heading else block.label)
    text.cover_outer(start, end)
    if block.text:
        opened.cover(own, end)
        opened.stretches.append(Stretch(own, end, block.place))
    opened.at = end


def _hang(holder: Opened) -> None:
    holder.hung = holder.hung or len(holder.stretches) == 1


def _words(text: Assembly, block: Block) -> None:
    """An unnumbered block: the holder's own first words, or a subparagraph of it."""
    text.close_to(_rank_of_point(block.level) + 1 if block.level else SUBPARA)
    holder = text.top
    number = len(holder.stretches) + 1
    begun = holder.rank >= ARTICLE and holder.start >= 0
    if number > 1 or (begun and not holder.stretches):
        rank = holder.rank + 5 if block.level else SUBPARA
        text.open(block, "subpara", str(number), rank, f"{holder.key}/subpara_{number}")
        holder.hung = holder.hung or number == 1
    start, _, end = text.write(block.text)
    text.cover(start, end)
    holder.stretches.append(Stretch(start, end, block.place))


def _crossheading(text: Assembly, block: Block) -> None:
    text.close_to(block.rank or PARAGRAPH)
    number = str(text.top.count("crossheading"))
    _whole(text, block, "crossheading", number, f"{text.top.key}/crossheading_{number}")
    text.close_to(LEAF)


def _recital(text: Assembly, block: Block) -> None:
    text.close_to(PARAGRAPH)
    if block.number:
        base = text.top.key.removesuffix("/preamble")
        _whole(text, block, "rec", block.number, f"{base}/rec_{block.number}")
    else:
        number = str(text.top.count("para"))
        _whole(text, block, "para", number, f"{text.top.key}/para_{number}")


def _whole(text: Assembly, block: Block, step: str, number: str, key: str) -> None:
    """A provision on which nothing hangs; further words may go on with it."""
    text.open(block, step, number, LEAF, key)
    start, own, end = text.write(block.text, block.label)
    text.cover_outer(start, end)
    text.top.cover(own, end)


# --- what is one provision as long as it goes on, and what is none


def _run(text: Assembly, block: Block) -> None:
    """Title page, contents, signatures: blocks of one kind in a row are one provision."""
    kind = block.kind.value
    if text.top.kind != kind:
        text.close_to(block.rank or CONTAINER + 1)
        number = text.top.count(kind)
        printed = str(number) if number > 1 else ""
        base = text.top.divisions if block.rank else text.top.prefix
        text.open(block, kind, printed, LEAF, f"{base}/{_step(kind, printed)}")
    _go_on(text, block)


def _table(text: Assembly, block: Block) -> None:
    """A row: of the table that is open, or of one that now hangs on the words before it."""
    if text.top.kind != "table":
        text.close_to(_rank_of_point(block.level) + 6 if block.level else SUBPARA + 5)
        _hang(text.top)
        number = str(text.top.count("table"))
        text.open(block, "table", number, LEAF, f"{text.top.key}/table_{number}")
    _go_on(text, block)


def _of_preamble(text: Assembly, block: Block) -> None:
    text.close_to(PARAGRAPH)
    _go_on(text, block)


def _go_on(text: Assembly, block: Block) -> None:
    """Further words of whatever is open."""
    start, _, end = text.write(block.text, block.label)
    text.cover(start, end)
    if text.top.stretches:
        text.top.stretches[-1].end = end


def _note(text: Assembly, block: Block) -> None:
    text.note(block.number, block.text)


def _unplaced(text: Assembly, block: Block) -> None:
    text.unplace(block, block.reason)
    if block.text:
        _go_on(text, block)


def _never(text: Assembly, block: Block) -> None:
    del text
    raise ValueError(f"a marked block at {block.place} was never nested")


_TAKE: Mapping[Kind, Callable[[Assembly, Block], None]] = {
    Kind.FRONT: _run,
    Kind.CONTENTS: _run,
    Kind.PREAMBLE: _preamble,
    Kind.OPENING: _of_preamble,
    Kind.RECITAL: _recital,
    Kind.FORMULA: _of_preamble,
    Kind.DIVISION: _division,
    Kind.ARTICLE: _article,
    Kind.FORMER: _former,
    Kind.PARAGRAPH: _paragraph,
    Kind.TEXT: _words,
    Kind.POINT: _point,
    Kind.INDENT: _indent,
    Kind.QUOTED: _go_on,
    Kind.CROSSHEADING: _crossheading,
    Kind.TABLE: _table,
    Kind.CONCLUSIONS: _run,
    Kind.NOTE: _note,
    Kind.UNPLACED: _unplaced,
    Kind.MARKED: _never,
}
