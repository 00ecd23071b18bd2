"""How wide words are, and how they break into the lines of a box, without a browser to ask.

Widths are those of Helvetica, which Arial, Liberation Sans and Nimbus Sans share; letters outside ASCII
are taken as wide as a capital, East Asian ones as a full square.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator

__all__ = ["NO_BREAK", "width_of", "wrap"]

# Adobe's metrics of Helvetica: the printable ASCII characters by their width in thousandths of the type size.
_BY_WIDTH = {
    191: "'",
    222: "ijl",
    260: "|",
    278: " !,./:;I[\\]ft",
    333: "()-`r",
    334: "{}",
    355: '"',
    389: "*",
    469: "^",
    500: "Jcksvxyz",
    556: "#$0123456789?L_abdeghnopqu",
    584: "+<=>~",
    611: "FTZ",
    667: "&ABEKPSVXY",
    722: "CDHNRUw",
    778: "GOQ",
    833: "Mm",
    889: "%",
    944: "W",
    1015: "@",
}
_WIDTHS = {letter: width for width, letters in _BY_WIDTH.items() for letter in letters}
_BOLD = 1.08
NO_BREAK = "\u00a0"
_CUT = "…"


def width_of(words: str, size: float, *, bold: bool = False) -> float:
    """The width of these words in pixels at this type size."""
    return sum(map(_width, words)) / 1000 * size * (_BOLD if bold else 1)


def _width(letter: str) -> int:
    if letter in _WIDTHS:
        return _WIDTHS[letter]
    if letter == NO_BREAK:
        return _WIDTHS[" "]
    if unicodedata.combining(letter):
        return 0
    return 1000 if unicodedata.east_asian_width(letter) in "WF" else 667


def wrap(words: str, width: float, size: float, *, lines: int, bold: bool = False) -> tuple[str, ...]:
    """These words in at most so many lines of this width; the last ends in "…" when not all fit."""

    def fits(text: str) -> bool:
        return width_of(text, size, bold=bold) <= width

    broken = list(_broken(words, fits))
    if len(broken) <= lines:
        return tuple(broken)
    last = broken[lines - 1]
    while last and not fits(last + _CUT):
        last = last[:-1]
    return (*broken[: lines - 1], last.rstrip() + _CUT)


def _broken(words: str, fits: Callable[[str], bool]) -> Iterator[str]:
    line = ""
    for word in re.split(r"[ \t\r\n]+", words.strip()):
        if line and not fits(f"{line} {word}"):
            yield line
            line = ""
        line = f"{line} {word}" if line else word
        while not fits(line) and len(line) > 1:
            cut = next(n for n in range(len(line) - 1, 0, -1) if n == 1 or fits(line[:n]))
            yield line[:cut]
            line = line[cut:]
    if line:
        yield line
