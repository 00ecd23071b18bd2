"""The letters of a PDF's printed line with their places: which of them are raised, in italics, or a note's mark."""

from __future__ import annotations

import bisect
import itertools
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

__all__ = [
    "GAP",
    "Call",
    "Row",
    "calls_in",
    "is_raised_in",
    "place_of",
    "row_of",
    "rows_of",
    "spaced",
    "without_gaps",
]

#: A gap between words is at least this much of their size.
GAP = 0.15
#: Letters that stand no farther apart than this part of their size have no space between them.
_NO_ROOM = 0.08
#: A raised figure is at most this much of the size of the words beside it.
_RAISED = 0.78
_CALL = r"(?:[0-9]{1,4}|[*∗†‡§‖¶]{1,4}|[ivxlc]{1,8})"
#: 12 · * · iv · 12,13 : not the "th" of 20th
_CALLS = re.compile(rf"{_CALL}(?:\s?[,;]\s?{_CALL}){{0,8}}")
_MARK = re.compile(_CALL)
#: How fonts that slant are named: Italic, Oblique, and TeX's own.
_SLANTED = re.compile(
    r"ital|obli|kursiv|slanted|[-,]it$|^(?:cm|ec|sf|l?m)?(?:ti|sl)[0-9]{1,4}$", re.IGNORECASE
)
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}

#: A letter as pdfplumber gives it: text, size, fontname, and where it stands.
_Char = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Call:
    """Raised figures that stand together, and the stretch of the line they take up."""

    text: str
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Row:
    """A printed line: each letter of its text with where it is printed; spaces between words are printed nowhere."""

    letters: Sequence[tuple[str, _Char | None]]
    size: float

    @property
    def text(self) -> str:
        return "".join(letter for letter, _ in self.letters)

    @property
    def chars(self) -> list[_Char]:
        return [char for _, char in self.letters if char is not None]

    @property
    def mark(self) -> str:
        """The small figures or the sign that the line begins with, as a note does."""
        small = itertools.takewhile(lambda char: char["size"] <= self.size * _RAISED, self.chars)
        mark = "".join(char["text"] for char in itertools.islice(small, 8))
        return mark if _MARK.fullmatch(mark) and (mark[0] not in "ivxlc" or self._begins_raised()) else ""

    def _begins_raised(self) -> bool:
        return bool(self.chars) and is_raised_in(self.chars[0], self.size, _foot(self.chars, self.size))

    def italics(self) -> Iterator[tuple[int, int]]:
        """What is set in a slanted font: from, to."""
        slanted = [char is not None and _is_slanted(char["fontname"]) for _, char in self.letters]
        start = 0
        for is_slanted, run in itertools.groupby(
            range(len(slanted)), key=lambda at: slanted[at] or _is_within(slanted, self.letters, at)
        ):
            end = start + len(list(run))
            if is_slanted:
                yield start, end
            start = end


def rows_of(page: Any) -> Iterator[Row]:  # noqa: ANN401 (pdfplumber ships no types)
    """The printed lines of a page from its top."""
    run: list[tuple[str, _Char | None]] = []
    for text, char in (*page.get_textmap(x_tolerance_ratio=GAP).tuples, ("\n", None)):
        if text != "\n":
            run += ((letter, char) for letter in "".join(_LIGATURES.get(each, each) for each in text))
        elif any(letter.strip() for letter, _ in run):
            found = _stripped(run)
            yield row_of([each for at, each in enumerate(found) if not _is_unseen(found, at)])
            run = []
        else:
            run = []


def spaced(page: Any) -> frozenset[tuple[float, float]]:  # noqa: ANN401 (pdfplumber ships no types)
    """The places of the letters that are followed by a space of their own: word processors write one where a line was
    broken between words, and none where a paragraph ends.
    """
    return frozenset(
        place_of(char)
        for char, after in itertools.pairwise(page.chars)
        if after["text"].isspace() and abs(after["x0"] - char["x1"]) < char["size"] and _overlap(char, after)
    )


def _overlap(char: _Char, after: _Char) -> bool:
    return bool(after["top"] < char["bottom"] and char["top"] < after["bottom"])


def row_of(letters: Sequence[tuple[str, _Char | None]]) -> Row:
    sizes = Counter(round(char["size"], 1) for _, char in letters if char is not None)
    return Row(letters, float(sizes.most_common(1)[0][0]) if sizes else 0.0)


