"""Which mentions of a note are its own, and which of them together are one citation."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from legalgraph.footnotes.amended_acts import AMENDED, amended_before
from legalgraph.footnotes.bracketed_acts import is_bracketed
from legalgraph.footnotes.cites import WORKS, names_law, points_back
from legalgraph.footnotes.marked import marks_in
from legalgraph.footnotes.one_decision import goes_on
from legalgraph.footnotes.published import is_published_there
from legalgraph.footnotes.stretches import Stretches
from legalgraph.identifiers.patterns import later
from legalgraph.kinds import us_code
from legalgraph.kinds.places.units import BEFORE, HERE
from legalgraph.model import Mention, Span
from legalgraph.resolve import Known
from legalgraph.resolve.mentioned import mentioned

__all__ = ["bearers", "grouped", "own_mentions"]

#: A second instrument after these words belongs to the title of the first.
_PART_OF_TITLE = later(
    r"\*?,\*?\s+(?:supplementing|supplementary\s+to|additional\s+to|amending|implementing|relating\s+to)\s+(?:the\s+)?",
    re.IGNORECASE,
)
_GENERAL = later(r"(?:the|this|that|these|those|both)\s", re.IGNORECASE)
#: Manuscripts in plain text mark italics with asterisks; a title is set in italics.
_ITALICS = later(r"\*([^*\n]+)\*")
#: A title this much longer than the instrument's name in it is another work's.
_TITLE_TAIL = 12
#: How many characters may part "Id." from its pinpoint ("Id. at art. 5"), and a pinpoint from its symbol.
_BESIDE, _CLOSE = 4, 20
_OPENS_BRACKET = later(r"[(\[][^()\[\]]{0,40}$")
_UN_DOC = later(r",?\s{1,3}(?:U\.?\s?N\.?\s)?[Dd]oc(?:ument|\.)?\s{1,3}(?:[Nn]o\.?\s)?\*?")
#: A sentence ends, or another source is named: a paragraph after it is not of what stands before it.
_NEXT_SOURCE = later(r"[.;]\s+\*?[A-Z“]|\bv\.?\s")
#: How far after a source its address may stand, quotations left out, and how far after a title its symbol.
_TO_ADDRESS, _TO_SYMBOL = 600, 120
_IN_MARKS = later(r"“[^“”]*”|\"[^\"]*\"|\([^()]*\)")
_NEXT_SENTENCE = later(r";|[.]\s+\*?[A-Z“][\w’'-]+\s")
#: What may stand between a work and a paragraph or article of it.
_AT = later(r"[*)]?,?\s{1,3}(?:at\s)?")
#: "…, ECHR art. 8": capitals just before a place are a name, whoever knows it.
_UNLISTED_BEFORE = later(r"(?<![\w./])(?!(?:SEE|CF|ALSO|AT|IN|AND|OR|UN|OJ)\b)[A-Z]{2,8}[,:]?\s+(?:at\s+)?$")


def own_mentions(text: str, known: Known) -> Iterator[Mention]:
    """What the note itself cites: not what a quotation or the title of another work speaks of."""
    quotations = Stretches(mark.span for mark in marks_in(text) if mark.closed)
    titles = Stretches(Span(*title.span(1)) for title in _ITALICS.finditer(text))
    for mention in _scanned(text, known):
        if names_law(mention) and (_speaks_only(mention, known) or quotations.around(mention.span)):
            continue
        title = titles.around(mention.span) if mention.kind in ("instrument", "provision") else None
        if title is None or len(title) <= len(mention.span) + _TITLE_TAIL:
            yield mention


def _scanned(text: str, known: Known) -> Iterator[Mention]:
    """What the scanner finds; where it took a quotation for a title, what stands after the quotation."""
    for mention in mentioned(text, known):
        title = mention.work.title if mention.work is not None and mention.kind in WORKS else ""
        at = text.find(title, mention.span.start) + len(title) if title[:1].islower() else 0
        if not at:
            yield mention
            continue
        for inner in mentioned(text[at : mention.span.end], known):
            yield replace(inner, span=Span(inner.span.start + at, inner.span.end + at))


def _speaks_only(mention: Mention, known: Known) -> bool:
    """ "the Convention", "this chapter": running words that speak of a source, or of the manuscript itself."""
    if mention.kind == "instrument":
        return _GENERAL.match(mention.text) is not None and not known.bearers(mention.named)
    placed = mention.kind in ("provision", "said_provision") and mention.pinpoints
    return bool(placed) and mention.pinpoints[0].steps[0].number.endswith((HERE, BEFORE))


def bearers(mention: Mention, known: Known) -> tuple[str, ...]:
    """The instruments a mention may name."""
    if mention.identifier:
        return known.identified(mention.identifier)
    return known.bearers(mention.named)


@dataclass(slots=True)
class _Group:
    """A citation as it grows: its mentions, and what they have said so far.

    ``ids`` are the instruments they may name, ``defines`` the short names they give.
    """

    mentions: list[Mention] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)
    defines: set[str] = field(default_factory=set)
    is_placed: bool = False
    is_of_law: bool = False
    has_symbol: bool = False

    def add(self, mention: Mention, ids: set[str]) -> None:
        self.mentions.append(mention)
        self.ids |= ids
        self.defines.update(mention.defines)
        self.is_placed |= bool(mention.pinpoints)
        self.is_of_law |= names_law(mention)
        self.has_symbol |= "/" in mention.identifier


def grouped(text: str, mentions: Iterable[Mention], known: Known) -> Iterator[tuple[Mention, ...]]:
    """Mentions that together are one citation; each other mention by itself."""
    group = _Group()
    for mention in mentions:
        ids = set(bearers(mention, known)) if names_law(mention) else set()
        if group.mentions and not (
            _belongs(text, group, mention, ids)
            or _is_where_published(text, group, mention, known)
            or _is_same_decision(text, group, mention)
        ):
            yield tuple(group.mentions)
            group = _Group()
        group.add(mention, ids)
    if group.mentions:
        yield tuple(group.mentions)


def _belongs(text: str, group: _Group, mention: Mention, ids: set[str]) -> bool:
    """Whether the next mention is a further part of the citation that the group has begun."""
    if group.mentions[0].kind in ("web", "placeholder"):
        return False
    if mention.kind == "web":
        return _is_its_address(text, group, mention)
    between = text[group.mentions[-1].span.end : mention.span.start]
    if ";" in between or not names_law(mention) or mention.remark == us_code.RANGE:
        return mention.remark == us_code.RANGE and group.mentions[-1].kind == us_code.name
    is_bare = mention.kind == "provision" and not mention.named
    if not group.is_of_law:
        is_beside = is_bare and not group.is_placed and _is_beside(group.mentions[0], between)
        return is_beside or _is_symbol_of(group.mentions[0], mention, between)
    if is_bare:
        return (
            not group.is_placed
            and mention.remark != AMENDED
            and not _is_before_aside(text, group, between)
            and _is_of(text, mention, between)
        )
    is_own = _is_defined(group, mention, between) or _is_document(group, mention, between)
    return is_own or _completes(text, group, mention, ids)


def _is_same_decision(text: str, group: _Group, mention: Mention) -> bool:
    """Whether this only goes on with the case before it: "Joined Cases …, *Roe*, EU:C:2031:7"."""
    return mention.kind == group.mentions[-1].kind == "case" and goes_on(text, group.mentions[-1], mention)


def _is_defined(group: _Group, mention: Mention, between: str) -> bool:
    """Whether this is the short name that the citation itself is given: "[hereinafter Refugee Convention]"."""
    given = mention.kind == "instrument" and mention.text in group.defines
    return given and _OPENS_BRACKET.search(between) is not None


def _is_where_published(text: str, group: _Group, mention: Mention, known: Known) -> bool:
    """Whether this is the issue or volume of the instrument that the group names, on a page of its own or on none."""
    between = text[group.mentions[-1].span.end : mention.span.start]
    can_be = group.is_of_law and not (group.is_placed and mention.pinpoints)
    return can_be and is_published_there(mention, between, group.ids, known)


def _is_document(group: _Group, mention: Mention, between: str) -> bool:
    """Whether this is the symbol of what was named by its number: "General Comment No. 31, U.N. Doc. CCPR/C/21"."""
    can_be = mention.kind == "un_document" and not group.has_symbol
    return can_be and _UN_DOC.fullmatch(between) is not None


def _is_before_aside(text: str, group: _Group, between: str) -> bool:
    """Whether the group only says what became of the act before it, so that a place goes with that act."""
    start = group.mentions[0].span.start
    if any(mark in between for mark in ")]") and is_bracketed(text, start):
        return True
    return amended_before(text, start) is not None


def _is_beside(head: Mention, between: str) -> bool:
    """Whether a place stands just after a reference back or a work."""
    if points_back(head):
        return len(between.strip(" ,.*()")) <= _BESIDE
    return _AT.fullmatch(between) is not None


def _is_its_address(text: str, group: _Group, mention: Mention) -> bool:
    """Whether an address is that of the source before it: nothing but its own words and marks stand between."""
    start = group.mentions[-1].span.end
    if group.mentions[-1].kind == "web" or mention.span.start - start > _TO_ADDRESS:
        return False
    plain = _IN_MARKS.sub("", text[start : mention.span.start])
    return _NEXT_SENTENCE.search(plain) is None


def _is_symbol_of(head: Mention, mention: Mention, between: str) -> bool:
    """Whether a document's symbol completes the report or page that was read as a work."""
    near = len(between) <= _TO_SYMBOL and "(" not in between and _NEXT_SOURCE.search(between) is None
    return near and bool(mention.identifier) and head.kind in ("report", "web_page", "book_chapter")


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
