"""Marks of two sorts for one thing: straight and curly apostrophes, hyphens and dashes in ranges, double spaces.

Wrong: "HARV'D" in one note and "HARV’D" in another; "pp 4-9" among "pp 4–9". Right: one sort
throughout; the same title is then found again by searching for it (Chicago Manual, OSCOLA 1.3.2: an en dash
in ranges).
"""

from __future__ import annotations

from collections.abc import Iterator

from legalgraph.checks.base import Case, Code, Manuscript, example
from legalgraph.checks.manner import departing, notes_by_form, places_of
from legalgraph.checks.once import once
from legalgraph.checks.wording.own_words import without_addresses
from legalgraph.footnotes import NoteRead
from legalgraph.identifiers.patterns import later
from legalgraph.model import Finding, Severity, Span

__all__ = ["codes", "run"]

_CURLY_NOTES = tuple(f"Ida Brook, *The Rower’s Door*, 3 LAW J. 4, {page} (2020)." for page in range(5, 11))
_DASHES = tuple(f"Ida Brook, *Doors*, 3 LAW J. 4, {page}–{page + 2} (2020)." for page in range(5, 11))
codes = (
    Code(
        "typography",
        Severity.MINOR,
        "Two sorts of apostrophe, quotation mark or dash for one thing, or a space too many.",
        wrong=(
            example(*_CURLY_NOTES, "Nora Marsh, *The Ferryman's Oar*, 4 LAW J. 1 (2021)."),
            example(
                "Ida Brook, *Doors*, 3 INT'L L.J. 4 (2020).", "Nora Marsh, *Oars*, 9 INT’L L.J. 1 (2021)."
            ),
            example(*_DASHES, "Nora Marsh, *Oars*, 4 LAW J. 1, 3-9 (2021)."),
            example("Ida Brook,  *Doors*, 3 LAW J. 4 (2020)."),
        ),
        right=(
            example(*_CURLY_NOTES, "Nora Marsh, *The Ferryman’s Oar*, 4 LAW J. 1 (2021)."),
            example("Ida Brook, *The Rower's Door*, 3 LAW J. 4 (2020)."),
            example(
                *_DASHES,
                "Nora Marsh, *Oars*, 4 LAW J. 1, 3–9 (2021), https://example.org/a-1-2; A/HRC/35-36.",
            ),
            example("Ida Brook, *Doors*, 3 LAW J. 4 (2020).  Model Convention, Art. 4."),
        ),
    ),
)

_STRAIGHT, _CURLY = "straight", "curly"
_APOSTROPHE = later(r"(?<![\w'’])[^\W\d_]{1,24}['’][^\W\d_]{1,24}")
_DOUBLE_MARK = later(r"[\"“”]")
#: A word with an apostrophe in it, of a title or a journal's name: it has a capital.
_WORD = later(r"(?<![\w'’-])[^\W\d_]{1,24}['’][^\W\d_]{1,24}(?![\w'’-])")
_HYPHEN, _DASH, _LONG = "a hyphen", "an en dash", "a long dash"
_DASHES_OF = {"-": _HYPHEN, "–": _DASH, "—": _LONG, "--": _LONG}
#: A range of pages, paragraphs or articles: no date, no symbol, no telephone number.
_RANGE = later(r"(?<![\w/.,–—-])\d{1,4}(?P<mark>-{1,2}|[–—])\d{1,4}(?![\w/–—-]|\.\d)")
_SPACES = later(r"(?<=[^\s.?!:”’\")\]]) {2,}(?=\S)")
_FEWEST, _MOST = 5, 0.8


def run(case: Case) -> Iterator[Finding]:
    """What is set otherwise than elsewhere, each sort once a note."""
    departs = next(departing(case, _apostrophes, fewest=_FEWEST, share=_MOST), None)
    if departs:
        yield _finding(
            case,
            departs[0],
            f"A {departs[1]} apostrophe; most notes of this manuscript have {departs[2]} ones.",
        )
    else:
        yield from _other_apostrophe(case)
    for span, form, usual in departing(case, _double_marks, fewest=_FEWEST, share=_MOST):
        yield _finding(
            case, span, f"A {form} quotation mark; most notes of this manuscript have {usual} ones."
        )
        break
    for span, form, usual in departing(case, _ranges, fewest=_FEWEST, share=_MOST):
        yield _finding(
            case,
            span,
            f"“{span.of(case.note.text)}” has {form}; most ranges of this manuscript have {usual}.",
        )
        break
    double = _SPACES.search(case.note.text)
    if double:
        yield _finding(case, Span(double.start() - 1, double.end() + 1), "Two spaces where one belongs.")


@once
def _order(manuscript: Manuscript) -> dict[str, int]:
    """Where each note stands; of two with one number the first."""
    return {read.note.number: at for at, read in reversed(list(enumerate(manuscript.reads)))}


def _other_apostrophe(case: Case) -> Iterator[Finding]:
    """A word that an earlier note prints with the other apostrophe: a search for it will not find both."""
    before = notes_by_form(case, _words)
    order = _order(case.manuscript)
    for word, span in places_of(case, _words):
        other = word.replace("'", "’") if "'" in word else word.replace("’", "'")
        notes = before.get(other, ())
        if notes and order[notes[0]] < order[case.note.number]:
            message = f"“{word}” here, “{other}” in note {notes[0]}: the same word with another apostrophe."
            yield _finding(case, span, message)
            return


def _finding(case: Case, span: Span, message: str) -> Finding:
    return case.finding("typography", Severity.MINOR, message, span)


def _apostrophes(read: NoteRead) -> Iterator[tuple[str, Span]]:
    for found in _APOSTROPHE.finditer(without_addresses(read.note.text)):
        yield (_STRAIGHT if "'" in found.group() else _CURLY), Span(*found.span())


def _double_marks(read: NoteRead) -> Iterator[tuple[str, Span]]:
    for found in _DOUBLE_MARK.finditer(without_addresses(read.note.text)):
        yield (_STRAIGHT if found.group() == '"' else _CURLY), Span(*found.span())


def _words(read: NoteRead) -> Iterator[tuple[str, Span]]:
    for found in _WORD.finditer(without_addresses(read.note.text)):
        if found.group()[0].isupper():
            yield found.group(), Span(*found.span())


def _ranges(read: NoteRead) -> Iterator[tuple[str, Span]]:
    for found in _RANGE.finditer(without_addresses(read.note.text)):
        yield _DASHES_OF[found["mark"]], Span(*found.span())
