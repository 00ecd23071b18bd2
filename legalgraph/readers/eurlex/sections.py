"""The sections of a text of the Union as the Official Journal prints it: parted by rules of dashes.

Title page and contents; the treaty; protocols; annexes; declarations; tables. Each section's notes stand at
its end ("[2] …") and are called by the same marks within it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from legalgraph.readers.blocks import Block, Kind, Line
from legalgraph.readers.eurlex.parts import Parts
from legalgraph.readers.words.bodies import is_row
from legalgraph.readers.words.labels import COLLECTION

__all__ = ["sections"]

_RULE = re.compile(r"[-_]{10,}")
_NOTE = re.compile(r"\[(?P<mark>\d{1,3}|\*{1,3})\]\s*(?P<words>.*)", re.DOTALL)
_CONTENTS = re.compile(r"(?:table of contents|contents|sommaire|table des matières)", re.IGNORECASE)
_COLLECTIONS = {
    "protocols": "protocols",
    "protocoles": "protocols",
    "annexes": "annexes",
    "declarations": "declarations",
    "déclarations": "declarations",
}
_TABLES = re.compile(r"(?:tables? of equivalences?|tableaux? de correspondance)", re.IGNORECASE)


def sections(lines: Sequence[Line]) -> Iterator[Block]:
    """The blocks of a whole file."""
    for section in _parted(lines):
        body, notes = _with_notes(section)
        name = _COLLECTIONS.get(body[0].text.lower(), "") if body else ""
        marks = frozenset(block.number for block in notes)
        yield from _section([_without_calls(line, marks) for line in body], name)
        yield from (
            _named(block, name or ("tables" if body and _TABLES.match(body[0].text) else ""))
            for block in notes
        )


def _parted(lines: Sequence[Line]) -> Iterator[list[Line]]:
    section: list[Line] = []
    for line in lines:
        if not _RULE.fullmatch(line.text):
            section.append(line)
        elif section:
            yield section
            section = []
    if section:
        yield section


def _section(lines: list[Line], name: str) -> Iterator[Block]:
    if name:
        yield from _collection(lines, name)
    elif lines and _TABLES.match(lines[0].text):
        yield from _table(lines)
    else:
        contents = next((at for at, line in enumerate(lines) if _CONTENTS.fullmatch(line.text)), len(lines))
        main, listed = (lines[:contents], lines[contents:]) if contents < len(lines) else (lines, [])
        yield from Parts(main, front=bool(listed)).blocks()
        yield from (Block(Kind.CONTENTS, line.text, line.place) for line in listed)


def _collection(lines: list[Line], name: str) -> Iterator[Block]:
    parts = Parts(lines[1:], within=name)
    heading = lines[1 : 1 + parts.first_structure()] if name == "declarations" else []
    words = " ".join(line.text for line in heading)
    yield Block(
        Kind.DIVISION, label=lines[0].text, heading=words, step=name, rank=COLLECTION, place=lines[0].place
    )
    yield from (Parts(lines[1 + len(heading) :], within=name) if heading else parts).blocks()


def _table(lines: list[Line]) -> Iterator[Block]:
    """A section that is a table: its heading, and every row as words of one provision."""
    first = next((at for at, line in enumerate(lines) if is_row(line.text)), len(lines))
    heading = " ".join(line.text for line in lines[1:first])
    yield Block(
        Kind.DIVISION,
        label=lines[0].text,
        heading=heading,
        step="table",
        number="1",
        rank=COLLECTION,
        place=lines[0].place,
    )
    yield from (Block(Kind.QUOTED, line.text, line.place) for line in lines[first:])


# --- notes


def _with_notes(section: list[Line]) -> tuple[list[Line], list[Block]]:
    """A section's lines, and its notes: all from the first line that begins with a note's mark."""
    first = next((at for at, line in enumerate(section) if _NOTE.match(line.text)), len(section))
    notes: list[Block] = []
    for line in section[first:]:
        found = _NOTE.match(line.text)
        mark = found["mark"] if found else notes[-1].number
        notes.append(Block(Kind.NOTE, found["words"] if found else line.text, line.place, mark))
    return section[:first], notes


def _without_calls(line: Line, marks: frozenset[str]) -> Line:
    """The line without the calls of notes that are there; a call whose note is not printed stays."""
    text = line.text
    if "[" not in text:
        return line
    for mark in marks:
        text = text.replace(f" [{mark}]", "").replace(f"[{mark}]", "")
    return Line(text.strip(), line.place)


def _named(block: Block, section: str) -> Block:
    """A note with its section's name: marks begin anew in every section."""
    number = f"{section} {block.number}" if section else block.number
    return Block(Kind.NOTE, block.text, block.place, number)
