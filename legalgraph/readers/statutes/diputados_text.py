"""Mexican federal laws as text, extracted from the PDF that the Chamber of Deputies keeps up to date (LeyesBiblio).

"Artículo 159." begins an article on its own line, with fractions (I.), incisos (a)) and unnumbered paragraphs below.
After the articles stand transitory provisions (TRANSITORIOS), those of the law and those of each decree that reformed
it; each set is counted for itself (``trans_1/art_2`` is the law's second transitory article).
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from legalgraph.containers import decode
from legalgraph.model import Version, Wanted
from legalgraph.readers.assemble import assemble
from legalgraph.readers.blocks import Block, Kind, Line, fold
from legalgraph.readers.statutes.diputados_bodies import article_body, noted
from legalgraph.readers.statutes.diputados_lines import CHAMBER, furniture, is_label_line, paragraphs
from legalgraph.readers.statutes.diputados_transitory import is_transitory, transitory_blocks
from legalgraph.readers.words.labels import Label, labelled, parse_label

__all__ = ["DiputadosText", "law_blocks"]

_ARTICLE = re.compile(
    r"(?P<label>Artículo (?P<number>\d{1,4}(?:[oº]\b)?(?: ?[-–] ?[A-Z]\b)?(?: (?:Bis|Ter|Qu[aá]ter|Quinquies)\b)?)"
    r"(?:\.-|\.|-)) "
)
_SNIFFED = re.compile(r"^Artículo \d{1,4}[^\n]{0,12}\.", re.MULTILINE)
_MOST = 400_000


class DiputadosText:
    """Reads Mexican federal laws in the Chamber of Deputies' edition, as text."""

    name = "diputados-text"

    def declines(self, data: bytes) -> str:
        text = data[:_MOST].decode("utf-8", "replace")
        if CHAMBER not in text:
            return "no page of it is headed by the Mexican Chamber of Deputies"
        return "" if _SNIFFED.search(text) else "no line begins with an article’s number (“Artículo 5.”)"

    def read(self, data: bytes, wanted: Wanted) -> Version:
        raw = decode(data, wanted.source).splitlines()
        lines = [Line(fold(text), f"line {number}") for number, text in enumerate(raw, 1)]
        return assemble(_blocks([line for line in lines if line.text]), wanted, reader=self.name, data=data)


def _blocks(lines: Sequence[Line]) -> Iterator[Block]:
    pages = furniture(lines)
    for at in sorted(pages):
        yield Block(Kind.NOTE, lines[at].text, lines[at].place, "page")
    yield from law_blocks(list(paragraphs([line for at, line in enumerate(lines) if at not in pages])))


def law_blocks(whole: Sequence[Line]) -> Iterator[Block]:
    """The blocks of a law whose paragraphs are whole lines, without heads and feet of pages."""
    starts = [at for at, line in enumerate(whole) if _begins_part(line.text)]
    end = next((at for at, line in enumerate(whole) if is_transitory(line.text)), len(whole))
    borders = [*(at for at in starts if at < end), end]
    yield from (
        noted(line, "front") or Block(Kind.FRONT, line.text, line.place) for line in whole[: borders[0]]
    )
    for start, after in itertools.pairwise(borders):
        yield from _part(whole[start:after])
    yield from transitory_blocks(whole[end:])


def _begins_part(text: str) -> bool:
    return _division(text) is not None or bool(_ARTICLE.match(text))


def _division(text: str) -> Label | None:
    label = parse_label(text) if is_label_line(text) else None
    return label if label is not None and label.step != "art" and not label.rest else None


def _part(lines: Sequence[Line]) -> Iterator[Block]:
    """A division with its heading, or an article with its body."""
    first, division = lines[0], _division(lines[0].text)
    if division is not None:
        heading = " ".join(line.text for line in itertools.takewhile(_is_heading, lines[1:]))
        yield labelled(division, first.place, heading)
        rest = list(itertools.dropwhile(_is_heading, lines[1:]))
        yield from article_body(rest, f"{division.step}_{division.number}")
        return
    article = _ARTICLE.match(first.text)
    if article is None:
        raise ValueError(f"{first.place} begins neither a division nor an article")
    number = _number(article["number"])
    yield Block(Kind.ARTICLE, place=first.place, number=number, label=article["label"])
    yield from article_body([Line(first.text[article.end() :], first.place), *lines[1:]], f"art_{number}")


def _is_heading(line: Line) -> bool:
    return is_label_line(line.text)


def _number(printed: str) -> str:
    """ "1o" is 1, "35 Bis" 35bis, "20-A" 20-A."""
    bare = re.sub(r"(?<=\d)[oº]\b", "", printed)
    bare = re.sub(
        r"(?:Bis|Ter|Qu[aá]ter|Quinquies)", lambda found: found.group().lower().replace("á", "a"), bare
    )
    return "".join(bare.split()).replace("–", "-")
