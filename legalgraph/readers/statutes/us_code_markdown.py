"""The U.S. Code in Markdown, cut into pieces that each repeat the headings they stand under.

"#### § 1324. …" is a section, "##### (a) …" a subsection; the paragraphs, subparagraphs and clauses below stand flat,
one after the other, each with its mark. The pieces come as an archive in reading order. A heading that a piece
repeats is read once. With ``part`` "1324" that section alone is the text.

The calls of footnotes stand as plain numbers in such a file ("clauses 1 (ii)") and cannot be told from the text's own;
the footnotes are not in it.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from legalgraph.containers import decode, is_archive, open_archive
from legalgraph.errors import UnreadableInputError
from legalgraph.model import Version, Wanted
from legalgraph.readers.assemble import assemble
from legalgraph.readers.blocks import Block, Kind, Line
from legalgraph.readers.statutes.us_code_lines import section_blocks
from legalgraph.readers.treaties.markdown_lines import Entry, entries
from legalgraph.readers.uslm.labels import DIVISIONS

__all__ = ["UsCodeMarkdown"]

_SECTION_LINE = re.compile(r"^#{1,6}[ \t]*§{1,2}\s?\d", re.MULTILINE)
_SECTION = re.compile(r"(?P<label>§{1,2}\s?(?P<number>\d[\w–-]*)\.)\s*(?P<heading>.*)")
_DIVISION = re.compile(
    rf"(?P<label>(?P<word>{'|'.join(DIVISIONS)})\s+(?P<number>[\w–-]+?)\s?—)\s*(?P<heading>.*)", re.IGNORECASE
)
_STEPS = {word.lower(): step for word, step in DIVISIONS.items()}
_HEAD = 65_536
_OUTERMOST = 3
_MOST_NAMED = 20


class UsCodeMarkdown:
    """Reads the U.S. Code in Markdown, whole or in pieces."""

    name = "us-code-markdown"

    def declines(self, data: bytes) -> str:
        if not is_archive(data):
            head = data[:_HEAD].decode("utf-8", "replace")
            return "" if _SECTION_LINE.search(head) else "no line is a Markdown heading with a “§”"
        try:
            pieces = open_archive(data, "")
            first = next((name for name in pieces if name.endswith(".md")), "")
            head = pieces[first].decode("utf-8", "replace") if first else ""
        except UnreadableInputError as error:
            return f"it {error.problem.rstrip('.')}"
        return "" if _SECTION_LINE.search(head) else "it is no archive of Markdown with a “§” in a heading"

    def read(self, data: bytes, wanted: Wanted) -> Version:
        lines = list(_without_repetition(_pieces(data, wanted.source)))
        return assemble(_blocks(lines, wanted), wanted, reader=self.name, data=data)


def _pieces(data: bytes, source: str) -> Iterator[list[Entry]]:
    if not is_archive(data):
        yield list(entries(decode(data, source)))
        return
    for name, piece in open_archive(data, source).items():
        yield [_placed(entry, name) for entry in entries(decode(piece, f"{source}, {name}"))]


def _placed(entry: Entry, name: str) -> Entry:
    return Entry(Line(entry.text, f"{name}, {entry.line.place}"), entry.level, entry.picture)


def _without_repetition(pieces: Iterator[list[Entry]]) -> Iterator[Entry]:
    """The lines of all pieces; the headings at the head of a piece only where they say something new."""
    under: list[tuple[int, str]] = []
    for piece in pieces:
        start = next((at for at, entry in enumerate(piece) if not entry.level), len(piece))
        head = [(entry.level, entry.text) for entry in piece[:start]]
        same = next((at for at, pair in enumerate(head) if under[at : at + 1] != [pair]), len(head))
        yield from piece[same:]
        under = head
        for entry in piece[start:]:
            if entry.level:
                under = [pair for pair in under if pair[0] < entry.level] + [(entry.level, entry.text)]


def _blocks(lines: Sequence[Entry], wanted: Wanted) -> Iterator[Block]:
    starts = [at for at, entry in enumerate(lines) if _outer(entry) is not None]
    front = lines[: starts[0]] if starts else lines
    yield from (Block(Kind.FRONT, entry.text, entry.line.place) for entry in front)
    parts = [lines[at:end] for at, end in itertools.pairwise([*starts, len(lines)])]
    yield from _one_section(parts, wanted) if wanted.part else _every_section(parts)


def _every_section(parts: Sequence[Sequence[Entry]]) -> Iterator[Block]:
    for heading, *body in parts:
        yield from filter(None, [_outer(heading)])
        yield from section_blocks(body)


def _one_section(parts: Sequence[Sequence[Entry]], wanted: Wanted) -> Iterator[Block]:
    """The section that is a text of its own; what is above it is its title page."""
    above: list[Entry] = []
    numbers = []
    for heading, *body in parts:
        above = [entry for entry in above if entry.level < heading.level] + [heading]
        section = _SECTION.fullmatch(heading.text)
        if section is not None and _number(section) == wanted.part:
            yield from (Block(Kind.FRONT, entry.text, entry.line.place) for entry in above)
            yield from section_blocks(body)
            return
        numbers += [_number(section)] if section else []
    raise UnreadableInputError(
        wanted.source,
        f"has no section {wanted.part}.",
        advice=f"It has sections: {', '.join(numbers[:_MOST_NAMED]) or 'none'}.",
    )


def _outer(entry: Entry) -> Block | None:
    """The block of a division's or section's heading, None for any other line."""
    section = _SECTION.fullmatch(entry.text) if entry.level else None
    found = section or (_DIVISION.fullmatch(entry.text) if entry.level else None)
    if found is None:
        return None
    return Block(
        Kind.ARTICLE if section else Kind.DIVISION,
        place=entry.line.place,
        number=_number(found),
        label=found["label"],
        heading=found["heading"],
        inline=True,
        step="sec" if section else _STEPS[found["word"].lower()],
        rank=0 if section else _OUTERMOST + entry.level,
    )


def _number(heading: re.Match[str]) -> str:
    return str(heading["number"]).replace("–", "-")
