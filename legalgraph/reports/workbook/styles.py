"""How cells look. A verdict is a symbol and a word first, and a colour besides, as on the page."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from legalgraph.reports.signs import Sign

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format

__all__ = ["Styles"]

#: Ink and ground of each sign, by its word; both dark enough and light enough to be read.
_COLOURS = {
    "verified": ("#17603a", "#e3f1e8"),
    "exists": ("#2f5d7c", "#e6eef4"),
    "verified elsewhere": ("#7a5200", "#fbf0d9"),
    "differs": ("#973d00", "#fde8da"),
    "not found": ("#a01818", "#fbe3e3"),
    "no text held": ("#55595f", "#f0f1f2"),
    "unresolved": ("#62398c", "#efe7f6"),
    "placeholder": ("#8a2360", "#f8e4ef"),
    "major": ("#a01818", "#fbe3e3"),
    "minor": ("#7a5200", "#fbf0d9"),
    "question": ("#2f5d7c", "#e6eef4"),
}
_CELL = {"valign": "top", "align": "left", "text_wrap": True, "bottom": 1, "bottom_color": "#d5d7dc"}


class Styles:
    """The formats of one workbook, each made once."""

    def __init__(self, book: Workbook) -> None:
        self._book = book
        self._signs: dict[str, Format] = {}

    @cached_property
    def head(self) -> Format:
        return self._book.add_format(
            {
                "bold": True,
                "font_color": "#ffffff",
                "bg_color": "#1d1f23",
                "valign": "vcenter",
                "text_wrap": True,
            }
        )

    @cached_property
    def cell(self) -> Format:
        return self._book.add_format(_CELL)

    @cached_property
    def own(self) -> Format:
        """A cell for the author's own words."""
        return self._book.add_format(_CELL | {"bg_color": "#fffbe6", "locked": False})

    @cached_property
    def quoted(self) -> Format:
        """What the manuscript has and the source has not."""
        return self._book.add_format({"font_strikeout": True, "font_color": "#a01818"})

    @cached_property
    def source(self) -> Format:
        """What the source has and the manuscript has not."""
        return self._book.add_format({"bold": True, "font_color": "#17603a"})

    def sign(self, sign: Sign) -> Format:
        """A verdict or severity."""
        if sign.word not in self._signs:
            ink, ground = _COLOURS[sign.word]
            look = _CELL | {"bold": True, "font_color": ink, "bg_color": ground}
            self._signs[sign.word] = self._book.add_format(look)
        return self._signs[sign.word]
