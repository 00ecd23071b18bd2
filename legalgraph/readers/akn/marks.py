"""The numbers that are printed before a provision, as keys write them; and the marks of lists that only a style prints.

"Art. 1er.", "Article L. 111-1", "§ 3", "(2)", "1°", "a bis)", "I. –", "Artículo 12 Bis", "Άρθρο 5", "Art. 14-ter".
"""

from __future__ import annotations

import re

from legalgraph.readers.blocks import fold
from legalgraph.readers.words.numerals import normal_number

__all__ = ["list_mark", "mark_number", "without_repeat"]

_LATIN = "bis|ter|quater|quinquies|sexies|septies|octies|novies|nonies|decies|undecies|duodecies"
# The word before a number, told by the number that follows it: "Art.", "Άρθρο", "ΠΑΡΑΓΡΑΦΟΣ", "§".
_WORD = re.compile(
    r"""
    (?: [^\W\d_]{2,} (?:\.\s*|\s+) | §\s* ) (?:n°\s*)?
    (?= [A-Z]?\.?\*?\s?\d | [IVXLC]{1,8}\b | [^\W\d_]{3,}[.\s]*$ )
    """,
    re.VERBOSE,
)
_AFTER = re.compile(r"\s*§$")  # "5 §", as Finland prints
_ROUND = re.compile(r"^[\s(\[«“\"'.–—-]+|[\s)\].:;°º,–—-]+$")
_ORDINAL = re.compile(r"(?<=\d)(?:\s?(?:ers?|ère|re)(?![^\W\d_])|\.?[°ºª])", re.IGNORECASE)
_SUFFIX = re.compile(rf"[\s-]*\b(?P<latin>{_LATIN})\b", re.IGNORECASE)
_LATIN_GLUED = re.compile(rf"(?<=\d)[\s-]*(?P<latin>{_LATIN})(?![a-z])", re.IGNORECASE)
# What no key has within a number: blanks, and stops but between digits ("L. 111-1", "4.3").
_WITHIN = re.compile(r"[\s/*]+|(?<!\d)\.|\.(?!\d)")
_SYMBOL = re.compile(r"(?P<before>\W*)(?P<first>\w+)(?P<after>\W*)")
_ROMAN = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_LONGEST_LIST = 5000
_LONGEST_LABEL = 300  # what is longer is a heading as a whole, and its number stands at its beginning
_DASHES = {"dash": "–", "-": "-", "–": "–", "•": "•"}


def mark_number(printed: str) -> str:
    """The number in a printed label, in the form keys use; "" where it has none."""
    text = _AFTER.sub("", fold(printed[: _LONGEST_LABEL * 2])[:_LONGEST_LABEL])
    word = _WORD.match(text)
    bare = _ROUND.sub("", text[word.end() :] if word else text)
    bare = _ORDINAL.sub("", bare)
    for suffix in (_SUFFIX, _LATIN_GLUED):
        bare = suffix.sub(lambda found: found["latin"].lower(), bare)
    number = normal_number(bare) if bare.isalpha() else bare
    return _WITHIN.sub("", number)


def without_repeat(label: str, words: str) -> tuple[str, str]:
    """The label and the words after it, where a file prints the label once more at the beginning of the words.

    Some print it with a remark between number and dash ("III (new). – …" under the label "III. –"): then the
    label is the number alone, and the remark stays among the words.
    """
    if not label:
        return label, words
    if words[: len(label)].casefold() == label.casefold():
        return label, words[len(label) :].lstrip()
    stem = label.rstrip(" .–—-")
    if stem != label and re.match(rf"{re.escape(stem)}\s\(", words):
        return stem, words[len(stem) :].lstrip()
    return label, words


def list_mark(symbol: str, place: int) -> tuple[str, str]:
    """The mark that a style prints before the N-th member of a list, and its number: "a)" makes "b)", "b"."""
    if symbol in _DASHES:
        return _DASHES[symbol], ""
    found = _SYMBOL.fullmatch(symbol)
    if found is None or not 0 < place <= _LONGEST_LIST:
        return "", str(place)
    number = _counted(found["first"], place)
    return (f"{found['before']}{number}{found['after']}", number) if number else ("", str(place))


def _counted(first: str, place: int) -> str:
    """The N-th in the row that begins with "1", "a" or "i"; "" where the row is not known."""
    if first == "1":
        return str(place)
    if first in "aA":
        letter = chr(ord(first) + (place - 1) % 26)
        return letter * ((place - 1) // 26 + 1)
    if first in "iI":
        return _roman(place).upper() if first == "I" else _roman(place)
    return ""


def _roman(value: int) -> str:
    digits = ""
    for worth, digit in _ROMAN:
        digits += digit * (value // worth)
        value %= worth
    return digits
