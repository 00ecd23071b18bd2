"""EUR-Lex's older HTML: a flat run of paragraphs within a ``TXT_TE`` element, no structure but in the words.

The page around that element (banner, search title, Official Journal line) is EUR-Lex's own and is not the
text. The Union prints inserted numbers as "23a" in English and "23 bis" in French; keys have ``23a``. A treaty and its
protocols are parted by rules of dashes (``eurlex_sections``); an act has an enacting formula (``cellar_flat``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from legalgraph.containers import parse_html
from legalgraph.errors import UnreadableInputError
from legalgraph.model import Version, Wanted
from legalgraph.readers.assemble import assemble
from legalgraph.readers.blocks import Block, Kind, Line, fold
from legalgraph.readers.cellar.flat import flat_act, is_flat_act
from legalgraph.readers.eurlex.sections import sections

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["EurLexHtml"]

_ELEMENT = re.compile(rb"<txt_te\b", re.IGNORECASE)


class EurLexHtml:
    """Reads EUR-Lex's older HTML."""

    name = "eurlex-html"

    def declines(self, data: bytes) -> str:
        found = _ELEMENT.search(data)
        return "" if found else "it has no TXT_TE element, which EUR-Lex puts round a text in its older HTML"

    def read(self, data: bytes, wanted: Wanted) -> Version:
        root = parse_html(data, wanted.source)
        text = root.find(".//txt_te")
        if text is None:
            raise UnreadableInputError(
                wanted.source, "has no TXT_TE element, so no text of EUR-Lex's older HTML."
            )
        paragraphs = list(_paragraphs(text))
        lines = list(_lines(paragraphs))
        if not lines:
            raise UnreadableInputError(wanted.source, "has no words in its TXT_TE element.", place="TXT_TE")
        blocks = flat_act(lines) if is_flat_act(lines) else sections(lines)
        return assemble(
            [*blocks, *_stray(text, paragraphs)],
            wanted,
            reader=self.name,
            data=data,
        )


def _lines(paragraphs: Iterable[_Element]) -> Iterator[Line]:
    for number, paragraph in enumerate(paragraphs, 1):
        printed = "".join(map(str, paragraph.itertext())) if len(paragraph) else paragraph.text or ""
        words = fold(printed)
        if words:
            yield Line(words, f"paragraph {number}")


def _paragraphs(text: _Element) -> Iterator[_Element]:
    """The paragraphs that stand in no other."""
    within: set[_Element] = set()
    for paragraph in text.iter("p"):
        if paragraph not in within:
            if len(paragraph):
                within.update(paragraph.iterdescendants("p"))
            yield paragraph


def _stray(text: _Element, paragraphs: Iterable[_Element]) -> Iterator[Block]:
    """Words that stand in the element but in no paragraph."""
    within = {element for paragraph in paragraphs for element in paragraph.iter()}
    for element in text.iter():
        loose = "" if element in within else element.text
        inside = element is text or (element.getparent() in within)
        for words in (loose, "" if inside else element.tail):
            if words and words.strip():
                yield Block(Kind.UNPLACED, fold(words), "TXT_TE", reason="it stands outside every paragraph")
