"""Lines of print made paragraphs again: a blank line or a mark of a list begins one, any other line goes on."""

from __future__ import annotations

import re

from legalgraph.readers.words.markers import split_marker

__all__ = ["unwrapped"]

# What a line ends with after which a mark may begin a point; "paragraph\n(a)" is a reference cut in two.
_FINISHED = re.compile(r"(?:[.:;,?!”»]|\b(?:and|or|et|ou|y|o|e))$")
_LONGEST_END = 5  # of such a word, and the sign before it


def unwrapped(text: str) -> list[str]:
    """The paragraphs of a text that is printed in lines of a fixed width."""
    paragraphs: list[list[str]] = [[]]
    for line in map(str.strip, text.splitlines()):
        before = paragraphs[-1]
        if not line or (
            before and split_marker(line) is not None and _FINISHED.search(before[-1][-_LONGEST_END:])
        ):
            paragraphs.append([])
        if line:
            paragraphs[-1].append(line)
    return [" ".join(lines) for lines in paragraphs if lines]
