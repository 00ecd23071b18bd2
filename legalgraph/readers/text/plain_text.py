"""Plain text, as saved or pasted: with articles, or in numbered paragraphs as the United Nations writes.

The calls of notes that an extraction left in double brackets ("[[fn:12]]") are taken out of the text; the notes
themselves are not in such a file. Calls glued to a word as a letter cannot be told from the word and stay.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from legalgraph.containers import decode
from legalgraph.model import Version, Wanted
from legalgraph.readers.assemble import assemble
from legalgraph.readers.blocks import Block, Kind, Line, fold
from legalgraph.readers.text.article_text import is_article_line
from legalgraph.readers.text.flowing import flow_blocks, is_numbered

__all__ = ["PlainText"]

_MARKUP = re.compile(r"^\s*(?:<[!?A-Za-z]|[{\[]\s*[\"{\[\n])")
_CALL = re.compile(r"\[\[fn:(?P<mark>\w+)\]\]")


class PlainText:
    """Reads plain text with lines such as "Article 5", or with paragraphs numbered "1.", "2.", "3."."""

    name = "plain-text"

    def declines(self, data: bytes) -> str:
        head = data[:4096].decode("utf-8", "replace").lstrip("\ufeff")
        if b"\0" in data[:4096] and not head.startswith("\ufffd"):
            return "it has NUL bytes, as no plain text has"
        if _MARKUP.match(head):
            return "it begins as markup or data, not as plain text"
        text = data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8", "replace")
        if any(is_article_line(fold(line)) for line in text.splitlines()) or is_numbered(text.splitlines()):
            return ""
        return (
            "no line consists of an article's number (“Article 5”), and no paragraphs are numbered 1., 2., 3."
        )

    def read(self, data: bytes, wanted: Wanted) -> Version:
        raw = decode(data, wanted.source).splitlines()
        lines = [Line(fold(_CALL.sub("", line)), f"line {number}") for number, line in enumerate(raw, 1)]
        blocks = flow_blocks([line for line in lines if line.text], wanted)
        return assemble([*blocks, *_notes(raw)], wanted, reader=self.name, data=data)


def _notes(lines: list[str]) -> Iterator[Block]:
    """The marks of the notes that are called; their words are not in the file."""
    return (Block(Kind.NOTE, number=call["mark"]) for line in lines for call in _CALL.finditer(line))
