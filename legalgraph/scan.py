"""Text → mentions: everything in a text that cites something, with its exact place.

Each kind of citation finds its own; where two claim the same words the one that begins first wins, then the
longer, and between equals the one that stands first in ``kinds/all.py``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from legalgraph.kinds.all import KINDS
from legalgraph.kinds.base import Surroundings
from legalgraph.kinds.names import Names
from legalgraph.model import Instrument, Mention, Signal

__all__ = ["LANGUAGES", "names_of", "scan"]

#: The languages whose ways of citing are known here. A text in another is not scanned: it would be misread.
LANGUAGES = frozenset({"en"})

_SIGNAL = re.compile(
    r"(?:^|[.;:,(\s*])(?P<signal>see,?\s+e\.?\s?g\.?|see\s+also(?:,\s+e\.?\s?g\.?)?|but\s+see|see|cf\.?|accord|contra)[,:]?\*?\s*[*(<]?$",
    re.IGNORECASE,
)
_SIGNALS = {
    "see": Signal.SEE, "seealso": Signal.SEE_ALSO, "seealsoeg": Signal.SEE_ALSO, "seeeg": Signal.SEE_EG,
    "cf": Signal.CF, "butsee": Signal.BUT_SEE, "accord": Signal.ACCORD, "contra": Signal.CONTRA,
}  # fmt: skip
#: How far back of its source a signal may begin: "*See also, e.g.,* ".
_REACH = 20


def names_of(instruments: Iterable[Instrument]) -> Names:
    """The names and abbreviations by which texts call these instruments; a symbol is an identifier, not a name."""
    known = tuple(instruments)
    return Names.of(
        [(name, one.id) for one in known for name in _names(one)],
        [(abbreviation, one.id) for one in known for abbreviation in one.abbreviations],
    )


def _names(one: Instrument) -> list[str]:
    identifiers = {identifier for kind in one.identifiers.values() for identifier in kind}
    return [name for name in (one.title, one.short_title, *one.names) if name and name not in identifiers]


def scan(text: str, names: Names, local: Names | None = None) -> tuple[Mention, ...]:
    """Every mention in the text, left to right, none overlapping another; spans are in ``text``.

    ``local`` are names that only the text itself uses ("the 1951 Convention").
    """
    around = Surroundings.of(text, names, local)
    claims = [
        (mention.span.start, -len(mention.span), rank, mention)
        for rank, kind in enumerate(KINDS)
        for mention in kind.find(text, around)
    ]
    kept: list[Mention] = []
    for _, _, _, mention in sorted(claims, key=lambda claim: claim[:3]):
        if not kept or mention.span.start >= kept[-1].span.end:
            kept.append(replace(mention, signal=_signal(text, mention.span.start)))
    return tuple(kept)


def _signal(text: str, start: int) -> Signal:
    found = _SIGNAL.search(text, max(0, start - _REACH), start)
    return _SIGNALS[re.sub(r"[^a-z]", "", found["signal"].casefold())] if found else Signal.NONE
