"""The body of an article of a French code: I., 1°, a), dashes, and unnumbered paragraphs (alinéas).

"I.-" is a paragraph of the article, "1°" a point, "a)" a point in it. "R. 142-1" at the head of a line is an article
that is spoken of, and no mark.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from legalgraph.readers.blocks import Block, Kind, Line
from legalgraph.readers.words.markers import Marker, Reading, split_marker
from legalgraph.readers.words.nesting import nest
from legalgraph.readers.words.numerals import letter_value, roman_value

__all__ = ["article_body"]

_LATIN = r"(?:bis|ter|quater|quinquies|sexies|septies|octies|nonies|decies)"
_DASH = r"\s?[-–—−]"
_ROMAN = re.compile(
    rf"(?P<number>[IVXL]{{1,6}})(?:\s(?P<suffix>{_LATIN}))?(?:\s?\.{_DASH}?|{_DASH})\s?(?=\S)"
)
_DEGREE = re.compile(rf"(?P<number>\d{{1,3}})\s?°(?:\s(?P<suffix>{_LATIN}))?\s?\)?\s*")
_LETTER = re.compile(rf"(?P<number>[a-z])\s(?P<suffix>{_LATIN})\)\s*")
_CAPITAL = re.compile(rf"(?P<number>[A-Z])(?:\s(?P<suffix>{_LATIN}))?(?:\.{_DASH}?|\s[-–—−])\s(?=[^\d\s*])")
_ARTICLE = re.compile(r"[A-Z]\.\s?\*?\s?\d")
#: The form and style of what each matches.
_FRENCH = (
    ("degree", "degree", _DEGREE),
    ("closed", "letter", _LETTER),
    ("capital", "upper letter", _CAPITAL),
)


def article_body(lines: Sequence[Line]) -> Iterator[Block]:
    """The blocks of an article's lines; each paragraph "I.-" begins its own lists."""
    run: list[Block] = []
    value = 0
    for line in lines:
        paragraph = _paragraph(line, value)
        if paragraph is None:
            run.append(_block(line))
            continue
        yield from nest(run)
        run, value = [], roman_value(paragraph.number.rstrip("abcdefghijklmnopqrstuvwxyz"))
        yield paragraph
    yield from nest(run)


def _paragraph(line: Line, value: int) -> Block | None:
    """A paragraph with a roman number, when it is the first or follows on the last."""
    found = _ROMAN.match(line.text)
    if found is None or roman_value(found["number"]) not in (value + 1, value if found["suffix"] else 0):
        return None
    number = f"{found['number']}{found['suffix'] or ''}"
    return Block(Kind.PARAGRAPH, line.text[found.end() :], line.place, number, label=found.group().strip())


def _block(line: Line) -> Block:
    split = None if _ARTICLE.match(line.text) else _split(line.text) or split_marker(line.text)
    if split is None:
        return Block(Kind.TEXT, line.text, line.place)
    marker, words = split
    return Block(Kind.MARKED, words, line.place, marker.number, label=marker.printed, marker=marker)


def _split(text: str) -> tuple[Marker, str] | None:
    """The marks that only French law prints: "2° bis", "b bis)", "C. - "."""
    for form, style, pattern in _FRENCH:
        found = pattern.match(text)
        if found is not None:
            value = int(found["number"]) if style == "degree" else letter_value(found["number"])
            number = f"{found['number']}{found['suffix'] or ''}"
            return Marker(found.group().strip(), form, number, (Reading(style, value),)), text[found.end() :]
    return None
