"""What the notes cite in full: of works what their kind has read, of the rest what stands before title and symbol."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from legalgraph.footnotes.cites import WORKS, names_law
from legalgraph.footnotes.full_citations import Full
from legalgraph.footnotes.grouping import bearers
from legalgraph.footnotes.marked import parts_in
from legalgraph.footnotes.naming import is_namelike
from legalgraph.footnotes.titles import read_title
from legalgraph.identifiers.patterns import later
from legalgraph.model import Mention, Span, Work
from legalgraph.resolve import Known

__all__ = ["fulls_of"]

#: What a work in full has after its title: a year, a volume and journal, an address.
_PUBLISHED = later(
    r"(?<!\d)(?:1[6-9]|20)\d\d(?!\d)|https?:|(?<!\w)\d{1,4}(?:\(\d{1,4}\))?\s[A-Z][A-Z.’']|\bforthcoming\b"
)
#: How far before its symbol a document's authors and title may stand.
_REACH = 400
_YEAR = later(r"(?<![\d/.-])(?:1[89]|20)\d\d(?![\d/])")


def fulls_of(note: str, text: str, groups: Sequence[tuple[Mention, ...]], known: Known) -> Iterator[Full]:
    """Each source that a note cites in full, from left to right."""
    at = 0
    for part in parts_in(text):
        first = at
        while at < len(groups) and groups[at][0].span.start < part.span.end:
            at += 1
        yield from _in_part(note, text, part.span, groups[first:at], known)


def _in_part(
    note: str, text: str, part: Span, groups: Sequence[tuple[Mention, ...]], known: Known
) -> Iterator[Full]:
    """The sources of one part: those that a kind has read, and a title with names that no kind has."""
    after = part.start
    for group in groups:
        is_law = any(map(names_law, group))
        if not is_law and group[0].kind not in ("web", "placeholder"):
            yield from _of_words(note, text[after : group[0].span.start])
        if is_law or group[0].kind in WORKS:
            yield from _of_group(note, text, part, group, known)
        if group[0].kind != "web":
            after = max(mention.span.end for mention in group)
    yield from _of_words(note, text[after : part.end])


def _of_group(note: str, text: str, part: Span, group: Sequence[Mention], known: Known) -> Iterator[Full]:
    """A citation of which a kind has read what it could; the rest is read from the words before its symbol."""
    span = Span(group[0].span.start, group[-1].span.end)
    names = tuple(dict.fromkeys(name for one in group for name in one.defines))
    ids = tuple(dict.fromkeys(key for one in group if names_law(one) for key in bearers(one, known)))
    targets = ids if len(ids) == 1 else ()
    works = [one.work for one in group if one.work is not None]
    years = frozenset(_YEAR.findall(span.of(text)))
    if works:
        years |= {one.date[:4] for one in works if one.date}
        yield Full(note, works[0].authors, works[0].title, years, names, targets)
        yield from _edited(note, works[0], years)
        return
    read = next(_of_words(note, text[max(part.start, span.start - _REACH) : span.end]), Full(note))
    title = read.title or next((one.named for one in group if one.kind in ("instrument", "case")), "")
    if title or names:
        yield Full(note, read.authors, title, years, names, targets)


def _edited(note: str, work: Work, years: frozenset[str]) -> Iterator[Full]:
    """The volume of a work, by its editors: "Keel & Berg, op. cit." is the volume in which a chapter stands."""
    if work.editors and work.editors != work.authors:
        yield Full(note, work.editors, work.container or work.title, years, edited=True)


def _of_words(note: str, words: str) -> Iterator[Full]:
    """A title with what stands before it, where that can be names, and what says that it was published."""
    read = read_title(words)
    if read is not None and _PUBLISHED.search(words, read.end):
        after = [one.strip() for one in words[read.end :].split(",")[:3]]
        bodies = [one for one in after if is_namelike(one)]
        yield Full(note, (*read.names, *bodies), read.title, frozenset(_YEAR.findall(words)))
