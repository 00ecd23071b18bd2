"""The places of a text held where a quotation stands, and whether its brackets leave the sense as it was."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from legalgraph.model import Difference, Span
from legalgraph.quotes.corpus import Corpus
from legalgraph.quotes.exact import Match, matches
from legalgraph.quotes.legal_marks import Wanted
from legalgraph.quotes.sense import turned
from legalgraph.quotes.sense_words import sense_of

__all__ = ["Place", "places"]

#: Whether its marks turn the sense, and how much they leave out: the less the better.
_Rank = tuple[bool, int]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a quotation stands: the smallest provision, "" when it runs from one article into another."""

    key: str
    instrument: str
    match: Match
    text: str
    language: str = "en"

    @property
    def omitted(self) -> tuple[str, ...]:
        """The source's words that a mark leaves out."""
        return tuple(words for gone in self.match.gone if (words := gone.span.of(self.text)))

    @property
    def turned(self) -> tuple[Difference, ...]:
        """Where a mark adds, removes, exchanges or hides a word on which the sense turns."""
        return turned(self.match, self.text, sense_of(self.language))

    @property
    def hidden(self) -> int:
        """How much its marks leave out, in characters."""
        return sum(len(gone.span) for gone in self.match.gone)


def places(
    wanted: Wanted, corpus: Corpus, instrument: str, within: Span | None = None
) -> tuple[tuple[Place, ...], Place | None]:
    """The places of the text where one article holds all the words; and one that runs over several, if any.

    Of two places in one provision the one that leaves out less is given, and a wider provision is not given
    beside a part of it that holds the words already.
    """
    text, language = corpus.text(instrument), corpus.text_language(instrument)
    best: dict[str, tuple[_Rank, Place]] = {}
    for match in matches(wanted, corpus.folded(instrument), text, within):
        place = Place(corpus.unit(instrument, match.span), instrument, match, text, language)
        known = best.get(place.key)
        if known is None or _is_better(place, known[0]):
            best[place.key] = _rank(place), place
    across = best.pop("", None)
    there = tuple(place for key, (_, place) in best.items() if not _is_looser(key, best))
    return there, across[1] if across else None


def _rank(place: Place) -> _Rank:
    return bool(place.turned), place.hidden


def _is_better(place: Place, than: _Rank) -> bool:
    """Whether it ranks before another; the sense is not read where that cannot be."""
    is_turned, hidden = than
    return (is_turned or place.hidden < hidden) and _rank(place) < than


def _is_looser(key: str, those: Mapping[str, tuple[_Rank, Place]]) -> bool:
    rank, place = those[key]
    return bool(place.hidden) and any(
        other.startswith(f"{key}/") and its_rank <= rank for other, (its_rank, _) in those.items()
    )
