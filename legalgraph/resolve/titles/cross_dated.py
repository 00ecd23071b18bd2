"""What the titles of a catalogue say of one another's dates: "Protocol to the Convention on X, signed in 1968".

A title that stands word for word in another, with a date after it, is of that date. So of two treaties of the same
name one can be told from the other, where their publisher prints no dates.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from legalgraph.identifiers.patterns import later
from legalgraph.model import Instrument
from legalgraph.resolve.titles.words import KIND_WORDS, plain, unlinked

__all__ = ["cross_dated"]

_WORD = later(r"[^\W_]+(?:[-’'][^\W_]+)*")
_YEAR = later(r"(?:1[89]|20)\d\d")
#: How many words a title must have, and within how many after it its year stands.
_FEWEST, _AFTER = 4, 12
#: Words for an instrument in Dutch, beside those of English: a date after one of them is another's.
_KINDS = frozenset(KIND_WORDS) | frozenset(
    "verdrag overeenkomst akkoord handvest statuut schikking conventie verklaring protocol bijlage".split()
)

Words = tuple[str, ...]


def cross_dated(instruments: Iterable[Instrument]) -> Mapping[str, frozenset[int]]:
    """The years of instruments, by id, as far as the titles of others say them."""
    titles = [
        (one.id, _words(title)) for one in instruments for title in dict.fromkeys((one.title, *one.names))
    ]
    begun = _begun(titles)
    found: dict[str, set[int]] = defaultdict(set)
    for bearer, words in titles:
        for other, year in _said(words, begun):
            if other != bearer:
                found[other].add(year)
    return {bearer: frozenset(years) for bearer, years in found.items() if len(years) == 1}


def _begun(titles: Iterable[tuple[str, Words]]) -> Mapping[Words, Mapping[Words, str]]:
    """The titles that only one instrument bears, with its id, by their first words."""
    bearers: dict[Words, set[str]] = defaultdict(set)
    for bearer, words in titles:
        bearers[words].add(bearer)
    begun: dict[Words, dict[Words, str]] = defaultdict(dict)
    for words, ids in bearers.items():
        if len(words) >= _FEWEST and len(ids) == 1:
            begun[words[:_FEWEST]][words] = next(iter(ids))
    return begun


def _said(words: Words, begun: Mapping[Words, Mapping[Words, str]]) -> Iterator[tuple[str, int]]:
    """The instruments that a title names whole within itself, each with the year that follows."""
    for at in range(1, len(words) - _FEWEST):
        some = begun.get(words[at : at + _FEWEST])
        whole = [one for one in some if words[at : at + len(one)] == one] if some else []
        if some and whole:
            longest = max(whole, key=len)
            year = _year_after(words[at + len(longest) :])
            if year:
                yield some[longest], year


def _year_after(words: Words) -> int:
    """The year that these words give first, before they name another instrument; 0 if they give none."""
    for word in words[:_AFTER]:
        if _YEAR.fullmatch(word):
            return int(word)
        if word in _KINDS:
            return 0
    return 0


def _words(title: str) -> Words:
    return tuple(plain(word.group()) for word in _WORD.finditer(unlinked(title)))
