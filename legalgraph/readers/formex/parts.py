"""The parts of a Formex text: title, preamble with recitals, divisions, articles, annexes, closing words.

Numbers are those that are printed. A division's element is told by the word over it; where no word is known, or
none is printed, it is counted as a division (``dvs_2``). The consolidation's list of amending acts stands before the
title, as part of the front matter.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from legalgraph.readers.blocks import Block, Kind, fold
from legalgraph.readers.formex.body import BODY, number_of
from legalgraph.readers.formex.walk import Handlers, Walk
from legalgraph.readers.words.labels import BETWEEN_ARTICLES, RANKS, Label, labelled
from legalgraph.readers.words.union_labels import label_number, union_label

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["PARTS"]

_OUTERMOST = RANKS["book"]
_INNERMOST = BETWEEN_ARTICLES - 1
_TITLE = frozenset({"TITLE"})
_BODY = frozenset({Kind.TEXT, Kind.PARAGRAPH, Kind.POINT, Kind.INDENT, Kind.TABLE})
_GROUP_LABELS = frozenset({"TITLE", "NO.GR.SEQ"})
_ARTICLE_LABELS = frozenset({"TI.ART", "STI.ART"})


# --- front matter, closing words


def _front(walk: Walk, element: _Element, place: str) -> None:
    _as(walk, Kind.FRONT, element, place)


def _family(walk: Walk, element: _Element, place: str) -> None:
    """The acts a consolidation is made of, by their titles."""
    for number, title in enumerate(element.iter("TITLE"), 1):
        _as(walk, Kind.FRONT, title, f"{place}//TITLE[{number}]")


def _contents(walk: Walk, element: _Element, place: str) -> None:
    _as(walk, Kind.CONTENTS, element, place)


def _final(walk: Walk, element: _Element, place: str) -> None:
    _as(walk, Kind.CONCLUSIONS, element, place)


def _as(walk: Walk, kind: Kind, element: _Element, place: str) -> None:
    """All that is printed of an element, line by line, as blocks of one kind; in a quotation, as it is."""
    if walk.flat:
        walk.through(element, place)
        return
    rank = min(_OUTERMOST + walk.depth, _INNERMOST) if walk.depth else 0
    for line in walk.lines_of(element, place):
        walk.blocks.append(line if line.kind is Kind.NOTE else line._replace(kind=kind, rank=rank))


# --- preamble


def _preamble(walk: Walk, element: _Element, place: str) -> None:
    """A preamble; whatever is printed in it beside its citations and recitals is part of the preamble itself.

    In a consolidated text it is often empty, and then it is none.
    """
    if walk.flat:
        walk.through(element, place)
    elif any(text.strip() for text in element.itertext()):
        outer, walk.blocks = walk.blocks, [Block(Kind.PREAMBLE, place=place)]
        walk.through(element, place)
        walk.flush()
        inner = [line._replace(kind=Kind.OPENING) if line.kind in _BODY else line for line in walk.blocks]
        walk.blocks = [*outer, *inner]


def _opening(walk: Walk, element: _Element, place: str) -> None:
    _as(walk, Kind.OPENING, element, place)


def _formula(walk: Walk, element: _Element, place: str) -> None:
    _as(walk, Kind.FORMULA, element, place)


def _recital(walk: Walk, element: _Element, place: str) -> None:
    """A citation ("Having regard to …") or a recital, with its number if it has one. Further lines go on with it."""
    if walk.flat:
        walk.through(element, place)
        return
    lines = walk.lines_of(element, place)
    for at, line in enumerate(lines):
        if line.kind is not Kind.NOTE:
            lines[at] = line._replace(kind=Kind.RECITAL, number=number_of(line.label))
            break
    walk.blocks += lines


# --- divisions, annexes, articles


def _division(walk: Walk, element: _Element, place: str) -> None:
    title = _title(walk, element, place)
    if not title:
        walk.through(element, place)
        return
    walk.blocks += _over(walk, title, place)
    _inside(walk, element, place, _TITLE)


def _over(walk: Walk, title: Sequence[Block], place: str) -> list[Block]:
    """A division as the lines over it name it: by word and number, by number alone, or not at all."""
    words = [line for line in title if line.kind is not Kind.NOTE]
    notes = [line for line in title if line.kind is Kind.NOTE]
    heading = _words([words[0]._replace(label=""), *words[1:]])
    number = number_of(words[0].label)
    rank = min(_OUTERMOST + walk.depth, _INNERMOST)
    if number:
        step = "para" if number[0].isdigit() else "point"
        return [labelled(Label(step, number, words[0].label, rank=rank), place, heading, inline=True), *notes]
    label = union_label(words[0].text)
    if label is not None:
        rest = " ".join(filter(None, (label.rest, heading[len(words[0].text) :].strip())))
        return [labelled(replace(label, rank=rank), place, rest, inline=bool(label.rest)), *notes]
    return [
        labelled(Label("dvs", place.rpartition("[")[2].rstrip("]"), "", rank=rank), place, heading),
        *notes,
    ]


def _group(walk: Walk, element: _Element, place: str) -> None:
    """A group of paragraphs in an annex. What is the only one and has no number is a heading, no more."""
    title = _title(walk, element, place)
    label = "" if walk.flat else walk.printed(*element.iterchildren("NO.GR.SEQ"))
    if label:
        title = [Block(Kind.QUOTED, label=label), *title]
    if not title:
        walk.through(element, place)
    elif not label and _is_alone(element, title):
        walk.blocks += _crossheadings(title)
        _inside(walk, element, place, _GROUP_LABELS)
    else:
        walk.blocks += _over(walk, title, place)
        _inside(walk, element, place, _GROUP_LABELS)


def _is_alone(element: _Element, title: Sequence[Block]) -> bool:
    if number_of(title[0].label) or union_label(title[0].text) is not None:
        return False
    return not any(
        sibling.tag == element.tag for way in (False, True) for sibling in element.itersiblings(preceding=way)
    )


def _crossheadings(title: Sequence[Block]) -> list[Block]:
    return [
        line if line.kind is Kind.NOTE else line._replace(kind=Kind.CROSSHEADING, rank=BETWEEN_ARTICLES)
        for line in title
    ]


def _annex(walk: Walk, element: _Element, place: str) -> None:
    if walk.flat:
        walk.through(element, place)
        return
    if element.find("BIB.INSTANCE") is not None:
        walk.begin_notes(_name_of_annex(element))
    title = _title(walk, element, place)
    words = [f"{line.label} {line.text}".strip() for line in title if line.kind is not Kind.NOTE]
    printed = words[0] if words else ""
    label = union_label(printed)
    if label is None or label.step != "annex":
        label = Label("annex", label_number(printed), printed)
    heading = " ".join(filter(None, (label.rest, *words[1:])))
    inline = bool(label.rest)
    walk.blocks.append(labelled(replace(label, rank=RANKS["annex"]), place, heading, inline=inline))
    walk.blocks += (line for line in title if line.kind is Kind.NOTE)
    _inside(walk, element, place, _TITLE)


def _name_of_annex(element: _Element) -> str:
    """What the notes of an annex are named for, so that they are told from those of the act."""
    title = element.find("TITLE/TI")
    number = label_number(fold("".join(map(str, title.itertext())))) if title is not None else ""
    return f"annex_{number}" if number else "annex"


def _title(walk: Walk, element: _Element, place: str) -> list[Block]:
    """The lines over a division, group or annex, words before notes; none where there are only notes."""
    if walk.flat:
        return []
    lines = [
        line for title in element.iterchildren("TITLE") for line in walk.lines_of(title, f"{place}/TITLE[1]")
    ]
    words = [line for line in lines if line.kind is not Kind.NOTE]
    notes = [line for line in lines if line.kind is Kind.NOTE]
    return [*words, *notes] if words else []


def _inside(walk: Walk, element: _Element, place: str, without: frozenset[str]) -> None:
    """What stands in a division, group or annex, below its label."""
    outer = walk.level, walk.numbered, walk.in_article
    walk.level, walk.numbered, walk.in_article = 0, False, False
    walk.depth += 1
    walk.through(element, place, without)
    walk.flush()
    walk.depth -= 1
    walk.level, walk.numbered, walk.in_article = outer


def _article(walk: Walk, element: _Element, place: str) -> None:
    """An article. Where no number is printed over it ("Pirmas straipsnis"), the publisher's own identifier has it."""
    if walk.flat:
        walk.through(element, place)
        return
    over = {
        tag: [line for each in element.iterchildren(tag) for line in walk.lines_of(each, place)]
        for tag in ("TI.ART", "STI.ART")
    }
    title, heading = (_words(lines) for lines in over.values())
    number = label_number(title) or element.get("IDENTIFIER", "").lstrip("0").lower()
    walk.blocks.append(Block(Kind.ARTICLE, place=place, number=number, label=title, heading=heading))
    walk.blocks += (line for lines in over.values() for line in lines if line.kind is Kind.NOTE)
    outer = walk.level, walk.numbered, walk.in_article
    walk.level, walk.numbered, walk.in_article = 0, False, True
    walk.through(element, place, _ARTICLE_LABELS)
    walk.flush()
    walk.level, walk.numbered, walk.in_article = outer


def _words(lines: Sequence[Block]) -> str:
    return " ".join(f"{line.label} {line.text}".strip() for line in lines if line.kind is not Kind.NOTE)


PARTS: Handlers = {
    **BODY,
    "ANNEX": _annex,
    "ARTICLE": _article,
    "CONS.ANNEX": _annex,
    "CONSID": _recital,
    "DIVISION": _division,
    "FAM.COMP": _family,
    "FINAL": _final,
    "GR.CONSID.INIT": _opening,
    "GR.SEQ": _group,
    "PREAMBLE": _preamble,
    "PREAMBLE.FINAL": _formula,
    "PREAMBLE.INIT": _opening,
    "TITLE": _front,
    "TOC": _contents,
    "VISA": _recital,
}
