"""Plain text with printed notes, as typists and word processors' "save as text" leave it.

Read are notes at the foot of pages or at the end, marked by superscript figures, ``[1]``, ``[^1]:`` or
``^1``, and, below a heading "Notes" or a rule, by ``1.`` or ``1``; calls in superscript, ``[1]``,
``[^1]``, ``^1`` or plain figures after a word. Wrapped lines and paragraphs cut by a page break are joined
again. The words are kept as printed, with asterisks for italics. Numbering that begins again gives "1 (2)",
a repeated number "7 bis"; what is odd about numbers, calls and joins is said in the remarks.
"""

from __future__ import annotations

import hashlib
import re
from itertools import pairwise
from pathlib import Path

from legalgraph.documents.note_calls import Called, Numbered, called_in, numbered
from legalgraph.documents.note_starts import call_form_of, starts_in
from legalgraph.documents.page_joins import Parted, part
from legalgraph.documents.remarks import Remarks
from legalgraph.documents.text_flow import merged, pieces_of
from legalgraph.documents.text_lines import decoded, lines_of, wrapped_at
from legalgraph.errors import UnreadableInputError
from legalgraph.model import Document, Note

__all__ = ["PlainText"]

# word.2 or word2 before a space: what is left of calls when the notes themselves were not saved.
_FIGURE_AFTER_WORD = re.compile(r"[^\W\d_]{3}[.,;”’\"]?[1-9][0-9]{0,2}(?=\s)")
_AUTHORS_NOTE = re.compile(r"[*†‡]\s\S")


class PlainText:
    """The reader of plain text."""

    name = "plain text"

    def declines(self, path: Path, data: bytes) -> str:  # noqa: ARG002 - other formats look at the data
        """Why this is not a file of plain text; "" if it is."""
        suffix = path.suffix.lower()
        if suffix in {".txt", ".text"}:
            return ""
        what = f"is a {suffix} file" if suffix else "has no ending that tells its format"
        return f"{what}; this version reads only plain text (.txt)."

    def read(self, path: Path, data: bytes) -> Document:
        """The manuscript. Raises UnreadableInputError when the file holds no text."""
        text, remark = decoded(path, data)
        lines = lines_of(text)
        if not lines:
            raise UnreadableInputError(path, "holds no text.")
        form = call_form_of(lines)
        parted = part(pieces_of(lines, starts_in(lines, form), wrapped_at(lines)), form)
        numbers = numbered([note.number for note in parted.notes])
        called = called_in([merged(halves).text for halves in parted.body], numbers, form)
        remarks = _remarks(remark, parted, numbers, called)
        return Document(
            path=path,
            body=called.body,
            notes=_notes(parted, numbers),
            references=called.references,
            format=self.name,
            sha256=hashlib.sha256(data).hexdigest(),
            remarks=remarks,
        )


def _notes(parted: Parted, numbers: list[Numbered]) -> tuple[Note, ...]:
    return tuple(
        Note(number.number, note.text, f"line {note.line}")
        for number, note in zip(numbers, parted.notes, strict=True)
    )


def _remarks(encoding: str, parted: Parted, numbers: list[Numbered], called: Called) -> tuple[str, ...]:
    said = Remarks()
    if encoding:
        said.add(encoding)
    for piece in (half for halves in parted.body for half in halves):
        if _AUTHORS_NOTE.match(piece.text):
            said.add("Left in the body, having a sign and no number:", f"line {piece.line}")
    if numbers:
        _remark_on_numbers(numbers, said)
    else:
        _remark_on_lost_notes(called, said)
    return (*parted.remarks.sentences(), *said.sentences(), *called.remarks)


def _remark_on_lost_notes(called: Called, said: Remarks) -> None:
    said.add("No printed notes were found.")
    if sum(len(_FIGURE_AFTER_WORD.findall(paragraph)) for paragraph in called.body) >= 3:
        said.add(
            "Figures follow words as calls of notes do. The notes may have been lost when the file was saved as "
            "text, or stand in it without marks, a rule or a heading that tell them from the body."
        )


def _remark_on_numbers(numbers: list[Numbered], said: Remarks) -> None:
    if again := numbers[-1].series - 1:
        times = "once" if again == 1 else f"{again} times"
        said.add(
            f"Numbering begins again {times}; from then on the series is given in brackets, as in “1 (2)”."
        )
    for before, note in pairwise(numbers):
        if note.series == before.series and note.printed <= before.printed:
            said.add("Out of order:", f"note {note.number} printed after note {before.number}")
    found = sorted({(1, 0), *((note.series, note.printed) for note in numbers)})
    for (last_series, last), (series, following) in pairwise(found):
        if following > (reached := last if last_series == series else 0) + 1:
            said.add("Not found, though there are higher numbers:", _between(reached, following, series))


def _between(last: int, following: int, series: int) -> str:
    alone = following == last + 2
    missing = f"note {last + 1}" if alone else f"notes {last + 1}–{following - 1}"
    return missing + (f" ({series})" if series > 1 else "")
