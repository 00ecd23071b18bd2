"""Lines of treaty Markdown: headings with their level, words without links and emphasis, rows, pictures."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import NamedTuple

from legalgraph.readers.blocks import Line, fold

__all__ = ["Entry", "entries"]

# Every length is bounded, so that a line made to be searched for ever is not.
_PICTURE = re.compile(r"!\[[^\]]{0,300}\]\([^)]{0,1000}\)")
_LINK = re.compile(r"(?<!!)\[(?P<words>[^\[\]]{0,1000})\]\((?:[^()]|\([^()]{0,200}\)){0,1000}\)")
_ESCAPE = re.compile(r"\\(?=[\\`*_{}\[\]()#+.!-])")
_TAG = re.compile(r"</?[A-Za-z][^<>]{0,2000}>")
_RULE = re.compile(r"[\s|:-]*")


class Entry(NamedTuple):
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
        printed = raw.strip()
        if not printed or _RULE.fullmatch(printed):
            continue
        bare = printed.lstrip("#")
        level = len(printed) - len(bare)
        if _PICTURE.fullmatch(printed):
            yield Entry(Line(printed, f"line {number}"), picture=True)
        elif words := plain(bare.rstrip("#") if level else bare):
            yield Entry(Line(words, f"line {number}"), level)


def plain(markdown: str) -> str:
    """A line's words as a reader sees them: of a link its text, no emphasis, no tags."""
    words = markdown
    if "[" in words:
        words = _LINK.sub(lambda link: link["words"], _PICTURE.sub("", words))
    if "<" in words:
        words = _TAG.sub("", words)
    words = words.replace("*", "")
    if "\\" in words:
        words = _ESCAPE.sub("", words)
    return fold(html.unescape(words))
