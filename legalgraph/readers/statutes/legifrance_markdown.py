"""French codes as Légifrance gives them, in Markdown with front matter.

"##### Article L823-9" is an article, "#### Titre II : …" a division; all divisions below the book are marked alike, and
which holds which is told by their names. Two things are the publisher's own and are kept as they are:

- Articles and headings of an earlier codification that are still listed stand before the first part, in no order.
  They are ``former/art_L622-4``; ``art_L622-4`` is the article of the code as it is.
- An article of which two wordings are listed (now and from a later day, or for several territories) stands twice. The
  second has its number with "_2": ``art_L432-2_2``; which applies when, the file does not say.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from legalgraph.containers import decode
from legalgraph.model import Version, Wanted
from legalgraph.readers.assemble import assemble
from legalgraph.readers.blocks import Block, Kind
from legalgraph.readers.statutes.front_matter import HeadedLine, country_of, front_matter, headed_lines, noted
from legalgraph.readers.statutes.legifrance_divisions import Divisions, is_outermost
from legalgraph.readers.statutes.legifrance_marks import article_body
from legalgraph.readers.words.labels import BETWEEN_ARTICLES, RANKS

__all__ = ["LegifranceMarkdown"]

_ARTICLE = re.compile(r"Article\s+(?P<number>(?:[LRDA]\*?\.?\s?)?\d[\w*.-]*(?:\s[A-Z]{1,2}\b)?)")
_ANNEX = re.compile(r"Article\s+Annexe(?:\s+(?P<number>\S.{0,30}))?", re.IGNORECASE)
_SNIFFED = re.compile(r"^#{2,6}[ \t]+Article[ \t]+(?:[LRDA]\*?\.?[ \t]?)?\d", re.MULTILINE)
_FRONT = 1


class LegifranceMarkdown:
    """Reads French codes and laws in Markdown."""

    name = "legifrance-markdown"

    def declines(self, data: bytes) -> str:
        text = data.decode("utf-8", "replace").lstrip("\ufeff")
        if country_of(text) != "fr":
            return "it has no front matter that names France"
        return "" if _SNIFFED.search(text) else "no line is a Markdown heading with an article’s number"

    def read(self, data: bytes, wanted: Wanted) -> Version:
        raw = decode(data, wanted.source).splitlines()
        fields, start = front_matter(raw)
        lines = list(headed_lines(raw, start))
        return assemble([*noted(fields), *_blocks(lines)], wanted, reader=self.name, data=data)


def _blocks(lines: Sequence[HeadedLine]) -> Iterator[Block]:
    starts = [at for at, line in enumerate(lines) if line.level > _FRONT]
    yield from (
        Block(Kind.FRONT, line.text, line.line.place) for line in lines[: min(starts, default=len(lines))]
    )
    outermost = next((at for at in starts if is_outermost(lines[at].text)), 0)
    borders = [*starts, len(lines)]
    if outermost:
        yield Block(Kind.DIVISION, place=lines[starts[0]].line.place, step="former", rank=RANKS["book"])
    divisions, articles, former = Divisions(), Counter[str](), Counter[str]()
    for at, end in itertools.pairwise(borders):
        heading, body = lines[at], [line.line for line in lines[at + 1 : end]]
        counted = former if at < outermost else articles
        yield _article(heading, counted) or _division(heading, divisions, is_former=at < outermost)
        yield from article_body(body)


def _article(heading: HeadedLine, counted: Counter[str]) -> Block | None:
    annex = _ANNEX.fullmatch(heading.text)
    found = annex or _ARTICLE.fullmatch(heading.text)
    if found is None:
        return None
    step, number = "annex" if annex else "art", "".join((found["number"] or "").replace(".", "").split())
    counted[f"{step}_{number}"] += 1
    times = counted[f"{step}_{number}"]
    return Block(
        Kind.ARTICLE,
        place=heading.line.place,
        number=f"{number}_{times}" if times > 1 else number,
        label=heading.text,
        step=step,
    )


def _division(heading: HeadedLine, divisions: Divisions, *, is_former: bool) -> Block:
    """A division; a heading of an earlier codification has lost what it was the heading of."""
    found = None if is_former else divisions.block(heading)
    if found is not None:
        return found
    return Block(Kind.CROSSHEADING, heading.text, heading.line.place, rank=BETWEEN_ARTICLES)
