"""Signals written otherwise than the manuscript writes them, or in capitals, or in lower case where a sentence
begins.

Wrong: "SEE ALSO Brook", "… (2017). see also Brook". Right: "*See also* Brook" (Bluebook B1.1, 1.2: a
signal that begins a citation sentence has a capital; 2.1: italics). Whether signals stand in italics is
judged by what most do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from legalgraph.checks.base import Case, Code, example
from legalgraph.checks.manner import Forms, departing, notes_by_form, places_of, prevailing
from legalgraph.checks.wording.own_words import FILLER, in_italics, own_words, without_addresses
from legalgraph.footnotes import NoteRead
from legalgraph.identifiers.patterns import later
from legalgraph.model import Finding, Severity, Span

__all__ = ["codes", "run"]

_C = "Model Convention, Art."
_ITALIC = tuple(f"*See* {_C} {number}." for number in (1, 2, 5, 6, 9))
codes = (
    Code(
        "signal_form",
        Severity.MINOR,
        "A signal (See, See also, Cf.) in capitals, in lower case at the head of a sentence, or not as elsewhere.",
        wrong=(
            example(f"{_C} 4. SEE ALSO {_C} 5."),
            example(f"{_C} 4. *see also* {_C} 5."),
            example(*_ITALIC, f"See {_C} 4."),
        ),
        right=(
            example(f"{_C} 4. *See also* {_C} 5."),
            example(f"{_C} 4; see also {_C} 5."),
            example(*_ITALIC, f"*See* {_C} 4."),
            example(*_ITALIC, "See how the Convention was drafted, and by whom."),
            example(f"see {_C} 4.", f"see {_C} 5.", f"see {_C} 6."),
        ),
    ),
)

#: A signal; "cf" and "eg" have no stops in some manuals.
_SIGNAL = (
    r"see(?:,?\s+(?:also|generally|especially|further|for\s+example|inter\s+alia|e\.?\s?g\.?),?)?"
    r"|but\s+(?:see|cf\.?)|cf\.?|accord|contra|compare"
)
#: Where a citation sentence begins: the head of the note, or after a full stop.
_HEAD = (
    r"(?: (?<=^) | (?<=[\w)”’][.?!]\s) | (?<=[.?!][”’)\"]\s) | (?<=[\w)][.?!]\s\*) | (?<=[.?!][”’)]\s\*)"
    r" | (?<=^\*) )"
)
_AT_HEAD = later(rf"{_HEAD} (?P<signal> (?i:{_SIGNAL}) ) (?P<after> \*?,?\s )", re.VERBOSE)
_SHOUTED = later(r"(?<![\w.])(?:SEE(?:,?\s+(?:ALSO|GENERALLY|E\.G\.))?|BUT\s+SEE|CF\.)(?=,?\s+\*?[“A-Z0-9])")
#: After an abbreviation a full stop ends no sentence: "cf. note 4, see also …" stays as it is.
_SHORTENED = later(
    r"(?:\b(?:cf|eg|no|nn?|vol|art|arts|para|paras|al|ed|eds|op|cit|v|pp?|esp|etc|ch|s)|\b[A-Za-z])\.\s\*?\Z",
    re.IGNORECASE,
)
#: "cf" and "eg" begin a note in lower case where they have no stops (OSCOLA).
_WITHOUT_CAPITAL = later(r"cf\b", re.IGNORECASE)
_CAPITAL, _LOWER, _ITALICS, _ROMAN = "a capital", "lower case", "italics", "roman"
#: "See" is a signal before a source; before "how" or "the discussion" it is a word of the sentence.
_SOURCE_FOLLOWS = later(
    r"\s*[*“‘\"<(]?(?:https?:|[A-Z0-9À-Þ§¶]|(?:id|ibid|infra|supra|art|arts|de|van|von)\b)"
)
_PLAIN = later(r"[^a-z]+")
_MOST, _FEWEST = 0.8, 5


def run(case: Case) -> Iterator[Finding]:
    """One finding for each signal that is not written as a signal is."""
    shouted = [] if _is_shouted(case) else list(_SHOUTED.finditer(own_words(case.note.text)))
    for found in shouted:
        message = f"“{found.group()}” in capitals: write “{found.group().capitalize()}”."
        yield case.finding("signal_form", Severity.MINOR, message, Span(*found.span()))
    if prevailing(case, _cases, fewest=2, share=_MOST) != _LOWER:
        for form, span in places_of(case, _cases):
            if form == _LOWER:
                words = span.of(case.note.text)
                message = f"“{words}” begins a sentence here: “{words.capitalize()}”."
                yield case.finding("signal_form", Severity.MINOR, message, span)
    if not shouted:
        yield from _otherwise_set(case)


def _otherwise_set(case: Case) -> Iterator[Finding]:
    """The first signal that is set otherwise than most signals, or than the same one mostly is."""
    departs = next(departing(case, _settings, fewest=_FEWEST, share=_MOST), None)
    departs = departs or next((one for forms in _SETTINGS for one in departing(case, forms)), None)
    if departs:
        span, form, usual = departs
        words = span.of(case.note.text)
        message = f"“{words}” stands in {form}; in most notes of this manuscript it stands in {usual}."
        yield case.finding("signal_form", Severity.MINOR, message, span)


def _is_shouted(case: Case) -> bool:
    """Whether the note is a drafting note in capitals, or capitals are how the manuscript writes signals."""
    placed = any(cite.kind == "placeholder" for cite in case.cites)
    return placed or len(notes_by_form(case, _capitals).get("capitals", ())) > _FEWEST


def _capitals(read: NoteRead) -> Iterator[tuple[str, Span]]:
    for found in _SHOUTED.finditer(own_words(read.note.text)):
        yield "capitals", Span(*found.span())


@lru_cache(maxsize=8192)
def _signals(text: str) -> tuple[Span, ...]:
    """The signals at the head of the sentences of a note, outside quotations."""
    return tuple(_found(without_addresses(text), own_words(text)))


def _found(text: str, own: str) -> Iterator[Span]:
    for found in _AT_HEAD.finditer(text):
        signal = Span(*found.span("signal"))
        short = _SHORTENED.search(text, max(0, signal.start - 8), signal.start)
        if own[signal.start] != FILLER and not short and _SOURCE_FOLLOWS.match(text, found.end("after") - 1):
            yield signal


def _cases(read: NoteRead) -> Iterator[tuple[str, Span]]:
    for span in _signals(read.note.text):
        if not _WITHOUT_CAPITAL.match(read.note.text, span.start):
            yield (_LOWER if read.note.text[span.start].islower() else _CAPITAL), span


def _settings(read: NoteRead) -> Iterator[tuple[str, Span]]:
    for span in _signals(read.note.text):
        if span.of(read.note.text).isupper():
            continue
        yield (_ITALICS if in_italics(read.note, span) else _ROMAN), span


def _settings_of(signal: str) -> Forms:
    def forms(read: NoteRead) -> Iterator[tuple[str, Span]]:
        for form, span in _settings(read):
            if _PLAIN.sub(" ", span.of(read.note.text).lower()).strip() == signal:
                yield form, span

    return forms


#: Each signal by itself: "See" is also a verb, and may well stand otherwise than "see also".
_SETTINGS = tuple(
    map(_settings_of, ("see", "see also", "see e g", "see generally", "but see", "cf", "compare"))
)
