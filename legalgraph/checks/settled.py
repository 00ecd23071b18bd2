"""What the author has looked at and settled, with her reason: a note, or one kind of finding in it.

A mark is remembered by the text of the note and holds as long as that reads the same, whatever its number and
whatever the format: white space, italics and the style of quotation marks do not count. When the note is rewritten the
mark no longer fits, and the check says so. A note of few letters ("Id. at 5.") is known by the note before it as well.
"""

from __future__ import annotations

import hashlib
import json
import os
import unicodedata
from collections.abc import Collection, Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from legalgraph.containers.bounded import read_bounded
from legalgraph.errors import UnreadableInputError, UsageError
from legalgraph.model import Finding, Note, NoteCheck

__all__ = ["FILE", "Mark", "Marks", "fingerprints"]

#: The file of marks in the manuscript's folder: one for all its versions and formats.
FILE = "legalgraph-settled.json"
_LARGEST = 10_000_000
_OPENING = 60
#: A note with fewer letters is not told from others by its own words.
_FEWEST_LETTERS = 24
_MARKS = str.maketrans(
    {"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "‑": "-", "*": ""}
)


def fingerprints(notes: Sequence[Note]) -> tuple[str, ...]:
    """What each note of a manuscript is known by again: the hash of its words and signs, however they are set."""
    plain = [" ".join(unicodedata.normalize("NFKC", note.text).translate(_MARKS).split()) for note in notes]
    return tuple(
        _hash(text if sum(map(str.isalpha, text)) >= _FEWEST_LETTERS else f"{before}\n{text}")
        for before, text in zip(("", *plain), plain, strict=False)
    )


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Mark:
    """A note that the author has settled: its fingerprint and opening words, why, since when (ISO).

    ``codes`` are the findings that are settled; with none the whole note is.
    """

    note: str
    opening: str
    reason: str
    on: str
    codes: tuple[str, ...] = ()

    @classmethod
    def of(cls, key: str, note: Note, reason: str, on: str, codes: Iterable[str] = ()) -> Mark:
        """A mark for the note of this fingerprint. Raises UsageError when no reason is given."""
        said = " ".join("".join(sign if sign.isprintable() else " " for sign in reason).split())
        if not said:
            raise UsageError("A settled note needs a reason: say why it is right as it stands (--reason).")
        opening = " ".join(note.text.split())[:_OPENING]
        return cls(key, opening, said, on, tuple(sorted(set(codes))))


@dataclass(frozen=True, slots=True)
class Marks:
    """All marks of a file, the newest last."""

    marks: tuple[Mark, ...] = ()

    @classmethod
    def load(cls, place: Path) -> Marks:
        """The marks of a file, none where there is none. Raises UnreadableInputError for one that is broken."""
        if not place.is_file():
            return cls()
        try:
            rows = json.loads(read_bounded(place, _LARGEST))
            return cls(tuple(_mark(row) for row in rows["settled"]))
        except (ValueError, TypeError, KeyError, RecursionError) as error:
            advice = "Mend it, or move it away: then nothing is settled."
            raise UnreadableInputError(place, "is not a file of settled notes.", advice=advice) from error

    def save(self, place: Path) -> None:
        """Write the file whole, or not at all."""
        rows = {"settled": [asdict(mark) for mark in self.marks]}
        part = place.with_name(f".{place.name}.{os.getpid()}.part")
        try:
            part.write_text(json.dumps(rows, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
            part.replace(place)
        finally:
            part.unlink(missing_ok=True)

    def adding(self, new: Sequence[Mark]) -> Marks:
        """The same with these; a mark for the same note and codes takes the older one's place."""
        replaced = {(mark.note, mark.codes) for mark in new}
        kept = [mark for mark in self.marks if (mark.note, mark.codes) not in replaced]
        return Marks((*kept, *new))

    def without(self, keys: Collection[str], codes: Iterable[str] = ()) -> Marks:
        """The same without the marks of these notes; with codes, only those of these codes go."""
        only = set(codes)
        gone = (bool(not only or only.intersection(mark.codes)) and mark.note in keys for mark in self.marks)
        return Marks(tuple(mark for mark, goes in zip(self.marks, gone, strict=True) if not goes))

    def unfit(self, notes: Sequence[Note]) -> tuple[Mark, ...]:
        """The marks that fit no note of a manuscript: the note was rewritten, or is another manuscript's."""
        there = set(fingerprints(notes)) if self.marks else set()
        return tuple(mark for mark in self.marks if mark.note not in there)

    def applied(self, checks: Sequence[NoteCheck]) -> tuple[NoteCheck, ...]:
        """Checked notes with what the author has settled marked as such; nothing is taken away."""
        if not self.marks:
            return tuple(checks)
        keys = fingerprints([one.note for one in checks])
        return tuple(self._applied(key, one) for key, one in zip(keys, checks, strict=True))

    def _applied(self, key: str, checked: NoteCheck) -> NoteCheck:
        here = [mark for mark in self.marks if mark.note == key]
        whole = next((mark.reason for mark in reversed(here) if not mark.codes), "")
        reasons = {code: mark.reason for mark in here for code in mark.codes}
        findings = tuple(_settled(one, whole or reasons.get(one.code, "")) for one in checked.findings)
        return replace(checked, findings=findings, settled=whole)


def _settled(finding: Finding, reason: str) -> Finding:
    return replace(finding, settled=reason) if reason else finding


def _mark(row: dict[str, object]) -> Mark:
    """One row of the file. Raises ValueError, TypeError or KeyError for one of another shape."""
    words = [row[name] for name in ("note", "opening", "reason", "on")]
    codes = row.get("codes", [])
    if not all(isinstance(word, str) for word in words) or not isinstance(codes, list):
        raise TypeError("not a mark")
    note, opening, reason, on = map(str, words)
    return Mark(note, opening, reason, on, tuple(map(str, codes)))
