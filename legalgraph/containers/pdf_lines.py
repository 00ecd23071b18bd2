"""The lines of a PDF's pages, with place and size: run as a program of its own, so that a PDF made to exhaust the
machine exhausts only that program (``legalgraph.containers.pdf`` starts it and ends it).

Reads the PDF from standard input; writes one JSON list a page to standard output: the page's height, what else stands
on it (see ``_besides``), then each line as ``PdfLine`` has it: ``[text, left, right, top, size, calls, places, italics,
mark, spaced]``. Places and sizes are in points from the page's upper left corner; ``calls`` are the raised figures that
stood in the line and are taken out of its text, ``places`` where in the text they stood.
"""

from __future__ import annotations

import itertools
import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import Any, TextIO

from legalgraph.containers.pdf_letters import Call, Row, calls_in, place_of, rows_of, spaced, without_gaps

__all__ = ["TooMuchError", "main"]

_MOST_PAGES = 2_000
_MOST_BYTES_OF_MEMORY = 2_000_000_000
_MOST_CHARACTERS = 64_000_000
#: A rule is no thicker than this, and no shorter.
_THICKEST, _SHORTEST = 3.0, 30.0
_MOST_RULES = 100
#: A gap between columns is at least as wide as this, in points and in sizes of the letters.
_GUTTER, _WIDEST_SPACE = 8.0, 1.0
_CELL = 4.0


class TooMuchError(Exception):
    """More than any law has, made to exhaust the machine; its words say what."""


def main(data: BytesIO, written: TextIO) -> None:
    """Write the lines of every page.

    Raises TooMuchError, and what the PDF library raises: the program then ends with that.
    """
    with _opened(data) as opened:
        _check_pages(opened)
        left = _MOST_CHARACTERS
        for page in opened.pages:
            row = json.dumps(_row(page))
            left -= len(row)
            if left < 0:
                raise TooMuchError(f"has more than {_MOST_CHARACTERS / 1e6:.0f} MB of text")
            written.write(f"{row}\n")
            page.close()


def _opened(data: BytesIO) -> Any:  # noqa: ANN401 (pdfplumber ships no types)
    import pdfplumber  # noqa: PLC0415 (heavy, imported late)
    from pdfminer.pdfdocument import PDFPasswordIncorrect  # noqa: PLC0415
    from pdfplumber.utils.exceptions import PdfminerException  # noqa: PLC0415

    try:
        return pdfplumber.open(data)
    except PdfminerException as error:
        locked = next((each for each in error.args if isinstance(each, PDFPasswordIncorrect)), None)
        raise locked or error from None


def _check_pages(opened: Any) -> None:  # noqa: ANN401 (pdfplumber ships no types)
    """Counted before pdfplumber makes an object of every page."""
    from pdfminer.pdfpage import PDFPage  # noqa: PLC0415 (heavy, imported late)

    if sum(1 for _ in itertools.islice(PDFPage.create_pages(opened.doc), _MOST_PAGES + 1)) > _MOST_PAGES:
        raise TooMuchError(f"has more than {_MOST_PAGES:,} pages")


def _row(page: Any) -> list[object]:  # noqa: ANN401 (pdfplumber ships no types)
    rows = list(rows_of(page))
    return [float(page.height), _besides(page, rows), *_lines(page, rows)]


def _besides(page: Any, rows: Sequence[Row]) -> list[object]:  # noqa: ANN401 (pdfplumber ships no types)
    """The page's rules as left, right and top; how many pictures it has; whether its lines have a gutter in them."""
    drawn = (each for kind in ("rects", "lines", "curves") for each in getattr(page, kind))
    rules = (
        [round(each[side], 1) for side in ("x0", "x1", "top")]
        for each in drawn
        if abs(each["bottom"] - each["top"]) <= _THICKEST and each["x1"] - each["x0"] >= _SHORTEST
    )
    return [
        list(itertools.islice(rules, _MOST_RULES)),
        len(page.images),
        _has_gutter(rows, float(page.width)),
    ]


def _has_gutter(rows: Sequence[Row], width: float) -> bool:
    """Whether half of the lines that run across the middle have a wide gap at one and the same place there."""
    cells: Counter[int] = Counter()
    across = 0
    for row in rows:
        chars = row.chars
        if chars and min(c["x0"] for c in chars) < width * 0.4 and max(c["x1"] for c in chars) > width * 0.6:
            across += 1
            cells.update(set(_gap_cells(chars, row.size, width)))
    return across >= 8 and max(cells.values(), default=0) >= across / 2


def _gap_cells(chars: Sequence[dict[str, Any]], size: float, width: float) -> Iterator[int]:
    for char, after in itertools.pairwise(chars):
        left, right = max(char["x1"], width * 0.35), min(after["x0"], width * 0.65)
        if after["x0"] - char["x1"] >= max(_GUTTER, size * _WIDEST_SPACE) and left < right:
            yield from range(int(left / _CELL), int(right / _CELL) + 1)


def _lines(page: Any, rows: Sequence[Row]) -> Iterator[list[object]]:  # noqa: ANN401 (pdfplumber ships no types)
    found = [(row, list(calls_in(row))) for row in rows]
    raised = {place_of(char) for _, calls in found for _, chars in calls for char in chars}
    spaces = spaced(page)
    if not raised:
        yield from (_line(row, (), spaces) for row in rows)
        return
    plain = page.filter(lambda each: each["object_type"] != "char" or place_of(each) not in raised)
    called = [(*_height(row), calls) for row, calls in found if calls]
    for row in rows_of(plain):
        top, bottom = _height(row)
        middle = (top + bottom) / 2
        yield _line(
            row, [each for top, bottom, calls in called if top <= middle <= bottom for each in calls], spaces
        )


def _height(row: Row) -> tuple[float, float]:
    return min(char["top"] for char in row.chars), max(char["bottom"] for char in row.chars)


def _line(
    row: Row,
    raised: Sequence[tuple[Call, list[dict[str, Any]]]],
    spaces: frozenset[tuple[float, float]],
) -> list[object]:
    calls = [call for call, _ in raised]
    last = max((row.chars[-1], *(chars[-1] for _, chars in raised)), key=lambda char: float(char["x1"]))
    row, places = without_gaps(row, calls)
    mark = row.mark
    if mark:  # with a space between it and the note's words
        rest = list(row.letters[len(mark) :])
        while rest and rest[0][0].isspace():
            rest.pop(0)
        moved = len(mark) + 1 + len(rest) - len(row.letters)
        places = [place + moved for place in places]
        row = Row([*row.letters[: len(mark)], (" ", None), *rest], row.size)
    chars = row.chars
    return [
        row.text,
        round(min(char["x0"] for char in chars), 1),
        round(max(char["x1"] for char in chars), 1),
        round(min(char["top"] for char in chars), 1),
        row.size,
        [call.text for call in calls],
        places,
        list(row.italics()),
        mark,
        place_of(last) in spaces,
    ]


def _bounded() -> None:
    try:
        import resource  # noqa: PLC0415 (not everywhere)
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (_MOST_BYTES_OF_MEMORY, _MOST_BYTES_OF_MEMORY))


if __name__ == "__main__":
    _bounded()
    main(BytesIO(sys.stdin.buffer.read()), sys.stdout)
