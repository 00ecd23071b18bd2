"""Texts made up with a seeded die, as large as one likes: words that follow one another as they do in real texts.

Every two words are followed by one that follows them somewhere in the texts held, so that runs of three and more
words stand in many places, as in legal texts, and looking for a quotation is as hard as it is there.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from legalgraph.model import Instrument, Provision, Span, Version

__all__ = ["instrument", "words_like", "written_texts"]

_ARTICLE, _TEXT = 900, 300_000


def words_like(texts: Iterable[str], die: random.Random, most: int = 600_000) -> Iterator[str]:
    """Words without end, after the manner of these texts (of so many of their words)."""
    following: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    known = [word for text in texts for word in text.split()][:most]
    for first, second, third in zip(known, known[1:], known[2:], strict=False):
        following[first, second].append(third)
    pair = known[0], known[1]
    while True:
        nexts = following.get(pair)
        if not nexts or die.random() < 0.002:
            at = die.randrange(len(known) - 1)
            pair = known[at], known[at + 1]
            continue
        pair = pair[1], nexts[int(die.random() * len(nexts))]
        yield pair[1]


def written_texts(words: Iterator[str], size: int) -> Iterator[Version]:
    """Texts of invented instruments, each of many articles, until they have so many characters together."""
    number = 0
    while size > 0:
        number += 1
        version = _version(f"made-up-{number}", words, min(size, _TEXT))
        size -= len(version.text)
        yield version


def instrument(one: str) -> Instrument:
    """An instrument of this id, which nothing is known of."""
    name = one.replace("-", " ").title()
    return Instrument(one, name, name, "treaty", invented=True)


def _version(one: str, words: Iterator[str], size: int) -> Version:
    pieces: list[str] = []
    provisions: list[Provision] = []
    at = 0
    while at < size:
        number = str(len(pieces) + 1)
        text = f"Article {number}\n{_article(words)}\n"
        span = Span(at, at + len(text) - 1)
        provisions.append(Provision(f"{one}/art_{number}", "art", number, span, len(pieces), one))
        pieces.append(text)
        at += len(text)
    return Version(one, "en", "".join(pieces), tuple(provisions), "made", one, "")


def _article(words: Iterator[str]) -> str:
    found: list[str] = []
    size = 0
    while size < _ARTICLE:
        found.append(next(words))
        size += len(found[-1]) + 1
    return " ".join(found)


def catalogue_of(known: Mapping[str, Instrument], versions: Sequence[Version]) -> Mapping[str, Instrument]:
    """The instruments of these texts: known ones as they are, the others as invented."""
    return {
        **known,
        **{v.instrument: instrument(v.instrument) for v in versions if v.instrument not in known},
    }
