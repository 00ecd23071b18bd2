"""Which lines of a plain text begin a note, judged by its mark, the numbers before it, and its call.

A number that goes on from the note before is a note. Any other number is one only if the mark is
certain, or if the text above has called it; so a numbered paragraph, a year in brackets or a list in the
body is left where it stands.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from legalgraph.documents.note_marks import (
    CALLS,
    PLAIN_CALL,
    STARTS,
    CallForm,
    Mark,
    StartForm,
    is_notes_heading,
    is_rule,
)
from legalgraph.documents.text_lines import Line

__all__ = ["call_form_of", "starts_in"]

# How far a number may jump under a plain mark; farther it is a date or a figure at the start of a line.
_LARGEST_GAP = 5


def call_form_of(lines: list[Line]) -> CallForm | None:
    """How the text calls its notes: the form in which the longest row 1, 2, 3, … is met; None if none is.

    Plain digits after a word count only where no certain mark is met, and only from two on.
    """
    words = [line.text[_after_start_mark(line.text) :] for line in lines]
    rows = {form.name: _row_length(form, words) for form in CALLS}
    best = max(CALLS, key=lambda form: rows[form.name])
    if rows[best.name]:
        return best
    return PLAIN_CALL if _row_length(PLAIN_CALL, words) >= 2 else None


def _row_length(form: CallForm, words: Iterable[str]) -> int:
    length = 0
    for text in words:
        for mark in form.all_in(text):
            length += mark.number == length + 1
    return length


def _after_start_mark(text: str) -> int:
    """Where the words of a line begin, so that the mark of a note is not taken for a call."""
    return next((mark.end for form in STARTS if (mark := form.at_start(text))), 0)


def _calls_above(lines: list[Line], form: CallForm | None) -> tuple[dict[int, int], int]:
    """Where in ``lines`` each number is called first, and where the last call of all stands."""
    first: dict[int, int] = {}
    last = len(lines)
    for place, line in enumerate(lines):
        for mark in form.all_in(line.text, after=_after_start_mark(line.text)) if form else ():
            first.setdefault(mark.number, place)
            last = place
    return first, last


@dataclass(slots=True)
class _Watch:
    """What is known while the lines go by.

    ``called`` and ``last_call`` are where numbers are called; ``last`` is the number of the last note;
    ``below_heading`` says that a heading "Notes" or a rule came before, ``fresh`` that no note came since.
    """

    called: dict[int, int]
    last_call: int
    last: int = 0
    below_heading: bool = False
    fresh: bool = False
    in_note: bool = False


def starts_in(lines: list[Line], form: CallForm | None) -> dict[int, Mark]:
    """The marks of the lines that begin a note, by the place of the line in ``lines``."""
    watch = _Watch(*_calls_above(lines, form))
    starts: dict[int, Mark] = {}
    for place, line in enumerate(lines):
        if is_rule(line.text) or is_notes_heading(line.text):
            watch.below_heading = watch.fresh = True
            watch.in_note = False
        elif mark := _start_of_note(line, place, watch):
            starts[place] = mark
            watch.last, watch.in_note, watch.fresh = mark.number, True, False
        elif line.opens_block:
            watch.in_note = False
            watch.below_heading = watch.below_heading and not _returns_to_body(line, form, watch)
    return starts


def _returns_to_body(line: Line, form: CallForm | None, watch: _Watch) -> bool:
    """Whether an unmarked line below the notes calls later notes, so that it is the next page's text."""
    return form is not None and any(mark.number > watch.last for mark in form.all_in(line.text))


def _start_of_note(line: Line, place: int, watch: _Watch) -> Mark | None:
    for form in STARTS:
        mark = form.at_start(line.text)
        if mark is not None:
            return mark if _is_start(mark.number, form, line, place, watch) else None
    return None


def _is_start(number: int, form: StartForm, line: Line, place: int, watch: _Watch) -> bool:
    follows = number == watch.last + 1
    if not (line.opens_block or watch.in_note or follows or watch.fresh):
        return False
    if form.name in {"superscript", "[^1]:"}:
        return True
    called = watch.called.get(number, place) < place
    if form.certain:
        return called or ((watch.below_heading or watch.last > 0) and _goes_on(number, watch))
    if not watch.below_heading and not _is_first_after_all_calls(number, place, watch):
        return False
    return _goes_on(number, watch) and (called or follows or watch.fresh)


def _goes_on(number: int, watch: _Watch) -> bool:
    """Whether a number may follow the last note's, with a few missing, or begins a new series."""
    return watch.last < number <= watch.last + _LARGEST_GAP or (number == 1 and watch.fresh)


def _is_first_after_all_calls(number: int, place: int, watch: _Watch) -> bool:
    """Whether this can only be the first endnote, printed without a heading: no call comes after it."""
    first = watch.last == 0 and number == 1 and place > watch.last_call
    watch.below_heading = watch.below_heading or first
    return first
