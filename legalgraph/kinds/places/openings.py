"""Where a place begins: "Article", "this article", "the second and third subparagraphs", "l’alinéa précédent"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.places.units import AFTER, HERE, ORDINALS, POINTING, WORDS

__all__ = ["WORD", "Unit", "led_from", "ordinal_of", "unit_at"]

#: A word, a sign, or figures that count ("22nd recital", "1er alinéa").
WORD = later(r"[^\W\d_]+(?:-[^\W\d_]+)*|¶{1,2}|§{1,2}|\d{1,3}(?:st|nd|rd|th|er|ère|ème|e|º|ª)(?!\w)")
_COUNTED = later(r"\d{1,3}(?:st|nd|rd|th|er|ère|ème|e|º|ª)")
_ARTICLES = frozenset({"the", "le", "la", "les", "el", "los", "las"})
_ARTICLE = later(r"(?:the|le|la|les|el|los|las)\s{1,4}|l['’]", re.IGNORECASE)
_SPACE = later(r"\s{1,4}")
#: What may stand between two ordinals: "first, second and fourth".
_AND = later(
    r"\s{0,4},\s{0,4}(?:(?:and|or|et|ou|y|o)\s{1,4})?|\s{1,4}(?:(?:and|or|et|ou|y|o|(?P<to>to|à|a))\s{1,4})?"
)
_ANDS = frozenset({"and", "or", "et", "ou", "y", "o", "to", "à", "a", ","})
_TOKEN = later(r"[^\s,()\[\]“”\"‘’:;*]+|,")
_QUOTING = "([“‘\"'*"
_NUMBER = later(r"\s{1,4}\(?\d")
#: Words beside an ordinal, or alone, that belong to the unit's.
_BESIDE = frozenset({"common", "preambular", "operative"})
_LEADING = frozenset({*ORDINALS, *POINTING, *_BESIDE})
#: "les deux premiers alinéas": how many is said by a word that is not read.
_FIRST_FEW = frozenset({"premiers", "premières", "primeros", "primeras"})
_TO = "to"
#: How far back words may lead to a unit's, and how many.
_REACH, _NEAR, _MOST = 100, 24, 12
#: What is pointed at only with a capital: "at this point" is none.
_ORDINARY = frozenset({"point", "indent", "item", "rule", "principle", "objective", "book"})
#: "the following article shall be inserted:" brings an article, and cites none.
_BROUGHT = later(r"\s{0,4}:|[^.;:\n]{0,40}\b(?:added|inserted|substituted|ajouté|inséré|añad|insert)")


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit's word as it stands: where it begins with all that leads it, where its number may, and what is said of it.

    ``doubt`` is its word's (see ``Language``), ``ordinals`` are numbers before it, ``pointing`` says that it points
    at where it stands, ``beside`` is "common", "preambular" or "operative".
    """

    kind: str
    start: int
    after: int
    is_plural: bool = False
    is_capital: bool = True
    doubt: str = ""
    ordinals: tuple[str, ...] = ()
    pointing: str = ""
    beside: str = ""


@dataclass(frozen=True, slots=True)
class _Lead:
    """The words that lead to a unit's: where they begin, the numbers they give, what they point at, what they add."""

    start: int
    ordinals: tuple[str, ...]
    pointing: str
    beside: str


def ordinal_of(word: str) -> str | None:
    """The number that "second", "deuxième", "segundo" or "2nd" gives; None for another word."""
    if word[0].isdigit():
        return str(int(re.sub(r"\D", "", word))) if _COUNTED.fullmatch(word) else None
    return ORDINALS.get(word)


def led_from(text: str, at: int) -> int:
    """Where the words begin that lead to the unit's word here ("the second and third"); ``at`` if none do."""
    end = at - 1
    if end < 1 or not text[end].isspace():
        return at
    last = text[text.rfind(" ", max(0, end - 24), end) + 1 : end]
    if not last.isalnum():
        last = last.split()[-1] if last.strip() else ""
    last = last.lstrip(_QUOTING).lower()
    if not last or not _leads(last):
        return at
    start, is_list = at, False
    for begins, printed in _tokens(text, at):
        word = printed.lower()
        if _leads(word):
            start, is_list = begins, word not in POINTING
        elif not (is_list and word in _ANDS):
            return begins if word in _ARTICLES else start
    return start


def _tokens(text: str, at: int) -> Iterator[tuple[int, str]]:
    """The words and commas before, the last first; what stands far off is read only where that is wanted."""
    known = at
    for reach in (_NEAR, _REACH):
        low = max(0, at - reach)
        found = [
            one for one in _TOKEN.finditer(text, low, at) if one.start() > low or reach == _REACH or not low
        ]
        for token in reversed(found[-_MOST:]):
            if token.start() < known:
                known = token.start()
                yield known, token.group()


