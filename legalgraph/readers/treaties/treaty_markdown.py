"""Treaties of the Dutch treaty base in Markdown: English, then Dutch, in one file.

Headings are marked: "###" a division or article, "####" its heading. The converter glued what stood on lines
of their own: a preamble is one line, and a list's mark often touches its first word. Links keep their words
and lose their address.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from legalgraph.containers import decode
from legalgraph.errors import UnreadableInputError
from legalgraph.model import Version, Wanted
from legalgraph.readers.assemble import assemble
from legalgraph.readers.treaties.markdown_lines import Entry, entries
from legalgraph.readers.treaties.treaty_parts import TreatyParts, article_of
from legalgraph.readers.words.languages import border

__all__ = ["TreatyMarkdown"]

_HEADED_ARTICLE = re.compile(rb"^#{2,5}[ \t]*(?:Article|Artikel)[ \t]+[\dIVX]", re.MULTILINE | re.IGNORECASE)
_HALVES = {"en": 0, "nl": 1}


class TreatyMarkdown:
    """Reads the Dutch treaty base's treaties in Markdown."""

    name = "treaty-markdown"

    def declines(self, data: bytes) -> str:
        found = _HEADED_ARTICLE.search(data)
        return "" if found else "no line is a Markdown heading with an article's number"

    def read(self, data: bytes, wanted: Wanted) -> Version:
        lines = _half(list(entries(decode(data, wanted.source))), wanted.language, wanted.source)
        return assemble(
            TreatyParts(lines).blocks(),
            wanted,
            reader=self.name,
            data=data,
        )


def _half(lines: Sequence[Entry], language: str, source: str) -> Sequence[Entry]:
    """The lines in the language asked for. The file's own title (level 2, Dutch) goes with the Dutch half."""
    title = [line for line in lines[:3] if line.level in (1, 2)]
    rest = lines[len(title) :] if lines[: len(title)] == title else lines
    at = border([line.text for line in rest])
    half = (rest[:at], [*title, *rest[at:]])[_HALVES[language]] if language in _HALVES else []
    if not any(_articles(half)):
        held = [
            name for name, part in zip(_HALVES, (rest[:at], rest[at:]), strict=True) if any(_articles(part))
        ]
        raise UnreadableInputError(
            source,
            f"has no articles in the language “{language}”.",
            advice=f"It holds: {', '.join(held) or 'no articles'}.",
        )
    return half


def _articles(lines: Sequence[Entry]) -> Iterator[bool]:
    return (article_of(line) is not None for line in lines)
