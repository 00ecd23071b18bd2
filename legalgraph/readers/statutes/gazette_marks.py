"""Greek marks and numbers: "Άρθρο 29", "ΜΕΡΟΣ ΠΡΩΤΟ", "ΚΕΦΑΛΑΙΟ Γ΄", "1.", "στ)", "αα)".

Greek numbers are letters: α to θ, with στ for 6, then ι, κ, λ, …: "ια" is 11. A doubled letter ("αα", "ββ") is a
point within a point. Gazettes are set with Latin letters that look like Greek ones; keys have the Greek.
"""

from __future__ import annotations

import re

from legalgraph.readers.words.labels import Label
from legalgraph.readers.words.markers import Marker, Reading, split_marker

__all__ = ["division_of", "greek_value", "split_greek"]

_STEPS = {
    "ΒΙΒΛΙΟ": "book",
    "ΜΕΡΟΣ": "part",
    "ΤΙΤΛΟΣ": "title",
    "ΤΜΗΜΑ": "sec",
    "ΚΕΦΑΛΑΙΟ": "chp",
    "ΕΝΟΤΗΤΑ": "subsec",
    "ΠΑΡΑΡΤΗΜΑ": "annex",
}
_ORDINALS = ("ΠΡΩΤΟ ΔΕΥΤΕΡΟ ΤΡΙΤΟ ΤΕΤΑΡΤΟ ΠΕΜΠΤΟ ΕΚΤΟ ΕΒΔΟΜΟ ΟΓΔΟΟ ΕΝΑΤΟ ΔΕΚΑΤΟ ΕΝΔΕΚΑΤΟ ΔΩΔΕΚΑΤΟ").split()
_GREEK_FOR_LATIN = str.maketrans("ABEZHIKMNOPTYXo", "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο")
_DIVISION = re.compile(
    rf"(?P<label>(?P<word>{'|'.join(_STEPS)})\s+(?P<number>[Α-ΩA-Z]{{1,12}})[΄'’´]?΄?)\s*[:.]?\s*(?P<rest>.*)"
)
_UNITS = {"α": 1, "β": 2, "γ": 3, "δ": 4, "ε": 5, "στ": 6, "ς": 6, "ζ": 7, "η": 8, "θ": 9}
_TENS = {letter: ten * 10 for ten, letter in enumerate("ικλμνξοπϟ", 1)} | {"ρ": 100}
_MARK = re.compile(r"\(?(?P<number>[α-ως]{1,4})(?:΄|')?(?P<form>[).])\s*(?=\S)")
_LONGEST_MARK = 20  # with the blanks after it


def division_of(text: str) -> Label | None:
    """The label of a division that a line begins with, None if it begins with none."""
    found = _DIVISION.fullmatch(text)
    if found is None:
        return None
    number = found["number"].translate(_GREEK_FOR_LATIN)
    if number in _ORDINALS:
        number = str(_ORDINALS.index(number) + 1)
    return Label(_STEPS[found["word"]], number, found["label"], found["rest"])


def greek_value(letters: str) -> int:
    """The number that Greek letters write ("ιστ" 16), 0 when they write none."""
    if letters in _UNITS:
        return _UNITS[letters]
    tens = _TENS.get(letters[:1], 0)
    if not tens or not letters[1:]:
        return tens
    return tens + _UNITS[letters[1:]] if letters[1:] in _UNITS else 0


def split_greek(text: str) -> tuple[Marker, str] | None:
    """The mark a line begins with and the words after it; a point's in Greek letters, else any other."""
    found = _MARK.match(text[:_LONGEST_MARK].translate(_GREEK_FOR_LATIN))
    reading = _reading(found["number"]) if found else None
    if found is None or reading is None:
        return split_marker(text)
    form = "closed" if found["form"] == ")" else "lettered"
    return Marker(found.group().strip(), form, found["number"], (reading,)), text[found.end() :]


def _reading(letters: str) -> Reading | None:
    half = letters[: len(letters) // 2]
    if letters == half * 2 and half in _UNITS:
        return Reading("greek double", _UNITS[half])
    value = greek_value(letters)
    return Reading("greek", value) if value else None
