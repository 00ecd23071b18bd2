"""Citations against the scholar's own library, and against what Zotero keeps of them in the manuscript."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from legalgraph import api
from legalgraph.check import Choices, check
from legalgraph.checks.base import Example
from legalgraph.cli import main
from legalgraph.model import CheckReport, Finding, ItemCited, Library, LibraryItem, Note, Severity, Span, Work

Read = Callable[[Example], CheckReport]
CODES = frozenset({"library_mismatch", "not_in_library", "pinpoint_out_of_range"})


def article(title: str, *authors: str, year: str = "2020", pages: str = "4-19", **said: str) -> LibraryItem:
    page = pages.partition("-")[0]
    work = Work("article-journal", authors, title, "Law Journal", volume="3", page=page, date=year, **said)
    return LibraryItem(title, work, pages)


DOORS = article("Doors at Sea: A Study", "Ida Brook", "Ana León")
LIBRARY = Library("zotero.json", (DOORS, article("Nets and Borders", "Paul Marsh", pages="740-62")))


def found(read: Read, *notes: str, library: Library | None = LIBRARY) -> list[Finding]:
    return [one for one in read(Example(notes, (), library)).findings if one.code in CODES]


MAJOR, MINOR, QUESTION = Severity.MAJOR, Severity.MINOR, Severity.QUESTION
CASES = [
    ("Ida Brook & Ana León, *Doors at Sea: A Study*, 3 LAW J. 4, 7 (2020).", [], "nothing differs"),
    (
        "I. Brook & A. León, *Doors at Sea*, 3 LAW J. 4 (2020).",
        [],
        "initials, and no subtitle, are a matter of style",
    ),
    ("Ida Brook et al., *Doors at Sea*, 3 LAW J. 4 (2020).", [], "et al. too"),
    (
        "Ida Brook & Ana León, *Doors at Sea*, 3 LAW J. 4 (2019).",
        [(MAJOR, "the year “2020”, not “2019”")],
        "the year",
    ),
    (
        "Ida Brook & Ana León, *Doors at Sea*, 4 LAW J. 4 (2020).",
        [(MINOR, "the volume “3”, not “4”")],
        "the volume",
    ),
    (
        "Ida Brook & Ana Leon, *Doors at Sea*, 3 LAW J. 4 (2020).",
        [(MINOR, "“Ana León”, not “Ana Leon”")],
        "an accent",
    ),
    (
        "Ana León & Ida Brook, *Doors at Sea*, 3 LAW J. 4 (2020).",
        [(MINOR, "the order of the authors “Ida Brook, Ana León”")],
        "the order",
    ),
    (
        "Paul Marsh, *Nets and Boarders*, 3 LAW J. 740 (2020).",
        [(MINOR, "the title “Nets and Borders”, not “Nets and Boarders”")],
        "the title",
    ),
    (
        "Ida Brook & Ana León, *Doors at Sea*, 5 LAW J. 4 (2018).",
        [(MAJOR, "the year “2020”, not “2018”, and the volume “3”, not “5”")],
        "what differs is told in one sentence",
    ),
    ("Paul Marsh, *Nets and Borders*, 3 LAW J. 740, 761 (2020).", [], "a page in a range printed short"),
    (
        "Paul Marsh, *Nets and Borders*, 3 LAW J. 740, 763 (2020).",
        [(MAJOR, "Page 763 is not in it: your library has it on pages 740 to 762.")],
        "a page behind its end",
    ),
    ("Harbour Table p. 66.", [], "a short form of what nobody gives in full"),
]


@pytest.mark.parametrize(("note", "expected", "why"), CASES, ids=[row[2] for row in CASES])
def test_against_a_library(
    checked_example: Read, note: str, expected: list[tuple[Severity, str]], why: str
) -> None:
    said = found(checked_example, note)
    assert [one.severity for one in said] == [severity for severity, _ in expected], why
    assert all(words in one.message for one, (_, words) in zip(said, expected, strict=True)), why


def test_a_page_out_of_range_is_told_of_short_forms_too(checked_example: Read) -> None:
    full = "Paul Marsh, *Nets and Borders*, 3 LAW J. 740 (2020)."
    said = found(checked_example, full, "Marsh 800.", "*Id.* at 750.")
    assert [(one.note, one.code) for one in said] == [("2", "pinpoint_out_of_range")]


def test_of_several_entries_nothing_is_claimed(checked_example: Read) -> None:
    again = dataclasses.replace(DOORS, work=dataclasses.replace(DOORS.work, container="Sea Review"))
    (one,) = found(
        checked_example,
        "Ida Brook, *Doors at Sea*, 9 LAW J. 4 (2020).",
        library=Library("z.bib", (DOORS, again)),
    )
    assert one.severity is QUESTION
    assert "Law Journal" in one.message
    assert "Sea Review" in one.message


def test_the_same_entry_twice_is_one_and_the_year_tells_editions_apart(checked_example: Read) -> None:
    note = "Ida Brook, *Doors at Sea*, 3 LAW J. 4 (2020)."
    older = article("Doors at Sea", "Ida Brook", year="2011")
    assert found(checked_example, note, library=Library("z.bib", (DOORS, DOORS, older))) == []


def test_what_is_not_in_the_library_is_asked_once_for_all(checked_example: Read) -> None:
    notes = (
        "Tom Field, *Rescue* (2021); Nora Lind, *Sails* (2016).",
        "Field, *supra* note 1, at 4.",
        "Ida Brook, *Doors at Sea*, 3 LAW J. 4 (2020).",
        "Maria Roe, *Boats Turned Back*, https://example.org/boats (2020).",
    )
    (one,) = found(checked_example, *notes)
    assert (one.note, one.code, one.severity) == ("", "not_in_library", QUESTION)
    assert one.message.startswith(
        "2 of 3 works cited do not stand in zotero.json: Tom Field, “Rescue” (note 1); Nora"
    )
    assert found(checked_example, *notes, library=None) == []


def test_what_could_not_be_read_of_the_library_is_said_with_what_is_not_in_it(checked_example: Read) -> None:
    library = dataclasses.replace(LIBRARY, unread=("3 entries without a title left out.",))
    (one,) = found(checked_example, "Tom Field, *Rescue* (2021).", library=library)
    assert one.message.endswith("Of that file: 3 entries without a title left out. Are they kept elsewhere?")


def with_fields(text: str, *items: ItemCited) -> CheckReport:
    """A manuscript of one note, into which a program has put these works; nothing else is known."""
    from legalgraph.catalogue import load
    from legalgraph.shelves import Shelves

    document = Example((text,)).document()
    document = dataclasses.replace(document, notes=(Note("1", text, items=items),))
    return check(document, load(Shelves.find()), (), Choices())


def field(text: str, words: str, item: LibraryItem, locator: str = "", label: str = "page") -> ItemCited:
    start = text.index(words)
    return ItemCited(item, Span(start, start + len(words)), locator, label)


NOTE = "See Ida Brook & Ana León, *Doors at Sea*, 3 LAW J. 4, 7 (2020)."
FIELD = NOTE[4:-1]


@pytest.mark.parametrize(
    ("item", "locator", "expected"),
    [
        (DOORS, "7", []),
        (
            article("Doors at Sea", "Ida Brook", "Ana León", year="2018"),
            "7",
            [(MAJOR, "the year “2018”, not “2020”")],
        ),
        (article("Doors at Sea", "Tom Field"), "7", [(MAJOR, "the author “Tom Field”, not “Ida Brook”")]),
        (DOORS, "9", [(MINOR, "keeps “9” as the place, the note prints “p 7”")]),
    ],
    ids=["the same", "another year", "another author", "another page"],
)
def test_against_what_zotero_keeps_in_the_file(
    item: LibraryItem, locator: str, expected: list[tuple[Severity, str]]
) -> None:
    said = [one for one in with_fields(NOTE, field(NOTE, FIELD, item, locator)).findings if one.code in CODES]
    assert [one.severity for one in said] == [severity for severity, _ in expected]
    assert all(words in one.message for one, (_, words) in zip(said, expected, strict=True))


def test_each_of_several_works_of_one_field_is_told_by_its_author() -> None:
    text = (
        "Ida Brook, *Doors at Sea*, 3 LAW J. 4 (2020); Paul Marsh, *Nets and Borders*, 3 LAW J. 740 (2011)."
    )
    items = [field(text, text[:-1], one) for one in LIBRARY.items]
    said = [one for one in with_fields(text, *items).findings if one.code == "library_mismatch"]
    assert [one.message for one in said if "year" in one.message] == [
        "Zotero’s entry in this file, for “Nets and Borders”, has the year “2020”, not “2011”."
    ]


def test_the_place_that_a_field_keeps_is_the_pinpoint_where_the_words_have_none() -> None:
    text = "Ida Brook, *Doors at Sea*, 3 LAW J. 4 (2020)."
    (cited,) = with_fields(text, field(text, text[:-1], DOORS, "12-14")).notes[0].citations
    assert [str(one) for one in cited.mention.pinpoints] == ["page_12", "page_14"]
    (cited,) = with_fields(text, field(text, text[:-1], DOORS, "iv", "verse")).notes[0].citations
    assert cited.mention.pinpoints == ()


def test_a_field_is_found_in_a_note_whose_italics_are_kept_apart() -> None:
    from legalgraph.catalogue import load
    from legalgraph.shelves import Shelves

    text = (
        "See Ida Brook, Doors at Sea, 3 LAW J. 4 (2019); Paul Marsh, Nets and Borders, 3 LAW J. 740 (2020)."
    )
    italics = tuple(
        Span(text.index(title), text.index(title) + len(title))
        for title in ("Doors at Sea", "Nets and Borders")
    )
    words = (
        "Ida Brook, Doors at Sea, 3 LAW J. 4 (2019)",
        "Paul Marsh, Nets and Borders, 3 LAW J. 740 (2020)",
    )
    items = tuple(field(text, one, item) for one, item in zip(words, LIBRARY.items, strict=True))
    document = dataclasses.replace(Example((text,)).document(), notes=(Note("1", text, "", italics, items),))
    report = check(document, load(Shelves.find()), (), Choices())
    said = [one for one in report.findings if one.code == "library_mismatch"]
    assert [(one.words, one.severity) for one in said] == [(words[0], MAJOR)]


def test_the_command_and_the_verb_take_a_library(examples: Path, tmp_path: Path) -> None:
    manuscript, library = tmp_path / "notes.md", tmp_path / "zotero.json"
    manuscript.write_text(
        "One.[^1]\n\n[^1]: Ida Brook, *Doors at Sea*, 3 LAW J. 4 (2019).\n", encoding="utf-8"
    )
    entry = {
        "title": "Doors at Sea",
        "author": [{"family": "Brook"}],
        "issued": {"raw": "2020"},
        "type": "book",
    }
    library.write_text(json.dumps([entry]), encoding="utf-8")
    report = api.check(manuscript, sources=examples / "texts", shelves=examples, library=library)
    assert [one.severity for one in report.findings if one.code == "library_mismatch"] == [MAJOR]
    asked = ["check", str(manuscript), "--sources", str(examples / "texts"), "--shelves", str(examples)]
    answered = CliRunner().invoke(main, [*asked, "--library", str(library)])
    assert "has the year “2020”, not “2019”" in " ".join(answered.output.split())
    assert CliRunner().invoke(main, [*asked, "--library", str(tmp_path / "none")]).exit_code == 4
