"""Manuscripts of a few lines, checked against the two model instruments."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from legalgraph.build.texts import read_text
from legalgraph.catalogue import load
from legalgraph.check import check
from legalgraph.model import CheckReport, Document, Note, Reference
from legalgraph.shelves import Shelves
from legalgraph.sources import locate

Check = Callable[..., CheckReport]


def document(body: tuple[str, ...], notes: tuple[str, ...]) -> Document:
    """A manuscript: "{1}" in the body calls note 1; the notes are numbered from 1."""
    paragraphs: list[str] = []
    calls: list[Reference] = []
    for number, text in enumerate(body):
        pieces = re.split(r"\{(\d+)\}", text)
        paragraph = ""
        for plain, call in zip(pieces[::2], [*pieces[1::2], ""], strict=True):
            paragraph += plain
            if call:
                calls.append(Reference(call, number, len(paragraph)))
        paragraphs.append(paragraph)
    numbered = tuple(Note(str(number), text) for number, text in enumerate(notes, 1))
    return Document(Path("manuscript.txt"), tuple(paragraphs), numbered, tuple(calls), "plain text", "")


@pytest.fixture(scope="session")
def checked(root: Path) -> Check:
    catalogue = load(Shelves.find(root / "examples"))
    versions = [read_text(source) for source in locate(catalogue.instruments, (root / "examples" / "texts",))]

    def run(*notes: str, body: tuple[str, ...] = ()) -> CheckReport:
        return check(document(body, notes), catalogue, versions)

    return run
