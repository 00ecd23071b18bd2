"""The places of a text held where a quotation stands, and whether its brackets leave the sense as it was."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from legalgraph.model import Difference, Span
from legalgraph.quotes.corpus import Corpus
from legalgraph.quotes.exact import Gone, Match, matches
from legalgraph.quotes.fold import words
from legalgraph.quotes.legal_marks import Wanted

__all__ = ["Place", "places"]

_NEGATIONS = frozenset("not no nor never none neither cannot without unless except".split())
_MODALS = frozenset("may might shall should must will would can could ought".split())
_NUMBERS = frozenset("one two three four five six seven eight nine ten half third quarter".split())
#: Words that no bracket may add, remove or exchange without altering the rule.
_SENSE = _NEGATIONS | _MODALS | _NUMBERS | {"only"}
#: "No State Party shall …" without its "No" is the contrary rule; "shall not | be punished" is half a rule.
_REVERSING = frozenset({"no", "nor", "neither", "none"})
_SUBJECT = 10
_CLAUSE = re.compile(r"[,;:]\s")
#: "[un]lawful": letters put before a word may turn it round.
_PREFIXED = re.compile(r"\[\w{2,}\]\w")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a quotation stands: the smallest provision, "" when it runs from one article into another."""

    key: str
    instrument: str
    match: Match
    text: str

    @property
    def omitted(self) -> tuple[str, ...]:
        """The source's words that a mark leaves out."""
        return tuple(words for gone in self.match.gone if (words := gone.span.of(self.text)))

    @property
    def turned(self) -> tuple[Difference, ...]:
        """Where a bracket adds, removes or exchanges a word on which the sense turns."""
        return tuple(
            Difference(gone.said, gone.span.of(self.text))
            for gone in self.match.gone
            if (_turns(gone, self.text) if gone.said else gone.cut and self._is_reversed(gone))
        )

    @property
    def hidden(self) -> int:
        """How much its marks leave out, in characters."""
        return sum(len(gone.span) for gone in self.match.gone)

    def _is_reversed(self, gone: Gone) -> bool:
        """Whether a rule is quoted whole but for the "no" that it begins with."""
        begun = [word for word, _ in words(self.match.segments[0].of(self.text))][:_SUBJECT]
        return gone.span.of(self.text).casefold() in _REVERSING and not _MODALS.isdisjoint(begun)


def places(
    wanted: Wanted, corpus: Corpus, instrument: str, within: Span | None = None
) -> tuple[tuple[Place, ...], Place | None]:
    """The places of the text where one article holds all the words; and one that runs over several, if any.

    Of two places in one provision the one that leaves out less is given, and a wider provision is not given
    beside a part of it that holds the words already.
    """
    text = corpus.text(instrument)
    best: dict[str, Place] = {}
    for match in matches(wanted, corpus.folded(instrument), text, within):
        place = Place(corpus.unit(instrument, match.span), instrument, match, text)
        known = best.get(place.key)
        if known is None or _rank(place) < _rank(known):
            best[place.key] = place
    across = best.pop("", None)
    return tuple(place for key, place in best.items() if not _is_looser(place, key, best.values())), across


def _rank(place: Place) -> tuple[bool, int]:
    return bool(place.turned), place.hidden


def _is_looser(place: Place, key: str, others: Iterable[Place]) -> bool:
    return bool(place.hidden) and any(
        other.key.startswith(f"{key}/") and _rank(other) <= _rank(place) for other in others
    )


def _turns(gone: Gone, text: str) -> bool:
    """At either end of a quotation a bracket stands for the clause that it begins or ends."""
    if _PREFIXED.match(gone.said):
        return True
    said = _SENSE.intersection(word for word, _ in words(gone.said))
    if not gone.loose:
        return said != _SENSE.intersection(word for word, _ in words(gone.span.of(text)))
    clause = _CLAUSE.split(gone.span.of(text))[-1]
    replaced = {word for word, _ in words(clause)}
    return bool(said - replaced) or bool(_NEGATIONS.intersection(replaced) - said)
