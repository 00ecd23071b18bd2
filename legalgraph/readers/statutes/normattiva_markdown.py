"""Italian statutes as Normattiva gives them, in Markdown: "##### Art. 12", its rubric, and numbered commi.

A comma's number may touch its first word ("3-bis.Se"), and keeps its hyphen in keys (``art_12/para_3-bis``). Double
round brackets are Normattiva's mark for the latest amendment: they are taken out of the text, and the words they
hold are kept as a note of the article.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from legalgraph.containers import decode
from legalgraph.model import Version, Wanted
from legalgraph.readers.assemble import assemble
from legalgraph.readers.blocks import Block, Kind, Line
from legalgraph.readers.statutes.front_matter import front_matter, noted
from legalgraph.readers.treaties.markdown_lines import Entry, entries
from legalgraph.readers.words.bodies import body_blocks
from legalgraph.readers.words.labels import Label, labelled, parse_label

__all__ = ["NormattivaMarkdown"]

_LATIN = r"(?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies|undecies|duodecies)"
_SUFFIX = rf"(?:-{_LATIN}(?:\.\d{{1,2}})?)?"
_ARTICLE = re.compile(
    rf"(?P<label>Art\.?\s*(?P<number>\d{{1,4}}(?!\d){_SUFFIX})\.?)\s*(?P<rest>.*)", re.IGNORECASE
)
_COMMA = re.compile(rf"(?P<number>\d{{1,3}}{_SUFFIX})(?:\.(?!\d)\s*|(?=\(\())")
_SNIFFED = re.compile(r"^#{1,6}[ \t]+Art\.?[ \t]*\d", re.MULTILINE)
_AMENDED = re.compile(r"\(\((?P<words>(?:[^()]|\((?!\()|\)(?!\)))*)\)\)")


class NormattivaMarkdown:
    """Reads Italian statutes in Markdown."""

    name = "normattiva-markdown"

    def declines(self, data: bytes) -> str:
        text = data.decode("utf-8", "replace")
        return "" if _SNIFFED.search(text) else "no line is a Markdown heading such as “Art. 12”"

    def read(self, data: bytes, wanted: Wanted) -> Version:
        raw = decode(data, wanted.source).splitlines()
        fields, start = front_matter(raw)
        lines = list(entries("\n" * start + "\n".join(raw[start:])))
        return assemble([*noted(fields), *_blocks(lines)], wanted, reader=self.name, data=data)


def _blocks(lines: Sequence[Entry]) -> Iterator[Block]:
    labels = [_label(line) if line.level else None for line in lines]
    starts = [at for at, label in enumerate(labels) if label is not None]
    front = lines[: starts[0] if starts else len(lines)]
    yield from (Block(Kind.FRONT, line.text, line.line.place) for line in front)
    for at, end in itertools.pairwise([*starts, len(lines)]):
        label = labels[at]
        if label is not None:
            yield from _part(label, lines[at], lines[at + 1 : end])


def _label(line: Entry) -> Label | None:
    article = _ARTICLE.fullmatch(line.text)
    if article is not None:
        return Label("art", article["number"], article["label"], article["rest"])
    division = parse_label(line.text)
    return division if division is not None and division.step != "art" else None


def _part(label: Label, line: Entry, body: Sequence[Entry]) -> Iterator[Block]:
    """A division or article; a further Markdown heading right below it is its rubric."""
    heading = label.rest.lstrip(".:–—- ")
    if not heading and body and body[0].level:
        heading, body = body[0].text, body[1:]
    yield labelled(label, line.line.place, heading, inline=bool(label.rest))
    for entry in body:
        for words in _amended(entry.text):
            yield Block(Kind.NOTE, words, entry.line.place, f"{label.step}_{label.number} amended")
    yield from _commi([entry.line for entry in body])


def _commi(lines: Sequence[Line]) -> Iterator[Block]:
    """The blocks of an article: each comma a paragraph, with the points and words below it."""
    run: list[Line] = []
    for line in lines:
        comma = _COMMA.match(line.text)
        words = _unmarked(line.text[comma.end() if comma else 0 :])
        if comma is None:
            run.append(Line(words, line.place))
            continue
        yield from body_blocks(run)
        run = []
        label = comma.group().strip()
        yield Block(Kind.PARAGRAPH, words, line.place, comma["number"], label=label)
    yield from body_blocks(run)


def _amended(text: str) -> list[str]:
    """What a line has in double brackets; the whole line where they are opened or closed on another."""
    whole = [_unmarked(text)] if _is_opened(text) or _is_closed(text) else []
    return [*(found["words"] for found in _AMENDED.finditer(text)), *whole]


def _unmarked(words: str) -> str:
    """The words without the brackets of an amendment, which may be opened on one line and closed on another."""
    plain = _AMENDED.sub(lambda found: found["words"], words)
    plain = plain.replace("((", "", 1) if _is_opened(words) else plain
    return plain.removesuffix("))").rstrip() if _is_closed(words) else plain


def _is_opened(text: str) -> bool:
    return "((" in _AMENDED.sub("", text)


def _is_closed(text: str) -> bool:
    """Whether a line ends an amendment that was opened before it; one bracket may be a point's ("a)")."""
    rest = _AMENDED.sub("", text)
    return rest.endswith("))") and rest.count(")") - rest.count("(") > 1
