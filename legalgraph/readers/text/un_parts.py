"""United Nations documents without articles: resolutions, decisions and reports in numbered paragraphs.

A resolution opens with who speaks, gives its reasons, and then speaks in numbered paragraphs; a report has headings
("I. Introduction", "A. Mandate") between paragraphs that are numbered through. Headings are no part of a key: the
document is cited by its paragraphs (``a-70-316/para_12``). What is annexed stands under ``annex``, or ``annex_I``.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from legalgraph.readers.blocks import Block, Kind, Line
from legalgraph.readers.text.article_text import article_blocks, is_article_line
from legalgraph.readers.words.labels import Label, is_label, labelled, parse_label
from legalgraph.readers.words.markers import split_marker
from legalgraph.readers.words.nesting import body_block, nest
from legalgraph.readers.words.preambles import preamble_blocks
from legalgraph.readers.words.quoted import quoted_lines

__all__ = ["annex_label", "un_blocks"]

_SPEAKER = re.compile(
    r"The (?:General Assembly|Human Rights Council|Commission on [A-Z]\w+ ?\w*|Security Council"
    r"|Economic and Social Council|Sub-Commission [^,]{0,80}|Third Committee|[A-Z]\w+ (?:Committee|Conference))\s*,"
)
_FIRST = re.compile(r"1\.\s")
_HEADING = re.compile(r"(?:[IVX]{1,6}|[A-Z]|\d{1,2})\.\s+(?=\S)")
_LEADERS = re.compile(r"(?:\.\s?){5,}\s*\d{0,3}$|^Contents$", re.IGNORECASE)
_ADOPTED = re.compile(
    r"\d+(?:st|nd|rd|th) (?:plenary )?meeting\b|\[?Adopted (?:without a vote|by a recorded vote)"
)
_LONGEST_HEADING = 200
_STOPS = (".", ";", ":", ",")


def un_blocks(lines: Sequence[Line]) -> Iterator[Block]:
    """The blocks of a document: its own text, then each annex."""
    borders = [at for at, line in enumerate(lines) if annex_label(line.text)]
    yield from _text(lines[: borders[0] if borders else len(lines)])
    for start, end in itertools.pairwise([*borders, len(lines)]):
        yield from _annex(lines[start:end])


def annex_label(text: str) -> Label | None:
    """The label of an annex that a line consists of."""
    label = is_label(text)
    return label if label is not None and label.step in ("annex", "appendix") else None


def _annex(lines: Sequence[Line]) -> Iterator[Block]:
    """An annex: its title is its heading, for what stands before its first words is nobody's front page."""
    label = annex_label(lines[0].text)
    if label is None:
        return
    blocks = list(_text(lines[1:]))
    title = list(itertools.takewhile(lambda block: block.kind is Kind.FRONT, blocks))
    yield labelled(label, lines[0].place, " ".join(block.text for block in title))
    yield from blocks[len(title) :]


def _text(lines: Sequence[Line]) -> Iterator[Block]:
    if any(is_article_line(line.text) for line in lines):
        yield from article_blocks(lines)
        return
    numbered = _first_paragraph(lines)
    speaker = next((at for at in range(numbered) if _SPEAKER.match(lines[at].text)), -1)
    start = numbered if speaker >= 0 else _with_headings(lines, numbered)
    front = speaker if speaker >= 0 else start
    yield from map(_front, lines[:front])
    if speaker >= 0:
        yield from preamble_blocks("", lines[speaker:start], lines[speaker].place)
    yield from _body(lines[start:])


def _front(line: Line) -> Block:
    kind = Kind.CONTENTS if _is_entry(line.text) else Kind.FRONT
    return Block(kind, line.text, line.place)


def _is_entry(text: str) -> bool:
    """Whether a line stands in a table of contents: it ends with leaders, or is its title."""
    return bool(_LEADERS.search(text[-_LONGEST_HEADING:]))


def _first_paragraph(lines: Sequence[Line]) -> int:
    """Where paragraph 1 stands; the end where no paragraph is numbered."""
    for at, line in enumerate(lines):
        if _FIRST.match(line.text) and not _is_heading(lines, at) and not _is_entry(line.text):
            return at
    return len(lines)


def _with_headings(lines: Sequence[Line], first: int) -> int:
    """The headings right before the first numbered paragraph are the body's, not the title's."""
    while first and _is_heading(lines, first - 1):
        first -= 1
    return first


def _body(lines: Sequence[Line]) -> Iterator[Block]:
    end = next((at for at, line in enumerate(lines) if _ADOPTED.match(line.text)), len(lines))
    within = quoted_lines([line.text for line in lines])
    yield from nest([_block(lines, at, quoted=at in within) for at in range(end)])
    yield from (Block(Kind.CONCLUSIONS, line.text, line.place) for line in lines[end:])


def _block(lines: Sequence[Line], at: int, *, quoted: bool) -> Block:
    line = lines[at]
    if quoted:
        return Block(Kind.QUOTED, line.text, line.place)
    if line.text.startswith("|"):
        return Block(Kind.TABLE, line.text, line.place)
    if _is_heading(lines, at):
        return Block(Kind.CROSSHEADING, line.text, line.place)
    return body_block(line.text, line.place)


def _is_heading(lines: Sequence[Line], at: int) -> bool:
    """A short line without a stop, numbered as headings are or before a numbered paragraph or a further heading."""
    text = lines[at].text
    if len(text) > _LONGEST_HEADING or text.endswith(_STOPS) or not text[:1].isalnum() or _is_entry(text):
        return False
    if parse_label(text) is not None and not _HEADING.match(text):
        return False
    following = lines[at + 1].text if at + 1 < len(lines) else ""
    mark = split_marker(following)
    opens = mark is not None and mark[0].form in ("dotted", "lettered")
    numbered = _HEADING.match(text)
    words = text[numbered.end() :] if numbered else text
    return words[:1].isupper() and (opens or (numbered is not None and text[0].isalpha()))
