"""The mark a block begins with: a paragraph's number, a point's letter, a dash.

Publishers print the same thing in many forms ("1.", "(1)", "3.1."; "(a)", "a)", "a."; "(i)"; "-"), and the
same form means several things ("(i)" is a letter after "(h)" and a roman number after "(a)"). So a mark
has readings; which holds is told by its neighbours, in ``legalgraph.readers.words.nesting``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import starmap

from legalgraph.readers.words.numerals import letter_value, roman_value

__all__ = ["Marker", "Reading", "split_marker"]

_MARK = re.compile(
    r"""
    (?:
        (?P<decimal>   \d{1,3} (?:\.\d{1,3})+ ) (?: \.(?!\d) | (?=[A-Z]) )    # 3.1.
      | \. (?P<led>    \d{1,2} ) (?![\d.])                                   # .1
      | (?P<dotted>    \d{1,3} (?:\s?(?:bis|ter|quater|quinquies)|[a-z])? )
           (?: \. (?![\d)]) | \s\.\s(?=[A-Z]) )                            # 2.  2a.  2 bis.  2 .
      | \( \s? (?P<bracketed> \d{1,3}(?:\s?bis|[a-z])? | [a-z]{1,2} | [A-Z] | [ivxl]{1,6} | [IVXL]{1,6} )
           \s? \) (?P<stop>\.?)                                             # (1)  (a)  (A)  (iii)  (1).
      | (?P<closed>    \d{1,3} | [a-z]{1,2} | [A-Z] | [ivxl]{1,6} | [IVXL]{1,6} ) \)        # 1)  a)  iii)
      | (?P<lettered>  [A-Za-z] | [ivx]{2,5} | [IVXL]{2,7} ) \. (?!\s?[A-Za-z]\.)         # a.  A.  ii.
      | (?P<dash>      [-–—•·] ) (?=\s|$)                                   # -
    )
    \s*
    """,
    re.VERBOSE,
)
_MOST_KEPT = 2_000  # marks; a law has some hundred different ones
_NUMBER = re.compile(r"(?P<value>\d+)\s?(?P<suffix>[a-z]*)")


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a mark: the style of its list (digit, letter, roman, …) and its place in it."""

    style: str
    value: int


@dataclass(frozen=True, slots=True)
class Marker:
    """A mark as printed, its form ("1.", "(1)", "1)"), number in normal form, and every way to read it."""

    printed: str
    form: str
    number: str
    readings: tuple[Reading, ...]


def split_marker(text: str) -> tuple[Marker, str] | None:
    """The mark a block begins with and the words after it, None if it begins with none."""
    found = _MARK.match(text)
    if found is None:
        return None
    kind = "bracketed" if found.lastgroup == "stop" else str(found.lastgroup)
    marker = _marker(found.group().strip(), "stopped" if found["stop"] else kind, found[kind])
    return None if marker is None else (marker, text[found.end() :])


@lru_cache(_MOST_KEPT)
def _marker(printed: str, form: str, number: str) -> Marker | None:
    """The mark with its readings, None when it cannot be read as a number or letter."""
    number = "".join(number.split())
    readings = tuple(_readings(form, number))
    return Marker(printed, form, number, readings) if readings else None


def _readings(form: str, number: str) -> list[Reading]:
    if form == "dash":
        return [Reading("dash", 0)]
    if form == "decimal":
        return [Reading("digit", int(number.rpartition(".")[2]))]
    digits = _NUMBER.fullmatch(number)
    if digits is not None:
        return [Reading("digit", int(digits["value"]))]
    case = "upper " if number.isupper() else ""
    pairs = ((f"{case}letter", letter_value(number)), (f"{case}roman", roman_value(number)))
    return [reading for reading in starmap(Reading, pairs) if reading.value]
