"""How a word processor numbers notes: formats, beginnings, and where numbering begins again (ECMA-376, 17.11)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from legalgraph.containers.word_numbering import W

if TYPE_CHECKING:
    from lxml.etree import _Element

    from legalgraph.documents.remarks import Remarks

__all__ = ["Counting", "counting_of", "in_format"]

_SIGNS = "*†‡§"
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
#: Word counts no higher.
_MOST = 32_767
_BY_PAGE = (
    "Numbering begins again on each page, which only the printed pages show; "
    "numbers here run on from the first note to the last."
)


@dataclass(frozen=True, slots=True)
class Manner:
    """How one section numbers its notes; "" for what it leaves to the settings."""

    form: str = ""
    start: str = ""
    restart: str = ""

    def over(self, other: Manner) -> Manner:
        """This manner, with the other's where it says nothing."""
        return Manner(self.form or other.form, self.start or other.start, self.restart or other.restart)


@dataclass(slots=True)
class Counting:
    """Counts the notes of one kind from section to section."""

    sections: Sequence[Manner]
    section: int = 0
    reached: int = 0
    begun: bool = field(default=False)

    def next(self, remarks: Remarks) -> str:
        """The printed mark of the next note."""
        manner = self._manner()
        if manner.restart == "eachPage":
            remarks.add(_BY_PAGE)
        if not self.begun:
            self.reached = _number(manner.start) - 1
            self.begun = True
        self.reached += 1
        return in_format(self.reached, manner.form)

    def next_section(self) -> None:
        """A new section begins."""
        self.section += 1
        if self._manner().restart == "eachSect":
            self.begun = False

    def _manner(self) -> Manner:
        return self.sections[min(self.section, len(self.sections) - 1)]


def counting_of(kind: str, settings: _Element | None, body: _Element) -> Counting:
    """The counting of footnotes or endnotes of a Word file."""
    usual = Manner("decimal" if kind == "footnote" else "lowerRoman", "1", "continuous")
    whole = _manner(settings.find(f"{W}{kind}Pr") if settings is not None else None).over(usual)
    sections = [_manner(section.find(f"{W}{kind}Pr")).over(whole) for section in body.iter(f"{W}sectPr")]
    return Counting(sections or [whole])


def _manner(said: _Element | None) -> Manner:
    if said is None:
        return Manner()
    values = {name: said.find(f"{W}{name}") for name in ("numFmt", "numStart", "numRestart")}
    form, start, restart = (
        str(one.get(f"{W}val") or "") if one is not None else "" for one in values.values()
    )
    return Manner(form, start, restart)


def _number(start: str) -> int:
    return min(int(start), _MOST) if start.isascii() and start.isdecimal() else 1


def in_format(number: int, form: str) -> str:
    """A number as it is printed: 4 is "4", "iv", "IV", "d", "D" or "§"; an unknown format is printed in figures."""
    if form in ("lowerRoman", "upperRoman"):
        return _roman(number) if form == "lowerRoman" else _roman(number).upper()
    if form in ("lowerLetter", "upperLetter"):
        letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letter if form == "lowerLetter" else letter.upper()
    if form == "chicago":
        return _SIGNS[(number - 1) % len(_SIGNS)] * ((number - 1) // len(_SIGNS) + 1)
    return str(number)


def _roman(number: int) -> str:
    words = ""
    for value, letters in _ROMAN:
        times, number = divmod(number, value)
        words += letters * times
    return words
