"""What every report says of the texts it rests on, and of what was not checked."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from legalgraph.model import TextUsed, Verdict
from legalgraph.reports import as_csv, as_html, as_json, as_markdown, as_text
from legalgraph.reports.authorities import as_page
from legalgraph.reports.basis import limits, texts_held
from legalgraph.reports.opening import opening
from legalgraph.reports.tally import tally


def text(instrument: str, **more) -> TextUsed:
    return TextUsed(instrument, instrument.title(), "en", f"texts/{instrument}.html", "ab" * 32, **more)


def test_texts_of_what_is_cited_stand_first(make):
    note = "Harbour Convention, Art. 5."
    report = make.report(
        make.note(1, note, make.citation(note, note[:-1], Verdict.EXISTS, "There.", "harbour/art_5")),
        texts=(text("ferry"), text("harbour", dated="1931-04-05")),
    )
    held = texts_held(report)
    assert [(one.text.instrument, one.cited, one.version) for one in held] == [
        ("harbour", True, "en, as of 5 April 1931"),
        ("ferry", False, "en"),
    ]


def test_a_text_in_which_words_were_found_counts_as_cited(make):
    check = make.quotation("“words”", "words", Verdict.ELSEWHERE, "There.", found=("ferry/art_1",))
    report = make.report(make.note(1, "“words”", check), texts=(text("ferry"),))
    assert [one.cited for one in texts_held(report)] == [True]


def test_what_was_not_checked_is_said_in_full(make):
    report = replace(
        make.report(make.note(1), make.note(2, terms=3), remarks=("No italics.",)),
        off=("bare_url",),
        unfit=("An old note",),
    )
    assert list(limits(report, tally(report))) == [
        "No text held: 0 citations and 0 quotations were compared with nothing.",
        "Too short to look for: 3 in quotation marks.",
        "Nothing recognised, so nothing checked: notes 1, 2.",
        "Switched off: bare_url.",
        "You settled a note that no note reads like any more: “An old note…”.",
        "Of the file: No italics.",
    ]


def test_what_no_text_is_held_of_is_named_and_counted_in_words(make):
    note = "Pier Charter, Art. 5."
    check = make.citation(note, note[:-1], Verdict.NO_TEXT, "None held.", targets=(("pier", "Pier Charter"),))
    report = make.report(make.note(1, note, check))
    assert list(limits(report, tally(report)))[:2] == [
        "No text held: 1 citation and 0 quotations were compared with nothing.",
        "No text is held of: Pier Charter.",
    ]


@pytest.mark.parametrize(
    ("folders", "source", "shown", "why"),
    [
        (("/home/ida/texts",), "/home/ida/texts/quays/en.html", "quays/en.html", "below its folder"),
        (("/home/ida/a", "/home/ida/a/b"), "/home/ida/a/b/en.html", "en.html", "below the nearest"),
        (("/home/ida/texts",), "/media/usb/quays/en.html", "en.html", "below none"),
        (("C:\\Users\\Ida\\texts",), "C:\\Users\\Ida\\texts\\quays\\en.html", "quays/en.html", "of Windows"),
        ((), "D:/Ida/en.html", "en.html", "of Windows, below none"),
        (("../texts",), "../texts/quays/en.html", "quays/en.html", "a folder above this one"),
        ((), "../Ida/en.html", "en.html", "above this one, below none"),
        ((), "texts/quays/en.html", "texts/quays/en.html", "a path that tells no folder above"),
    ],
)
def test_a_text_is_named_by_its_path_below_the_folder_of_texts(make, folders, source, shown, why):
    held = replace(text("quays"), source=source)
    report = replace(make.report(texts=(held,)), folders=tuple(map(Path, folders)))
    assert [one.text.source for one in texts_held(report)] == [shown], why


FORMS = {
    "page": as_html,
    "authorities": as_page,
    "markdown": as_markdown,
    "csv": as_csv,
    "json": lambda report: str(as_json(report)),
    "word": lambda report: " ".join(opening(report)),
}


@pytest.mark.parametrize("form", FORMS)
def test_no_form_tells_the_folders_of_whoever_checked(make, shelves, form):
    note = "Harbour Convention, Art. 5."
    cited = make.citation(note, note[:-1], Verdict.EXISTS, "There.", "harbour/art_5")
    held = replace(text("harbour"), source="/home/somebody/texts/quays/en.html")
    report = replace(
        make.report(make.note(1, note, cited), texts=(held,)), folders=(Path("/home/somebody/texts"),)
    )
    written = FORMS[form](report, shelves=shelves) if form in ("page", "authorities") else FORMS[form](report)
    assert "somebody" not in written
    assert "quays/en.html" in written


@pytest.mark.parametrize("form", ["page", "markdown", "terminal", "word"])
def test_every_form_names_texts_counts_and_what_is_settled(settled_report, shelves, form):
    report = replace(settled_report, off=("bare_url",))
    said = {
        "page": lambda: as_html(report, shelves=shelves),
        "markdown": lambda: as_markdown(report).replace("\\", ""),
        "terminal": lambda: as_text(report, 1000),
        "word": lambda: "\n".join(opening(report)),
    }[form]()
    for words in (
        "verified",
        "differs",
        "not found",
        "no text held",
        "unresolved",
        "bare_url",
        "Settled by you",
    ):
        assert words in said, words
    assert "Harbour Convention" in said
