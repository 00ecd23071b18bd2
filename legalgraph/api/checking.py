"""A manuscript checked, and its notes settled: what the verbs ``check`` and ``settle`` do."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from legalgraph.api.scanning import acts_in
from legalgraph.build.on_demand import OnDemand
from legalgraph.catalogue import Catalogue
from legalgraph.check import Choices
from legalgraph.check import check as check_document
from legalgraph.checks import settled as marks_of
from legalgraph.checks.settings import Settings, settings_for
from legalgraph.checks.settled import Mark, Marks, fingerprints
from legalgraph.documents.all import read
from legalgraph.errors import SourceMissingError, UnknownNameError
from legalgraph.kept import Kept
from legalgraph.model import CheckReport
from legalgraph.sources import locate

__all__ = ["Settling", "checked", "choices_for", "settled_file", "settling", "with_acts", "with_library"]


def choices_for(
    manuscript: Path, language: str, off: Sequence[str], settings: Path | None, settled: Path | None
) -> Choices:
    """What the author has chosen: by the command, in the settings file, and by settling notes."""
    found = settings_for(manuscript, settings).without(off)
    marks = Marks.load(settled_file(manuscript, settled))
    return Choices(language or found.language or "en", found.off, marks)


def with_library(choices: Choices, library: Path | None) -> Choices:
    """The same, with the author's own library where she names one."""
    if library is None:
        return choices
    from legalgraph.library import read_library  # noqa: PLC0415 only where a library is named

    return replace(choices, library=read_library(library))


def with_acts(choices: Choices, files: Sequence[Path]) -> Choices:
    """The same, with the acts of the Union that these files list. Raises UnreadableInputError."""
    return replace(choices, acts=acts_in(files)) if files else choices


def checked(manuscript: Path, catalogue: Catalogue, folders: Sequence[Path], choices: Choices) -> CheckReport:
    """A manuscript checked against the texts of these folders."""
    document = read(manuscript)
    kept = Kept.find()
    located = locate(catalogue.instruments, folders, choices.language)
    report = check_document(document, catalogue, OnDemand(located, catalogue.shapes, kept), choices)
    kept.tidy()
    return replace(report, folders=tuple(folders))


def settled_file(manuscript: Path, named: Path | None) -> Path:
    """The file of settled notes: the one named, or that in the manuscript's folder.

    Raises SourceMissingError when the folder of the one named is not there.
    """
    place = named or manuscript.parent / marks_of.FILE
    if not place.parent.is_dir():
        raise SourceMissingError(place.parent, advice="Name a file in a folder that is there.")
    return place


@dataclass(frozen=True, slots=True)
class Settling:
    """What the author asks for: these notes settled for this reason (only these codes in them), or no longer."""

    notes: tuple[str, ...]
    reason: str = ""
    codes: tuple[str, ...] = ()
    undo: bool = False


def settling(manuscript: Path, asked: Settling, place: Path) -> tuple[Mark, ...]:
    """Marks written for these notes, or taken away; all marks that the file has then."""
    codes = Settings().without(asked.codes).off
    notes = read(manuscript).notes
    by_number = dict(
        zip((note.number for note in notes), zip(fingerprints(notes), notes, strict=True), strict=True)
    )
    for number in asked.notes:
        if number not in by_number:
            raise UnknownNameError("note", number, by_number)
    chosen = [by_number[number] for number in dict.fromkeys(asked.notes)]
    marks = Marks.load(place)
    if asked.undo:
        after = marks.without({key for key, _ in chosen}, codes)
    else:
        today = dt.datetime.now(tz=dt.UTC).date().isoformat()
        after = marks.adding([Mark.of(key, note, asked.reason, today, codes) for key, note in chosen])
    if after != marks:
        after.save(place)
    return after.marks