def _leads(word: str) -> bool:
    return word in _LEADING or (word[0].isdigit() and ordinal_of(word) is not None)


def unit_at(text: str, at: int) -> Unit | None:
    """The unit that opens just here, with or without words that lead it."""
    found = WORD.match(text, at)
    if found is None:
        return None
    lower = found.group().lower()
    if lower in WORDS:
        return _unit(text, found)
    article = _ARTICLE.match(text, at) if lower in _ARTICLES or lower == "l" else None
    if article is not None:
        found = WORD.match(text, article.end())
        lower = found.group().lower() if found else ""
    if found is None or not lower:
        return None
    if lower in WORDS:
        return _unit(text, found)
    return _led(text, at, found, has_article=article is not None) if _leads(lower) else None


def _unit(text: str, found: re.Match[str]) -> Unit | None:
    """A unit's word that nothing leads, or that something follows ("l'article précédent")."""
    printed = found.group()
    word = WORDS[printed.lower()]
    after = found.end()
    if word.dot and text[after : after + 1] == ".":
        after += 1
    elif word.dot == "must":
        return None
    is_either = text.startswith("(s) ", after)  # "point(s) (a) and (b)"
    after += 3 * is_either
    is_plural = word.is_plural or is_either
    unit = Unit(word.kind, found.start(), after, is_plural, printed[0].isupper(), word.doubt)
    return _pointed_after(text, unit) or unit if text[after + 1 : after + 2] in "pasPAS" else unit


def _pointed_after(text: str, unit: Unit) -> Unit | None:
    """ "l'alinéa précédent", "el artículo siguiente"; English says it before."""
    found = WORD.match(text, unit.after + 1)
    word = found.group().lower() if found else ""
    if found is None or POINTING.get(word, HERE) == HERE or word in ("preceding", "previous"):
        return None
    return _pointing(unit, unit.start, found.end(), POINTING[word])


def _led(text: str, start: int, found: re.Match[str], *, has_article: bool) -> Unit | None:
    """A unit's word after "this", "the preceding", "second and third", "fifth preambular", "common"."""
    numbers: list[str] = []
    pointing = beside = ""
    for _ in range(_MOST):
        lower = found.group().lower()
        if lower in WORDS:
            return _said(text, _unit(text, found), _Lead(start, _ranged(numbers), pointing, beside))
        number = ordinal_of(lower)
        if number is not None:
            if lower in _FIRST_FEW:
                return None
            numbers.append(number)
        elif lower in POINTING:
            pointing = POINTING[lower]
            if not has_article and (pointing != HERE or lower == "present"):
                return None
        elif lower in _BESIDE:
            beside = lower
        else:
            return None
        joint = (_AND if numbers else _SPACE).match(text, found.end())
        if joint is not None and numbers and joint["to"]:
            numbers.append(_TO)
        following = WORD.match(text, joint.end()) if joint else None
        if following is None:
            return None
        found = following
    return None


def _ranged(numbers: list[str]) -> tuple[str, ...]:
    """ "first to third": all of them."""
    if _TO not in numbers:
        return tuple(numbers)
    found: list[str] = []
    for number in numbers:
        if found and found[-1] == _TO and number != _TO:
            found[-1:] = map(str, range(int(found[-2]) + 1, int(number) + 1))
        elif found or number != _TO:
            found.append(number)
    return tuple(number for number in found if number != _TO)


def _said(text: str, unit: Unit | None, lead: _Lead) -> Unit | None:
    """The unit with what leads it; a number that follows says more ("the preceding paragraphs 1 and 2")."""
    if unit is None or unit.pointing:
        return None
    if (lead.ordinals or lead.pointing) and _NUMBER.match(text, unit.after):
        return unit if lead.pointing != AFTER else None
    if not lead.pointing:
        return replace(unit, start=lead.start, ordinals=lead.ordinals, beside=lead.beside)
    if unit.kind in _ORDINARY and not (unit.is_capital and lead.pointing == HERE):
        return None
    if lead.pointing == AFTER and (unit.is_plural or _BROUGHT.match(text, unit.after)):
        return None
    return _pointing(unit, lead.start, unit.after, lead.pointing)


def _pointing(unit: Unit, start: int, end: int, pointing: str) -> Unit:
    said = f"all {pointing}" if unit.is_plural else pointing
    return Unit(unit.kind, start, end, unit.is_plural, unit.is_capital, pointing=said)
