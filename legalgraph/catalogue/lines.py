"""On which line of a TOML file a table or a field stands: what ``tomllib`` reads but does not say.

The text is one that ``tomllib`` has read, so this only finds where statements begin; it judges nothing. A path
names a field from the top of the file, with the number (from 1) of each table of a list of tables:
``("relations", 2, "to")``.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass

from legalgraph.identifiers.patterns import later

__all__ = ["TablePath", "line_of"]

TablePath = tuple[str | int, ...]

_TOKEN = later(
    r"""
    (?P<string> \"{3} (?: \\. | [^\\] )*? \"{3} \"{0,2}     # may itself end in quotation marks
              | '{3} .*? '{3} '{0,2}
              | \" (?: \\. | [^"\\] )* \"
              | ' [^']* ' )
  | (?P<comment> \# [^\n]* )
  | (?P<open> [\[{] )
  | (?P<close> [\]}] )
  | (?P<equals> = )
  | (?P<end> \n )
    """,
    re.VERBOSE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class _Statement:
    """A header or a field: the line it begins on, and its words, of a field only those before the equals sign."""

    line: int
    words: str
    is_field: bool


def line_of(text: str, path: TablePath) -> int:
    """The line (from 1) on which this field stands; for one that is not there, the line of what it would stand in."""
    lines = _lines(text)
    while path and path not in lines:
        path = path[:-1]
    return lines.get(path, 1)


def _lines(text: str) -> dict[TablePath, int]:
    """The line of each table and field. A field written with dots ("names.en") also places what it goes through."""
    lines: dict[TablePath, int] = {}
    counts: dict[TablePath, int] = {}
    here: TablePath = ()
    for statement in _statements(text):
        if statement.is_field:
            field = here
            for step in _steps(statement.words):
                field = (*field, step)
                lines.setdefault(field, statement.line)
        else:
            here = _table(statement.words, counts)
            lines.setdefault(here, statement.line)
            lines.setdefault(_unnumbered(here), statement.line)
    return lines


def _statements(text: str) -> Iterator[_Statement]:
    """Every header and field; a line end within brackets or a string ends nothing."""
    start, depth, equals, stop, line = 0, 0, -1, -1, 1
    for token in (*_TOKEN.finditer(text), None):
        kind, at = (token.lastgroup, token.start()) if token else ("end", len(text))
        depth += (kind == "open") - (kind == "close")
        if kind == "equals" and depth == 0 and equals < 0:
            equals = at
        elif kind == "comment" and depth == 0:
            stop = at
        elif kind == "end" and depth == 0:
            words = text[start : next(place for place in (equals, stop, at) if place >= 0)].strip()
            if words:
                yield _Statement(line, words, equals >= 0)
            line += text.count("\n", start, at + 1)
            start, equals, stop = at + 1, -1, -1


def _table(words: str, counts: dict[TablePath, int]) -> TablePath:
    """The path that a header opens; ``counts`` has how many tables each list has had so far."""
    is_list = words.startswith("[[")
    *above, last = _steps(words[2:-2] if is_list else words[1:-1])
    here: TablePath = ()
    for step in above:
        here = _numbered((*here, step), counts)
    here = (*here, last)
    if is_list:
        counts[here] = counts.get(here, 0) + 1
    return _numbered(here, counts)


def _numbered(path: TablePath, counts: dict[TablePath, int]) -> TablePath:
    return (*path, counts[path]) if path in counts else path


def _unnumbered(path: TablePath) -> TablePath:
    return path[:-1] if path and isinstance(path[-1], int) else path


def _steps(words: str) -> Iterator[str]:
    """The steps of a key as TOML reads it: ``names."the Convention"`` has two."""
    table: object = tomllib.loads(f"{words} = 0")
    while isinstance(table, dict):
        ((step, table),) = table.items()
        yield step
