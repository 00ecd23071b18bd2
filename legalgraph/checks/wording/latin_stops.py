"""Latin abbreviations without their full stop in a manuscript that has it, or the reverse.

Wrong: "Pinto et al 81" beside "Brook et al., …"; "id at 5". Right: "Pinto et al. 81" (Bluebook 15.1, 4.1;
Chicago Manual), or "et al", "eg", "cf" throughout (OSCOLA 1.3.1). "Id." is an abbreviation in every manual
that has it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from legalgraph.checks.base import Case, Code, example
from legalgraph.checks.manner import Forms, departing, notes_by_form, places_of
from legalgraph.checks.wording import punctuation
from legalgraph.checks.wording.own_words import own_words
from legalgraph.footnotes import NoteRead
from legalgraph.identifiers.patterns import later
from legalgraph.model import Finding, Severity, Span

__all__ = ["codes", "run"]

_FULL = "Ida Brook et al., *Doors*, 3 LAW J. 4 (2020)."
_MORE = ("Per Lind et al., *Oars*, 3 LAW J. 9 (2020).", "Ana Sorel et al., *Rows*, 4 LAW J. 1 (2020).")
codes = (
    Code(
        "punctuation",
        Severity.MINOR,
        punctuation.codes[0].means,
        wrong=(
            example(_FULL, *_MORE, "Brook et al 8."),
            example(_FULL, "See *id* at 5."),
        ),
        right=(
            example(_FULL, *_MORE, "Brook et al. 8."),
            example("Ida Brook et al, ‘Doors’ (2020) 3 LJ 4.", "Brook et al (n 1) 8."),
            example(_FULL, "*Id.* at 5."),
        ),
    ),
)

_WITH, _WITHOUT = "with", "without"
#: Each abbreviation: letters, then perhaps its stop; at the end of a sentence the stop may be the sentence's.
_WORDS = {
    "et al": r"\bet\s+al\b(\.)?(?!\.|\s+[A-Z]|\s*\Z)|\bet\s+al\b()(?!\.)",
    "cf": r"\b[Cc]f\b(\.)?(?=\*?\s)",
    "e.g.": r"\be(\.)?\s?g\b",
    "i.e.": r"\bi(\.)?\s?e\b(?=\.|,|\s)",
    "op. cit.": r"\bop(\.)?\s+cit\b",
}
_ID = later(r"(?<![\w.&/’'-])[Ii]d(\.?)\*?(?=,?\s(?:at|¶|§|art|para)\b|\*?,?\s(?:at\s|¶|§))")


def _forms_of(pattern: str) -> Forms:
    compiled = re.compile(pattern)

    def forms(read: NoteRead) -> Iterator[tuple[str, Span]]:
        for found in compiled.finditer(own_words(read.note.text)):
            yield (_WITH if any(found.groups()) else _WITHOUT), Span(*found.span())

    return forms


_FORMS = {word: _forms_of(pattern) for word, pattern in _WORDS.items()}


def run(case: Case) -> Iterator[Finding]:
    """One finding for each abbreviation that is stopped otherwise than in most notes."""
    for word, forms in _FORMS.items():
        for span, form, usual in departing(case, forms):
            plain = word.replace(".", "")
            message = f"“{plain}” stands {form} its stop; most notes of this manuscript have it {usual}."
            yield case.finding("punctuation", Severity.MINOR, message, span)
            break
    notes = notes_by_form(case, _id_forms)
    if len(notes.get(_WITHOUT, ())) > len(notes.get(_WITH, ())) + 1:
        return
    for form, span in places_of(case, _id_forms):
        if form == _WITHOUT:
            message = "“Id.” is an abbreviation and has a full stop."
            yield case.finding("punctuation", Severity.MINOR, message, span)
            break


def _id_forms(read: NoteRead) -> Iterator[tuple[str, Span]]:
    for found in _ID.finditer(own_words(read.note.text)):
        yield (_WITH if found[1] else _WITHOUT), Span(found.start(), found.start() + 2)
