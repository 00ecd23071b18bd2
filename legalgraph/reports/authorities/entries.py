"""The sources of a checked manuscript made ready for a table: named, ordered, and with the notes that cite each."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter

from legalgraph.identifiers.patterns import later
from legalgraph.identifiers.printed_dates import written
from legalgraph.model import Authority, CheckReport, CitedAt, Instrument, Listed, Mention, Unattributed, Work
from legalgraph.reports.authorities.cases import case_numbers, case_of
from legalgraph.reports.authorities.groups import LITERATURE, Group, group_of
from legalgraph.reports.authorities.ids import id_of, unlike
from legalgraph.reports.authorities.leads import Lead, lead_of
from legalgraph.reports.authorities.listed import as_cited, known_by_year, where_named, with_listed
from legalgraph.reports.authorities.pinpoints import Line, lines
from legalgraph.reports.authorities.places import without_place
from legalgraph.reports.people import family_name
from legalgraph.reports.tally import numbers

__all__ = ["Entry", "Missed", "Table", "table"]

_ITALICS = later(r"\*([^*\n]+)\*")
#: An asterisk whose fellow stands outside the citation; one after a number belongs to a document's symbol.
_LONE = later(r"(?<!\d)\*|\*(?=\w)")
#: What an address or a drafting note is to a citation: no part of the name of its source.
_BESIDE = frozenset({"web", "placeholder"})
#: Legal sources whose citations end in a place, and how it begins.
_PLACED = frozenset(
    {"provision", "un_document", "un_resolution", "eu_act", "oj", "celex", "statute", "treaty_series"}
)
_PLACE = later(
    r"[\s,*]{0,4}(?:\bat\s)?(?:\b(?:arts?|articles?|paras?|paragraphs?|recitals?|pp?|sec|s)\b\.?|¶{1,2}|§{1,2})\s?\d",
    re.IGNORECASE,
)
#: What these are named is a part of them ("annex"), and no title.
_NUMBERED = frozenset({"un_document", "un_resolution", "treaty_series"})
#: Identifiers by which an instrument is looked up, as a table of authorities gives them.
_PUBLISHED = ("un", "oj", "com", "unts", "ets", "usc")


@dataclass(frozen=True, slots=True)
class Entry:
    """A source, once. ``words`` are its fullest citation in the manuscript, ``parts`` the mentions in it.

    ``lead`` is what stands before the symbol of a document.

    ``listed`` is its entry in the manuscript's own list of works.

    ``title`` is the catalogue's where it knows the source, else what the manuscript calls it. ``id`` is the same
    in every run and every manuscript that cites the source so.
    """

    id: str
    group: Group
    type: str
    title: str
    words: str
    parts: tuple[Mention, ...]
    places: tuple[CitedAt, ...]
    lines: tuple[Line, ...]
    instrument: Instrument | None = None
    lead: Lead | None = None
    listed: Listed | None = None

    @property
    def named_in(self) -> str:
        """Of a work that no note cites, where its author and year stand all the same, in words."""
        return where_named(self.listed) if self.listed and not self.places else ""

    @property
    def pages(self) -> str:
        """From where to where the work goes in its journal or book, as the manuscript's own list says."""
        return self.listed.pages if self.listed else ""

    @property
    def work(self) -> Work | None:
        """What the manuscript says of it as a work of scholarship."""
        return next((part.work for part in self.parts if part.work is not None), None)

    @property
    def heading(self) -> str:
        """As the table prints it: an instrument by its title, anything else in the manuscript's words."""
        return self.title if self.instrument else self.words

    @property
    def identifier(self) -> str:
        """The symbol or number that the manuscript gives it; of an address that stands alone the address."""
        own = [part for part in self.parts if part.kind not in _BESIDE] or self.parts[:1]
        return next((part.identifier for part in own if part.identifier), "")

    @property
    def numbers(self) -> tuple[str, ...]:
        """The numbers of a case of the Union's courts, several where cases were joined: "C-411/10", "C-638/16 PPU"."""
        if self.group is not Group.CASES:
            return ()
        said = (self.words, *(part.text for place in self.places for part in place.parts))
        return max(map(case_numbers, said), key=len)

    @property
    def dated(self) -> str:
        """Its date (ISO, as exact as it is known): the catalogue's, else the manuscript's."""
        if self.instrument and self.instrument.date:
            return self.instrument.date
        given = [part.dated or (part.work.date if part.work else "") for part in self.parts]
        return max(given, key=len, default="")

    @property
    def details(self) -> tuple[str, ...]:
        """What the catalogue adds to an instrument's title: its short title, where it is published, its date."""
        return self._details(self.dated)

    @property
    def told(self) -> tuple[str, ...]:
        """The same for a reader, with the date as a sentence has it: "14 June 2018"."""
        return self._details(written(self.dated))

    def _details(self, dated: str) -> tuple[str, ...]:
        if self.instrument is None:
            return ()
        known = self.instrument.identifiers
        published = (known[scheme][0] for scheme in _PUBLISHED if known.get(scheme))
        said = (self.instrument.short_title, *published, dated)
        return tuple(one for one in dict.fromkeys(said) if one and one != self.title)


@dataclass(frozen=True, slots=True)
class Missed:
    """A citation that was counted to no source: where, its words, and why."""

    place: CitedAt
    words: str
    reason: str


