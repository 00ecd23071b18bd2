"""The number of a place, and what hangs on it, turned into steps: "67(2)(a)", "29.3", "1 B (1)", "(5)"."""

from __future__ import annotations

import re

from legalgraph.identifiers.patterns import later
from legalgraph.kinds.places.numerals import (
    BRACKETS,
    LONGEST,
    MARK,
    NUMBER,
    between,
    is_roman,
    number_of,
    step,
)
from legalgraph.kinds.places.openings import WORD, Unit
from legalgraph.kinds.places.units import CARDINALS, DIVISIONS, LETTERED, ORDINALS, WORDS
from legalgraph.model import Step

__all__ = ["Steps", "degree", "item"]

Steps = tuple[Step, ...]
#: No instrument is divided more deeply than this; what follows is not part of the number.
_DEEPEST = 6
_WORD = later(r"[^\W\d_]{3,14}(?!\w)")
#: "lit. a", "letra a", "let. a et b": a letter that needs no bracket after its word.
_BARE = later(r"(?P<mark>[a-z]|[ivx]{2,5})(?![\w’'.-])")
#: "sub-paragraphs a to c", "paragraph 1.c, d and e": only where nothing can make a word of it.
_BARE_LISTED = later(
    r"(?P<mark>[a-z])(?=[,;)]|\.(?:\s|\Z)|\s{1,3}(?:and|or|to|of|above|below|et|ou|du|de|y|del|a|à)(?!\w)|\Z)"
)
_FOLLOWING = later(r"\s{1,3}(?P<word>[a-zé]{1,14})")
_NO_VERBS = frozenset("and or of to in is shall et ou de du des à y o del".split())
_BELOW = later(r"[.:]")
_ARABIC = later(r"\d{1,3}[a-z]?")
#: "3°", "2° bis": a numbered point of a French or Belgian article; of a code's, also its "I" and "II" before it.
_DEGREE = later(r"(?P<number>\d{1,3})\s?[°º](?:\s(?P<suffix>bis|ter|quater|quinquies)(?!\w))?(?!\w)")
_PARAGRAPH = later(r"[IVX]{1,5}(?=[\s,.;:)]|\Z)")
#: "L. ?12", "L-12", "R.12.3": the number of a code's article that cannot be read, and no article L or R.
_CUT_CODE = later(r"[LRDA](?:\.?\s?[?#_*]\s?[\d?#_]|[-‐‑–]\s?\d)|[LR]\.\d{1,4}\.\d")
_OF_CODE = later(r"[LRDA]\*?\d")
_DEGREES = frozenset("°º")
_HOLDING_POINTS = frozenset({"art", "para", "subpara"})
#: The article that is divided into sections with capital letters, "1A(2)", "1F(b)"; later ones are inserted articles.
_SECTIONS = frozenset("ABCDEF")


def item(text: str, at: int, unit: Unit, base: Steps) -> tuple[list[Steps], int] | None:
    """One number with what hangs on it, or a bracketed mark that hangs on the number before it (``base``)."""
    numbered = _numbered(text, at, unit, base)
    if numbered is not None:
        return _deeper(text, *numbered)
    if text[at : at + 1] not in "(*" and text[at + 1 : at + 6].find(")") < 0:
        return _bare(text, at, unit, base)
    several = BRACKETS.match(text, at)
    if several is not None:
        first, last = (_hung(unit.kind, several[which], base) for which in ("first", "last"))
        return _several(several, first, last), several.end()
    mark = MARK.match(text, at)
    return _deeper(text, _hung(unit.kind, mark["mark"], base), mark.end()) if mark else None


