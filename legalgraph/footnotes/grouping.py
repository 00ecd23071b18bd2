"""Which mentions of a note are its own, and which of them together are one citation."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from legalgraph.footnotes.cites import BEARING
from legalgraph.kinds.units import BEFORE, HERE
from legalgraph.model import Mention, Span
from legalgraph.quotes.marks import quoted
from legalgraph.resolve import Known
from legalgraph.scan import scan

__all__ = ["bearers", "grouped", "own_mentions"]

#: A second instrument after these words belongs to the title of the first.
_PART_OF_TITLE = re.compile(
    r"\*?,\*?\s+(?:supplementing|supplementary\s+to|additional\s+to|amending|implementing|relating\s+to)\s+(?:the\s+)?",
    re.IGNORECASE,
)
_GENERAL = re.compile(r"(?:the|this|that)\s", re.IGNORECASE)
#: Manuscripts in plain text mark italics with asterisks; a title is set in italics.
_ITALICS = re.compile(r"\*([^*\n]+)\*")
#: A title this much longer than the instrument's name in it is another work's.
_TITLE_TAIL = 12
#: How many characters may part "Id." from its pinpoint ("Id. at art. 5"), and a pinpoint from its symbol.
_BESIDE, _CLOSE = 4, 20
#: A sentence ends, or another source is named: a paragraph after it is not of what stands before it.
_NEXT_SOURCE = re.compile(r"[.;]\s+\*?[A-Z“]|\bv\.?\s")
#: "…, ECHR art. 8": capitals just before a place are a name, whoever knows it.
_UNLISTED_BEFORE = re.compile(
    r"(?<![\w./])(?!(?:SEE|CF|ALSO|AT|IN|AND|OR|UN|OJ)\b)[A-Z]{2,8}[,:]?\s+(?:at\s+)?$"
)


class _Stretches:
    """Stretches of a text that do not meet, asked in turn which one covers a mention."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self.spans = sorted(spans)
        self.starts = [span.start for span in self.spans]

    def around(self, span: Span) -> Span | None:
        """The stretch that covers this one."""
        number = bisect_right(self.starts, span.start) - 1
        return self.spans[number] if number >= 0 and self.spans[number].covers(span) else None


def own_mentions(text: str, known: Known) -> Iterator[Mention]:
    """What the note itself cites: not what a quotation or the title of another work speaks of."""
    quotations = _Stretches(mark.span for mark in quoted(text) if mark.closed)
    titles = _Stretches(Span(*title.span(1)) for title in _ITALICS.finditer(text))
    for mention in scan(text, known.names):
        if mention.kind in BEARING and (_speaks_only(mention) or quotations.around(mention.span)):
            continue
        title = titles.around(mention.span) if mention.kind in ("instrument", "provision") else None
        if title is None or len(title) <= len(mention.span) + _TITLE_TAIL:
            yield mention


def _speaks_only(mention: Mention) -> bool:
    """ "the Convention", "this chapter": running words that speak of a source, or of the manuscript itself."""
    if mention.kind == "instrument":
        return bool(_GENERAL.match(mention.named))
    return mention.kind == "provision" and mention.pinpoints[0].steps[0].number.endswith((HERE, BEFORE))


def bearers(mention: Mention, known: Known) -> tuple[str, ...]:
    """The instruments a mention may name."""
    if mention.identifier:
        return known.identifiers.get(mention.identifier, ())
    return known.bearers(mention.named)


@dataclass(slots=True)
class _Group:
    """A citation as it grows: its mentions, the instruments they may name, and whether it has a place yet."""

    mentions: list[Mention]
    ids: set[str]
    is_placed: bool

    def add(self, mention: Mention, ids: set[str]) -> None:
        self.mentions.append(mention)
        self.ids |= ids
        self.is_placed |= bool(mention.pinpoints)


def grouped(text: str, mentions: Iterable[Mention], known: Known) -> Iterator[tuple[Mention, ...]]:
    """Mentions that together are one citation; each other mention by itself."""
    group: _Group | None = None
    for mention in mentions:
        ids = set(bearers(mention, known)) if mention.kind in BEARING else set()
        if group is not None and _belongs(text, group, mention, ids):
            group.add(mention, ids)
            continue
        if group is not None:
            yield tuple(group.mentions)
        group = _Group([mention], ids, bool(mention.pinpoints))
    if group is not None:
        yield tuple(group.mentions)


def _belongs(text: str, group: _Group, mention: Mention, ids: set[str]) -> bool:
    """Whether the next mention is a further part of the citation that the group has begun."""
    head = group.mentions[0]
    between = text[group.mentions[-1].span.end : mention.span.start]
    if mention.kind not in BEARING or ";" in between:
        return False
    unnamed = mention.kind == "provision" and not mention.named
    if head.kind == "back_reference":
        return unnamed and len(between.strip(" ,.*()")) <= _BESIDE
    if head.kind not in BEARING:
        return False
    if unnamed:
        return not group.is_placed and _is_of(text, mention, between)
    return _completes(text, group, mention, ids)


def _completes(text: str, group: _Group, mention: Mention, ids: set[str]) -> bool:
    """Whether a name or symbol belongs with what stands before it: a bare place, a title, the same source."""
    head, between = group.mentions[0], text[group.mentions[-1].span.end : mention.span.start]
    if len(group.mentions) == 1 and head.kind == "provision" and not head.named:
        return len(between) <= _CLOSE and not mention.pinpoints
    if mention.kind in ("instrument", "provision") and ids and _PART_OF_TITLE.fullmatch(between):
        return True
    is_second = group.is_placed and (mention.pinpoints or mention.kind == "instrument")
    return bool(group.ids & ids) and not is_second


def _is_of(text: str, mention: Mention, between: str) -> bool:
    """Whether a bare place goes with the source before it: an article may follow a full stop, a paragraph not."""
    start = mention.span.start
    if _UNLISTED_BEFORE.search(text, max(0, start - _CLOSE), start):
        return False
    kind = mention.pinpoints[0].steps[0].kind
    return kind in ("art", "annex", "preamble", "rec") or _NEXT_SOURCE.search(between) is None