@dataclass(frozen=True, slots=True)
class Table:
    """All sources by group, what could be counted to none, and the numbers of the notes with no citation at all.

    ``uncited`` are the works of the manuscript's own list that no note cites.
    """

    groups: Mapping[Group, tuple[Entry, ...]]
    missed: tuple[Missed, ...]
    silent: str = ""
    uncited: tuple[Entry, ...] = ()

    @property
    def missed_by_reason(self) -> Mapping[str, tuple[Missed, ...]]:
        """What could be counted to no source, by the reason, in the order in which the first of each stands."""
        found: dict[str, tuple[Missed, ...]] = {}
        for one in self.missed:
            found[one.reason] = (*found.get(one.reason, ()), one)
        return found

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The sources cited."""
        return tuple(entry for group in self.groups.values() for entry in group)


def table(report: CheckReport) -> Table:
    """The table of authorities of a checked manuscript; a group without a source is left out."""
    cited = [_entry(report, authority) for authority in report.authorities]
    unlike_ids = unlike([*cited, *map(_uncited, report.uncited)])
    made, uncited = unlike_ids[: len(cited)], unlike_ids[len(cited) :]
    grouped = {
        group: tuple(sorted((one for one in made if one.group is group), key=_order)) for group in Group
    }
    return Table(
        {group: entries for group, entries in grouped.items() if entries},
        tuple(_missed(one) for one in report.unattributed),
        numbers(note.note.number for note in report.notes if not note.citations),
        tuple(sorted(uncited, key=_order)),
    )


def _entry(report: CheckReport, authority: Authority) -> Entry:
    instrument, fullest = authority.instrument, _fullest(authority)
    parts = with_listed(fullest.parts, authority.listed)
    group = group_of(parts, instrument)
    title = instrument.title if instrument else _title(parts)
    lead = None if title or group is not Group.NATIONS else _lead(report, authority)
    case = case_of(report, fullest) if group is Group.CASES else None
    title = (case.name if case else "") or title
    said = case.words if case else _words(parts, without_place)
    words = f"{lead.words}, {said}" if lead else said
    title = title or (lead.title if lead else words)
    return Entry(
        id=id_of(parts, instrument, title),
        group=group,
        type=instrument.kind if instrument else LITERATURE.get(parts[0].kind, ""),
        title=title,
        words=words,
        parts=parts,
        places=authority.places,
        lines=known_by_year(lines(report, authority), authority.listed),
        instrument=instrument,
        lead=lead,
        listed=authority.listed,
    )


def _uncited(listed: Listed) -> Entry:
    """A work of the list that no note cites."""
    parts = (as_cited(listed),)
    return Entry(
        id=id_of(parts, None, listed.work.title),
        group=Group.LITERATURE,
        type=LITERATURE.get(parts[0].kind, ""),
        title=listed.work.title,
        words=parts[0].text,
        parts=parts,
        places=(),
        lines=(),
        listed=listed,
    )


def _lead(report: CheckReport, authority: Authority) -> Lead | None:
    """The longest of what leads up to the document anywhere."""
    leads = (lead_of(report, place) for place in authority.places if not place.back)
    return max((one for one in leads if one), key=lambda one: len(one.words), default=None)


def _fullest(authority: Authority) -> CitedAt:
    """The citation that says most; a short form only where no other is there."""
    given = [place for place in authority.places if not place.back]
    return max(given or authority.places[:1], key=lambda place: _said(place.parts))


def _said(parts: Sequence[Mention]) -> tuple[int, int]:
    """How much a citation says: of a work how many things, of anything else how many words."""
    work = next((part.work for part in parts if part.work is not None), None)
    told = 0
    if work is not None:
        single = (
            work.title,
            work.container,
            work.publisher,
            work.volume,
            work.issue,
            work.page,
            work.date,
            work.url,
        )
        told = len(work.authors) + len(work.editors) + sum(map(bool, single))
    return told, len(_words(parts))


def _words(parts: Sequence[Mention], shown: Callable[[Mention], str] = attrgetter("text")) -> str:
    """The words of a citation without those of others that stand between its parts, on one line.

    ``shown`` says what of a part that is a work or case is printed.
    """
    short = {name for part in parts for name in part.defines}
    own = [part for part in parts if part.kind not in _BESIDE and part.text not in short] or parts[:1]
    said = (
        _plain(_without_place(part) if part.kind in _PLACED else shown(part)).strip(" ,;") for part in own
    )
    return ", ".join(dict.fromkeys(one for one in said if one)) or _plain(own[0].text)


def _without_place(part: Mention) -> str:
    """Of a legal source its name or symbol, without the place in it, which the table gives below."""
    if not part.pinpoints or part.work is not None or part.kind not in _PLACED:
        return part.text
    at = part.text.find(part.named) if part.named else -1
    if at >= 0:
        return part.text[: at + len(part.named)] if not at or not _PLACE.match(part.text) else part.named
    return _PLACE.split(part.text, maxsplit=1)[0] or part.identifier


def _plain(words: str) -> str:
    return " ".join(_LONE.sub("", _ITALICS.sub(r"\1", words)).split())


def _title(parts: Sequence[Mention]) -> str:
    """What the manuscript calls the source: the title of a work or case, the name of an instrument."""
    titled = next((part.work.title for part in parts if part.work and part.work.title), "")
    return _plain(titled) or next(
        (_plain(part.named) for part in parts if part.named and part.kind not in _NUMBERED), ""
    )


def _missed(one: Unattributed) -> Missed:
    return Missed(one.place, _words(one.place.parts), one.reason)


def _order(entry: Entry) -> tuple[bool, str, str, str]:
    """Literature by the first author's family name, the rest by title; bare addresses last."""
    work = entry.work
    author = family_name(work.authors[0]) if work and work.authors else ""
    heading = entry.heading.casefold().lstrip("“\"‘'")
    return entry.parts[0].kind == "web", author.casefold() or heading, entry.dated, heading
