"""The form of quotations: marks inside marks, and the same words quoted in two ways.

Wrong: “she said “stay” to us”; “a right of all guests” in one place and “a right to all guests” in another.
Right: “she said ‘stay’ to us”; the words of the source, each time the same.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from legalgraph.checks.base import Case, Code, example
from legalgraph.checks.once import once
from legalgraph.checks.quoting.quoted import finding, marked, text_of
from legalgraph.footnotes.body import supported
from legalgraph.footnotes.marked import marks_in
from legalgraph.model import Document, Finding, Quotation, QuotationCheck, Severity, Verdict
from legalgraph.quotes.legal_marks import read_marks

__all__ = ["codes", "run"]

_WORK = "Ida Brook, *Doors* (2020) 4"
codes = (
    Code(
        "nested_quote_form",
        Severity.MINOR,
        "A quotation inside a quotation has the same marks as the one around it.",
        wrong=(
            example(f"{_WORK}: “the ferryman said, “step in, all of you,” before the boat left”."),
            example(
                f"{_WORK}.", body="Brook writes that “the ferryman said “step in, all of you” to her”.{1}"
            ),
        ),
        right=(
            example(f"{_WORK}: “the ferryman said, ‘step in, all of you,’ before the boat left”."),
            example(f"{_WORK}: “the ferryman said”, “step in, all of you”."),
        ),
    ),
    Code(
        "quote_form_variant",
        Severity.MINOR,
        "The same words are quoted in another form elsewhere in the manuscript.",
        wrong=(
            example(
                f"{_WORK}.",
                body=(
                    "She calls it a “first-generation of harbour rights”.",
                    "A “first-generation harbour rights”.{1}",
                ),
            ),
            example(
                f"{_WORK}: “whoever rows must be let in at night”.",
                f"{_WORK}: “whoever rows may be let in at night”.",
            ),
        ),
        right=(
            example(f"{_WORK}: “whoever rows must be let in”.", f"{_WORK}: “whoever rows must be let in”."),
            example(f"{_WORK}: “whoever rows must be let in”.", f"{_WORK}: “must be let in at night”."),
            example(
                f"{_WORK}: “whoever rows must be let in”.", f"{_WORK}: “whoever [swims] must be let in”."
            ),
            example(
                f"{_WORK}: “whoever rows must be let in”.",
                f"{_WORK}: “whoever sleeps at home needs no lamp”.",
            ),
        ),
    ),
)

#: Marks outside, and those that are the same inside.
_SAME = {"“": '“”"', '"': '"“', "«": "«»", "„": "„“", "‘": "‘"}
#: Shorter ones are alike by chance; of longer ones so many words in a hundred may differ.
_FEWEST, _MOST, _OTHER = 4, 60, 20


@dataclass(frozen=True, slots=True)
class _Elsewhere:
    """A quotation of the manuscript, as its words, and the note it stands in or that supports it ("" for none)."""

    words: str
    run: tuple[str, ...]
    note: str
    order: int


def run(case: Case) -> Iterator[Finding]:
    """What is wrong with the form of the quotations of a note, and of the words it supports."""
    for check in marked(case):
        if _has_same_inside(case, check.quotation):
            message = "The quotation inside this quotation has the same marks; single ones would show where it ends."
            yield finding(case, "nested_quote_form", Severity.MINOR, message, check.quotation)
        yield from _variants(case, check)


def _has_same_inside(case: Case, quotation: Quotation) -> bool:
    outer = text_of(case, quotation)[quotation.span.start - 1 : quotation.span.start]
    closed = quotation.span.end < len(text_of(case, quotation))
    return closed and any(mark in _SAME.get(outer, "") for mark in quotation.words)


def _variants(case: Case, check: QuotationCheck) -> Iterator[Finding]:
    """The same words in another form in the text without a note, or in a note before this one."""
    own = _run_of(check.quotation.words)
    if check.verdict is Verdict.VERIFIED or not _FEWEST <= len(own) <= _MOST:
        return
    alike = _by_ends(case.manuscript.document).get((own[0], own[-1]), ())
    here = next((one.order for one in alike if one.note == case.note.number and one.run == own), math.inf)
    for one in alike:
        earlier = not one.note or (one.note != case.note.number and one.order < here)
        if earlier and _is_variant(own, one.run):
            where = f"note {one.note}" if one.note else "the text"
            message = f"In {where} it is “{one.words}”: the same words in another form, or another passage."
            yield finding(case, "quote_form_variant", Severity.MINOR, message, check.quotation, one.words)
            return


@once
def _by_ends(document: Document) -> Mapping[tuple[str, str], Sequence[_Elsewhere]]:
    """All quotations by their first and last words, which variants share; each in the order of the manuscript."""
    found: defaultdict[tuple[str, str], list[_Elsewhere]] = defaultdict(list)
    for one in _every(document):
        if len(one.run) >= _FEWEST:
            found[one.run[0], one.run[-1]].append(one)
    return found


def _every(document: Document) -> tuple[_Elsewhere, ...]:
    """All quotations of a manuscript, those of the body first."""
    notes = {
        (one.paragraph, one.mark.span): note for note, those in supported(document).items() for one in those
    }
    body = (
        (mark.span.of(text), notes.get((number, mark.span), ""))
        for number, text in enumerate(document.body)
        for mark in marks_in(text)
        if mark.closed
    )
    own = (
        (mark.span.of(note.text), note.number)
        for note in document.notes
        for mark in marks_in(note.text)
        if mark.closed
    )
    return tuple(
        _Elsewhere(words, _run_of(words), note, order) for order, (words, note) in enumerate((*body, *own))
    )


def _run_of(words: str) -> tuple[str, ...]:
    """Its folded words; none where a mark leaves something out, since then a difference is no variant."""
    wanted = read_marks(words)
    return wanted.words if len(wanted.segments) == 1 else ()


def _is_variant(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two runs that begin and end alike differ in a word or so between."""
    if one == other:
        return False
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    changed = sum(max(a2 - a1, b2 - b1) for kind, a1, a2, b1, b2 in matcher.get_opcodes() if kind != "equal")
    return 0 < changed <= max(1, max(len(one), len(other)) * _OTHER // 100)
