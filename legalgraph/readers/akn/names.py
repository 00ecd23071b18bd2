"""Akoma Ntoso's elements by what they are to a reader, whatever version of the vocabulary names them.

The names are those of the vocabulary (OASIS, 2018) and of the drafts that publishers still use ("CSD13"); their
namespace is not looked at.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = [
    "ATTACHED",
    "DIVISIONS",
    "DOCUMENTS",
    "LABEL",
    "LISTED",
    "QUOTED",
    "UNITS",
    "attribute",
    "child_named",
    "is_article",
    "name_of",
    "outside_quotations",
    "place_of",
]

DOCUMENTS = frozenset(
    """act bill doc statement amendment judgment portion documentCollection officialGazette amendmentList
    debate debateReport""".split()
)
#: What holds texts that follow the text.
ATTACHED = frozenset({"attachments", "annexes", "components", "collectionBody"})
#: Divisions and the steps they make in keys; what a printed label says ("Chapitre 2.") goes before.
DIVISIONS = {
    "book": "book",
    "tome": "tome",
    "part": "part",
    "subpart": "subpart",
    "title": "title",
    "subtitle": "subtitle",
    "chapter": "chp",
    "subchapter": "subchp",
    "section": "sec",
    "division": "division",
    "subdivision": "subdivision",
    "transitional": "trans",
    "hcontainer": "hcontainer",
}
#: What is below an article or section, and the steps it makes where sections are the law's units.
UNITS = {
    "subsection": "subsec",
    "paragraph": "para",
    "subparagraph": "subpara",
    "clause": "clause",
    "subclause": "subclause",
    "subrule": "subrule",
    "level": "level",
    "alinea": "alinea",
    "point": "point",
    "indent": "indent",
    "proviso": "proviso",
    "list": "list",
    "sublist": "list",
}
#: Members of a list even when nothing is printed before them.
LISTED = frozenset({"point", "indent", "item", "li"})
LABEL = frozenset({"num", "heading", "subheading"})
QUOTED = frozenset({"quotedStructure", "embeddedStructure"})
_OF_OTHERS = QUOTED | ATTACHED
_MOST_KEPT = 1_000  # names; the vocabulary has some three hundred


def name_of(element: _Element) -> str:
    """An element's name without its namespace."""
    return _bare(str(element.tag))


@lru_cache(_MOST_KEPT)
def _bare(tag: str) -> str:
    return tag.rpartition("}")[2]


def attribute(element: _Element, name: str) -> str:
    """An attribute by its name, whatever namespace it is in; "" where it is not there."""
    for key in element.keys():  # noqa: SIM118 (an element is no mapping, and lxml's items() grow with their square)
        if str(key).rpartition("}")[2] == name:
            return str(element.get(key))
    return ""


def place_of(element: _Element) -> str:
    """Where an element stands: its line, or the identifier of the nearest element that has one."""
    line = cast("int | None", element.sourceline)
    if line:
        return f"line {line}"
    named = (attribute(each, "eId") for each in (element, *element.iterancestors()))
    return next(filter(None, named), "")


def child_named(element: _Element, *names: str) -> _Element | None:
    """The first child of one of these names."""
    for child in element:
        if name_of(child) in names:
            return child
    return None


def outside_quotations(element: _Element) -> Iterator[_Element]:
    """The element and all below it that is the text's own: not what it quotes or attaches."""
    waiting = [element]
    while waiting:
        own = waiting.pop()
        yield own
        if len(own):
            waiting += [child for child in reversed(own) if name_of(child) not in _OF_OTHERS]


def is_article(element: _Element, *, by_sections: bool) -> bool:
    """Whether this is what the law counts through: an article, or a section where the law has no articles."""
    name = name_of(element)
    if name in {"article", "rule"}:
        return True
    if not by_sections or name != "section":
        return False
    within = {name_of(child) for child in element}
    return bool(within & (UNITS.keys() | {"content", "intro"}))
