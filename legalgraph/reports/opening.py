"""What a Word copy says at its first word: what was checked, against which texts, and what that came to."""

from __future__ import annotations

from collections.abc import Iterator

from legalgraph import __version__
from legalgraph.identifiers.printed_dates import written
from legalgraph.model import CheckReport
from legalgraph.reports.attention import concerns_of_body
from legalgraph.reports.basis import figures, limits, texts_held
from legalgraph.reports.tally import tally
from legalgraph.reports.told import head

__all__ = ["opening"]

#: So many texts are named with their checksum; the rest are in the other reports.
_MOST_NAMED = 20
_HASH_SHOWN = 12
_WORDS_SHOWN = 160


def opening(report: CheckReport) -> tuple[str, ...]:
    """The paragraphs of the comment."""
    return tuple(_lines(report))


def _lines(report: CheckReport) -> Iterator[str]:
    counted = tally(report)
    version = f"legalgraph {__version__}".strip()
    day = written(report.checked_on)
    yield f"{version} checked {counted.notes} notes on {day}; {counted.attention} need your attention."
    yield "A note without a comment has not thereby been found right."
    yield from _body(report)
    yield from (f"{what}: {said}." for what, said in figures(counted))
    yield from limits(report, counted)
    cited = [one for one in texts_held(report) if one.cited]
    if not cited:
        yield "No text is held of what the notes cite, so no words were compared."
        return
    yield "Compared with:"
    for one in cited[:_MOST_NAMED]:
        yield f"{one.text.title} ({one.version}), {one.text.source}, sha256 {one.text.sha256[:_HASH_SHOWN]}…"
    if len(cited) > _MOST_NAMED:
        yield f"and {len(cited) - _MOST_NAMED} more texts, which the other reports name."


def _body(report: CheckReport) -> Iterator[str]:
    """What needs attention outside the notes, which have comments of their own."""
    found = concerns_of_body(report)
    if found:
        yield "In the text itself:"
    yield from (f"– {head((one,), _WORDS_SHOWN)}" for one in found)
