"""A journal's volume given otherwise than in most notes.

Wrong: "LAW REVIEW, v. 9, 11 (2020)" among notes that have "24(5) LAW REVIEW 740 (2017)". Right: the volume
before the journal's name (Bluebook 16.4; OSCOLA 3.3), or after it throughout (Chicago Manual, APA).
"""

from __future__ import annotations

from collections.abc import Iterator

from legalgraph.checks.base import Case, Code, example
from legalgraph.checks.manner import departing
from legalgraph.checks.wording.own_words import own_words
from legalgraph.footnotes import NoteRead, work_of
from legalgraph.identifiers.patterns import later
from legalgraph.model import Finding, Severity, Span

__all__ = ["codes", "run"]

_BEFORE_NOTES = tuple(f"Ida Brook, *Doors*, {number} LAW J. 4 (2020)." for number in (3, 4, 5))
_AFTER_NOTES = tuple(
    f"Ida Brook, ‘Doors’, Law Journal, vol. {number}, no. 2 (2020), 4." for number in (3, 4, 5)
)
codes = (
    Code(
        "volume_form",
        Severity.MINOR,
        "The volume of a journal is given otherwise than in most notes.",
        wrong=(
            example(*_BEFORE_NOTES, "Nora Marsh, *Oars*, LAW JOURNAL, v. 9, 11 (2020)."),
            example(*_BEFORE_NOTES, "Nora Marsh, *Oars*, Law Journal, Vol. 9, No. 2, 11 (2020)."),
        ),
        right=(
            example(*_BEFORE_NOTES, "Nora Marsh, *Oars*, 9 LAW JOURNAL 11 (2020)."),
            example(*_AFTER_NOTES, "Nora Marsh, ‘Oars’, Law Journal, vol. 9, no. 1 (2021), 11."),
        ),
    ),
)

_BEFORE, _AFTER = "before the journal's name", "after the journal's name"
_SIGN = later(r"(?<=[A-Za-z.],\s)(?:[Vv]ol\.?|[Vv]\.|[Vv]olume)[ \u00a0](?:\d{1,4}|[IVXLC]{1,7})\b")


def run(case: Case) -> Iterator[Finding]:
    """One finding for each volume that stands elsewhere than in most notes."""
    for span, form, usual in departing(case, _places):
        words = span.of(case.note.text)
        message = f"The volume (“{words}”) stands {form}; in most notes of this manuscript it stands {usual}."
        yield case.finding("volume_form", Severity.MINOR, message, span)


def _places(read: NoteRead) -> Iterator[tuple[str, Span]]:
    text = own_words(read.note.text)
    signed = [Span(*found.span()) for found in _SIGN.finditer(text)]
    yield from ((_AFTER, span) for span in signed)
    for cite in read.cites:
        work = work_of(cite)
        if work is None or not (work.volume and work.container) or any(map(cite.span.meets, signed)):
            continue
        at = text.find(work.container, cite.span.start)
        volume = text.rfind(work.volume, max(cite.span.start, at - 20), at) if at >= 0 else -1
        if volume >= 0:
            yield _BEFORE, Span(volume, volume + len(work.volume))
