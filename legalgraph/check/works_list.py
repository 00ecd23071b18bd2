"""The manuscript's own list of works, tied to the sources of its notes: which entry is which source, which is of none.

An entry is the work that a note cites by author and year, or in full under the same title. That a note merely has the
author and the year is no citation, but it is said: an editor who strikes an entry must know.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from legalgraph.footnotes import NoteRead, SourceCited, SourcesCited, work_of
from legalgraph.footnotes.cites import names_law
from legalgraph.footnotes.listed_work import work_listed
from legalgraph.footnotes.naming import tokens
from legalgraph.footnotes.same_author import surname
from legalgraph.footnotes.works_list import Entry, entries, headings, listed_as
from legalgraph.identifiers.patterns import later
from legalgraph.model import Document, Listed
from legalgraph.resolve import Known
from legalgraph.resolve.mentioned import mentioned

__all__ = ["WorksList", "works_list"]

#: "Brook, Ida. “Doors”": the first author is printed with the surname first.
_INVERTED = later(
    r"[\s*•–-]{0,4}(?P<family>[^\W\d_][\w’'-]+(?:\s[^\W\d_][\w’'-]+)?),\s(?P<given>[^\W\d_][^\s,.]*\.?(?:\s[A-ZÀ-Þ]\.)?)(?=[,\s]),?"
)
#: A title of fewer words is the same only where it is the same from end to end.
_LEAST = 3
_LONGEST = 1_000
#: Beside works a list has cases and statutes; of its paragraphs every third at least is a work.
_SHARE = 3
#: So many headings are tried, the first ones.
_HEADINGS = 8


@dataclass(frozen=True, slots=True)
class WorksList:
    """The works listed; by what a short form calls them, and by the number of the source that is cited in full.

    ``law`` are the entries that are legal sources which the notes cite: "UN General Assembly. 2018. … A/RES/73/195".
    """

    works: tuple[Listed, ...] = ()
    named: Mapping[str, int] = field(default_factory=dict)
    sources: Mapping[int, int] = field(default_factory=dict)
    law: frozenset[int] = frozenset()

    def source(self, work: int) -> int | None:
        """The number of the source that a note cites in full and that is this work."""
        return next((source for source, one in self.sources.items() if one == work), None)


def works_list(
    document: Document, reads: Sequence[NoteRead], sources: SourcesCited, known: Known
) -> WorksList:
    """The works of the list at the end of a text; none where it has no list."""
    body = document.body
    found = _found(document, known)
    works = [listed for _, listed in found]
    named = {listed_as(entry.full): at for at, (entry, _) in enumerate(found) if entry.full is not None}
    if not found:
        return WorksList()
    text = [tokens(one) for one in body[: found[0][0].paragraph]]
    notes = {read.note.number: tokens(read.note.text) for read in reads}
    told = tuple(replace(one, notes=tuple(_near(one, notes)), in_text=_is_dated(one, text)) for one in works)
    cited = dict(_cited(works, sources))
    law = _law_cited(sources)
    left = [at for at in range(len(works)) if at not in cited.values()]
    named_law = frozenset(at for at in left if not law.isdisjoint(_law_named(works[at], known)))
    return WorksList(told, named, cited, named_law)


def _found(document: Document, known: Known) -> list[tuple[Entry, Listed]]:
    """The entries below the first heading that a list follows: a part of a chapter may be called "Literature"."""
    calling = {one.paragraph for one in document.references}
    for heading in islice(headings(document.body), _HEADINGS):
        below = [one for one in entries(document.body, heading) if one.paragraph not in calling]
        found = [(one, listed) for one in below if (listed := _listed(one, known)) is not None]
        calls = sum(at > heading for at in calling)
        if len(found) * _SHARE >= len(below) + calls:
            return found
    return []


def _listed(entry: Entry, known: Known) -> Listed | None:
    """The work of an entry: by author and year, or as a note would cite it."""
    words = " ".join(entry.words.replace("*", "").split()).lstrip("•–- ")
    if len(words) > _LONGEST:
        return None
    if entry.full is not None:
        work, pages = work_listed(tuple(_names(entry)), min(entry.full.years), entry.rest)
        return Listed(words, work, pages) if work.title else None
    text = _INVERTED.sub(_turned, entry.words, count=1)
    first = next(mentioned(text, known), None)
    if first is None or first.work is None or not first.work.title or first.span.start > _LEAST:
        return None
    return Listed(words, first.work, "")


def _turned(found: re.Match[str]) -> str:
    given = found["given"] if len(found["given"]) <= len("I.") else found["given"].rstrip(".")
    return f"{given} {found['family']},"


def _names(entry: Entry) -> Iterator[str]:
    """The authors; a family name of several words, which only the list's order tells, keeps its comma."""
    for name in entry.full.authors if entry.full is not None else ():
        at = next((at for at in _spaces(name) if f"{name[at + 1 :]}, {name[:at]}" in entry.words), None)
        family = name[at + 1 :] if at is not None else ""
        yield f"{family}, {name[:at]}" if " " in family else name


