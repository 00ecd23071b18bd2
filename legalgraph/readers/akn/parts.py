"""An Akoma Ntoso document, walked in reading order: title page, preamble, divisions, articles, what is attached."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from legalgraph.readers.akn.blocks import one_line
from legalgraph.readers.akn.front import as_kind, preamble, title_page
from legalgraph.readers.akn.labels import attached_label, division_label, is_bare
from legalgraph.readers.akn.marks import mark_number
from legalgraph.readers.akn.names import (
    ATTACHED,
    DIVISIONS,
    DOCUMENTS,
    LABEL,
    UNITS,
    attribute,
    child_named,
    is_article,
    name_of,
    outside_quotations,
    place_of,
)
from legalgraph.readers.akn.units import Within, article_body, unit_blocks
from legalgraph.readers.akn.words import Words
from legalgraph.readers.blocks import Block, Kind, Line
from legalgraph.readers.words.labels import BETWEEN_ARTICLES, CONTAINER, Label, labelled
from legalgraph.readers.words.preambles import formula_at

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["document_blocks"]

_OUTERMOST, _DEEPEST = 4, BETWEEN_ARTICLES - 1
_TITLE_PAGES = frozenset({"coverPage", "preface"})
_CLOSING_NAMES = frozenset({"conclusions", "signatures"})
# Normattiva prints an annexed treaty article by article: "Accordo-art. 2".
_ARTICLE_OF = re.compile(r"(?P<text>.+)-art\. \S{1,12}")
_RUNS = frozenset({Kind.FRONT, Kind.CONTENTS, Kind.CONCLUSIONS})
_ELSEWHERE = "its words are in another file"


def document_blocks(words: Words, document: _Element) -> Iterator[Block]:
    """The blocks of a document, and of all that is attached to it."""
    articles = any(name_of(each) in {"article", "rule"} for each in outside_quotations(document))
    yield from _Document(words, by_sections=not articles).blocks(document)


class _Document:
    """The walk: what has been met so far decides what words are that stand outside every article."""

    def __init__(self, words: Words, *, by_sections: bool) -> None:
        self.words, self.by_sections = words, by_sections
        self.last: _Element | None = None
        self.begun = self.ended = self.spoken = False
        self.series: dict[_Element, list[str]] = {}
        self.renumbered: set[_Element] = set()
        self.counts: Counter[tuple[_Element | None, str]] = Counter()
        self.group = ""
        self.printed: Counter[str] = Counter()

    def blocks(self, document: _Element) -> Iterator[Block]:
        own = list(outside_quotations(document))
        self.last = self._last(own)
        articles = (each for each in own if is_article(each, by_sections=self.by_sections))
        self.printed = Counter(mark_number(self.words.label(each, "num")) for each in articles)
        self.begun, self.ended, self.spoken = False, self.last is None, False
        for child in document:
            name = name_of(child)
            if name == "meta":
                continue
            if name in _TITLE_PAGES:
                yield from title_page(self.words, child)
            elif name == "preamble":
                self.spoken = True
                yield from preamble(self.words, child)
            elif name == "conclusions":
                yield from as_kind(Kind.CONCLUSIONS, self.words.child(child))
            elif name in ATTACHED:
                yield from self._attached(child)
            else:
                yield from self._children(child, 0)

    # --- divisions and articles

    def _last(self, own: Sequence[_Element]) -> _Element | None:
        """The last article or paragraph that stands in no other: what comes after it ends the text."""
        return next(filter(self._counts, reversed(own)), None)

    def _counts(self, element: _Element) -> bool:
        if is_article(element, by_sections=self.by_sections):
            return True
        return (
            name_of(element) in UNITS
            and name_of(element) != "list"
            and child_named(element, "num") is not None
        )

    def _children(self, element: _Element, depth: int) -> Iterator[Block]:
        for child in element:
            if name_of(child) not in LABEL:
                yield from self._child(child, depth)
                self.ended = self.ended or self._holds_last(child)

    def _holds_last(self, child: _Element) -> bool:
        return self.last is not None and (child is self.last or child in self.last.iterancestors())

    def _child(self, child: _Element, depth: int) -> Iterator[Block]:
        name = name_of(child)
        if is_article(child, by_sections=self.by_sections):
            self.begun = True
            yield from self._article(child)
        elif name == "hcontainer" and attribute(child, "name") in _CLOSING_NAMES:
            yield from as_kind(Kind.CONCLUSIONS, self.words.child(child))
        elif name == "hcontainer" and attribute(child, "name") == "attachment":
            yield from self._attachment(child)
        elif name in DIVISIONS:
            yield from self._division(child, depth)
        elif name in UNITS and self._counts(child):
            self.begun = True
            yield from self._paragraph(child, depth)
        elif name in UNITS and any(self._counts(each) for each in outside_quotations(child)):
            yield from self._children(child, depth)
        else:
            yield from self._loose(child)

    def _division(self, element: _Element, depth: int) -> Iterator[Block]:
        label = division_label(self.words, element)
        if not label.printed and not label.rest:
            yield from self._children(element, depth)
            return
        if not label.number:
            label = replace(label, number=self._next(element.getparent(), label.step))
        yield from self.words.beside(element)
        yield labelled(replace(label, rank=min(_OUTERMOST + depth, _DEEPEST)), place_of(element), label.rest)
        yield from self._children(element, depth + 1)

    def _next(self, parent: _Element | None, step: str) -> str:
        """The number of a division that prints none: its place among those of its kind in the same division."""
        self.counts[parent, step] += 1
        return str(self.counts[parent, step])

    def _article(self, element: _Element) -> Iterator[Block]:
        """An article. One that is struck out, with its successor printed after it, is a note."""
        printed, heading = self.words.label(element, "num"), self.words.heading(element)
        number = mark_number(printed) or self._next(element.getparent(), "art")
        if self.printed[number] > 1 and self.words.is_struck(element):
            yield from (block for block in self.words.child(element) if block.kind is Kind.NOTE)
            return
        step = "sec" if name_of(element) == "section" else ""
        yield from self._new_series(element, number)
        yield from self.words.beside(element)
        yield Block(
            Kind.ARTICLE, "", place_of(element), number, printed, heading, inline=bool(step), step=step
        )
        within = Within(article=number, by_sections=bool(step))
        yield from article_body(self.words, element, printed, within)

    def _new_series(self, element: _Element, number: str) -> Iterator[Block]:
        """Articles that are counted anew among the same ones: transitory provisions, or those of an amending act."""
        parent = element.getparent()
        if parent is None:
            return
        before = self.series.setdefault(parent, [])
        anew = parent in self.renumbered and (number in before or number == "1")
        if anew or (before and number == before[0]):
            before.clear()
            self.renumbered.add(parent)
            label = Label("trans", self._next(None, "trans"), "", rank=_OUTERMOST)
            yield labelled(label, place_of(element))
        before.append(number)

    def _paragraph(self, element: _Element, depth: int) -> Iterator[Block]:
        """A paragraph that stands in no article; one with a heading of its own is a division of the text."""
        heading = self.words.heading(element)
        if not heading:
            yield from unit_blocks(self.words, element, Within())
            return
        printed = self.words.label(element, "num")
        label = Label("para", mark_number(printed), printed, rank=min(_OUTERMOST + depth, _DEEPEST))
        yield labelled(label, place_of(element), heading, inline=True)
        yield from self._body(element, depth)

    def _body(self, element: _Element, depth: int) -> Iterator[Block]:
        for child in element:
            if name_of(child) in UNITS and self._counts(child):
                yield from self._paragraph(child, depth + 1)
            elif name_of(child) not in LABEL:
                yield from self.words.child(child)

    # --- words in no article

    def _loose(self, child: _Element) -> Iterator[Block]:
        """Words that stand in no article: the enacting formula, words between articles, or the text's end."""
        blocks = self.words.child(child)
        for block in blocks:
            yield self._placed(block)

    def _placed(self, block: Block) -> Block:
        if block.kind not in (Kind.TEXT, Kind.PARAGRAPH, Kind.POINT, Kind.INDENT):
            return block
        words = " ".join(filter(None, (block.label, block.text)))
        if self.ended and self.begun:
            return Block(Kind.CONCLUSIONS, words, block.place)
        if self.begun:
            return Block(Kind.CROSSHEADING, words, block.place, rank=BETWEEN_ARTICLES)
        if self.spoken and not formula_at([Line(block.text, block.place)]):
            return Block(Kind.FORMULA, words, block.place)
        return block

    # --- what is attached

    def _attached(self, element: _Element) -> Iterator[Block]:
        for child in element:
            yield from self._attachment(child)

    def _attachment(self, element: _Element) -> Iterator[Block]:
        document = next((each for each in element if name_of(each) in DOCUMENTS), None)
        elsewhere = child_named(element, "documentRef", "componentRef")
        if elsewhere is not None:
            name = (
                attribute(elsewhere, "showAs") or attribute(elsewhere, "href") or attribute(elsewhere, "src")
            )
            yield Block(Kind.UNPLACED, place=place_of(element), heading=name, reason=_ELSEWHERE)
        elif document is None and name_of(element) == "component":
            yield from as_kind(Kind.CONCLUSIONS, self.words.child(element))
        else:
            yield from self._annexed(element, element if document is None else document)

    def _annexed(self, element: _Element, body: _Element) -> Iterator[Block]:
        blocks = list(document_blocks(self.words, body))
        title = next((block for block in blocks if _may_be_title(block)), None)
        name = attribute(body, "name") if body is not element else ""
        within = _ARTICLE_OF.fullmatch(name)
        if within is None or within["text"] != self.group:
            label = self._label(element, _printed(title) if title is not None else "", name)
            yield labelled(label, place_of(element), label.rest)
            if title is not None and _printed(title) == f"{label.printed} {label.rest}".strip():
                blocks.remove(title)
        self.group = within["text"] if within is not None else ""
        for block in blocks:
            yield block._replace(rank=CONTAINER + 2) if block.kind in _RUNS else block

    def _label(self, element: _Element, first: str, name: str) -> Label:
        """The label of what is attached: what stands over it, or its first line where that is a label."""
        over = " ".join(filter(None, (self.words.label(element, "num"), self.words.heading(element))))
        label = attached_label((over,) if over else (first,), name)
        if label.step == "attachment" and not over:
            label = replace(label, printed="")
        place = self._next(None, label.step)
        needed = not label.number and (label.step == "attachment" or place != "1")
        return replace(label, number=place) if needed else label


def _may_be_title(block: Block) -> bool:
    """Whether a block may be what stands over an attached text: a line of its title page, or a label alone."""
    return bool(_printed(block)) and (
        block.kind in _RUNS or (block.kind is Kind.TEXT and is_bare(block.text))
    )


def _printed(block: Block) -> str:
    return one_line([block])
