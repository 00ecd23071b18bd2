"""The units of an instrument in every language known, and which may be part of which.

All languages are known at once: a unit's word says which language it is of, and "Article" is one in two. How such a
word stands in a text is read in ``openings.py``, what it opens in ``series.py`` and ``pinpoints.py``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.places.words.english import ENGLISH
from legalgraph.kinds.places.words.french import FRENCH
from legalgraph.kinds.places.words.language import Language
from legalgraph.kinds.places.words.spanish import SPANISH

__all__ = [
    "AFTER",
    "BEFORE",
    "CARDINALS",
    "CUES",
    "DIVISIONS",
    "HERE",
    "LETTERED",
    "ORDER",
    "ORDINALS",
    "POINTING",
    "UNIT",
    "WORDS",
    "Word",
    "can_hold",
]

#: The number of a step that points at where the words stand: "this article", "the preceding paragraph".
HERE = "this"
BEFORE = "preceding"
AFTER = "following"

_LANGUAGES: tuple[Language, ...] = (ENGLISH, FRENCH, SPANISH)

#: From the outermost unit inward; a unit can only be part of one that stands before it here.
ORDER = {kind: rank for rank, kind in enumerate(
    (
        "annex", "sched", "appendix", "book", "part", "title", "chp", "sec", "preamble", "rec", "rule", "principle",
        "objective", "pp", "art", "subsec", "op", "para", "subpara", "point", "clause", "subclause", "item", "indent",
    )
)}  # fmt: skip
DIVISIONS = frozenset({"chp", "title", "part", "sec", "book"})
#: What may bear a capital letter for a number ("Annex B").
LETTERED = DIVISIONS | {"annex", "appendix", "sched"}

ORDINALS = {word: number for one in _LANGUAGES for word, number in one.ordinals.items()}
CARDINALS = {word: number for one in _LANGUAGES for word, number in one.cardinals.items()}
POINTING = {
    **{word: HERE for one in _LANGUAGES for word in one.here},
    **{word: BEFORE for one in _LANGUAGES for word in one.before},
    **{word: AFTER for one in _LANGUAGES for word in one.after},
}


#: Where a place may be looked for with ``pinpoints.read_place``: a word or sign, and whether it only points.
UNIT = later(
    r"(?P<deictic>(?:this|the\s{1,3}(?:preceding|foregoing|previous|following|next))\s{1,3})?(?:[^\W\d_]|[¶§]|\d{1,3}[a-z])",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Word:
    """A unit's word: its kind of step, whether it announces several numbers, and how sure it is (see ``Language``)."""

    kind: str
    is_plural: bool
    dot: str
    doubt: str


def can_hold(outer: str, inner: str) -> bool:
    """Whether one unit may be part of the other; articles may have sections ("Article I, section 8"), recitals none."""
    if outer == "rec" and inner == "art":
        return False
    return ORDER[outer] < ORDER[inner] or (outer == "art" and inner == "sec")


def _words() -> Iterator[tuple[str, Word]]:
    for one in reversed(_LANGUAGES):
        for kind, forms in one.units.items():
            for number, words in enumerate(forms):
                for word in words.split():
                    yield word, Word(kind, bool(number), _dot(one, word), _doubt(one, word))


def _dot(one: Language, word: str) -> str:
    return "must" if word in one.cut else "may" if word in one.dotted else ""


def _doubt(one: Language, word: str) -> str:
    doubts = {"within": one.within, "faint": one.faint, "weak": one.weak}
    return next((doubt for doubt, words in doubts.items() if word in words), "")


#: Every unit's word in every language; where two share one, the first language's.
WORDS: dict[str, Word] = dict(_words())

#: Short words need what follows them to be a cue: "art" stands in every "part".
_SHORTEST = 6
_ENDINGS = {"": (" ", "(", ","), "may": (" ", "(", "."), "must": (".",)}
#: Where nothing need follow: "of this part."
_HERE = (
    "this part",
    "this title",
    "this rule",
    "présente partie",
    "présent titre",
    "presente parte",
    "esta parte",
    "este título",
)


def _cues() -> Iterator[str]:
    for word in sorted(WORDS):
        if not any(word != other and word.startswith(other) for other in _LONG):
            if word in _LONG or word in _SIGNS:
                yield word
            elif WORDS[word].doubt != "within" and len(word) > 2:
                yield from (word + ending for ending in _ENDINGS[WORDS[word].dot])
    yield from _HERE
    for word, digit in product(("s ", "s. ", "ss ", "ss. ", "op", "op ", "pp"), "123456789"):
        yield word + digit


#: "partie" begins every "parties" of an English treaty.
_COMMON = frozenset({"partie"})
_LONG = frozenset(word for word in WORDS if len(word) >= _SHORTEST and word not in _COMMON)
_SIGNS = frozenset({"¶", "§", "annex", "anexo"})
#: The words, one of which stands in every place.
CUES: tuple[str, ...] = tuple(_cues())
