"""Line breaks given back to a text that has lost them, where its own labels and stops prove them.

- An article's, a division's or an annex's label is one when nothing parts it from the word before, and when its number
  is the next: "… shall decide.Article 311. Not later …" is Article 31, paragraph 1. "Article 3 of the Protocol" after a
  space is a reference.
- A stop, colon, semicolon or comma with a capital or an opening quotation mark right after it ends a line; so does the
  call of a note with a capital right after it.
- A number in brackets begins a line after a stop, when it is the next of its list; so does a letter or roman number,
  and always when nothing parts it from that stop.

Nothing is added but line feeds; words that are glued without a stop between them stay glued.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from legalgraph.readers.words.markers import split_marker

__all__ = ["restored"]

_ROMANS = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV")
_SIGN = re.compile(
    r"""
    (?=[A-Z\d“‘(]|\s\()  # what any of these begins with, so that most characters are passed over at once
    (?:
    (?:^|(?<=[^\s(])) (?P<word>Article|BOOK|PART|TITLE|CHAPTER|SECTION|ANNEX) (?=\s|$|>)
  | (?<=[a-z)]) (?P<speaker>THE\s(?:COUNCIL|EUROPEAN|COMMISSION)\b)
  | (?<=[.;:,]) (?P<paragraph>\d{1,2}) \. (?=\s?[A-Z“"‘(])
  | (?:^|(?<=[.;:,])|(?<=;\sand)|(?<=;\sor)|(?<=,\sand)|(?<=,\sor)) (?P<space>\s?)
    (?P<mark>\((?:[a-z]{1,2}|[ivxl]{1,6}|\d{1,3})\)) (?=\s?[\w“"‘(])
  | (?:(?<=[\w)\]”"’][\w)\]”"’][.;:,])|(?<=[a-z]\(\d\))) (?P<capital>[A-Z“‘])
    )
    """,
    re.VERBOSE | re.MULTILINE,
)
_AFTER_NUMBER = re.compile(r"\s?[A-Z“\"‘(>]|1\.\s?[A-Z“\"‘(]|\s*$")
_SIGNED = re.compile(r"(?<=[.;])Done at (?=[A-Z])")
_SIGNATURE = re.compile(r"(?<=[a-z.])(?=[A-ZÀ-Ý][a-z. ])|(?<=[a-z.])(?=\(\d{1,2}\)\s)")


def restored(text: str) -> list[str]:
    """The lines of a text: those it has kept, and those that are given back."""
    return [line.strip() for line in _lines(text) if line.strip()]


def _lines(text: str) -> Iterator[str]:
    """The lines of a body, of its signatures, and of the annexes after them."""
    signed = _SIGNED.search(text)
    body = text[: signed.start()] if signed else text
    yield from _parted(body)
    if signed:
        signatures, annex, attached = text[signed.start() :].partition("ANNEX")
        yield from _SIGNATURE.split(signatures)
        yield from _parted(annex + attached)


def _parted(text: str) -> Iterator[str]:
    borders = _Borders(text).found()
    for start, end in itertools.pairwise((0, *borders, len(text))):
        yield from text[start:end].splitlines()


@dataclass(slots=True)
class _Borders:
    """Where the lines of a glued text begin, found from left to right by what must come next."""

    text: str
    numbers: dict[str, int] = field(default_factory=dict)
    paragraph: int = 0
    lists: dict[str, int] = field(default_factory=dict)

    def found(self) -> list[int]:
        return sorted({at for sign in _SIGN.finditer(self.text) for at in self._borders(sign)})

    def _borders(self, sign: re.Match[str]) -> list[int]:
        if sign["word"]:
            return self._label(sign["word"], sign.start(), sign.end())
        if sign["mark"]:
            return self._mark(sign)
        if sign["paragraph"]:
            return self._numbered(int(sign["paragraph"]), sign.start())
        return [sign.start()]

    def _label(self, word: str, start: int, end: int) -> list[int]:
        """A label with the next number, and where the words after that number begin."""
        value = self.numbers.get(word, 0) + 1
        for expected in (value, 1) if word not in ("Article", "ANNEX") else (value,):
            number = str(expected) if word == "Article" else _ROMANS[min(expected, len(_ROMANS) - 1)]
            after = end + 1 + len(number)
            if self.text.startswith(f" {number}", end) and _AFTER_NUMBER.match(self.text, after):
                self.numbers[word], self.paragraph = expected, 0
                self.lists.clear()
                first = self._numbered(1, after) if self.text.startswith("1.", after) else []
                return [start, after, *first]
        return []

    def _numbered(self, number: int, start: int) -> list[int]:
        if number != self.paragraph + 1:
            return []
        self.paragraph = number
        self.lists.clear()
        return [start]

    def _mark(self, sign: re.Match[str]) -> list[int]:
        split = split_marker(sign["mark"])
        readings = split[0].readings if split else ()
        before = self.text[sign.start() - 1 : sign.start()]
        glued = not sign["space"]
        taken = [
            reading
            for reading in readings
            if self.lists.get(reading.style, 0) == reading.value - 1
            and (reading.value > 1 or before in ("", "\n", ":") or glued)
        ]
        letter = glued and before in (".", ";", ":") and not sign["mark"][1].isdigit()
        if not taken and not letter:
            return []
        for reading in taken or readings:
            self.lists[reading.style] = reading.value
        return [sign.start("mark")]
