"""Numbers and headings of USLM provisions, and the steps that their elements stand for in keys."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from legalgraph.readers.blocks import Block, Kind, fold
from legalgraph.readers.uslm.words import name_of, words_of

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["BELOW", "DIVISIONS", "SECTIONS", "child_words", "labelled", "number_of", "title_of"]

#: Elements that divide a title or statute, with their steps.
DIVISIONS = {
    "title": "title",
    "subtitle": "subtitle",
    "division": "division",
    "subdivision": "subdivision",
    "part": "part",
    "subpart": "subpart",
    "chapter": "chp",
    "subchapter": "subchp",
    "article": "article",
    "subarticle": "subarticle",
    "appendix": "appendix",
    "courtRules": "rules",
    "compiledAct": "act",
    "reorganizationPlans": "plans",
    "reorganizationPlan": "plan",
}
SECTIONS = {"section": "sec", "courtRule": "rule"}
#: Elements below a section; how deep they hang is told by what they stand in.
BELOW = {
    "subsection": "subsec",
    "paragraph": "para",
    "subparagraph": "subpara",
    "clause": "clause",
    "subclause": "subclause",
    "item": "item",
    "subitem": "subitem",
    "subsubitem": "subsubitem",
    "level": "level",
}
#: What stands before a number in print: "§ 1a–7b.", "SEC. 101.", "[SUBCHAPTER XCVII—", "(iii)".
_BEFORE = re.compile(r"[\[(“‘]{0,3}(?:[A-Za-z]{3,20}\.?\s|§{1,2}\s?)?")
_AFTER = " .:—–-)]”’"


def number_of(element: _Element) -> str:
    """A provision's number: as ``num`` gives it to machines, else as printed; "" when it bears none."""
    num = _child(element, "num")
    if num is None:
        return ""
    given = num.get("value") or _bare(words_of(num))
    return "".join(given.replace("–", "-").split())


def _bare(printed: str) -> str:
    before = _BEFORE.match(printed)
    return printed[before.end() if before else 0 :].rstrip(_AFTER)


def child_words(element: _Element, name: str) -> str:
    """The words of an element's first child of that name, "" when it has none."""
    child = _child(element, name)
    return "" if child is None else words_of(child)


def title_of(element: _Element) -> str:
    """A division's or section's number and heading as a line: "CHAPTER 12—IMMIGRATION AND NATIONALITY"."""
    label, heading = child_words(element, "num"), child_words(element, "heading")
    return fold(f"{label}{'' if label.endswith('—') else ' '}{heading}")


def labelled(element: _Element, step: str, *, rank: int = 0) -> Block:
    """The block of a division (with its rank) or section, with its label and heading."""
    return Block(
        Kind.DIVISION if rank else Kind.ARTICLE,
        place=f"line {element.sourceline}",
        number=number_of(element),
        label=child_words(element, "num"),
        heading=child_words(element, "heading"),
        inline=True,
        step=step,
        rank=rank,
    )


def _child(element: _Element, name: str) -> _Element | None:
    return next((child for child in element if name_of(child) == name), None)
