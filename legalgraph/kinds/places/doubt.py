"""When the word of a unit is none: ordinary words that need more beside them to mean a place."""

from __future__ import annotations

from legalgraph.kinds.places.joints import is_preposition, tail_word
from legalgraph.kinds.places.openings import Unit
from legalgraph.kinds.places.series import Run
from legalgraph.kinds.places.units import DIVISIONS

__all__ = ["is_doubtful", "is_other_word"]

#: French and Spanish law writes its divisions small: "conformément au chapitre 2", "del capítulo 3".
_OF_THE = frozenset({"du ", "au ", "el "})
#: "from point A to point B", "Article A State": a letter alone may be the next word, or no place.
_LETTERED = frozenset({"point", "art"})
_LETTERS = frozenset("ABCDEFGHJKLMNOPQRSTUWYZ")
_NO_NOUNS = frozenset({"above", "below", "and", "or", "shall"})
_UNSURE = frozenset({"weak", "faint"})


def is_other_word(text: str, unit: Unit) -> bool:
    """Words that are a unit's only where they stand so: "the art", Spanish "para 5 personas", "s 5", "PP3"."""
    length = unit.after - unit.start
    if length > 4 or unit.pointing or unit.ordinals:
        return False
    word = text[unit.start : unit.after]
    if word.lower() == "art":
        return text[max(0, unit.start - 4) : unit.start].lower() == "the "
    if word == "para":
        return is_preposition(text, unit.start, unit.after)
    if word.lower() in ("s", "ss", "s.", "ss."):
        return not (word.islower() and _is_section_sign(text, unit))
    return unit.kind in ("pp", "op") and not word[:2].isupper()


def _is_section_sign(text: str, unit: Unit) -> bool:
    before = text[unit.start - 1 : unit.start]
    return (not before or before in " (\n[\t") and text[unit.after + 1 : unit.after + 2].isdigit()


def _ends_there(text: str, unit: Unit, first: Run) -> bool:
    """ "under Article G;", "Article B below": no word goes on from the letter."""
    if unit.kind != "art":
        return False
    return (
        text[first.end : first.end + 1] in (".", ";", ",", ")", "") or tail_word(text, first.end) in _NO_NOUNS
    )


def is_doubtful(text: str, unit: Unit, first: Run, run: Run) -> bool:
    """Whether nothing about the words themselves makes them a place; ``first`` is without what is joined to it."""
    number = first.paths[0][0].number
    is_letter = unit.kind in _LETTERED and number in _LETTERS and not _ends_there(text, unit, first)
    if number and unit.doubt not in _UNSURE and not is_letter:
        return False
    if unit.pointing or text[first.end - 1] == ")" or any(len(path) > 1 for path in run.paths):
        return False
    if text[unit.start - 3 : unit.start] in _OF_THE and unit.kind in DIVISIONS:
        return False
    is_roman = len(number) > 1 and number.isupper() and number.isalpha()
    return not number or not (is_roman or (unit.is_capital and unit.doubt == "weak"))