def _stripped(letters: Sequence[tuple[str, _Char | None]]) -> Sequence[tuple[str, _Char | None]]:
    full = [at for at, (letter, _) in enumerate(letters) if letter != " "]
    return letters[full[0] : full[-1] + 1]


def _is_unseen(letters: Sequence[tuple[str, _Char | None]], at: int) -> bool:
    """Whether a space has no room between its letters, as those that are drawn over a letter."""
    if letters[at][0] != " " or not 0 < at < len(letters) - 1:
        return False
    before, after = letters[at - 1][1], letters[at + 1][1]
    if before is None or after is None:
        return False
    return bool(abs(after["x0"] - before["x1"]) < before["size"] * _NO_ROOM)


def place_of(char: _Char) -> tuple[float, float]:
    return char["x0"], char["top"]


def _is_slanted(font: str) -> bool:
    return _SLANTED.search(font.rpartition("+")[2]) is not None


def _is_within(slanted: Sequence[bool], letters: Sequence[tuple[str, _Char | None]], at: int) -> bool:
    """Whether this is the space between two slanted words."""
    return letters[at][1] is None and 0 < at < len(slanted) - 1 and slanted[at - 1] and slanted[at + 1]


# --- raised figures


def calls_in(row: Row) -> Iterator[tuple[Call, list[_Char]]]:
    """The raised figures and signs of a line, but for those it begins with: a note's own mark begins its line."""
    foot = _foot(row.chars, row.size)
    begun = False
    for raised, run in itertools.groupby(row.chars, key=lambda char: is_raised_in(char, row.size, foot)):
        chars = list(run)
        if raised and begun:
            yield from _called(chars)
        begun = begun or (not raised and any(not char["text"].isspace() for char in chars))


def _called(chars: list[_Char]) -> Iterator[tuple[Call, list[_Char]]]:
    """The calls in a run of raised letters; of one that is no row of calls, such as an ordinal's, its figures."""
    text = "".join(char["text"] for char in chars).strip()
    if _CALLS.fullmatch(text):
        yield Call(text, chars[0]["x0"], chars[-1]["x1"]), chars
        return
    for figures, run in itertools.groupby(chars, key=lambda char: char["text"].isdigit()):
        if figures:
            found = list(run)
            yield Call("".join(each["text"] for each in found), found[0]["x0"], found[-1]["x1"]), found


def is_raised_in(char: _Char, size: float, foot: float) -> bool:
    return bool(char["size"] <= size * _RAISED and char["bottom"] < foot - size * 0.1)


def _foot(chars: Iterable[_Char], size: float) -> float:
    feet = Counter(round(char["bottom"], 0) for char in chars if char["size"] > size * _RAISED)
    return float(feet.most_common(1)[0][0]) if feet else 0.0


def without_gaps(row: Row, calls: Sequence[Call]) -> tuple[Row, list[int]]:
    """The line without the gaps that only its calls filled, and where in its text each of them stands."""
    ends = _ends(row)
    centres = list(itertools.accumulate((centre for centre, _ in ends), max))
    places = []
    dropped: set[int] = set()
    for call in calls:
        before = bisect.bisect(centres, call.left)
        at = ends[before - 1][1] if before else 0
        if _only_filled(row, at, call):
            dropped.add(at)
        places.append(at)
    letters = [each for at, each in enumerate(row.letters) if at not in dropped]
    gone = sorted(dropped)
    return Row(letters, row.size), [at - bisect.bisect_left(gone, at) for at in places]


def _ends(row: Row) -> list[tuple[float, int]]:
    """The middle of each printed letter, and the place in the text after it."""
    return [
        ((char["x0"] + char["x1"]) / 2, at) for at, (_, char) in enumerate(row.letters, 1) if char is not None
    ]


def _only_filled(row: Row, at: int, call: Call) -> bool:
    """Whether the space at a place in the text is no more than the room that a call took up."""
    if not 0 < at < len(row.letters) - 1 or row.letters[at] != (" ", None):
        return False
    before, after = row.letters[at - 1][1], row.letters[at + 1][1]
    if before is None or after is None:
        return False
    room = row.size * GAP
    return bool(call.left - before["x1"] < room and after["x0"] - call.right < room)
