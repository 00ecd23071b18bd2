"""Words around a quotation that read as the source's own, so that where the quotation ends is not clear.

Wrong: Brook 9: “he gave me his coat,” Ana told me, and we … rowed on. Right: all of it within the marks, or all of it
said in the writer's own words.
"""

from __future__ import annotations

from collections.abc import Iterator

from legalgraph.checks.base import Case, Code, example
from legalgraph.identifiers.patterns import later
from legalgraph.model import Finding, Severity, Span

__all__ = ["codes", "run"]

_WORK = "Ida Brook, *Doors* (2020) at 9"
codes = (
    Code(
        "quote_extent_unclear",
        Severity.QUESTION,
        "Words outside the quotation marks read as the source's own.",
        wrong=(
            example(f"{_WORK}: “he gave me his coat,” Ana told me, and nobody asked for it back."),
            example(f"{_WORK}: “they brought bread and soup,” we have a table in common…"),
        ),
        right=(
            example(f"{_WORK}: “‘he gave me his coat,’ Ana told me, and nobody asked for it back.”"),
            example(f"{_WORK}: “they brought bread and soup…”"),
            example(f"{_WORK}: “they brought bread”, as Ana told her."),
            example("Interview with Ana Brook, Genoa, 3 May 2019: “he gave me his coat,” she told me."),
        ),
    ),
)

#: Said to somebody who is not the writer of the manuscript, when a work is cited for it.
_TOLD = later(
    r"[”»\"]\s[^“”«»\";:()]{0,60}?\b(?:told|asked|showed|explained\s+to|said\s+to|confided\s+(?:in|to))\s(?:me|us)\b"
)
#: An ellipsis in the words after a quotation: the writer's own words leave nothing out.
_ELLIPSIS = later(r"[”»\"]\s[a-z][^“”«»\"()]{4,160}?(?:…|\.\s?\.\s?\.)")
_INTERVIEW = later(r"(?i)\b(?:interview|conversation|testimony|fieldwork|field\s+notes|entrevista|entretien)")


def run(case: Case) -> Iterator[Finding]:
    """One question for a note in which a work's words seem to go on after its quotation."""
    text = case.note.text
    if not any(mark.closed for mark in case.marks.quotations) or _INTERVIEW.search(text):
        return
    found = _TOLD.search(text) or _ELLIPSIS.search(text)
    if found and not any(
        mark.span.covers(Span(found.start() + 2, found.end())) for mark in case.marks.quotations
    ):
        message = (
            "These words read as the source's own, outside the quotation marks. Where does the quotation end?"
        )
        yield case.finding(
            "quote_extent_unclear", Severity.QUESTION, message, Span(found.start() + 2, found.end())
        )
