"""All titles of a catalogue, ready to be asked: which treaty do these words name?

A title is looked for by its rarest words, and judged by how much of it the words have and how much of them it has.
What calls itself otherwise, or bears another number, date or other parties, is another treaty.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from heapq import nlargest

from legalgraph.model import Instrument
from legalgraph.resolve.titles.agreement import agreement
from legalgraph.resolve.titles.cross_dated import cross_dated
from legalgraph.resolve.titles.known_as import annexed, dated_titles, names, official
from legalgraph.resolve.titles.likeness import likeness, weights_of
from legalgraph.resolve.titles.reading import OR, Title, read
from legalgraph.resolve.titles.settled import named_in
from legalgraph.resolve.titles.words import GENERIC, NUMBERS

__all__ = ["Named", "Titles"]

#: How good a title must be to be taken, one without a subject ("Fisheries Convention"), and one of general words only;
#: how much better than the next, and how much if it is the very title.
_ENOUGH, _BARELY, _VERY, _CLEARLY, _WHOLLY = 0.70, 0.88, 0.99, 0.05, 0.01
#: How many of the rarest words candidates are looked for by, how common a word may be for that, and
#: how many are judged.
_RARE, _COMMON, _LIKELY = 8, 500, 60


@dataclass(frozen=True, slots=True)
class Entry:
    """A title of the catalogue, whose it is, and the years that the catalogue knows of it."""

    bearer: str
    title: Title
    years: frozenset[int]


@dataclass(frozen=True, slots=True)
class Named:
    """What a title names: one treaty, or an annex of one by its key, or none, with those that it may be."""

    id: str = ""
    score: float = 0.0
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Titles:
    """The titles of a catalogue, the places of their words among them, and how much each word tells."""

    entries: tuple[Entry, ...]
    posted: Mapping[str, tuple[int, ...]]
    weights: Mapping[str, float]
    own: Mapping[str, tuple[Title, ...]]

    @classmethod
    def of(cls, instruments: Iterable[Instrument]) -> Titles:
        """The titles and names of these instruments."""
        instruments = tuple(instruments)
        read_all = [(one, title) for one in instruments for title in _titles(one)]
        posted: dict[str, dict[int, None]] = defaultdict(dict)
        own: dict[str, list[Title]] = defaultdict(list)
        for number, (one, title) in enumerate(read_all):
            own[one.id].append(title)
            for word in (*title.words, *title.parties):
                for form in word.split(OR):
                    posted[form][number] = None
        years = {**cross_dated(instruments), **_years_by_name(own)}
        weights = weights_of(posted, len(read_all))
        entries = tuple(
            Entry(one.id, title, _known_years(one, title) or years.get(one.id, frozenset()))
            for one, title in read_all
        )
        return cls(
            entries,
            {word: tuple(places) for word, places in posted.items()},
            weights,
            {one: tuple(titles) for one, titles in own.items()},
        )

    def named(self, words: str, dated: str = "", within: str = "") -> Named:
        """The treaty that these words name; ``within`` is the id of the one whose text they stand in."""
        asked = read(words)
        found = self._titled(asked, dated, within)
        if found.id and found.score >= _VERY:
            return found
        year = dated[:4] or (str(min(asked.years)) if asked.years else "")
        known = [self._titled(read(title), date, within) for title, date in official(words, year)]
        if not known or not any(one.id for one in known):
            return self._annexed(words, year, within) or found
        ids = tuple(dict.fromkeys(one.id for one in known if one.id))
        return Named(ids[0] if len(known) == len(ids) == 1 else "", 1.0, ids)

    def _annexed(self, words: str, year: str, within: str) -> Named | None:
        """The annex of a treaty that these words are the title of, as the key of that annex; None if of none."""
        title, date, part = annexed(words, year)
        whole = self._titled(read(title), date, within) if title else Named()
        return Named(f"{whole.id}/{part}", 1.0, (f"{whole.id}/{part}",)) if whole.id else None

    def _titled(self, asked: Title, dated: str, within: str) -> Named:
        """The treaty whose title is nearest to what is asked, if it is near enough and no other is."""
        is_generic = not asked.parties and all(word in GENERIC or word in NUMBERS for word in asked.words)
        if not (asked.words or asked.parties) or (is_generic and asked.kind == "protocol"):
            return Named()
        parties = _parties_of(self.own.get(within, ()))
        best: dict[str, float] = {}
        for number in self._candidates({*asked.words, *(asked.parties or parties)}):
            entry = self.entries[number]
            fits = agreement(asked, entry.title, entry.years, dated, parties)
            score = fits * likeness(asked, entry.title, self.weights) if fits else 0.0
            if score > best.get(entry.bearer, 0.0):
                best[entry.bearer] = score
        ranked = sorted(best, key=lambda one: -best[one])
        if not ranked or best[ranked[0]] < (
            _VERY if is_generic else _BARELY if asked.before == len(asked.words) else _ENOUGH
        ):
            return Named("", best[ranked[0]] if ranked else 0.0, tuple(ranked[:3]))
        top = best[ranked[0]]
        clearly = _WHOLLY if top >= 1.0 else _CLEARLY
        near = [one for one in ranked if top - best[one] < clearly]
        if len(near) > 1 and not asked.years and not dated:
            near = [one for one in near if any(title.has_history for title in self.own[one])] or near
        return Named(near[0] if len(near) == 1 else "", best[ranked[0]], tuple(near))

    def bearers(self, words: str, dated: str = "", within: str = "") -> tuple[str, ...]:
        """The treaties that these words name: one, none, or all between which they do not decide."""
        found = self.named(words, dated, within)
        return (found.id,) if found.id else found.candidates if found.score >= _ENOUGH else ()

    def known_names(self) -> Iterator[tuple[str, str]]:
        """The names by which treaties of the catalogue are widely known, each of one treaty only, with its id."""
        for name, titles in names():
            found = {self._titled(read(title), date, "").id for title, date in titles}
            if len(titles) == 1 and "" not in found:
                yield name, found.pop()

    def definitions(self, one: Instrument) -> Mapping[str, tuple[str, ...]]:
        """What "the Convention" means in the text of an additional protocol to it, as its title says."""
        for printed in (one.title, *one.names):
            own = read(printed)
            inner = named_in(printed, self.bearers, one.id) if own.base and own.base != own.kind else ()
            if inner and not own.is_dutch:
                return {f"the {own.base.capitalize()}": inner[:1]}
        return {}

    def standing_in(self, instrument: str) -> Here:
        """The same, asked from the text of one of them."""
        return Here(self, instrument)

    def _candidates(self, words: AbstractSet[str]) -> list[int]:
        rare = sorted(
            (word for word in words if word in self.posted), key=lambda word: len(self.posted[word])
        )
        found: dict[int, float] = defaultdict(float)
        for count, word in enumerate(rare):
            if count and (count >= _RARE or len(self.posted[word]) > _COMMON):
                break
            for number in self.posted[word]:
                found[number] += self.weights[word]
        return nlargest(
            _LIKELY, found, key=lambda number: found[number] - len(self.entries[number].title.words) / 20
        )


@dataclass(frozen=True, slots=True)
class Here:
    """Titles asked from a text: a treaty that is named there without its parties is of that text's parties.

    Between itself and another that its words fit as well, a text names the other: itself it calls "this Convention".
    """

    titles: Titles
    instrument: str
    answered: dict[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)

    def bearers(self, words: str, dated: str = "") -> tuple[str, ...]:
        """As ``Titles.bearers``; a text asks the same again and again."""
        asked = (words, dated)
        if asked not in self.answered:
            found = self.titles.bearers(words, dated, self.instrument)
            others = tuple(one for one in found if one != self.instrument)
            self.answered[asked] = others or found
        return self.answered[asked]


def _titles(one: Instrument) -> Iterable[Title]:
    seen: set[tuple[str, tuple[str, ...]]] = set()
    parties: frozenset[str] = frozenset()
    for printed in dict.fromkeys((one.title, one.short_title, *one.names)):
        title = read(printed)
        if (title.words or title.parties) and title.kind and (title.kind, title.words) not in seen:
            seen.add((title.kind, title.words))
            parties = parties or title.parties
            yield title if title.parties else replace(title, parties=parties)


def _known_years(one: Instrument, title: Title) -> frozenset[int]:
    dates = (one.dates.adopted, one.dates.opened, one.dates.signed)
    return title.years | {int(date[:4]) for date in dates if date}


def _years_by_name(own: Mapping[str, list[Title]]) -> Mapping[str, frozenset[int]]:
    """The years of treaties that are widely known, where only one of the catalogue has their title."""
    bearers: dict[tuple[str, tuple[str, ...]], dict[str, None]] = defaultdict(dict)
    for bearer, titles in own.items():
        for title in titles:
            bearers[title.kind, title.words][bearer] = None
    found: dict[str, frozenset[int]] = {}
    for words, date in dated_titles():
        title = read(words)
        named = bearers.get((title.kind, title.words), {})
        for bearer in named if len(named) == 1 else ():
            found[bearer] = found.get(bearer, frozenset()) | {int(date[:4])}
    return found


def _parties_of(titles: Iterable[Title]) -> frozenset[str]:
    return next((title.parties for title in titles if title.parties), frozenset())
