"""From the fields of a JSON file to the blocks of a text, as its shape says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from legalgraph.errors import UnreadableInputError
from legalgraph.model import ShapedList, Wanted
from legalgraph.readers.blocks import Block, Kind, Line
from legalgraph.readers.shaped.articles import articles, body, without_repeats
from legalgraph.readers.shaped.fields import Fields, entry_fields, top_fields
from legalgraph.readers.shaped.flat_text import flat_blocks
from legalgraph.readers.words.act_preambles import act_preamble, is_act_preamble
from legalgraph.readers.words.closings import closes, closing_blocks
from legalgraph.readers.words.labels import Label, labelled, parse_label
from legalgraph.readers.words.preambles import glued_preamble

__all__ = ["one_text", "text_blocks"]


def one_text(file: Fields, wanted: Wanted) -> Fields:
    """The text wanted of a file. Raises UnreadableInputError where the file does not hold it."""
    if not file.shape.documents:
        if wanted.part:
            raise UnreadableInputError(
                wanted.source,
                f"holds one text, so there is no part “{wanted.part}”.",
                advice="Leave part out.",
            )
        return file
    name = file.shape.document_name
    held = {text.words(name): text for text in file.entries(ShapedList(file.shape.documents))}
    if wanted.part in held:
        return held[wanted.part]
    problem = f"has no text “{wanted.part}”." if wanted.part else "holds several texts, and none is named."
    listed = ", ".join(list(held)[:20])
    raise UnreadableInputError(wanted.source, problem, advice=f"Name one as part: {listed}.")


def text_blocks(text: Fields) -> Iterator[Block]:
    """The blocks of a text. What its shape does not name is unplaced."""
    shape = text.shape
    if shape.title:
        yield Block(Kind.FRONT, text.words(shape.title), shape.title)
    yield from _preamble(text)
    if shape.text:
        yield from flat_blocks(text.lines(shape.text))
    if shape.articles:
        yield from articles(text, shape.articles)
    if shape.conclusions:
        yield from closing_blocks(text.lines(shape.conclusions))
    yield from _annexes(text)
    yield from _notes(text)
    yield from _unnamed(text, top_fields(shape))
    for shaped in filter(None, (shape.recitals, shape.articles, shape.annexes, shape.notes)):
        if text.has(shaped.path):
            for entry in text.entries(shaped):
                yield from _unnamed(entry, entry_fields(shaped))


def _preamble(text: Fields) -> Iterator[Block]:
    lines = text.lines(text.shape.preamble) if text.shape.preamble else []
    yield from act_preamble(lines) if is_act_preamble(lines) else glued_preamble(lines)
    shaped = text.shape.recitals
    if shaped is None or not text.has(shaped.path):
        return
    if not lines:
        yield Block(Kind.PREAMBLE, place=shaped.path)
    for order, entry in enumerate(text.entries(shaped), 1):
        number = entry.words(shaped.number) if shaped.number else str(order)
        first, *further = entry.lines(shaped.text) or [Line("", entry.place)]
        number = number.strip("().")
        yield Block(Kind.RECITAL, first.text, first.place, number, f"({number})")
        yield from (Block(Kind.QUOTED, line.text, line.place) for line in further)


def _annexes(text: Fields) -> Iterator[Block]:
    shaped = text.shape.annexes
    if shaped is None or not text.has(shaped.path):
        return
    entries = list(text.entries(shaped))
    for order, entry in enumerate(entries, 1):
        printed = entry.words(shaped.label) if shaped.label else ""
        heading = entry.words(shaped.heading) if shaped.heading else ""
        number = entry.words(shaped.number) if shaped.number else ""
        label = _annex_label(printed or heading, number or (str(order) if len(entries) > 1 else ""))
        repeated = (label.printed, heading)
        yield labelled(label, entry.place, label.rest.lstrip(" .:–—-"))
        lines = without_repeats(entry.lines(shaped.text), repeated)
        end = next((at for at, line in enumerate(lines) if closes(line.text)), len(lines))
        yield from body(entry, shaped, lines[:end])
        yield from closing_blocks(lines[end:])


def _annex_label(words: str, number: str) -> Label:
    """An annex's label; one without any is counted, and its name is its heading."""
    label = parse_label(words)
    if label is not None and label.step in ("annex", "appendix", "prot", "sched"):
        return label
    return Label("annex", number, "", words)


def _notes(text: Fields) -> Iterator[Block]:
    shaped = text.shape.notes
    if shaped is None or not text.has(shaped.path):
        return
    for order, entry in enumerate(text.entries(shaped), 1):
        mark = (entry.words(shaped.number) if shaped.number else "") or str(order)
        for line in entry.lines(shaped.text):
            yield Block(Kind.NOTE, line.text, line.place, mark.strip("()."))


def _unnamed(fields: Fields, known: Iterable[str]) -> Iterator[Block]:
    """What the shape does not name: kept by its field, and no part of the text."""
    for place, said in fields.unread(known):
        reason = f"the shape “{fields.shape.name}” does not say what this field is"
        yield Block(Kind.UNPLACED, place=place, heading=said, reason=reason)
