"""Short forms: "Roe 172", "Roe (2020) at 11", "Roe et al., p. 5", "Roe.", "*Short Title*", a name that was given.

A short form stands where a citation may begin, and is told from a sentence by its structure (a name and a place, and
no more), or by a name or title that the manuscript cites in full elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from legalgraph.footnotes.candidates import Candidate, candidates
from legalgraph.footnotes.cites import SHORT
from legalgraph.footnotes.full_citations import Full, FullCitations, Short
from legalgraph.footnotes.marked import parts_in
from legalgraph.footnotes.stretches import Stretches
from legalgraph.identifiers.patterns import later
from legalgraph.kinds.back_reference import cited_place
from legalgraph.kinds.names import Names
from legalgraph.model import Mention, Pinpoint, Span, Work

__all__ = ["ShortForms"]

#: Nothing but an author and what was said: "Roe in her work", "Jane Roe discusses this in her book".
_VAGUE = later(
    r"\s*(?P<names>(?:[A-ZÀ-ÖØ-Þ][\w’'-]{1,40}\s){1,4})[^.;()]{0,160}?\bin\s(?:her|his|their)\s(?:\w{1,20}\s)?"
    r"(?:works?|books?|articles?|stud(?:y|ies)|writings?|scholarship|research|papers?)\b"
)
#: A title of one word is too common to be known by itself.
_FEWEST = 2
#: How far after its title a document's symbol may stand, and what may stand between.
_REACH = 120
_LEADS_UP = later(r"\*?,(?:[^.;()“”\"]|\b[A-Z]\.)*[,\s(]+")


@dataclass(frozen=True, slots=True)
class ShortForms:
    """The short forms of a manuscript's notes, told by what all its notes cite in full."""

    full: FullCitations
    titles: Names
    listed: FullCitations

    @classmethod
    def of(cls, fulls: Iterable[Full], full: FullCitations, listed: FullCitations) -> ShortForms:
        """``fulls`` are the same citations, of which the titles and the names given are looked for as they stand.

        ``listed`` are the works of the manuscript's own list, which are cited by author and year.
        """
        given_full = tuple(fulls)
        titles = [(one.title, one.title) for one in given_full if len(one.title.split()) >= _FEWEST]
        given = [(name, name) for one in given_full for name in one.names if len(name) > 1]
        return cls(full, Names.of(titles, given), listed)

    def find(self, note: str, text: str, mentions: Sequence[Mention]) -> list[Mention]:
        """The mentions of a note with its short forms among them; a place that belongs to one is no more its own."""
        taken = Stretches(mention.span for mention in mentions if not _is_bare_place(mention))
        found: list[Mention] = []
        after = 0
        claims = (*self._named(note, text), *self._titled(note, text), *self._vague(text))
        for one in sorted(claims, key=lambda one: (one.span.start, -one.span.end)):
            if one.span.start >= after and not taken.meets(one.span) and not _leads_up(text, one, taken):
                found.append(one)
                after = one.span.end
        own = Stretches(one.span for one in found)
        kept = [mention for mention in mentions if not own.meets(mention.span)]
        return sorted((*kept, *found), key=lambda one: one.span)

    def _named(self, note: str, text: str) -> Iterator[Mention]:
        """A name with a place, or a known name that stands alone."""
        for one in candidates(text):
            if self._is_short(note, one):
                span = Span(one.start, one.cited.end)
                yield _mention(text, span, one.short, one.cited.pinpoints)

    def _is_short(self, note: str, one: Candidate) -> bool:
        is_listed = bool(self.listed.dated(one.short))
        is_known = is_listed or bool(self.full.meant(one.short))
        if one.short.title:  # with its title it is the short form only of what another note cites in full
            return is_known and not self.full.meant(one.short, note)
        if one.cited.pinpoints:
            return is_known or one.is_author
        return is_listed or (is_known and one.alone) or one.is_dated_author

    def _titled(self, note: str, text: str) -> Iterator[Mention]:
        """A title cited in full in another note, or a name given to a source, where it stands as it is written."""
        for name in self.titles.find(text):
            short = Short(title=name.ids[0])
            as_written = " ".join(name.words.split()) == short.title
            if as_written and self.full.meant(short) and not self.full.meant(short, note):
                cited = cited_place(text, name.span.end)
                yield _mention(text, Span(name.span.start, cited.end), short, cited.pinpoints)

    def _vague(self, text: str) -> Iterator[Mention]:
        """A known author, and no work named."""
        for part in parts_in(text):
            vague = _VAGUE.match(text, part.span.start, part.span.end)
            names = vague["names"].strip() if vague else ""
            if vague is not None and self.full.is_known(names):
                yield _mention(text, Span(vague.start("names"), vague.end()), Short(names))


def _is_bare_place(mention: Mention) -> bool:
    """ "para. 5" alone may be the place of a short form."""
    return mention.kind == "provision" and not mention.named


def _leads_up(text: str, short: Mention, others: Stretches) -> bool:
    """Whether a title leads up to its own symbol or reporter: then it is cited in full once more."""
    following = others.after(short.span.end)
    if short.work is None or not short.work.title or following is None:
        return False
    end = min(following.start, short.span.end + _REACH)
    return _LEADS_UP.fullmatch(text, short.span.end, end) is not None


def _mention(text: str, span: Span, short: Short, places: Sequence[Pinpoint] = ()) -> Mention:
    work = Work("", (short.name,) if short.name else (), short.title)
    named = short.name or short.title
    words = span.of(text)
    return Mention(SHORT, span, words, named=named, pinpoints=tuple(places), dated=short.year, work=work)
