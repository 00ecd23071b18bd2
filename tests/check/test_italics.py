"""A manuscript that keeps its italics apart is checked as the same in plain text with asterisks."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from legalgraph.build.texts import read_text
from legalgraph.catalogue import load
from legalgraph.check import check
from legalgraph.check.italics import Asterisked
from legalgraph.model import CheckReport, Document, Note, Span
from legalgraph.shelves import Shelves
from legalgraph.sources import locate


def slanted(text: str, number: str = "1") -> Note:
    """A note whose text has its italics between asterisks here."""
    pieces = re.split(r"\*([^*]+)\*", text)
    spans, at = [], 0
    for position, piece in enumerate(pieces):
        if position % 2:
            spans.append(Span(at, at + len(piece)))
        at += len(piece)
    return Note(number, "".join(pieces), italics=tuple(spans))


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (slanted("Ida Brook, *Doors* (2020)."), "Ida Brook, *Doors* (2020)."),
        (
            slanted("*See* *also* Brook, *Doors*."),
            "*See also* Brook, *Doors*.",
        ),  # runs that only a space parts
        (Note("1", "Brook, Doors ,x", italics=(Span(6, 12), Span(13, 14))), "Brook, *Doors* ,x"),  # a comma
        (Note("1", "Brook 2.", italics=(Span(5, 6), Span(7, 8))), "Brook 2."),  # a space, a stop: no words
        (Note("1", "Brook, *Doors*."), "Brook, *Doors*."),
    ],
)
def test_italics_become_asterisks(note: Note, expected: str) -> None:
    assert Asterisked.of(note).note.text == expected


NOTES = (
    "Ida Brook, *Doors at Sea*, 3 LAW J. 4, 5 (2020).",
    "*See also* Brook, *supra* n. 9 at 5; *Id.* at 7. “Never closed.",
    "Ida Brook et al., *Rowing*, Study for the Assembly, at 12 (May 2019); Marchetti 88; *ibid.*",
)


def checked(root: Path, notes: tuple[Note, ...]) -> CheckReport:
    catalogue = load(Shelves.find(root / "examples"))
    versions = [read_text(one) for one in locate(catalogue.instruments, (root / "examples" / "texts",))]
    return check(Document(Path("m.docx"), ("Text.",), notes, (), "Word", ""), catalogue, versions)


def test_the_same_is_found_as_between_asterisks_in_the_words_of_the_manuscript(root: Path) -> None:
    plain = checked(root, tuple(Note(str(number), text) for number, text in enumerate(NOTES, 1)))
    kept = checked(root, tuple(slanted(text, str(number)) for number, text in enumerate(NOTES, 1)))
    assert sum(len(note.findings) for note in kept.notes) > 2
    for one, other in zip(plain.notes, kept.notes, strict=True):
        assert [check.mention.kind for check in one.citations] == [
            check.mention.kind for check in other.citations
        ]
        assert [finding.code for finding in one.findings] == [finding.code for finding in other.findings]
        for check_ in other.citations:
            assert check_.mention.text == check_.mention.span.of(other.note.text)
        for finding in other.findings:
            assert "*" not in finding.words + finding.message
            assert finding.span is None or finding.words in other.note.text