def degree(text: str, at: int, before: int, unit: Unit, base: Steps) -> tuple[list[Steps], int] | None:
    """ "article L. 823-9, I, 3°": what follows a comma is part of the article and no other one.

    ``before`` is where the number before it ends: "arts 3°, 5° and 7" are articles, as are "articles 3 and 5°".
    """
    is_of_code = base[0].kind == "art" and _OF_CODE.match(base[0].number) is not None
    roman = _PARAGRAPH.match(text, at) if is_of_code and text[at : at + 1] in "IVX" else None
    if roman is not None:
        return [(base[0], step("para", roman.group()))], roman.end()
    found = _DEGREE.match(text, at) if unit.kind in _HOLDING_POINTS else None
    points = [depth for depth, one in enumerate(base) if one.kind == "point" and one.number[0].isdigit()]
    if found is None or not (points or is_of_code or not unit.is_plural):
        return None
    if text[before - 1] in _DEGREES and not points:
        return None
    over = base[: points[0]] if points else base
    return _deeper(text, (*over, step("point", found["number"] + (found["suffix"] or ""))), found.end())


def _bare(text: str, at: int, unit: Unit, base: Steps) -> tuple[list[Steps], int] | None:
    is_letter_word = unit.kind == "point" and unit.doubt
    if not is_letter_word and unit.kind != "subpara" and not (base and _is_letter(base[-1])):
        return None
    found = (_BARE if is_letter_word else _BARE_LISTED).match(text, at)
    return ([_hung(unit.kind, found["mark"], base)], found.end()) if found else None


def _is_letter(last: Step) -> bool:
    return last.kind == "point" and len(last.number) == 1 and last.number.islower()


def _numbered(text: str, at: int, unit: Unit, base: Steps) -> tuple[Steps, int] | None:
    found = NUMBER.match(text, at)
    if found is None:
        return _in_words(text, at, unit, base)
    if found["arabic"]:
        return _arabic(found, found["arabic"], unit.kind, base), found.end()
    if unit.kind == "art" and not found["code"] and _CUT_CODE.match(text, found.start()):
        return None
    steps = _roman(text, found, unit) if found["roman"] else _lettered(found, unit)
    return (steps, found.end()) if steps else None


def _roman(text: str, found: re.Match[str], unit: Unit) -> Steps:
    if found["roman"] == "I" and _is_pronoun(text, found.end(), unit):
        return ()
    return _with_below(unit.kind, number_of(found["roman"]), found["inner"])


def _lettered(found: re.Match[str], unit: Unit) -> Steps:
    """ "Annex B", "Article K.3", "article L. 823-9"."""
    if found["code"]:
        return (step("art", number_of(found["code"])),) if unit.kind == "art" else ()
    if unit.kind in LETTERED or unit.kind == "point" or (unit.kind == "art" and unit.is_capital):
        return _with_below(unit.kind, found["letter"], found["letters"])
    return ()


def _is_pronoun(text: str, end: int, unit: Unit) -> bool:
    """ "the article I wrote": a small word, and a verb after it."""
    if unit.is_capital or unit.is_plural or unit.kind in LETTERED - DIVISIONS:
        return False
    following = _FOLLOWING.match(text, end)
    return following is not None and following["word"] not in _NO_VERBS


def _in_words(text: str, at: int, unit: Unit, base: Steps) -> tuple[Steps, int] | None:
    """ "Part Three", "article premier", "párrafo primero"."""
    found = _WORD.match(text, at)
    if found is None:
        return None
    word = found.group().lower()
    number = ORDINALS.get(word) if not base or _goes_on(text, found.end(), base) else None
    if number is None and unit.kind in DIVISIONS | {"annex"}:
        number = CARDINALS.get(word)
    if number is None:
        return None
    return (step("subpara" if unit.kind == "para" else unit.kind, number),), found.end()


def _goes_on(text: str, end: int, base: Steps) -> bool:
    """ "párrafos tercero, cuarto y quinto", but not "paragraphs 1 and 2, second sentence"."""
    following = WORD.match(text, end + 1)
    after = following.group().lower() if following else ""
    is_unit = after in WORDS and WORDS[after].dot != "must"
    return (
        base[-1].kind == "subpara" and not is_unit and not after.startswith(("sentence", "phrase", "frase"))
    )


