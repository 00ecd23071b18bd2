"""How places are numbered: "67", "12 bis", "29.3", "XXIV:5", "1 B", "L. 823-9", "(a)", "b)", "(ii)"; and ranges."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from legalgraph.identifiers.patterns import later
from legalgraph.model import Step

__all__ = ["BRACKETS", "LONGEST", "MARK", "NUMBER", "between", "in_arabic", "is_roman", "number_of", "step"]

#: No more elements of one list or range are written out; what goes on is remarked.
LONGEST = 500
_LATIN = "[Bb]is|[Tt]er|[Qq]uater|quinquies|sexies|septies|octies|nonies|novies|decies|undecies|duodecies"
#: What a day is followed by: no paragraph is dated.
_MONTH = (
    r"\s{1,3}(?:(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May(?!\s[a-z])|June?|July?|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?![a-z])"
    r"|janvier|février|mars|avril|mai(?!\w)|juin|juillet|août|septembre|octobre|novembre|décembre"
    r"|de\s(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sept|octubre|nov|diciembre))"
)
#: "67", "6a", "12 bis", "29.3" (article 29, paragraph 3), "1 B (2)", "IV", "XIV.2", "B"; no year, no day of a date.
NUMBER = later(
    rf"""(?: (?P<code> [LRDA]\.?\s?\*?\s?\d{{1,4}}[-‐‑–]\d{{1,4}}(?:[-‐‑]\d{{1,4}}){{0,4}}[A-Z]?
              | [LRD]\.\s?\d{{1,4}}(?![.,‐‑–]\d) ) (?![\w-])
      | (?!(?:1[89]|20)\d\d(?!\d)) (?P<arabic> \d{{1,5}} )
          (?P<suffix> [A-Za-np-z](?![\w)]) | -[A-Z](?!\w) | [\s-]?\*?(?:{_LATIN})\b\*?
            | [º°ª] | o(?:\.(?=\s[a-z]))?(?![\w)]) | (?:er|ère)\b
            | \s[A-F](?=\s?[(,;]|\s?\d\)) )?
          (?P<below> (?:[.:]\d{{1,3}})* (?:\.[a-z](?![\w.)]))? )
          (?! \.?\d | ,\d\d\d(?!\d) | (?!ff(?!\w))[A-Za-z]\w | {_MONTH} )
      | (?P<roman> (?:[IVXLC]{{2,8}}[a-d](?!\w) | [IVXLC]{{1,8}}) (?:\s?\*?(?:{_LATIN})\b\*?)? )
          (?P<inner> (?:[.:]\d{{1,3}})* (?:\.[A-Za-z](?![\w)]))? ) (?! [.’']?\w )
      | (?P<letter> [A-Z] ) (?P<letters> (?:\.\d{{1,3}})* ) (?! [.’'-]?\w )
      )""",
    re.VERBOSE,
)
#: "(a)", "b)", "(ii)", "(A)", "(2)", "(*a*)": a number or letter in brackets, or before one.
MARK = later(
    r"(?P<slant>\*)?\(?\*?\s?(?P<mark>\d{1,3}[a-z]?|(?P<letter>[a-z])(?P=letter){0,2}|[ivxl]{2,6}|bis|ter"
    r"|(?P<capital>[A-Z])(?P=capital)?|[IVXL]{2,5}|[a-z]-?(?:bis|ter))\*?\s?\)(?(slant)\*)(?!\w)"
)
#: "(1-3)", "(a) to (c)" in one bracket, "(1, 2)": several in one bracket.
BRACKETS = later(r"\((?P<first>\d{1,3}|[a-z])(?:\s?(?P<range>[-–])\s?|,\s?)(?P<last>\d{1,3}|[a-z])\)(?!\w)")
_TENS, _ONES = ("", "X", "XX", "XXX", "XL"), ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
_ROMANS = tuple(ten + one for ten in _TENS for one in _ONES)[1:]
_SMALL_ROMANS = tuple(number.lower() for number in _ROMANS)
_LETTERS = tuple("abcdefghijklmnopqrstuvwxyz")
_CAPITALS = tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
#: A code's "L. 823–9", as some printers set it.
_HYPHENS = str.maketrans("‐‑–", "---")
_PLAIN = later(r"(\d{1,5})(\D.*)?")


def number_of(printed: str) -> str:
    """A number without spaces, dots and marks of print: "12 *bis*" is 12bis, "1er" is 1, "L. 823-9" is L823-9."""
    if printed.isdecimal():
        return printed
    number = re.sub(r"[\s*.º°ª]", "", printed).translate(_HYPHENS)
    if number[0].isdigit():
        number = re.sub(r"(?<=\d)(?:er|ère|o)$", "", number)
    return re.sub(rf"-?(?={_LATIN})(.)", lambda first: first[1].lower(), number)


@lru_cache(maxsize=4096)
def step(kind: str, number: str) -> Step:
    """The step, made once: the same few are made over and over."""
    return Step(kind, number)


def is_roman(mark: str) -> bool:
    return set(mark) <= set("ivx")


def in_arabic(number: str) -> str:
    """A Roman number in capitals, to XLIX, in Arabic figures; any other number as it is."""
    return str(_ROMANS.index(number) + 1) if number in _ROMANS else number


def between(low: Step, high: Step, room: int) -> tuple[list[Step], bool]:
    """The steps strictly inside a range, and whether they were too many to write out.

    Plain numbers ("77-79", "2-4 bis"), Roman numbers ("II to V", "(i) to (iii)") and letters ("(a) to (d)").
    """
    if low.kind != high.kind:
        return [], False
    first, last = _PLAIN.fullmatch(low.number), _PLAIN.fullmatch(high.number)
    if first is None or last is None:
        return [step(low.kind, one) for one in _lettered(low.number, high.number)], False
    inside = range(int(first[1]) + 1, int(last[1]) + bool(last[2]))
    if len(inside) > room:
        return [], True
    return [step(low.kind, str(number)) for number in inside], False


def _lettered(low: str, high: str) -> Sequence[str]:
    for row in (_ROMANS, _SMALL_ROMANS, _LETTERS, _CAPITALS):
        if low in row and high in row:
            return row[row.index(low) + 1 : row.index(high)]
    return ()
