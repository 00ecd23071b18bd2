"""A manuscript put together from body, notes and calls, for every format that says which call is which note."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from legalgraph.documents.cited_items import items_of
from legalgraph.documents.flow import Paragraph
from legalgraph.documents.note_names import name_of
from legalgraph.documents.remarks import Remarks
from legalgraph.model import Document, Note, Reference

__all__ = ["Gathered", "Printed", "document", "told_apart"]


@dataclass(frozen=True, slots=True)
class Printed:
    """A note as the reader of the manuscript sees it: its mark, its text, and where it stands in the file."""

    mark: str
    text: Paragraph
    place: str = ""


@dataclass(frozen=True, slots=True)
class Gathered:
    """What a format gives: the body, the notes by the keys that the body calls, and what there is to say of it."""

    body: Sequence[Paragraph]
    notes: Mapping[str, Printed]
    remarks: Remarks


def document(path: Path, data: bytes, kind: str, found: Gathered) -> Document:
    """The manuscript; a note that nothing calls is left out and counted."""
    body, notes, remarks = found.body, found.notes, found.remarks
    called = [(number, one) for number, paragraph in enumerate(body) for one in paragraph.calls]
    keys = [one.key for _, one in called if one.key in notes]
    numbers = dict(
        zip(dict.fromkeys(keys), told_apart(notes[key].mark for key in dict.fromkeys(keys)), strict=True)
    )
    _remark(notes, called, numbers, remarks)
    items = {
        key: items_of(notes[key].text.fields, f"note {number}", remarks) for key, number in numbers.items()
    }
    return Document(
        path=path,
        body=tuple(paragraph.text for paragraph in body),
        notes=tuple(
            Note(number, notes[key].text.text, notes[key].place, notes[key].text.italics, items[key])
            for key, number in numbers.items()
        ),
        references=tuple(
            Reference(numbers[one.key], paragraph, one.offset)
            for paragraph, one in called
            if one.key in numbers
        ),
        format=kind,
        sha256=hashlib.sha256(data).hexdigest(),
        remarks=remarks.sentences(),
    )


def told_apart(marks: Iterable[str]) -> list[str]:
    """Printed marks that name one note each: where numbering begins again, "1 (2)"; a mark printed again is "* bis"."""
    series, last, seen, names = 1, 0, Counter[tuple[int, str]](), []
    for mark in marks:
        number = int(mark) if mark.isdecimal() and mark.isascii() else None
        if number is not None and number == 1 and last:
            series += 1
        last = last if number is None else number
        seen[series, mark] += 1
        names.append(name_of(mark, series, seen[series, mark]))
    return names


def _remark(
    notes: Mapping[str, Printed],
    called: Sequence[tuple[int, object]],
    numbers: Mapping[str, str],
    remarks: Remarks,
) -> None:
    if not called:
        remarks.add("No notes were found.")
    uncalled = len(notes) - len(numbers)
    if uncalled:
        many = (
            "1 note that the text no longer calls is"
            if uncalled == 1
            else f"{uncalled} notes that the text no longer calls are"
        )
        remarks.add(f"{many} left out.")
