"""Dutch titles of treaties in English words, as far as a small lexicon of treaty words goes.

The depositary of many treaties prints their titles in Dutch only. The lexicon (``dutch.csv``) is of our own making:
words of the field, countries, cities; a word may stand for several English ones.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib.resources import files

from legalgraph.resolve.titles.words import plain

__all__ = ["in_english", "is_dutch", "lexicon"]

#: Words that a title in Dutch can hardly do without, and no English or French one has.
_TELLING = frozenset(
    "het een van inzake betreffende nopens tussen verdrag overeenkomst bij aangaande houdende tot".split()
)
#: Compounds are written in one word; their last part is the kind of instrument.
_ENDINGS = ("overeenkomst", "verdrag", "protocol", "conventie", "akkoord")


@cache
def lexicon() -> Mapping[str, tuple[str, ...]]:
    """The English words for each Dutch one, none for those that say nothing."""
    table = files(__package__).joinpath("dutch.csv").read_text(encoding="utf-8")
    return {row["dutch"]: tuple(row["english"].split()) for row in csv.DictReader(table.splitlines())}


def is_dutch(words: Iterable[str]) -> bool:
    """Whether a title is in Dutch: by its small words, or as most of its words are Dutch and not English too."""
    said = tuple(words)
    if not _TELLING.isdisjoint(said):
        return True
    known = lexicon()
    return 2 * sum(word in known and word not in known[word] for word in said) > len(said)


def in_english(words: Iterable[str]) -> Iterator[tuple[str, ...]]:
    """For each word its English ones; a name or a word that the lexicon lacks stands for itself."""
    known = lexicon()
    for word in words:
        found = known.get(plain(word))
        yield _compound(word, known) if found is None else found


def _compound(word: str, known: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    for ending in _ENDINGS:
        head = word.removesuffix(ending)
        if head and head != word:
            first = known.get(head) or known.get(head.removesuffix("s")) or (head,)
            return (*first, *known[ending])
    return (word,)