def _arabic(found: re.Match[str], arabic: str, kind: str, base: Steps) -> Steps:
    suffix = found["suffix"] or ""
    if kind != "art":
        return _with_below(kind, number_of(arabic + suffix), found["below"])
    if len(base) > 1 and not base[0].number[0].isdigit() and base[0].number.isupper() and not suffix:
        return (base[0], step("para", arabic))  # "Articles XXI.1 and 2"
    letter = suffix.strip()
    if letter in _SECTIONS and (suffix[0].isspace() or arabic == "1"):
        return (step("art", arabic), step("point", letter))
    return _with_below("art", number_of(arabic + suffix), found["below"])


def _with_below(kind: str, number: str, below: str) -> Steps:
    """ "29.3" is paragraph 3 of article 29; other units are numbered so themselves ("section 3.2")."""
    if not below:
        return (step(kind, number),)
    if kind not in ("art", "rule"):
        printed, _, letter = below.rpartition(".")
        is_letter = letter.isalpha() and kind in ("para", "subpara")
        return (
            (step(kind, number + printed), step("point", letter))
            if is_letter
            else (step(kind, number + below),)
        )
    inner = _BELOW.split(below)[1:]
    first = "para" if inner[0].isdigit() else "point"
    return (step(kind, number), step(first, inner[0]), *(step("point", one) for one in inner[1:]))


def _hung(kind: str, mark: str, base: Steps) -> Steps:
    """A bracketed mark without a number before it: "Art(5)" is an article, "b)" after "1 a)" a point of 1."""
    if mark[0].isdigit():
        depths = [depth for depth in range(1, len(base)) if _ARABIC.fullmatch(base[depth].number)]
        if depths:
            return (*base[: depths[0]], step(base[depths[0]].kind, mark))
        above = tuple(one for one in base if one.kind not in ("para", "point"))
        return (*above, step("para", mark)) if above and kind == "art" else (step(kind, mark),)
    same = [
        depth for depth, one in enumerate(base) if _is_alike(one.number, mark) and (depth or kind != "art")
    ]
    if same:
        of_its_kind = [depth for depth in same if is_roman(base[depth].number) == is_roman(mark)]
        depth = of_its_kind[-1] if len(same) > 1 and of_its_kind else same[0]
        return (*base[:depth], step(base[depth].kind, mark))
    if base or kind in ("point", "subpara", "para"):
        return (*base, step("point", mark))
    return (step(kind, mark),)


def _is_alike(number: str, mark: str) -> bool:
    return number.isalpha() and len(number) < 5 and number.islower() == mark.islower()


def _deeper(text: str, steps: Steps, end: int) -> tuple[list[Steps], int]:
    while len(steps) < _DEEPEST:
        gap = _gap(text, end)
        if gap < 0:
            break
        mark = MARK.match(text, end + gap)
        if mark is None:
            several = BRACKETS.match(text, end + gap)
            if several is None:
                break
            below = _below(steps, several["first"])
            first, last = ((*steps, step(below, several[which])) for which in ("first", "last"))
            return _several(several, first, last), several.end()
        if gap and not (mark.group()[0] in "(*" or len(mark["mark"]) == 1):
            break
        steps = (*steps, step(_below(steps, mark["mark"]), mark["mark"]))
        end = mark.end()
    return [steps], end


def _below(steps: Steps, mark: str) -> str:
    return "para" if steps[-1].kind in ("art", "rule") and mark[0].isdigit() else "point"


def _gap(text: str, end: int) -> int:
    """How many characters stand before a mark that may begin here; -1 where none can."""
    following = text[end : end + 5]
    if not following or following[0] in ",;:)":
        return -1
    if following[0] == "(" or following[0] == "*":
        return 0
    if following[0].isspace() or following[0] == ".":
        is_bracket = following[1:2] in ("(", "*") and following[0] != "."
        return 1 if is_bracket or (")" in following[2:4] and following[1].isalnum()) else -1
    return 0 if ")" in following[1:4] else -1


def _several(found: re.Match[str], first: Steps, last: Steps) -> list[Steps]:
    """What "(1-3)" or "(1, 2)" means, from the first to the last."""
    inside, _ = between(first[-1], last[-1], LONGEST) if found["range"] else ([], False)
    return [first, *((*first[:-1], one) for one in inside), last]
