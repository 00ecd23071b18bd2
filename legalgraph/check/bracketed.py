"""The citation that stands in brackets right after a quotation of the body: "“…” (Universal Declaration, Art. 1)"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from legalgraph.footnotes.cites import as_written
from legalgraph.footnotes.taken_for import Doubt, doubt_in
from legalgraph.footnotes.unreadable import unreadable_beside
from legalgraph.identifiers.patterns import later
from legalgraph.model import Citation, Mention, Signal
from legalgraph.resolve import Known
from legalgraph.resolve.mentioned import resolved
from legalgraph.resolve.pointing import unread

__all__ = ["Bracketed", "bracketed_after"]

#: From the closing mark to the end of the bracket, which may hold brackets itself: "(TFEU, Art. 67(2))".
_BRACKET = later(r"[”\"’»*\s,.]{0,6}\(((?:[^()\n]|\([^()\n]{0,20}\)){3,200})\)")
#: What only leads on to something else names no source of the words.
_SOURCED = (Signal.NONE, Signal.SEE)


@dataclass(frozen=True, slots=True)
class Bracketed:
    """The keys that a bracket cites, and what makes the reading of it less than sure."""

    keys: tuple[str, ...] = ()
    doubt: Doubt | None = None


def bracketed_after(text: str, end: int, known: Known, name: Callable[[str], str]) -> Bracketed:
    """What a bracket after the words cites; nothing where there is no bracket, or it cites nothing known.

    A place in it whose number cannot be read is given as written: no words stand there.
    """
    found = _BRACKET.match(text, end)
    if found is None:
        return Bracketed()
    cited = [
        _as_placed(found[1], mention, result)
        for mention, results in resolved(found[1], known)
        if mention.signal in _SOURCED
        for result in results
        if isinstance(result, Citation) and _exists(result, known)
    ]
    keys = tuple(dict.fromkeys(as_written(one, known) for one in cited))
    return Bracketed(keys, doubt_in(cited, known, name))


def _as_placed(text: str, mention: Mention, cited: Citation) -> Citation:
    """What is cited as a whole, though an article stands beside it whose number cannot be read, is not."""
    place = None if mention.pinpoints else unreadable_beside(text, mention.span)
    return unread(mention, cited.target, place.pinpoint) if place else cited


def _exists(citation: Citation, known: Known) -> bool:
    return not (citation.missing and known.lacks(citation.target, citation.missing))
