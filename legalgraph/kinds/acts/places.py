"""The place in an act that follows its name or its reference: "Directive 2002/90/EC, art. 1", "COM(2020) 609, p. 3"."""

from __future__ import annotations

import re
from dataclasses import replace

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.un.following import follow
from legalgraph.model import Mention, Pinpoint, Span, Step

__all__ = ["with_place"]

#: Most names are followed by no place; this tells quickly.
_OPENING = later(
    r"""\*?(?: ,\s{0,3} | \s?\( | \s(?=arts?[.\s]|Arts?\.|at\s|paras?[.\s]|¶|§) )
    (?: (?:see|esp\.|especially|at) \s{1,3} )?
    (?= [Aa]rt | ART | [Aa]nnex | ANNEX | [Rr]ec | [Pp]ara | [Cc]h | [Tt]itle | [¶§] | pp?\.?\s?[0-9]
      | [0-9]{1,4}[.;)] )""",
    re.VERBOSE,
)
#: "Directive 91/414/EEC, Annex I to Regulation …" is a place of what comes next.
_OF_ANOTHER = later(r"\s(?:to|of)\s")


def with_place(text: str, mention: Mention) -> Mention:
    """The mention with the places that follow it as its pinpoints; itself where none does."""
    if not _OPENING.match(text, mention.span.end):
        return mention
    then = follow(text, mention.span.end)
    places = _in_annex(then.annex, then.pinpoints)
    if not places or _OF_ANOTHER.match(text, then.end):
        return mention
    span = Span(mention.span.start, then.end)
    return replace(
        mention, span=span, text=span.of(text), pinpoints=places, dated=mention.dated or then.dated
    )


def _in_annex(annex: str, places: tuple[Pinpoint, ...]) -> tuple[Pinpoint, ...]:
    if not annex:
        return places
    step = Step("annex", annex.partition(" ")[2])
    return tuple(Pinpoint((step, *one.steps)) for one in places) or (Pinpoint((step,)),)
