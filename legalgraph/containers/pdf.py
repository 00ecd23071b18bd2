"""PDF read in a program of its own, within limits of time and memory."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from legalgraph.containers.bounded import within_limit
from legalgraph.containers.pdf_lines import TooMuchError
from legalgraph.errors import UnreadableInputError

__all__ = ["PdfLine", "PdfPage", "PdfRule", "is_pdf", "pdf_pages"]

_SECONDS = 180
_NO_CHARACTER = re.compile("[\0\ud800-\udfff]")
_ADVICE = "Fetch it again, or save its text and give that."
_FAULTS = {
    "PDFPasswordIncorrect": "is locked with a password",
    "MemoryError": "takes more memory to read than is allowed",
    "PSEOF": "is cut off",
    "PDFSyntaxError": "is no whole PDF",
    "PdfminerException": "is no whole PDF",
}


@dataclass(frozen=True, slots=True)
class PdfLine:
    """A printed line: its words, where it stands (points from the upper left corner), its size, and the raised
    figures in it, which call notes and are not in its words.

    ``places`` are the offsets in its words at which these stood, ``italics`` what of it is in italics (from, to),
    ``mark`` the raised figures or the sign that it begins with, as a note does.
    """

    text: str
    left: float
    right: float
    top: float
    size: float
    calls: tuple[str, ...]
    places: tuple[int, ...] = ()
    italics: tuple[tuple[int, int], ...] = ()
    mark: str = ""
    spaced: bool = False


@dataclass(frozen=True, slots=True)
class PdfRule:
    """A horizontal rule: where it begins and ends, and how far from the page's top it is."""

    left: float
    right: float
    top: float


@dataclass(frozen=True, slots=True)
class PdfPage:
    """A page's height in points, and its lines from the top; its rules, how many pictures it has, and whether its
    lines have a wide gap at one and the same place, as if two columns had been read as one.
    """

    height: float
    lines: tuple[PdfLine, ...]
    rules: tuple[PdfRule, ...] = ()
    pictures: int = 0
    gutter: bool = False


def is_pdf(data: bytes) -> bool:
    """Whether these bytes are a PDF's: its mark stands within the first kilobyte."""
    return b"%PDF-" in data[:1024]


def pdf_pages(data: bytes, source: str, *, advice: str = _ADVICE) -> tuple[PdfPage, ...]:
    """The pages of a PDF. One without any words on its pages (a scan) has pages without lines.

    Raises InputTooLargeError, and UnreadableInputError (with this advice) for a PDF that is damaged, locked, or takes
    more than three minutes or two gigabytes to read.
    """
    command = [sys.executable, "-P", "-m", "legalgraph.containers.pdf_lines"]
    try:
        done = subprocess.run(  # noqa: S603 (our own program, nothing of the input in its arguments)
            command,
            input=within_limit(data, source),
            capture_output=True,
            timeout=_SECONDS,
            check=False,
            env=_environment(),
        )
    except subprocess.TimeoutExpired as error:
        problem = f"takes more than {_SECONDS} seconds to read."
        raise UnreadableInputError(source, problem, advice=advice) from error
    if done.returncode:
        told = (
            done.stderr if done.returncode > 0 else b""
        )  # below 0 it was killed, and what it says explains nothing
        raise UnreadableInputError(source, f"{_fault(told)}.", advice=advice)
    pages = tuple(_pages(done.stdout))
    if not pages:
        raise UnreadableInputError(source, "has no pages.", advice=advice)
    return pages


def _environment() -> dict[str, str]:
    """So that the program finds this very package, wherever it lies."""
    here = str(Path(__file__).parents[2])
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, (here, os.environ.get("PYTHONPATH"))))}


def _fault(told: bytes) -> str:
    last = told.decode("utf-8", "replace").strip().rpartition("\n")[2]
    name, _, words = last.partition(": ")
    name = name.rpartition(".")[2]
    if name == TooMuchError.__name__:
        return words
    return _FAULTS.get(name, f"cannot be read as PDF ({last[:200] or 'its reader was stopped'})")


def _pages(written: bytes) -> Iterator[PdfPage]:
    for row in written.splitlines():
        height, (rules, pictures, gutter), *lines = json.loads(row)
        yield PdfPage(
            height,
            tuple(_line(*line) for line in lines),
            tuple(PdfRule(*rule) for rule in rules),
            pictures,
            gutter,
        )


def _whole(text: str) -> str:
    """The same words; what a font maps to no character, or to half of one, as the sign for an unknown character."""
    return _NO_CHARACTER.sub("\ufffd", text)


def _line(  # noqa: PLR0913, PLR0917 (a row)
    text: str,
    left: float,
    right: float,
    top: float,
    size: float,
    calls: list[str],
    places: list[int],
    italics: list[tuple[int, int]],
    mark: str,
    spaced: bool,  # noqa: FBT001
) -> PdfLine:
    slanted = tuple((start, end) for start, end in italics)
    return PdfLine(_whole(text), left, right, top, size, tuple(calls), tuple(places), slanted, mark, spaced)
