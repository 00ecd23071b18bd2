"""The report in a few lines for a terminal: the figures, then each note that needs attention."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Sequence

from legalgraph.identifiers.patterns import later
from legalgraph.identifiers.printed_dates import written
from legalgraph.model import CheckReport, NoteCheck
from legalgraph.reports.attention import by_words, concerns, concerns_of_body
from legalgraph.reports.basis import texts_held
from legalgraph.reports.printed import Names, names
from legalgraph.reports.signs import Check
from legalgraph.reports.tally import Tally, numbers, tally
from legalgraph.reports.told import evidence, head, proposals

__all__ = ["as_text"]

NARROWEST = 40
WORDS_SHOWN = 72
CONTROLS = later(r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def as_text(report: CheckReport, width: int = 80) -> str:
    """A summary in lines of at most ``width`` characters (a long address stays whole, to be copied)."""
    lines = [*_figures(report, tally(report)), "", *_attention(report)]
    return "\n".join(wrapped for line in lines for wrapped in _wrapped(line, width)) + "\n"


def _figures(report: CheckReport, figures: Tally) -> Iterator[str]:
    name, texts = report.document.path.name, len(report.texts)
    yield f"{name}: checked on {written(report.checked_on)}. Notes: {figures.notes}. Texts compared with: {texts}."
    yield f"Citations:  {_listed(figures.citations.items())}"
    yield f"Quotations: {_listed(figures.quotations.items())}"
    yield f"Findings:   {_listed(figures.severities.items())}"
    if report.authorities:
        left = len(report.unattributed)
        yield f"Sources cited: {len(report.authorities)}; citations that could be counted to none: {left}"
    if any(figures.unchecked):
        citations, quotations = figures.unchecked
        yield f"Not checked, no text held: citations {citations}, quotations {quotations}"
    if figures.terms:
        yield f"Not checked, too short to look for: {figures.terms} in quotation marks"
    if figures.silent:
        yield f"Not checked, nothing recognised: notes {numbers(figures.silent)}"
    if report.off:
        yield f"Not checked, switched off: {', '.join(report.off)}"
    if figures.settled or figures.findings_settled:
        notes = numbers(figures.settled) or "none"
        yield f"Settled by you: whole notes {notes}; findings {figures.findings_settled}"
    yield from (f"Settled by you, and no note reads so any more: “{words}…”" for words in report.unfit)
    cited = [f"{one.text.title} ({one.version})" for one in texts_held(report) if one.cited]
    yield f"Texts held of what is cited: {'; '.join(cited) or 'none'}"
    yield from (f"Remark: {remark}" for remark in report.document.remarks)


def _listed(figures: Iterable[tuple[object, int]]) -> str:
    return ", ".join(f"{figure} {name}" for name, figure in figures)


def _attention(report: CheckReport) -> Iterator[str]:
    known = names(report)
    troubled = [note for note in report.notes if concerns(note)]
    body = concerns_of_body(report)
    if not troubled and not body:
        yield "No note needs attention among what was checked."
        return
    yield f"Needs attention: {len(troubled)} of {len(report.notes)} notes"
    for note in troubled:
        yield from _note(note, known)
    yield from (f"  body text  {_said((finding,), known)}" for finding in body)


def _note(note: NoteCheck, known: Names) -> Iterator[str]:
    for group in by_words(concerns(note)):
        yield f"  note {note.note.number}  {_said(group, known)}"


def _said(group: Sequence[Check], known: Names) -> str:
    """All that is said of the same words: the signs, the words, the messages, what shows it, what is proposed."""
    offered = "; ".join(proposals(group, known))
    return " ".join(
        [head(group, WORDS_SHOWN), *evidence(group), *([f"(proposed: {offered})"] if offered else [])]
    )


def _wrapped(line: str, width: int) -> list[str]:
    margin = " " * (len(line) - len(line.lstrip()) + 4)
    return textwrap.wrap(
        _harmless(line),
        max(width, NARROWEST),
        subsequent_indent=margin,
        break_long_words=False,
        break_on_hyphens=False,
    ) or [""]


def _harmless(line: str) -> str:
    """The line without controls of terminal or writing direction: a manuscript must not steer the screen."""
    plain = "".join(" " if sign.isspace() else sign for sign in line)
    return CONTROLS.sub("�", plain)
