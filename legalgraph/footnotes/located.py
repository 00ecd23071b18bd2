"""The place that a reference manager keeps of a citation, where the words of the note do not say it as we read them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from legalgraph.footnotes.cites import WORKS
from legalgraph.kinds.works.pages import pinpoints
from legalgraph.model import ItemCited, Mention, Note

__all__ = ["with_locators"]

#: CSL's names of the places that our works have, as they would be printed.
_UNITS = {"": "", "page": "", "paragraph": "para", "section": "§"}


def with_locators(note: Note, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions of a note; a work that one field put there without a place has the field's."""
    found = list(mentions)
    for item in note.items:
        at = _only(found, item)
        alone = sum(other.span == item.span for other in note.items) == 1
        if at is not None and alone and item.locator and item.label in _UNITS:
            found[at] = replace(found[at], pinpoints=pinpoints(item.locator, _UNITS[item.label]))
    return found


def _only(mentions: Sequence[Mention], item: ItemCited) -> int | None:
    """The one work among the words of a field, if nothing there has a place yet."""
    there = [number for number, one in enumerate(mentions) if one.span.meets(item.span) and one.kind != "web"]
    works = [number for number in there if mentions[number].kind in WORKS]
    is_placed = any(mentions[number].pinpoints for number in there)
    return works[0] if len(works) == len(there) == 1 and not is_placed else None