def _spaces(name: str) -> Iterator[int]:
    return (at for at, sign in enumerate(name) if sign == " ")


def _in_order(name: str) -> str:
    """The name with the given name first."""
    family, comma, given = name.partition(", ")
    return f"{given} {family}" if comma else name


def _cited(works: Sequence[Listed], sources: SourcesCited) -> Iterator[tuple[int, int]]:
    """The sources cited in full, each with the entry that is the same work."""
    by_word: dict[str, list[int]] = {}
    for at, listed in enumerate(works):
        for word in tokens(listed.work.title)[:1]:
            by_word.setdefault(word, []).append(at)
    for number, source in enumerate(sources.sources):
        for title in _titles(source):
            same = [at for at in by_word.get(title[0], ()) if _is_same(source, title, works[at])]
            if len(same) == 1:
                yield number, same[0]
                break


def _law_cited(sources: SourcesCited) -> frozenset[str]:
    """The instruments that the notes cite, and the symbols and numbers of other law."""
    cites = [one.cite for source in sources.sources for one in source.full]
    printed = {part.identifier for cite in cites for part in cite.mentions if names_law(part)}
    return frozenset(printed.union(*(cite.instruments for cite in cites)) - {""})


def _law_named(listed: Listed, known: Known) -> frozenset[str]:
    """The same of an entry: its symbols, and the instrument whose title it has; a work on one only speaks of it."""
    found = [one for one in mentioned(listed.words, known) if names_law(one)]
    printed = {one.identifier for one in found if one.identifier}
    bearers = [known.identifiers.get(one, ()) for one in printed]
    title = tokens(listed.work.title)
    bearers += [known.bearers(one.named) for one in found if one.named and tokens(one.named) == title]
    return frozenset(printed.union(*bearers))


def _titles(source: SourceCited) -> Iterator[tuple[str, ...]]:
    works = (work_of(one.cite) for one in source.full)
    yield from filter(None, dict.fromkeys(tokens(work.title) for work in works if work is not None))


def _is_same(source: SourceCited, title: tuple[str, ...], listed: Listed) -> bool:
    """The same title, but perhaps for a subtitle, and an author in common where both name any."""
    own = tokens(listed.work.title)
    shorter, longer = sorted((title, own), key=len)
    if shorter != longer and not (len(shorter) >= _LEAST and longer[: len(shorter)] == shorter):
        return False
    authors = {surname(_in_order(name)) for name in (*listed.work.authors, *listed.work.editors)}
    named = {surname(name) for name in source.work.authors} if source.work else set()
    return not (authors and named) or not authors.isdisjoint(named)


def _near(listed: Listed, notes: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    """The notes that have the author's surname, and the year or the beginning of the title."""
    opening = " ".join(tokens(listed.work.title)[:_LEAST])
    for number, words in notes.items():
        if _has_author(listed, words) and (
            listed.work.date[:4] in words or f" {opening} " in f" {' '.join(words)} "
        ):
            yield number


def _is_dated(listed: Listed, text: Sequence[tuple[str, ...]]) -> bool:
    """Whether a paragraph of the text has the author's surname and the year."""
    return any(listed.work.date[:4] in words and _has_author(listed, words) for words in text)


def _has_author(listed: Listed, words: Sequence[str]) -> bool:
    names = (listed.work.authors or listed.work.editors)[:1]
    return any(name and name[-1] in words for name in (tokens(_in_order(one)) for one in names))
