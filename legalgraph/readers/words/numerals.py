"""Numbers as laws print them, in the one form that keys use.

Arabic and roman numbers stay as printed; ordinal words become arabic numbers ("PART THREE", "PREMIÈRE
PARTIE", "Article premier": 3, 1, 1); the only article of a text is article 1, as the Union's own Formex
counts it. An inserted number keeps its suffix ("12 bis": ``12bis``, "4a": ``4a``).
"""

from __future__ import annotations

import itertools
import re
from functools import lru_cache

__all__ = ["NUMBER", "ORDINALS", "chinese_number", "letter_value", "normal_number", "roman_value"]

_ORDINALS = (
    (
        "one",
        "first",
        "premier",
        "première",
        "eerste",
        "sole",
        "unique",
        "enig",
        "primero",
        "primera",
        "único",
        "única",
    ),
    ("two", "second", "deuxième", "tweede", "segundo", "segunda"),
    ("three", "third", "troisième", "derde", "tercero", "tercera"),
    ("four", "fourth", "quatrième", "vierde", "cuarto", "cuarta"),
    ("five", "fifth", "cinquième", "vijfde", "quinto", "quinta"),
    ("six", "sixth", "sixième", "zesde", "sexto", "sexta"),
    ("seven", "seventh", "septième", "zevende", "séptimo", "séptima"),
    ("eight", "eighth", "huitième", "achtste", "octavo", "octava"),
    ("nine", "ninth", "neuvième", "negende", "noveno", "novena"),
    ("ten", "tenth", "dixième", "tiende", "décimo", "décima"),
    ("eleven", "eleventh", "onzième", "elfde", "undécimo", "undécima"),
    ("twelve", "twelfth", "douzième", "twaalfde", "duodécimo", "duodécima"),
)
#: Every ordinal word, with its number.
ORDINALS = {word: str(number) for number, words in enumerate(_ORDINALS, 1) for word in words}
_LATIN = ("bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies")
_CHINESE_DIGITS = "零一二三四五六七八九"
_CHINESE_UNITS = {"十": 10, "百": 100, "千": 1000}
_MOST_KEPT = 2_000  # numbers; a law has some hundred different ones
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
_SHAPE = re.compile(r"m{0,3}(cm|cd|d?c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})")

_SUFFIX = rf"(?:\s?(?:{'|'.join(_LATIN)})\b|\s?[a-z]\b)"
# "67", "12 bis", "4a", "1er"; "IV", "IVa", "IV bis"; "THREE", "première".
NUMBER = rf"""(?:
    \d{{1,4}}(?:er\b|{_SUFFIX})?
  | (?-i:[IVXLC]{{1,8}}){_SUFFIX}?(?!\w)
  | (?:{"|".join(ORDINALS)})\b
)"""
_PARTS = re.compile(rf"(?P<stem>\d+|[IVXLC]+)\s?(?P<suffix>{'|'.join(_LATIN)}|[a-z]|er)?", re.IGNORECASE)


def roman_value(text: str) -> int:
    """The value of a roman numeral, 0 when it is none ("iiii", "abc")."""
    text = text.lower()
    if not text or not _SHAPE.fullmatch(text):
        return 0
    values = [_ROMAN[letter] for letter in text] + [0]
    return sum(-here if here < after else here for here, after in itertools.pairwise(values))


def letter_value(text: str) -> int:
    """The place of a point's letter: a 1, z 26, then aa 27, bb 28; 0 when it is none ("ab")."""
    text = text.lower()
    if not text.isascii() or not text.isalpha() or len(set(text)) != 1:
        return 0
    return ord(text[0]) - ord("a") + 1 + 26 * (len(text) - 1)


def chinese_number(printed: str) -> str:
    """The number that Chinese numerals write, in arabic figures ("二百八十七": 287); "" when they write none.

    An inserted article ("八之二") keeps its second number: ``8-2``.
    """
    values = [_chinese_value(part) for part in printed.strip().split("之")]
    return "-".join(map(str, values)) if len(values) < 3 and all(values) else ""


def _chinese_value(numerals: str) -> int:
    total, digit = 0, 0
    for sign in numerals:
        if sign in _CHINESE_DIGITS:
            digit = _CHINESE_DIGITS.index(sign)
        elif sign in _CHINESE_UNITS:
            total, digit = total + (digit or 1) * _CHINESE_UNITS[sign], 0
        elif sign != "〇":
            return 0
    return total + digit


@lru_cache(_MOST_KEPT)
def normal_number(printed: str, *, latin_as_letters: bool = False) -> str:
    """The number as keys write it.

    ``latin_as_letters`` writes "23 bis" as ``23a``: the language versions of Union law differ in nothing
    else, and a key must be the same in all of them.
    """
    word = ORDINALS.get(printed.strip().lower())
    if word is not None:
        return word
    parts = _PARTS.fullmatch(printed.strip())
    if parts is None:
        return "".join(printed.split())
    return parts["stem"] + _suffix((parts["suffix"] or "").lower(), latin_as_letters=latin_as_letters)


def _suffix(printed: str, *, latin_as_letters: bool) -> str:
    if printed == "er":
        return ""
    if latin_as_letters and printed in _LATIN:
        return "abcdefghi"[_LATIN.index(printed)]
    return printed
