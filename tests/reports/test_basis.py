"""What every report says of the texts it rests on, and of what was not checked."""

from __future__ import annotations

from dataclasses import replace

import pytest

from legalgraph.model import TextUsed, Verdict
from legalgraph.reports import as_html, as_markdown, as_text
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
