"""The notes of a page: which links call one, and which paragraphs are one.

A call and its note link to each other by their marks, "(1)" or "*". The one whose target stands further down is
the call; the one that leads back opens its note. So notes are known in every dialect, also at the foot of a table.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from legalgraph.readers.blocks import fold

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["Anchors", "anchors"]

_MARK = re.compile(r"\(?\s*(?P<mark>\d{1,3}|\*{1,4}\d{0,3}|[a-z])\s*\)?")


@dataclass(frozen=True, slots=True)
class Anchors:
    """The links that call a note, and those that open one, each with the note's mark.

    ``order`` numbers the elements of the page, ``callers`` has the call of each link that opens a note.
    """

    calls: Mapping[HtmlElement, str]
    notes: Mapping[HtmlElement, str]
    order: Mapping[HtmlElement, int]
    callers: Mapping[HtmlElement, HtmlElement]

    def place_of(self, note: HtmlElement) -> int:
        """Where a note belongs: where it is called."""
        return self.order[self.callers.get(note, note)]


def anchors(root: HtmlElement) -> Anchors:
    """Every call and every note's own mark in a page. A call whose note is not there is none."""
    order = {element: at for at, element in enumerate(root.iter())}
    targets = _targets(root)
    marked = {link: mark["mark"] for link in root.iter("a") if (mark := _MARK.fullmatch(_text(link)))}
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


def _leads_on(link: HtmlElement, aim: HtmlElement | None, order: Mapping[HtmlElement, int]) -> bool:
    return aim is not None and order[aim] > order[link]


def _caller(
    link: HtmlElement, called: Mapping[HtmlElement | None, HtmlElement], aim: HtmlElement | None
) -> HtmlElement:
    """Whatever calls this note: by its own name, or where it leads back to."""
    return called.get(link, link if aim is None else aim)


def _text(link: HtmlElement) -> str:
    return fold(str(link.text_content()))


def _targets(root: HtmlElement) -> dict[str, HtmlElement]:
    found: dict[str, HtmlElement] = {}
    for element in root.iter():
        for name in (element.get("id"), element.get("name")):
            if name:
                found.setdefault(f"#{name}", element)
    return found
