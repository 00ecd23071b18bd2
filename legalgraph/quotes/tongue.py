"""Which language quoted words are in, told by the small words that no sentence of it does without."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

__all__ = ["NAMES", "reads_as"]

#: Languages as a reader is told of them.
NAMES: Mapping[str, str] = {
    "en": "English", "fr": "French", "es": "Spanish", "it": "Italian", "de": "German", "nl": "Dutch",
    "pt": "Portuguese", "el": "Greek", "zh": "Chinese", "ru": "Russian", "ar": "Arabic",
}  # fmt: skip
#: Folded; none of them is a word of English law, but for the English ones.
_SMALL: Mapping[str, frozenset[str]] = {
    "en": frozenset(
        "the of and to for that shall with by or be which this any its their not from are is".split()
    ),
    "fr": frozenset(
        "le la les un une de du d des l en et est dans pour qui aux sont ou leur cette avec ne qu sur par etre".split()
    ),
    "es": frozenset(
        "el la los las un una de del en y por se para su sus con como al esta lo ser o este".split()
    ),
    "it": frozenset("il la gli dei di della delle che nel nella sono una con dello degli alla dal".split()),
    "de": frozenset("der das und ist nicht mit den dem eine einer von zu werden oder fur auf".split()),
    "nl": frozenset("het van een en de op voor dat niet zijn te worden aan bij".split()),
    "pt": frozenset("os da das do dos uma de para com nao ao pela pelo seus ou sao".split()),
}
#: So many of its small words must be there, and so many times as many as of the text's own language.
_FEWEST, _TIMES = 2, 3


def reads_as(words: Iterable[str], expected: str) -> str:
    """The language of folded words that are plainly not in the one expected; "" where that cannot be said."""
    counted = Counter(words)
    found = {language: sum(counted[word] for word in small) for language, small in _SMALL.items()}
    own = found.get(expected, 0)
    best = max((language for language in found if language != expected), key=lambda one: found[one])
    clear = expected in found and found[best] >= max(_FEWEST, _TIMES * own + 1)
    return best if clear else ""
