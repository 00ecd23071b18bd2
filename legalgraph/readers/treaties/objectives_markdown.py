"""Compacts in Markdown by objective: "# Objective 9", its title, the commitment, and the actions under letters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from legalgraph.containers import decode
from legalgraph.model import Version, Wanted
from legalgraph.readers.assemble import assemble
from legalgraph.readers.blocks import Block, Kind
from legalgraph.readers.treaties.markdown_lines import Entry, entries
from legalgraph.readers.words.markers import split_marker

__all__ = ["ObjectivesMarkdown"]

_HEADED = re.compile(rb"^#{1,4}[ \t]*(?:Objective|Objectif|Objetivo)[ \t]+\d{1,3}[ \t\r]*$", re.MULTILINE)
_OBJECTIVE = re.compile(
    r"(?P<label>(?:Objective|Objectif|Objetivo) (?P<number>\d{1,3}))(?:[.:] *(?P<heading>.+))?"
)
_TITLE = re.compile(r"(?:Title|Titre|Título) ?: (?P<heading>.+)")
_BULLET = re.compile(r"[-*+] ")


class ObjectivesMarkdown:
    """Reads Markdown with a heading for every objective."""

    name = "objectives-markdown"

    def declines(self, data: bytes) -> str:
        found = _HEADED.search(data)
        return "" if found else "no line is a Markdown heading with an objective's number"

    def read(self, data: bytes, wanted: Wanted) -> Version:
        lines = list(entries(decode(data, wanted.source)))
        return assemble(_blocks(lines), wanted, reader=self.name, data=data)


def _blocks(lines: list[Entry]) -> Iterator[Block]:
    begun = listed = False
    for at, line in enumerate(lines):
        if objective := _objective(lines, at):
            begun, listed = True, False
            yield objective
        elif not begun:
            yield Block(Kind.FRONT, line.text, line.line.place)
        elif line.level:
            if _TITLE.match(line.text) is None or not _objective(lines, at - 1):
                yield Block(Kind.CROSSHEADING, line.text, line.line.place)
        else:
            bullet = _BULLET.match(line.text)
            listed = listed or bullet is not None
            yield _action(line, line.text[bullet.end() :]) if bullet else _words(line, listed=listed)


def _objective(lines: list[Entry], at: int) -> Block | None:
    """The label of an objective, with the title that stands on it or on the next heading; None for another line."""
    found = _OBJECTIVE.fullmatch(lines[at].text) if lines[at].level else None
    if found is None:
        return None
    following = lines[at + 1] if at + 1 < len(lines) else None
    title = _TITLE.fullmatch(following.text) if following is not None and following.level else None
    heading = found["heading"] or (title["heading"] if title else "")
    place = lines[at].line.place
    return Block(
        Kind.ARTICLE,
        place=place,
        number=found["number"],
        label=found["label"],
        heading=heading,
        step="objective",
    )


def _action(line: Entry, text: str) -> Block:
    split = split_marker(text)
    if split is None:
        return Block(Kind.INDENT, text, line.line.place, label="–", level=1)
    marker, words = split
    return Block(Kind.POINT, words, line.line.place, marker.number, marker.printed, level=1)


def _words(line: Entry, *, listed: bool) -> Block:
    """A paragraph of the commitment; between actions, the heading of those that follow."""
    kind = Kind.CROSSHEADING if listed else Kind.TEXT
    return Block(kind, line.text, line.line.place)
