"""The lines of a PDF's pages, with place and size: run as a program of its own, so that a PDF made to exhaust the
machine exhausts only that program (``legalgraph.containers.pdf`` starts it and ends it).

Reads the PDF from standard input; writes one JSON list a page to standard output: the page's height, then each line
as ``[text, left, right, top, size, calls]``. Places and sizes are in points from the page's upper left corner;
``calls`` are the raised figures that stood in the line and are taken out of its text.
"""

from __future__ import annotations

import itertools
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from io import BytesIO
from typing import Any, TextIO

__all__ = ["TooMuchError", "main"]

_MOST_PAGES = 2_000
_MOST_BYTES_OF_MEMORY = 2_000_000_000
_MOST_CHARACTERS = 64_000_000
#: A raised figure is at most this much of the size of the words beside it.
_RAISED = 0.78
#: A gap between words is at least this much of their size.
_GAP = 0.15


class TooMuchError(Exception):
    """More than any law has, made to exhaust the machine; its words say what."""


def main(data: BytesIO, written: TextIO) -> None:
    """Write the lines of every page.

    Raises TooMuchError, and what the PDF library raises: the program then ends with that.
    """
    import pdfplumber  # noqa: PLC0415 (heavy, imported late)

    with pdfplumber.open(data) as opened:
        _check_pages(opened)
        left = _MOST_CHARACTERS
        for page in opened.pages:
            row = json.dumps([float(page.height), *_lines(page)])
            left -= len(row)
            if left < 0:
                raise TooMuchError(f"has more than {_MOST_CHARACTERS / 1e6:.0f} MB of text")
            written.write(f"{row}\n")
            page.close()


def _check_pages(opened: Any) -> None:  # noqa: ANN401 (pdfplumber ships no types)
    """Counted before pdfplumber makes an object of every page."""
    from pdfminer.pdfpage import PDFPage  # noqa: PLC0415 (heavy, imported late)

    if sum(1 for _ in itertools.islice(PDFPage.create_pages(opened.doc), _MOST_PAGES + 1)) > _MOST_PAGES:
        raise TooMuchError(f"has more than {_MOST_PAGES:,} pages")


def _lines(page: Any) -> Iterator[list[object]]:  # noqa: ANN401 (pdfplumber ships no types)
    found = page.extract_text_lines(x_tolerance_ratio=_GAP)
    raised = {_place(char) for line in found for char in _raised(line["chars"])}
    if not raised:
        yield from (_line(line, ()) for line in found)
        return
    plain = page.filter(lambda each: each["object_type"] != "char" or _place(each) not in raised)
    calls = [(line["top"], line["bottom"], _figures(line["chars"], raised)) for line in found]
    for line in plain.extract_text_lines(x_tolerance_ratio=_GAP):
        middle = (line["top"] + line["bottom"]) / 2
        yield _line(
            line, (call for top, bottom, figures in calls if top <= middle <= bottom for call in figures)
        )


def _line(line: dict[str, Any], calls: Iterable[str]) -> list[object]:
    size = round(_size(line["chars"]), 1)
    return [
        _with_mark_apart(line["text"], line["chars"], size),
        *(round(line[side], 1) for side in ("x0", "x1", "top")),
        size,
        list(calls),
    ]


def _with_mark_apart(text: str, chars: Sequence[dict[str, Any]], size: float) -> str:
    """A line that begins with a raised figure, as a note does: with a space after it."""
    small = itertools.takewhile(lambda char: char["text"].isdigit() and char["size"] <= size * _RAISED, chars)
    mark = len(list(small))
    return f"{text[:mark]} {text[mark:].lstrip()}" if mark else text


def _size(chars: Sequence[dict[str, Any]]) -> float:
    return float(Counter(round(char["size"], 1) for char in chars).most_common(1)[0][0])


def _raised(chars: Sequence[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """The small raised figures of a line, not those it begins with: a note's own number begins its line."""
    size = _size(chars)
    bottom = Counter(round(char["bottom"], 0) for char in chars if char["size"] > size * _RAISED)
    foot = bottom.most_common(1)[0][0] if bottom else 0.0
    begun = False
    for char in chars:
        small = char["size"] <= size * _RAISED and char["bottom"] < foot - size * 0.1
        if begun and small and char["text"].isdigit():
            yield char
        begun = begun or (not small and not char["text"].isspace())


def _figures(chars: Sequence[dict[str, Any]], raised: set[tuple[float, float]]) -> Iterator[str]:
    """The raised figures that stand together, each row of them one call."""
    call = ""
    for char in chars:
        if _place(char) in raised:
            call += char["text"]
        elif call:
            yield call
            call = ""
    if call:
        yield call


def _place(char: dict[str, Any]) -> tuple[float, float]:
    return char["x0"], char["top"]


def _bounded() -> None:
    try:
        import resource  # noqa: PLC0415 (not everywhere)
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (_MOST_BYTES_OF_MEMORY, _MOST_BYTES_OF_MEMORY))


if __name__ == "__main__":
    _bounded()
    main(BytesIO(sys.stdin.buffer.read()), sys.stdout)
