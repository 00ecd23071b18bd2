"""Lines of treaty Markdown: headings with their level, words without links and emphasis, rows, pictures."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

from legalgraph.readers.blocks import Line, fold

__all__ = ["Entry", "entries"]

# Every length is bounded, so that a line made to be searched for ever is not.
_PICTURE = re.compile(r"!\[[^\]]{0,300}\]\([^)]{0,1000}\)")
_LINK = re.compile(r"(?<!!)\[(?P<words>[^\[\]]{0,1000})\]\((?:[^()]|\([^()]{0,200}\)){0,1000}\)")
_EMPHASIS = re.compile(r"\*{1,3}")
_ESCAPE = re.compile(r"\\(?=[\\`*_{}\[\]()#+.!-])")
_TAG = re.compile(r"</?[A-Za-z][^<>]{0,2000}>")
_RULE = re.compile(r"[\s|:-]*")


@dataclass(frozen=True, slots=True)
class Entry:
    """A line with words: its heading level (0: none), and whether it shows a picture and has no words."""

    line: Line
    level: int = 0
    picture: bool = False

    @property
    def text(self) -> str:
        return self.line.text


def entries(text: str) -> Iterator[Entry]:
    """Every line that has words or a picture."""
    for number, raw in enumerate(text.splitlines(), 1):
        place = f"line {number}"
        bare = raw.strip().lstrip("#")
        level = len(raw.strip()) - len(bare)
        if _PICTURE.fullmatch(raw.strip()):
            yield Entry(Line(raw.strip(), place), picture=True)
        elif raw.strip() and not _RULE.fullmatch(raw):
            words = plain(bare.rstrip("#") if level else bare)
            if words:
                yield Entry(Line(words, place), level)


def plain(markdown: str) -> str:
    """A line's words as a reader sees them: of a link its text, no emphasis, no tags."""
    words = markdown
    if "[" in words:
        words = _LINK.sub(lambda link: link["words"], _PICTURE.sub("", words))
    if "<" in words:
        words = _TAG.sub("", words)
    return fold(html.unescape(_ESCAPE.sub("", _EMPHASIS.sub("", words))))
