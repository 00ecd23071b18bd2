"""The lettering of boxes, and of the card that an instrument's boxes in one lane make up.

A card has the instrument's name and year at its head, and under it one box for each provision. Boxes are
narrow, so "Article" and "paragraph" are shortened there; panel and table have every name in full.
"""

from __future__ import annotations

import re

from legalgraph.diagrams.lettering import NO_BREAK, wrap
from legalgraph.diagrams.links import dated
from legalgraph.diagrams.views import Box

__all__ = ["LINE_HEIGHT", "TYPE_SIZE", "card_of", "head_of", "label_of"]

TYPE_SIZE = 12.0
LINE_HEIGHT = 15.0

_SHORT = {"Article": "Art.", "Articles": "Arts.", "paragraph": "para.", "paragraphs": "paras."}
_LONG = re.compile(rf"\b({'|'.join(_SHORT)})\b(?: (?=\d))?")


def card_of(box: Box) -> str:
    """Which card of its lane a box is in: its instrument's, or one of its own."""
    return box.instrument or box.key


def head_of(box: Box, width: float) -> tuple[str, ...]:
    """The head of a box's card; a long name is cut short, but never its year."""
    named = dated(box.name, box.year)
    whole = wrap(named, width, TYPE_SIZE, lines=4, bold=True)
    year = f"({box.year})"
    if not named.endswith(year) or whole[-1].endswith(year):
        return whole
    return (*wrap(box.name, width, TYPE_SIZE, lines=3, bold=True), year)


def label_of(box: Box, width: float) -> tuple[str, ...]:
    """What stands in the box itself."""
    place = _LONG.sub(_shortened, box.label) or "as a whole"
    lines = wrap(place, width, TYPE_SIZE, lines=3)
    if box.within:
        lines += wrap(f"{len(box.within)} within itself", width, TYPE_SIZE, lines=1)
    return lines


def _shortened(found: re.Match[str]) -> str:
    """The short form, tied to its number so that the two stay on one line."""
    return _SHORT[found[1]] + (NO_BREAK if found[0].endswith(" ") else "")
