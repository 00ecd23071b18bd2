"""How much of one title another has, each word counted for what it tells: a rare word tells more."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Mapping, Sized

from legalgraph.resolve.titles.reading import OR, Title, meets
from legalgraph.resolve.titles.words import ISSUERS

__all__ = ["likeness", "weights_of"]

#: The weight of a word that no title has. What a word counts for that only what is asked has, between words that
#: agree, and after the last of them, where a sentence may go on. What the words before "Convention" count for that
#: say whose it is, or of where ("United Nations", "Vienna"), where a subject follows.
_UNHEARD, _FOREIGN, _TAIL, _ISSUER = 6.0, 1.4, 0.6, 0.25
#: What the words count for with which a title goes on where what is asked breaks off, and how many it must have.
_REST, _FEWEST = 0.4, 3


def weights_of(posted: Mapping[str, Sized], titles: int) -> Mapping[str, float]:
    """What each word tells, from how many of the titles have it."""
    return {word: math.log(1 + titles / len(places)) for word, places in posted.items()}


def likeness(asked: Title, title: Title, weights: Mapping[str, float]) -> float:
    """From 0 to 1: how much the words agree."""
    shared, lacking = _shared(asked, title, weights)
    if not shared:
        return 0.0 if title.words or asked.words else 1.0
    return 2 * shared / (2 * shared + lacking + _foreign(asked, title, weights))


def _shared(asked: Title, title: Title, weights: Mapping[str, float]) -> tuple[float, float]:
    """The weight of the title's words that what is asked has, and of those that it lacks."""
    have = frozenset(asked.words)
    shared = lacking = 0.0
    rest = _begins(asked, title)
    for at, word in enumerate(title.words):
        weight = min(weights.get(form, _UNHEARD) for form in word.split(OR))
        if meets(word, have):
            shared += weight
        else:
            lacking += weight * (_REST if at >= rest else _part(at, title, weights))
    return shared, lacking


def _begins(asked: Title, title: Title) -> int:
    """How many of the title's words are all that is asked, where it is the title's beginning; else all of them."""
    words = asked.words[asked.before :]
    own = title.words[title.before :]
    if len(words) < _FEWEST or any(not meets(mine, {word}) for mine, word in zip(own, words, strict=False)):
        return len(title.words)
    return title.before + len(words)


def _foreign(asked: Title, title: Title, weights: Mapping[str, float]) -> float:
    """The weight of the words asked that the title has not."""
    forms = frozenset(_forms(title.words))
    last = max((at for at, word in enumerate(asked.words) if word in forms), default=-1)
    return sum(
        weights.get(word, _UNHEARD) * (_FOREIGN * _part(at, asked, weights) if at < last else _TAIL)
        for at, word in enumerate(asked.words)
        if word not in forms
    )


def _forms(words: Iterable[str]) -> Iterable[str]:
    for word in words:
        yield from word.split(OR)


def _part(at: int, title: Title, weights: Collection[str]) -> float:
    """How much a word counts that the other side lacks: little if it only says whose, or of where, the treaty is."""
    word = title.words[at]
    is_aside = at < title.before < len(title.words) and (word in ISSUERS or word not in weights)
    return _ISSUER if is_aside else 1.0
