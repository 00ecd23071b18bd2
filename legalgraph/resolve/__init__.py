"""Mention → what it points to: a provision, an instrument, or nothing, with the reason.

A mention that fits several things is not decided: the candidates are given. A pinpoint is followed as deep
as it exists; what is missing below is said, never dropped. ``resolve`` takes one mention by itself,
``running.read`` all those of a running text, with what the text has said before each.
"""

from __future__ import annotations

from legalgraph.model import Citation, Mention, Unresolved
from legalgraph.resolve.known import Known
from legalgraph.resolve.meant import POINTING, meant
from legalgraph.resolve.pointing import pointed

__all__ = ["Known", "resolve"]


def resolve(
    mention: Mention, known: Known, standing: str = "", named_last: str = ""
) -> tuple[Citation | Unresolved, ...]:
    """Every element of the mention with its target, or why there is none; one result an element.

    ``standing`` is the key of the provision the mention stands in ("" in a manuscript); ``named_last`` the id
    of the instrument named last before it, to which "that Treaty", or a bare pinpoint in a note, belongs.
    Mentions of other kinds (web addresses, drafting notes, references back) are not resolved here and come
    back empty.
    """
    if mention.kind not in POINTING:
        return ()
    found = meant(mention, known, standing, named_last)
    return pointed(mention, found, known, standing if not mention.named else "")
