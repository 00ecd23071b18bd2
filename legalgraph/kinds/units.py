"""The words and numbers with which legal English names the parts of an instrument.

"Article", "Arts.", "paragraph", "¶¶", "point", "Chapter"; "67", "29.3", "12 bis", "XII"; "(a)", "b)", "(ii)";
"first", "second". Everything that knows how a unit or a number is written stands here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from legalgraph.identifiers.provision_key import ORDINALS

__all__ = [
    "BEFORE",
    "DIVISIONS",
    "HERE",
    "MARK",
    "NUMBER",
    "ORDER",
    "SENTENCE",
    "UNIT",
    "Unit",
    "counted",
    "is_roman",
    "ordinals",
    "unit_of",
]

#: The number of a step that points at where the words stand: "this article", "the preceding paragraph".
HERE = "this"
BEFORE = "preceding"

_UNITS = {
    "article": "art", "articles": "art", "art": "art", "arts": "art",
    "paragraph": "para", "paragraphs": "para", "para": "para", "paras": "para", "¶": "para", "¶¶": "para",
    "subparagraph": "subpara", "subparagraphs": "subpara",
    "sub-paragraph": "subpara", "sub-paragraphs": "subpara",
    "point": "point", "points": "point", "indent": "indent", "indents": "indent",
    "recital": "rec", "recitals": "rec", "annex": "annex", "annexes": "annex", "preamble": "preamble",
    "chapter": "chp", "chapters": "chp", "title": "title", "titles": "title", "part": "part", "parts": "part",
    "section": "sec", "sections": "sec",
}  # fmt: skip
#: Divisions are proper names only with a capital ("Chapter IV"), the smaller units in either case.
DIVISIONS = frozenset({"chp", "title", "part", "sec"})
#: From the outermost unit inward; a unit can only be part of one that stands before it here.
ORDER = {kind: rank for rank, kind in enumerate(
    ("part", "title", "chp", "sec", "annex", "preamble", "rec", "art", "para", "subpara", "point", "indent")
)}  # fmt: skip
#: Words after which a full stop is part of the word.
_SHORTENED = frozenset({"art", "arts", "para", "paras"})

_WORDS = "|".join(sorted(_UNITS, key=len, reverse=True))
_ORDINAL = rf"(?a:{'|'.join(ORDINALS)})"
#: Between two ordinals: "first, second and fourth".
_AND = r"(?:\s*,\s*(?:(?:and|or)\s+)?|\s+(?:and|or)\s+)"

#: Where a place may begin: a unit word that stands alone, with "this" or an ordinal before it. Letters are
#: matched as ASCII, for the case rules of all of Unicode would let in words that no table knows.
UNIT = re.compile(
    rf"""(?<![\w.-])
    (?: (?P<deictic> (?a:this) | the\s+ (?a:preceding|foregoing) ) \s+
      | (?:the\s+)? (?P<ordinal> {_ORDINAL} (?: {_AND} {_ORDINAL} ){{0,8}} ) \s+ (?P<preambular> preambular\s+ )? )?
    (?P<unit> (?a:{_WORDS}) ) (?![\w¶-])""",
    re.IGNORECASE | re.VERBOSE,
)
#: "Article 122(2), second sentence": a sentence is no part of an instrument that has a number of its own.
SENTENCE = re.compile(
    rf",?\s+(?:the\s+)?(?:{_ORDINAL}|last)(?:{_AND}(?:{_ORDINAL}|last)){{0,8}}\s+sentences?(?!\w)",
    re.IGNORECASE,
)
_MONTH = r"\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
#: "67", "6a", "12 bis", "29.3" (article 29, paragraph 3), "IV", "B"; never a year nor the day of a date.
NUMBER = re.compile(
    rf"""(?!(?:1[89]|20)\d\d\b) (?!\d+{_MONTH})
    (?: (?P<arabic> \d{{1,4}} (?: [A-Za-z](?![\w)]) | \s?(?:bis|ter|quater)\b )? ) (?P<below> (?:\.\d{{1,3}}){{0,3}} )
        (?! \.?\d | ,\d\d\d(?!\d) | [A-Za-z]\w )
      | (?P<roman> [IVXLC]{{2,}}[a-d]? | [IVXLC] ) (?! [.’']?\w )
      | (?P<letter> [A-Z] ) (?! [.’']?\w ) )""",
    re.VERBOSE,
)
#: "(a)", "b)", "(ii)", "(A)", "(2)": a number or letter in brackets, or before one.
MARK = re.compile(
    r"\(?(?P<mark>\d{1,3}[a-z]?|(?P<letter>[a-z])(?P=letter)?|[ivxl]{2,6}|bis|ter|[A-Z]|[IVXL]{2,5})\)(?!\w)"
)
_COUNT = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_COUNTED = re.compile(rf"(?:{'|'.join(_COUNT)})(?!\w)", re.IGNORECASE | re.ASCII)


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit word as it stands: its step kind, whether it announces several numbers, and where they begin."""

    kind: str
    is_plural: bool
    is_capital: bool
    after: int


def unit_of(text: str, opening: re.Match[str]) -> Unit | None:
    """The unit at a match of ``UNIT``; None where the word is none ("part of a plan", "section of society")."""
    word = opening["unit"]
    kind, is_capital = _UNITS[word.lower()], not word[0].islower()
    if kind in DIVISIONS and not is_capital and not opening["deictic"]:
        return None
    if word == "art" and text[max(0, opening.start() - 4) : opening.start()].lower() == "the ":
        return None  # "state of the art"
    dot = word.lower() in _SHORTENED and text[opening.end() : opening.end() + 1] == "."
    return Unit(kind, word.lower().endswith(("s", "¶¶")), is_capital, opening.end() + dot)


def ordinals(words: str) -> list[str]:
    """The numbers of "first, second and fourth"."""
    return [str(ORDINALS.index(word) + 1) for word in re.findall(_ORDINAL, words.lower())]


def counted(text: str, at: int) -> tuple[str, int] | None:
    """A division's number in words ("Part Three"), and where it ends."""
    found = _COUNTED.match(text, at)
    return (str(_COUNT.index(found.group().lower()) + 1), found.end()) if found else None


def is_roman(mark: str) -> bool:
    return set(mark) <= set("ivx")
