"""The report as Markdown: everything the page says, and nothing of the manuscript acted on."""

from __future__ import annotations

import pytest
from markdown_it import MarkdownIt

from legalgraph.reports import as_markdown


def test_it_has_its_parts_in_order(long_report):
    headings = [line for line in as_markdown(long_report).splitlines() if line.startswith(("# ", "## "))]
    assert headings == [
        "# Footnotes checked: chapter.txt",
        "## Needs your attention",
        "## All notes",
        "## Table of authorities",
        "## Texts checked against",
    ]


@pytest.mark.parametrize(
    "words",
    [
        "30 notes, of which 6 need your attention",
        "Citations: 5 verified",
        "has not thereby been found right",
        "Nothing recognised, so nothing checked: notes 1, 9",
        "≠ **differs** (quotation): “no fare, “no fault”, and no delay”. Two words differ.",
        "Manuscript: “fault”; source: “blame”",
        "Manuscript: nothing; source: “a”",
        "Left out: “liable, detained or delayed by any port”",
        "Proposed: Article 5 → Article 5(2)",
        "▲ **major** (finding `unclosed-marks`)",
        "texts/ferry-protocol/1958/en.md, sha256 `" + "cd" * 32,
    ],
)
def test_it_says_what_was_found_and_what_was_not_checked(long_report, words):
    assert words in as_markdown(long_report)


def test_every_note_is_there(long_report):
    text = as_markdown(long_report)
    assert all(f"\n**{note.note.number}** " in text for note in long_report.notes)


def test_a_script_in_a_note_is_words(long_report):
    shown = MarkdownIt("commonmark").render(as_markdown(long_report))
    assert "<script>" not in shown
    assert "&lt;script&gt;" in shown


def test_a_clean_report_says_that_nothing_was_found_among_what_was_checked(make):
    assert "Nothing among what was checked." in as_markdown(make.report(make.note(1)))


def test_what_is_settled_is_shown_and_needs_no_attention(settled_report):
    text = as_markdown(settled_report)
    assert "*Settled by you: the reprint is meant*" in text
    assert "Nothing among what was checked." in text
