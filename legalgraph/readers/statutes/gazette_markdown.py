"""Laws of the Greek Government Gazette (ΦΕΚ) in Markdown, as converted from its PDF.

A file is one issue: its masthead, the law, the signatures, and the printing house's price list, which is a note. The
converter loses headings of articles. Where the numbers of paragraphs go back within an article, what follows stands
under that article's number with "_2" (``art_21_2``), and the loss is listed as an unplaced piece without words.
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
from legalgraph.readers.statutes.gazette_lines import is_page, runs_of, whole_lines
from legalgraph.readers.statutes.gazette_marks import division_of
from legalgraph.readers.treaties.markdown_lines import Entry, entries
from legalgraph.readers.words.bodies import is_heading, is_row
from legalgraph.readers.words.labels import Label, labelled

__all__ = ["GazetteMarkdown"]

_ARTICLE = re.compile(r"(?P<label>Άρθρο\s+(?P<number>\d{1,4}\s?[Α-ΩA-Z]?)\b)\s*[:.]?\s*(?P<rest>.*)")
_SNIFFED = re.compile(r"^#{1,6}[ \t]+Άρθρο[ \t]+\d", re.MULTILINE)
_SPEAKER = re.compile(r"(?:Ο|Η) ΠΡΟΕΔΡΟΣ")
_LOST = "the numbers of the paragraphs go back here: a heading, or words, are lost before them"
_OUTERMOST = 3


class GazetteMarkdown:
    """Reads Greek laws in Markdown."""

    name = "gazette-markdown"

    def declines(self, data: bytes) -> str:
        text = data.decode("utf-8", "replace")
        return "" if _SNIFFED.search(text) else "no line is a Markdown heading with “Άρθρο” and a number"

    def read(self, data: bytes, wanted: Wanted) -> Version:
        text = decode(data, wanted.source)
        raw = text.splitlines()
        fields, start = front_matter(raw)
        lines = list(entries("\n" * start + "\n".join(raw[start:])))
        return assemble([*noted(fields), *_blocks(lines)], wanted, reader=self.name, data=data)


def _blocks(lines: Sequence[Entry]) -> Iterator[Block]:
    yield from _noted("page", [line for line in lines if is_page(line.text)])
    kept = [line for line in lines if not is_page(line.text)]
    labels = [_label(line) for line in kept]
    starts = [at for at, label in enumerate(labels) if label is not None]
    end = _signatures(kept, starts)
    yield from _front(kept[: starts[0] if starts else len(kept)])
    for at, after in itertools.pairwise([*starts, end]):
        label = labels[at]
        if label is not None:
            yield from _part(label, kept[at], [line.line for line in kept[at + 1 : after]])
    yield from _closing(kept[end:])


def _label(line: Entry) -> Label | None:
    """The label of an article's or division's heading line."""
    if not line.level:
        return None
    article = _ARTICLE.fullmatch(line.text)
    if article is None:
        division = division_of(line.text)
        rank = _OUTERMOST + line.level
        return division and Label(division.step, division.number, division.printed, division.rest, rank=rank)
    return Label("art", "".join(article["number"].split()), article["label"], article["rest"])


def _front(lines: Sequence[Entry]) -> Iterator[Block]:
    """The masthead and title; then, from where the President speaks, the enacting formula."""
    speaks = next((at for at, line in enumerate(lines) if _SPEAKER.match(line.text)), len(lines))
    yield from (Block(Kind.FRONT, line.text, line.line.place) for line in lines[:speaks])
    for at, line in enumerate(lines[speaks:]):
        if not at:
            yield Block(Kind.PREAMBLE, place=line.line.place)
        yield Block(Kind.FORMULA, line.text, line.line.place)


def _part(label: Label, line: Entry, body: Sequence[Line]) -> Iterator[Block]:
    place, heading = line.line.place, label.rest
    if not heading and body and _is_heading(label, body):
        heading, body = body[0].text, body[1:]
    yield labelled(label, place, heading, inline=bool(label.rest))
    for count, run in enumerate(runs_of(whole_lines(body)), 1):
        if count > 1:
            first = run[0].place
            yield Block(Kind.ARTICLE, place=first, number=f"{label.number}_{count}")
            yield Block(Kind.UNPLACED, place=first, reason=_LOST)
        yield from run


def _is_heading(label: Label, body: Sequence[Line]) -> bool:
    if label.step != "art":
        return not body[0].text.endswith(".")
    return is_heading(body[0].text, body[1].text if len(body) > 1 else "")


def _signatures(lines: Sequence[Entry], starts: Sequence[int]) -> int:
    """Where, after the last article's heading, the President signs."""
    last = starts[-1] if starts else 0
    return next((at for at in range(last, len(lines)) if _SPEAKER.match(lines[at].text)), len(lines))


def _closing(lines: Sequence[Entry]) -> Iterator[Block]:
    """Signatures; from the first table on, what the printing house says of itself."""
    prices = next((at for at, line in enumerate(lines) if is_row(line.text)), len(lines))
    yield from (Block(Kind.CONCLUSIONS, line.text, line.line.place) for line in lines[:prices])
    yield from _noted("imprint", lines[prices:])


def _noted(mark: str, lines: Sequence[Entry]) -> Iterator[Block]:
    if lines:
        yield Block(Kind.NOTE, "\n".join(line.text for line in lines), lines[0].line.place, mark)
