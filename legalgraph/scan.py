"""Text → mentions: everything in a text that cites something, with its exact place.

Each kind of citation finds its own; where two claim the same words the longer wins, and between equals
the one that stands first in ``kinds/all.py``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from legalgraph.kinds.all import KINDS
from legalgraph.kinds.base import Surroundings
from legalgraph.kinds.names import Names
from legalgraph.model import Instrument, Mention, Signal

__all__ = ["names_of", "scan"]

_SIGNAL = re.compile(
    r"(?:^|[.;:,(\s*])(?P<signal>see,?\s+e\.?\s?g\.?|see\s+also|but\s+see|see|cf\.?|accord|contra)[,:]?\*?\s*$",
    re.IGNORECASE,
)
_SIGNALS = {
    "see": Signal.SEE, "see also": Signal.SEE_ALSO, "see eg": Signal.SEE_EG, "cf": Signal.CF,
    "but see": Signal.BUT_SEE, "accord": Signal.ACCORD, "contra": Signal.CONTRA,
}  # fmt: skip


def names_of(instruments: Iterable[Instrument]) -> Names:
    """The names and abbreviations by which texts call these instruments."""
    known = tuple(instruments)
    return Names.of(
        [
            (name, one.id)
            for one in known
            for name in dict.fromkeys((one.title, one.short_title, *one.names))
            if name
        ],
        [(abbreviation, one.id) for one in known for abbreviation in one.abbreviations],
    )


def scan(text: str, names: Names) -> tuple[Mention, ...]:
    """Every mention in the text, left to right, none overlapping another; spans are in ``text``."""
    around = Surroundings.of(text, names)
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
    found = _SIGNAL.search(text, max(0, start - 16), start)
    if found is None:
        return Signal.NONE
    return _SIGNALS[" ".join(re.sub(r"[.,]", "", found["signal"].lower()).replace("e g", "eg").split())]
