"""The notes of a page: which links call one, and which paragraphs are one.

A call and its note link to each other by their marks, "(1)" or "*". The one whose target stands further down is
the call; the one that leads back opens its note. So notes are known in every dialect, also at the foot of a table.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from legalgraph.readers.blocks import fold

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["Anchors", "anchors", "printed_in"]

_MARK = re.compile(r"\(?\s*(?P<mark>\d{1,3}|\*{1,4}\d{0,3}|[a-z])\s*\)?")


@dataclass(frozen=True, slots=True)
class Anchors:
    """The links that call a note, and those that open one, each with the note's mark.

    ``order`` numbers the elements of the page, ``callers`` has the call of each link that opens a note.
    """

    calls: Mapping[_Element, str]
    notes: Mapping[_Element, str]
    order: Mapping[_Element, int]
    callers: Mapping[_Element, _Element]

    def place_of(self, note: _Element) -> int:
        """Where a note belongs: where it is called."""
        return self.order[self.callers.get(note, note)]


def anchors(root: _Element) -> Anchors:
    """Every call and every note's own mark in a page. A call whose note is not there is none."""
    order = {element: at for at, element in enumerate(root.iter())}
    marked = {link: mark["mark"] for link in root.iter("a") if (mark := _MARK.fullmatch(printed_in(link)))}
    targets = _targets(order) if marked else {}
    aims = {link: targets.get(str(link.get("href", ""))) for link in marked}
    # A link that leads on by a number no note has is of another kind, as in a list of contents.
    onward = {link for link in marked if _leads_on(link, aims[link], order)}
    called = {aims[link]: link for link in reversed(marked) if link in onward}
    notes = {
        link: mark
        for link, mark in marked.items()
        if link not in onward and (aims[link] is not None or link in called)
    }
    printed = frozenset(notes.values())
    calls = {link: marked[link] for link in onward if marked[link] in printed}
    return Anchors(calls, notes, order, {link: _caller(link, called, aims[link]) for link in notes})


def _leads_on(link: _Element, aim: _Element | None, order: Mapping[_Element, int]) -> bool:
    return aim is not None and order[aim] > order[link]


def _caller(link: _Element, called: Mapping[_Element | None, _Element], aim: _Element | None) -> _Element:
    """Whatever calls this note: by its own name, or where it leads back to."""
    return called.get(link, link if aim is None else aim)


def printed_in(element: _Element) -> str:
    """An element's words as they stand, its calls and arrows too."""
    return fold("".join(map(str, element.itertext())))


def _targets(elements: Iterable[_Element]) -> dict[str, _Element]:
    found: dict[str, _Element] = {}
    for element in elements:
        for name in (element.get("id"), element.get("name")):
            if name:
                found.setdefault(f"#{name}", element)
    return found
