"""A note that begins in the midst of a sentence, or breaks off in one.

Wrong: "of the Convention, which Marsh discusses." as a whole note; "Brook discusses the right of the".
Right: the whole note. A page's end, or a mark put in the wrong place, most often makes two notes of one.
"""

from __future__ import annotations

from collections.abc import Iterator

from legalgraph.checks.base import Case, Code, example
from legalgraph.identifiers.patterns import later
from legalgraph.model import Finding, Severity, Span

__all__ = ["codes", "run"]

_C = "Model Convention, Art."
codes = (
    Code(
        "layout",
        Severity.QUESTION,
        "The note begins in the midst of a sentence, or breaks off in one.",
        wrong=(
            example(f"{_C} 4.", "of the Convention, which Marsh discusses at length."),
            example(f"{_C} 4, on the right of the"),
        ),
        right=(
            example(f"{_C} 4."),
            example("van den Berg, *Doors*, 3 LAW J. 4 (2020).", "ibid 5.", "eg Marsh 5.", "cf. Marsh 6."),
            example("On whom he relied.", "As it stands in."),
        ),
    ),
)

#: Words with which no sentence and no citation begins, and with which none ends unless it has its full stop.
_INNER = r"(?:of|and|or|which|who|whose|that|than|was|were|is|are|has|have|had|by|with|from|into|because)"
_BEGINS = later(rf"\*?{_INNER}\s+(?!see\b|cf\b)(?:[a-z]{{2,}}|[A-Z])|[,;.)\]](?=\s|\w)")
_ENDS = later(r"\s(?:of|and|or|the|an?|which|whose|than|with|from|into|because|between)\Z")


def run(case: Case) -> Iterator[Finding]:
    """One finding for a note that is not whole."""
    text = case.note.text.rstrip()
    begins = _BEGINS.match(text)
    if begins:
        message = "The note seems to begin in the midst of a sentence: is it part of the note before?"
        yield case.finding("layout", Severity.QUESTION, message, Span(*begins.span()))
    ends = _ENDS.search(text, max(0, len(text) - 20))
    if ends and not any(cite.kind == "placeholder" for cite in case.cites):
        message = "The note seems to break off: is the rest of it in another note, or lost?"
        yield case.finding("layout", Severity.QUESTION, message, Span(ends.start() + 1, len(text)))
