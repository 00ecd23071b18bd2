"""Names of authors and works, made comparable: "Hernández López", "hernandez lopez"; "Roe & Doe", "R. Roe et al."."""

from __future__ import annotations

import re
import unicodedata

from legalgraph.identifiers.patterns import later

__all__ = ["acronyms", "ends_with", "is_namelike", "people", "stands_in", "tokens"]

Words = tuple[str, ...]

_TOKEN = later(r"[^\W_]+(?:[’'-][^\W_]+)*")
_PEOPLE = later(r",|;|&|\band\b|\bet\s+al\b\.?|(?-i:\b(?:et|y|und)\b)|\beds?\.|\bwith\b", re.IGNORECASE)
_SMALL = frozenset(
    "of the for and on de del la las los le les du des van von der den di da dos e y to in et al".split()
)
#: A name has so many words at most; letters stand for so many at least.
_LONGEST, _FEWEST = 8, 3
_NOT_A_NAME = later(r"[\d“”\"/:<>§¶]|\b[a-z]{2,}\b")


def tokens(words: str) -> Words:
    """The words in small letters, without accents and the possessive "’s"."""
    plain = words if words.isascii() else _plain(words)
    return tuple(word.removesuffix("'s") for word in _TOKEN.findall(plain.casefold()))


def _plain(words: str) -> str:
    apart = unicodedata.normalize("NFKD", words)
    accents = {ord(sign): None for sign in set(apart) if unicodedata.combining(sign)}
    return apart.translate(accents).replace("’", "'")


def people(names: str) -> tuple[Words, ...]:
    """Each of several authors by himself: "Roe & Doe", "Roe, Doe and Poe", "Roe et al.", "Roe et Doe", "Roe y Doe"."""
    return tuple(filter(None, (tokens(one) for one in _PEOPLE.split(names))))


def is_namelike(words: str) -> bool:
    """Whether these words can be the name of a person or body: all but the small ones have capitals."""
    plain = " ".join(word for word in words.split() if word.casefold().strip(".") not in _SMALL)
    return 1 <= len(plain.split()) <= _LONGEST and _NOT_A_NAME.search(plain) is None


def stands_in(part: Words, whole: Words) -> bool:
    """Whether these words stand one after the other in those."""
    size = len(part)
    return bool(part) and any(whole[at : at + size] == part for at in range(len(whole) - size + 1))


def ends_with(whole: Words, part: Words) -> bool:
    """Whether a name ends in these words: "Jane Mary Roe" in "Roe"."""
    return bool(part) and whole[-len(part) :] == part


def acronyms(name: str) -> frozenset[str]:
    """The letters a body may be called by: "Peace Brigades International" is "pbi"; one printed in brackets, too."""
    words = [word for word in _TOKEN.findall(name) if word[0].isupper()]
    initials = [word[0] for word in words]
    runs = {"".join(initials[:size]) for size in range(_FEWEST, len(initials) + 1)}
    printed = {word for word in words if word.isupper() and len(word) >= _FEWEST - 1}
    return frozenset(letters.casefold() for letters in runs | printed)
