"""The articles of a JSON file: its divisions, labels and headings, and the words split as their print is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from legalgraph.model import ShapedList
from legalgraph.readers.blocks import Block, Kind, Line
from legalgraph.readers.shaped.fields import Fields
from legalgraph.readers.words.bodies import body_blocks, is_heading
from legalgraph.readers.words.closings import closes, closing_blocks
from legalgraph.readers.words.joined_marks import joined
from legalgraph.readers.words.labels import BETWEEN_ARTICLES, Label, labelled, parse_label
from legalgraph.readers.words.markers import split_marker
from legalgraph.readers.words.numerals import NUMBER, chinese_number, normal_number
from legalgraph.readers.words.quoted import quoted_lines

__all__ = ["articles", "body", "without_repeats"]

_NUMBER = re.compile(NUMBER, re.VERBOSE | re.IGNORECASE)
_PRINTED = {"fr": "Article {}", "es": "Artículo {}", "it": "Articolo {}", "zh": "第{}條"}


def articles(text: Fields, shaped: ShapedList) -> Iterator[Block]:
    """The blocks of every article, and of the divisions it is the first of."""
    above: tuple[str, ...] = ()
    entries = list(text.entries(shaped))
    for order, entry in enumerate(entries, 1):
        divisions = tuple(entry.words(field) for field in shaped.divisions)
        yield from _divisions(entry, shaped, divisions, above)
        above = divisions
        yield from _entry(entry, shaped, order, is_last=order == len(entries))


# --- labels


def _divisions(
    entry: Fields, shaped: ShapedList, divisions: Sequence[str], above: Sequence[str]
) -> Iterator[Block]:
    """The labels of the divisions that begin here: from the outermost that is another than before."""
    changed = False
    for level, (field, words) in enumerate(zip(shaped.divisions, divisions, strict=True)):
        changed = changed or list(above[level : level + 1]) != [words]
        if changed and words:
            label = parse_label(words) or parse_label(f"{field.rpartition('.')[2].title()} {words}")
            yield _labelled(label, words, f"{entry.place}, {field}")


def _labelled(label: Label | None, words: str, place: str) -> Block:
    """A division's label; words that are no label are a heading between articles."""
    if label is None or label.step == "art":
        return Block(Kind.CROSSHEADING, words, place, rank=BETWEEN_ARTICLES)
    return labelled(label, place, label.rest.lstrip(" .:–—-"))


def _entry(entry: Fields, shaped: ShapedList, order: int, *, is_last: bool) -> Iterator[Block]:
    label = _label(entry, shaped, order)
    heading = entry.words(shaped.heading) if shaped.heading else ""
    if label is None:
        words = entry.words(shaped.number) or entry.words(shaped.label)
        yield _labelled(parse_label(words), words, entry.place)
        yield from body(entry, shaped, without_repeats(entry.lines(shaped.text), (words, heading)))
        return
    lines = without_repeats(entry.lines(shaped.text), (label.printed, heading))
    if not shaped.heading and len(lines) > 1 and is_heading(lines[0].text, lines[1].text):
        heading, lines = lines[0].text, lines[1:]
    yield labelled(label, entry.place, heading)
    end = next((at for at, line in enumerate(lines) if is_last and closes(line.text)), len(lines))
    yield from body(entry, shaped, lines[:end], label.number)
    yield from closing_blocks(lines[end:])


def _label(entry: Fields, shaped: ShapedList, order: int) -> Label | None:
    """The label of an article, None of an entry whose number is none: a division's label among the articles."""
    printed = entry.words(shaped.label) if shaped.label else ""
    numbered = entry.words(shaped.number) if shaped.number else "" if printed else str(order)
    number = _number(numbered or printed, entry.shape.numerals)
    if not number:
        return None
    return Label("art", number, printed or _composed(numbered, number, entry))


def _composed(numbered: str, number: str, entry: Fields) -> str:
    """The label of an article of which the file prints the number alone."""
    as_printed = _NUMBER.fullmatch(numbered) or (entry.shape.numerals == "chinese" and entry.language == "zh")
    return _PRINTED.get(entry.language, "Article {}").format(numbered if as_printed else number)


def _number(words: str, numerals: str) -> str:
    if numerals == "chinese":
        return chinese_number(words)
    if _NUMBER.fullmatch(words):
        return normal_number(words)
    label = parse_label(words)
    return label.number if label is not None and label.step == "art" else ""


# --- words


def without_repeats(lines: Sequence[Line], printed: Sequence[str]) -> list[Line]:
    """The lines without those that only repeat a label or heading, which may be printed on several."""
    left = list(lines)
    for words in filter(None, printed):
        said = ""
        for count, line in enumerate(left[:5], 1):
            said = f"{said} {line.text}".strip()
            if said.casefold() == words.casefold():
                left = left[count:]
                break
    return left


def body(entry: Fields, shaped: ShapedList, lines: Sequence[Line], article: str = "") -> Iterator[Block]:
    """The words of an entry, then its lists of paragraphs and points."""
    whole = joined(lines)
    quoted = quoted_lines([line.text for line in whole])
    yield from body_blocks(whole, article=article, quoted=quoted)
    if shaped.paragraphs is not None and entry.has(shaped.paragraphs.path):
        for order, paragraph in enumerate(entry.entries(shaped.paragraphs), 1):
            yield from _item(paragraph, shaped.paragraphs, order, level=0)
    yield from _points(entry, shaped, 1)


def _points(entry: Fields, shaped: ShapedList, level: int) -> Iterator[Block]:
    if shaped.points is not None and entry.has(shaped.points.path):
        for order, point in enumerate(entry.entries(shaped.points), 1):
            yield from _item(point, shaped.points, order, level=level)


def _item(entry: Fields, shaped: ShapedList, order: int, *, level: int) -> Iterator[Block]:
    """A paragraph (level 0) or point that is an entry of its own. Its text may print its number again."""
    lines = entry.lines(shaped.text)
    first = lines[0].text if lines else ""
    split = split_marker(first)
    number = (entry.words(shaped.number) if shaped.number else "") or str(order)
    number = _number(number, entry.shape.numerals) or number.strip("().")
    if split is not None and (split[0].number == number or not shaped.number):
        number, label, words = split[0].number, split[0].printed, split[1]
    else:
        label, words = (f"({number})" if level else f"{number}."), first
    kind = Kind.POINT if level else Kind.PARAGRAPH
    yield Block(kind, words, entry.place, number, label, level=level)
    yield from body_blocks(lines[1:])
    yield from _points(entry, shaped, level + 1)
