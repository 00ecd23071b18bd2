"""The report as Markdown, to read, to mail, or to keep beside the manuscript under version control."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from legalgraph import __version__
from legalgraph.identifiers.printed_dates import written
from legalgraph.model import CheckReport
from legalgraph.reports.attention import concerns, nothing_recognised
from legalgraph.reports.authorities.entries import table
from legalgraph.reports.authorities.written import markdown_lines
from legalgraph.reports.basis import Held, figures, limits, texts_held
from legalgraph.reports.prose import plain
from legalgraph.reports.rows import Row, by_note, of_body
from legalgraph.reports.tally import tally

__all__ = ["as_markdown"]


def as_markdown(report: CheckReport) -> str:
    """The whole report: figures, what was not checked, what needs attention, all notes, authorities, texts."""
    parts = (_head(report), _attention(report), _notes(report), _authorities(report), _texts(report))
    return "\n".join(line for part in parts for line in (*part, ""))


def _head(report: CheckReport) -> Iterator[str]:
    counted = tally(report)
    yield from (f"# Footnotes checked: {plain(report.document.path.name)}", "")
    yield (
        f"Checked on {written(report.checked_on)} by legalgraph {__version__}. {counted.notes} notes, of which "
        f"{counted.attention} need your attention."
    )
    yield from ("", *(f"- {what}: {said}" for what, said in figures(counted)), "")
    yield from ("**What is not marked as wrong has not thereby been found right.** Not checked:", "")
    yield from (f"- {plain(said)}" for said in limits(report, counted))


def _attention(report: CheckReport) -> Iterator[str]:
    yield from ("## Needs your attention", "")
    body = tuple(row for row in of_body(report) if row.attention)
    if not body and not any(map(concerns, report.notes)):
        yield "Nothing among what was checked."
    for note, made in zip(report.notes, by_note(report), strict=True):
        wanted = {id(check) for check in concerns(note)}
        yield from _section(
            f"Note {plain(note.note.number)}", [row for row in made if id(row.check) in wanted]
        )
    yield from _section("Body text", body)


def _section(heading: str, made: Sequence[Row]) -> Iterator[str]:
    if made:
        yield from (f"### {heading}", "", *(line for row in made for line in _row(row)), "")


def _notes(report: CheckReport) -> Iterator[str]:
    yield from ("## All notes", "")
    for note, made in zip(report.notes, by_note(report), strict=True):
        yield from (f"**{plain(note.note.number)}** {plain(note.note.text) or '(empty)'}", "")
        yield from (line for row in made for line in _row(row))
        if nothing_recognised(note):
            yield "- nothing recognised, so nothing was checked"
        yield ""


def _row(row: Row) -> Iterator[str]:
    yield f"- {_brief(row)}"
    if row.proposal:
        yield f"  - Proposed: {plain(row.proposal)}"
    yield from (
        f"  - Manuscript: {_said(part.quoted)}; source: {_said(part.source)}" for part in row.differences
    )
    yield from (f"  - Left out: “{plain(words)}”" for words in row.omitted)
    if row.evidence:
        yield f"  - Evidence: {plain(written(row.evidence))}"


def _said(words: str) -> str:
    return f"“{plain(words)}”" if words else "nothing"


def _brief(row: Row) -> str:
    words = f": “{plain(row.words)}”" if row.words else ""
    rule = f" ({row.kind} `{row.code}`)" if row.code else f" ({row.kind})"
    settled = f" *Settled by you: {plain(row.settled)}*" if row.settled else ""
    return f"{row.sign.symbol} **{row.sign.word}**{rule}{words}. {plain(row.message)}{settled}"


def _authorities(report: CheckReport) -> Iterator[str]:
    yield from ("## Table of authorities", "")
    for line in markdown_lines(report, table(report)):
        yield f"#{line}" if line.startswith("## ") else line


def _texts(report: CheckReport) -> Iterator[str]:
    yield from ("## Texts checked against", "")
    held = texts_held(report)
    cited = [one for one in held if one.cited]
    yield from (f"- {_text(one)}" for one in cited)
    if not cited:
        yield "No text is held of what the manuscript cites: nothing could be compared."
    others = [one for one in held if not one.cited]
    if others:
        yield from ("", "Held besides, and looked through for words that stand nowhere else:", "")
        yield from (f"- {_text(one)}" for one in others)
    yield from ("", f"The manuscript: {plain(report.document.path.name)}, sha256 `{report.document.sha256}`")


def _text(one: Held) -> str:
    return f"{plain(one.text.title)} ({plain(one.version)}): {plain(one.text.source)}, sha256 `{one.text.sha256}`"
