"""Lines of a PDF written as running text: words, italics and calls, joined as they were before they were set."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from legalgraph.containers import PdfLine
from legalgraph.documents.flow import Flow
from legalgraph.documents.pdf_words import Seam, Words

__all__ = ["Mark", "Setting"]

#: Of the text so far this much is kept in sight.
_REACH = 400


@dataclass(frozen=True, slots=True)
class Mark:
    """What stood raised at a place of a line: the key of the note that it calls or, if it calls none, the figure."""

    place: int
    key: str
    figure: str


@dataclass(frozen=True, slots=True)
class Setting:
    """Writes lines into a flow; ``is_full`` tells whether a line goes on to the edge."""

    flow: Flow
    words: Words
    is_full: Callable[[PdfLine], bool]

    def write(self, lines: Sequence[PdfLine], marks: Sequence[Sequence[Mark]] = ()) -> None:
        """Write lines that follow one another; ``marks`` are those of each line."""
        so_far = between = ""
        for number, line in enumerate(lines):
            so_far = (so_far + line.text)[-_REACH:]
            after = lines[number + 1] if number + 1 < len(lines) else None
            seam = self._seam(so_far, line, after)
            self._line(line, len(line.text) - seam.lost, marks[number] if marks else (), between)
            between = seam.between if after is not None and _both_italic(line, after) else ""
            self.flow.write(seam.between.removesuffix(between))
            so_far = so_far[: len(so_far) - seam.lost] + seam.between

    def _seam(self, so_far: str, line: PdfLine, after: PdfLine | None) -> Seam:
        if after is None:
            return Seam(0, "")
        if line.spaced:
            return Seam(0, " ")
        return self.words.seam(so_far, after.text, full=self.is_full(line))

    def _line(self, line: PdfLine, end: int, marks: Sequence[Mark], between: str) -> None:
        """A line up to its end; ``between`` is the space before it, where italics go on over it."""
        waiting = sorted(marks, key=lambda mark: mark.place)
        for start, stop, italic in _runs(line, end, waiting):
            while waiting and waiting[0].place <= start:
                self._mark(waiting.pop(0))
            self.flow.write(between + line.text[start:stop], italic=italic)
            between = ""
        for mark in waiting:
            self._mark(mark)

    def _mark(self, mark: Mark) -> None:
        if mark.key:
            self.flow.call(mark.key)
        else:
            self.flow.write(mark.figure)


def _runs(line: PdfLine, end: int, marks: Sequence[Mark]) -> Iterator[tuple[int, int, bool]]:
    """The stretches of a line up to its end in which nothing changes: from, to, whether in italics."""
    changes = {0, end, *(mark.place for mark in marks), *(place for span in line.italics for place in span)}
    italics = iter(line.italics)
    start_of, end_of = next(italics, (end, end))
    for start, stop in pairwise(sorted(place for place in changes if place <= end)):
        while end_of <= start and start_of < end:
            start_of, end_of = next(italics, (end, end))
        yield start, stop, start_of <= start < end_of


def _both_italic(line: PdfLine, after: PdfLine) -> bool:
    ends = bool(line.italics) and line.italics[-1][1] >= len(line.text)
    return ends and bool(after.italics) and after.italics[0][0] == 0
