"""Text → mentions: everything in a text that cites something, with its exact place.

Each kind of citation finds its own, near the words that give it away (its cues). Where two claim the same words the
one that begins first wins, then the longer, and between equals the one that stands first in ``kinds/all.py``.

A long text is read in segments, cut where a line or a sentence ends and each with some of what follows, so that
memory stays small and nothing is lost at a cut.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from operator import attrgetter, itemgetter

from legalgraph.kinds.all import NUMBERED, WORKS
from legalgraph.kinds.base import Surroundings
from legalgraph.kinds.cues import Cues, outside
from legalgraph.kinds.definition import given
from legalgraph.kinds.folding import Folded
from legalgraph.kinds.names import Names
from legalgraph.kinds.remembered import forget
from legalgraph.model import Instrument, Mention, Signal, Span

__all__ = ["LANGUAGES", "mentions", "names_of", "scan"]

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
#: The last letters of every signal: where the words before a source end in others, none stands there.
_ENDS = ("see", "also", "g", "cf", "accord", "contra")
#: How far back of its source a signal may begin: "*See also, e.g.,* ".
_REACH = 20
#: Characters read at a time; what follows a segment is read with it, since a citation may begin at its very end;
#: and some of what stands before it, since a kind may look back.
_SEGMENT, _AHEAD, _BEFORE = 131_072, 4_096, 64
#: A segment is cut at the last of these in its last quarter, the better first.
_CUTS = ("\n", ". ", " ")
#: The order of claims, without the mention itself, and of spans.
_RANKED, _PLACE = itemgetter(0, 1, 2), attrgetter("start", "end")
#: A text so long that the faster way to find cues is worth its preparation.
_LONG = 1_000_000


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
    return tuple(mentions(text, names, local))


def mentions(text: str, names: Names, local: Names | None = None) -> Iterator[Mention]:
    """The same one after the other, for a text of any length."""
    cues, start = Cues.of_all(often=len(text) > _LONG), 0
    while start < len(text):
        cut = _cut(text, start)
        end = start
        for mention in _segment(text, Span(start, cut), cues, names, local):
            end = mention.span.end
            yield mention
        start = max(cut, end)


def _cut(text: str, start: int) -> int:
    """Where the segment that begins here ends; at the end of the text if little of it is left."""
    end = start + _SEGMENT
    if end + _AHEAD >= len(text):
        return len(text)
    for mark in _CUTS:
        at = text.rfind(mark, end - _SEGMENT // 4, end)
        if at >= 0:
            return at + len(mark)
    return end


def _segment(text: str, within: Span, cues: Cues, names: Names, local: Names | None) -> Iterator[Mention]:
    """The mentions that begin in this segment."""
    base = max(0, within.start - _BEFORE)
    piece = text if not base and within.end == len(text) else text[base : within.end + _AHEAD]
    after = within.start
    for mention in _claims(piece, cues, names, local):
        begins, ends = mention.span.start + base, mention.span.end + base
        if after <= begins < within.end:
            after = ends
            yield _placed(text, mention, Span(begins, ends))


def _placed(text: str, found: Mention, span: Span) -> Mention:
    """The mention where it stands in the whole text, with what the words round it say of it."""
    return Mention(  # four times as fast as replace(), of what is done for every mention
        found.kind,
        span,
        found.text,
        named=found.named,
        pinpoints=found.pinpoints,
        identifier=found.identifier,
        signal=_signal(text, span.start),
        refers_to=found.refers_to,
        remark=found.remark,
        dated=found.dated,
        defines=found.defines or given(text, span),
        work=found.work,
    )


def _claims(piece: str, cues: Cues, names: Names, local: Names | None) -> list[Mention]:
    """What each kind finds, in the order in which they win."""
    forget()
    folded = Folded.of(piece)
    around = Surroundings.of(piece, names, local, folded)
    asked = cues.asked(folded, by_name=bool(around.starts))
    claims: list[tuple[int, int, int, Mention]] = []
    numbered: list[Span] = []
    for rank, kind, at in asked:
        free = outside(at, numbered) if kind in WORKS else at
        found = list(kind.find(piece, around, free)) if free or around.starts else []
        claims += [(mention.span.start, -len(mention.span), rank, mention) for mention in found]
        if kind in NUMBERED:
            numbered = sorted((*numbered, *(mention.span for mention in found)), key=_PLACE)
    return [mention for _, _, _, mention in sorted(claims, key=_RANKED)]


def _signal(text: str, start: int) -> Signal:
    low = max(0, start - _REACH)
    before = text[low:start].rstrip().rstrip("*(<").rstrip().rstrip("*,:.")
    found = _SIGNAL.search(text, low, start) if before.lower().endswith(_ENDS) else None
    return _SIGNALS[re.sub(r"[^a-z]", "", found["signal"].casefold())] if found else Signal.NONE
