"""The citation that stands in brackets right after a quotation of the body: "“…” (Universal Declaration, Art. 1)"."""

from __future__ import annotations

from legalgraph.identifiers.patterns import later
from legalgraph.model import Citation, Signal
from legalgraph.resolve import Known
from legalgraph.resolve.mentioned import resolved

__all__ = ["bracketed_keys"]

#: From the closing mark to the end of the bracket, which may hold brackets itself: "(TFEU, Art. 67(2))".
_BRACKET = later(r"[”\"’»*\s,.]{0,6}\(((?:[^()\n]|\([^()\n]{0,20}\)){3,200})\)")
#: What only leads on to something else names no source of the words.
_SOURCED = (Signal.NONE, Signal.SEE)


def bracketed_keys(text: str, end: int, known: Known) -> tuple[str, ...]:
    """The keys of what a bracket after the words cites; none where there is no bracket, or it cites nothing known."""
    found = _BRACKET.match(text, end)
    if found is None:
        return ()
    cited = (
        result
        for mention, results in resolved(found[1], known)
        if mention.signal in _SOURCED
        for result in results
    )
    targets = (one.target for one in cited if isinstance(one, Citation) and _exists(one, known))
    return tuple(dict.fromkeys(targets))


def _exists(citation: Citation, known: Known) -> bool:
    return not (citation.missing and known.lacks(citation.target, citation.missing))
