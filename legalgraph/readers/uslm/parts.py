"""The parts of a USLM text: title page, divisions, sections and what is below them, as blocks in reading order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import TYPE_CHECKING

from legalgraph.readers.blocks import Block, Kind
from legalgraph.readers.uslm.labels import (
    BELOW,
    DIVISIONS,
    SECTIONS,
    child_words,
    labelled,
    number_of,
    title_of,
)
from legalgraph.readers.uslm.words import NOTES, Run, everything, name_of, runs, words_of
from legalgraph.readers.words.labels import BETWEEN_ARTICLES, CONTAINER

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["UslmParts"]

_LABEL = frozenset({"num", "heading"})
_FRONT = frozenset({"longTitle", "property", "citationNote", "docTitle", "officialTitle"})
_OUTERMOST, _DEEPEST = 4, BETWEEN_ARTICLES - 1
_KINDS = {"text": Kind.TEXT, "quoted": Kind.QUOTED, "row": Kind.TABLE}


class UslmParts:
    """The walk through a text: how many divisions it is in, and which provision, after which its notes are named."""

    def __init__(self) -> None:
        self.divisions = 0
        self.within = ""

    def whole(self, parts: Iterable[_Element]) -> Iterator[Block]:
        """The blocks of a document's parts: its preface and its main text."""
        yield from joined(chain.from_iterable(self._front(child) for part in parts for child in part))

    def section(self, section: _Element) -> Iterator[Block]:
        """The blocks of a section that is a text of its own; what is above it is its title page."""
        above = [each for each in section.iterancestors() if name_of(each) in DIVISIONS]
        for each in (*reversed(above), section):
            yield Block(Kind.FRONT, title_of(each), f"line {each.sourceline}")
        yield from joined(self._content(section, 0))

    # --- title page and divisions

    def _front(self, child: _Element) -> Iterator[Block]:
        name, place = name_of(child), f"line {child.sourceline}"
        if name in _FRONT:
            yield from (Block(Kind.FRONT, run.words, run.place) for run in runs(child) if run.words)
        elif name == "enactingFormula":
            yield Block(Kind.PREAMBLE, place=place)
            yield Block(Kind.FORMULA, words_of(child), place)
        else:
            yield from self._child(child, 0)

    def _division(self, element: _Element) -> Iterator[Block]:
        step = DIVISIONS[name_of(element)]
        rank = min(_OUTERMOST + self.divisions, _DEEPEST) if step != "appendix" else CONTAINER + 1
        yield labelled(element, step, rank=rank)
        self.divisions += 1
        yield from self._named(f"{self.within}/{step}_{number_of(element)}", element, 0)
        self.divisions -= 1

    def _section(self, element: _Element) -> Iterator[Block]:
        step = SECTIONS[name_of(element)]
        yield labelled(element, step)
        yield from self._named(f"{step}_{number_of(element)}", element, 0)

    # --- what is below a section

    def _below(self, element: _Element, level: int) -> Iterator[Block]:
        """A subsection, paragraph, …; one without a number is an unnumbered block of what it stands in."""
        number, step = number_of(element), BELOW[name_of(element)]
        if not number:
            yield from self._content(element, level)
            return
        yield Block(
            Kind.POINT,
            place=f"line {element.sourceline}",
            number=number,
            label=child_words(element, "num"),
            heading=child_words(element, "heading"),
            step=step,
            level=level + 1,
        )
        yield from self._named(f"{self.within}/{step}_{number}", element, level + 1)

    def _named(self, path: str, element: _Element, level: int) -> Iterator[Block]:
        outer, self.within = self.within, path.strip("/")
        yield from self._content(element, level)
        self.within = outer

    def _content(self, element: _Element, level: int) -> Iterator[Block]:
        for child in element:
            if name_of(child) in _LABEL:
                yield from (self._note(run.note) for run in runs(child) if run.note is not None)
            else:
                yield from self._child(child, level)

    def _child(self, child: _Element, level: int) -> Iterator[Block]:
        name = name_of(child)
        if name in DIVISIONS:
            yield from self._division(child)
        elif name in SECTIONS:
            yield from self._section(child)
        elif name in BELOW:
            yield from self._below(child, level)
        elif name in NOTES:
            yield from self._notes(child)
        elif name == "toc" and not level:
            yield from (self._contents(run) for run in runs(child))
        else:
            yield from chain.from_iterable(self._words(run, level) for run in runs(child))

    def _words(self, run: Run, level: int) -> Iterator[Block]:
        if run.note is not None:
            yield from self._notes(run.note)
        else:
            yield Block(_KINDS[run.kind], run.words, run.place, level=level)

    def _contents(self, run: Run) -> Block:
        if run.note is not None:
            return self._note(run.note)
        return Block(Kind.CONTENTS, run.words, run.place, rank=BETWEEN_ARTICLES)

    # --- notes

    def _notes(self, element: _Element) -> Iterator[Block]:
        notes = element if name_of(element) == "notes" else [element]
        yield from map(self._note, notes)

    def _note(self, element: _Element) -> Block:
        """A note, named after the provision it stands in and what it is about ("sec_45e sourceCredit")."""
        topic = element.get("topic") or element.get("role") or name_of(element)
        number = child_words(element, "num") or child_words(element, "sup")
        mark = " ".join(filter(None, (self.within, topic, number)))
        return Block(Kind.NOTE, everything(element), f"line {element.sourceline}", mark)


def joined(blocks: Iterable[Block]) -> Iterator[Block]:
    """The same blocks; a point takes in its own first words, which stand in an element of their own."""
    point: Block | None = None
    for block in blocks:
        if block.kind is Kind.NOTE:
            yield block
            continue
        if point is not None and block.kind is Kind.TEXT and block.level == point.level:
            yield point._replace(text=block.text)
            point = None
            continue
        if point is not None:
            yield point
        point = block if block.kind is Kind.POINT else None
        if point is None:
            yield block
    if point is not None:
        yield point
