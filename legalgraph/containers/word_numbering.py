"""The numbers Word makes itself: which a paragraph of a list prints, though no character of it is in the file.

As ECMA-376 part 1, 17.9: a paragraph names a list and a level; the list's definition says how each level counts and
what stands round the number ("%1.", "(%2)"). A level begins again when a level above it counts on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["Numbering"]

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
          (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
_LEVELS = 9
_HIGHEST = 100_000


@dataclass(frozen=True, slots=True)
class _Level:
    format: str
    text: str
    start: int


@dataclass(slots=True)
class Numbering:
    """The lists of a document, and how far each has counted."""

    levels: Mapping[str, Mapping[int, _Level]] = field(default_factory=dict)
    lists: Mapping[str, str] = field(default_factory=dict)
    styles: Mapping[str, tuple[str, int]] = field(default_factory=dict)
    counts: dict[str, list[int]] = field(default_factory=dict)

    @classmethod
    def of(cls, numbering: _Element | None, styles: _Element | None) -> Numbering:
        """What ``numbering.xml`` and ``styles.xml`` say; either may be missing."""
        abstract = {} if numbering is None else dict(_abstract(numbering))
        lists, levels = {}, {}
        for each in numbering.iter(f"{W}num") if numbering is not None else ():
            name, definition = _value(each, "numId"), _value(each.find(f"{W}abstractNumId"), "val")
            lists[name] = definition
            levels[name] = {**abstract.get(definition, {}), **dict(_overridden(each))}
        return cls(levels, lists, {} if styles is None else dict(_of_styles(styles)))

    @property
    def longest(self) -> int:
        """How many characters the longest of the labels takes, its numbers apart."""
        return max((len(each.text) for levels in self.levels.values() for each in levels.values()), default=0)

    def label(self, paragraph: _Element) -> str:
        """What Word prints before this paragraph, "" for nothing; and the list has counted on."""
        found = self._list_of(paragraph)
        if found is None:
            return ""
        name, depth = found
        levels = self.levels.get(name, {})
        if depth not in levels:
            return ""
        counts = self.counts.setdefault(self.lists[name], [0] * _LEVELS)
        counts[depth] = min(counts[depth] + 1, _HIGHEST) if counts[depth] else levels[depth].start
        counts[depth + 1 :] = [0] * (_LEVELS - depth - 1)
        return _printed(levels, depth, counts)

    def _list_of(self, paragraph: _Element) -> tuple[str, int] | None:
        properties = paragraph.find(f"{W}pPr")
        if properties is None:
            return None
        own = properties.find(f"{W}numPr")
        style = self.styles.get(_value(properties.find(f"{W}pStyle"), "val"))
        if own is None:
            return style
        name = _value(own.find(f"{W}numId"), "val")
        depth = _number(_value(own.find(f"{W}ilvl"), "val"), style[1] if style else 0)
        if name == "0" or (not name and style is None):
            return None
        return name or (style[0] if style else ""), min(depth, _LEVELS - 1)


def _abstract(numbering: _Element) -> Iterator[tuple[str, Mapping[int, _Level]]]:
    for each in numbering.iter(f"{W}abstractNum"):
        yield _value(each, "abstractNumId"), dict(_levels(each))


def _levels(holder: _Element) -> Iterator[tuple[int, _Level]]:
    for level in holder.findall(f"{W}lvl"):
        form = _value(level.find(f"{W}numFmt"), "val") or "decimal"
        start = _number(_value(level.find(f"{W}start"), "val"), 1)
        text = _value(level.find(f"{W}lvlText"), "val")
        yield _number(_value(level, "ilvl"), 0), _Level(form, text, start)


def _overridden(num: _Element) -> Iterator[tuple[int, _Level]]:
    for override in num.findall(f"{W}lvlOverride"):
        yield from _levels(override)


def _of_styles(styles: _Element) -> Iterator[tuple[str, tuple[str, int]]]:
    for style in styles.iter(f"{W}style"):
        found = style.find(f"{W}pPr/{W}numPr")
        if found is not None and (name := _value(found.find(f"{W}numId"), "val")) not in ("", "0"):
            depth = _number(_value(found.find(f"{W}ilvl"), "val"), 0)
            yield _value(style, "styleId"), (name, min(depth, _LEVELS - 1))


def _printed(levels: Mapping[int, _Level], depth: int, counts: list[int]) -> str:
    if levels[depth].format in ("bullet", "none"):
        return "-" if levels[depth].format == "bullet" else ""
    label = levels[depth].text
    for number in range(depth, -1, -1):
        if number in levels:
            value = counts[number] or levels[number].start
            label = label.replace(f"%{number + 1}", _FORMATS.get(levels[number].format, str)(value))
    return label.strip()


def _letters(value: int) -> str:
    """Letters as Word counts them: a … z, aa, bb, …"""
    return chr(ord("a") + (value - 1) % 26) * min((value - 1) // 26 + 1, 10)


def _roman(value: int) -> str:
    written = ""
    for worth, letters in _ROMAN:
        times, value = divmod(value, worth)
        written += letters * min(times, 10)
    return written


_FORMATS: Mapping[str, Callable[[int], str]] = {
    "lowerLetter": _letters,
    "upperLetter": lambda value: _letters(value).upper(),
    "lowerRoman": _roman,
    "upperRoman": lambda value: _roman(value).upper(),
    "decimalZero": lambda value: f"{value:02}",
}


def _value(element: _Element | None, name: str) -> str:
    """An attribute's value, "" where there is none."""
    return "" if element is None else str(element.get(f"{W}{name}") or "")


def _number(written: str, otherwise: int) -> int:
    return int(written) if written.isascii() and written.isdigit() and len(written) < 7 else otherwise
