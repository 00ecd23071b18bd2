"""The front matter of a Markdown file: "key: value" lines between two lines of three hyphens.

Public collections of statutes put there what the publisher says of the text: title, identifier, country, dates.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from legalgraph.readers.blocks import Block, Kind, Line, fold

__all__ = ["HeadedLine", "country_of", "front_matter", "headed_lines", "noted"]

_BORDER = "---"
_FIELD = re.compile(r"(?P<key>[A-Za-z_]{1,40}):\s*(?P<value>.*)")
_LONGEST = 100


class HeadedLine(NamedTuple):
    """A line with words, and its heading level (0: none)."""

    line: Line
    level: int

    @property
    def text(self) -> str:
        return self.line.text


def front_matter(raw: Sequence[str]) -> tuple[Mapping[str, str], int]:
    """The fields before a text, and how many lines they take; none and 0 when it has no front matter."""
    if not raw or raw[0].strip() != _BORDER:
        return {}, 0
    end = next((at for at in range(1, min(_LONGEST, len(raw))) if raw[at].strip() == _BORDER), 0)
    found = filter(None, (_FIELD.fullmatch(line.strip()) for line in raw[1:end]))
    return {field["key"]: field["value"].strip().strip('"') for field in found}, end + 1 if end else 0


def country_of(text: str) -> str:
    """The country that the front matter of a text names ("fr"), "" when it names none."""
    return front_matter(text.splitlines()[:_LONGEST])[0].get("country", "").lower()


def headed_lines(raw: Sequence[str], start: int) -> Iterator[HeadedLine]:
    """The lines with words from ``start`` on, as they stand but for the marks of headings."""
    for number, text in enumerate(raw[start:], start + 1):
        printed = text.strip()
        bare = printed.lstrip("#")
        if words := fold(bare):
            yield HeadedLine(Line(words, f"line {number}"), len(printed) - len(bare))


def noted(fields: Mapping[str, str]) -> Iterator[Block]:
    """The front matter as a note of the publisher's."""
    for key, value in fields.items():
        yield Block(Kind.NOTE, f"{key}: {value}", "front matter", "front matter")
