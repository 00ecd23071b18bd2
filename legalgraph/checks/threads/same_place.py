"""One page of a work, cited again and again for different things.

Wrong: "Brook 172" in notes 4, 6 and 8, each for another claim: a page number copied along, perhaps. Right: the page on
which each claim is made.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from legalgraph.checks.base import Case, Code, example
from legalgraph.checks.threads.forms import named_notes
from legalgraph.footnotes import SourceCited
from legalgraph.footnotes.naming import tokens
from legalgraph.model import Finding, Severity

__all__ = ["codes", "run"]

_WORK = "Ida Brook, *Doors at Sea* 172 (2020)."
_BODY = "Harbours were closed at night.{1} Nets were forbidden.{2} Boats were burned in spring.{3}"
codes = (
    Code(
        "same_pinpoint_two_propositions",
        Severity.QUESTION,
        "One page of a work is cited for several claims.",
        wrong=(example(_WORK, "Brook 172.", "Brook 172.", body=_BODY),),
        right=(
            example(_WORK, "Brook 173.", "Brook 172.", body=_BODY),
            example(_WORK, "Brook 172.", body="Harbours were closed at night.{1} Nets were forbidden.{2}"),
            example(*["Model Convention, Art. 4(1)."] * 3, body=_BODY),
        ),
    ),
)

#: A page may well support two claims; from so many on it is asked.
_FEWEST = 3


def run(case: Case) -> Iterator[Finding]:
    """One question at the last of the notes that cite one page for claims of their own."""
    for number, cite in enumerate(case.cites):
        source = case.source(number)
        if source is None or source.work is None or not cite.pinpoint.startswith("p "):
            continue
        notes = _by_page(source)[cite.pinpoint]
        claims = {tokens(case.manuscript.claims.get(note, "")) for note in notes} - {()}
        if notes[-1] == case.note.number and len(notes) >= _FEWEST and len(claims) >= _FEWEST:
            page = cite.pinpoint.removeprefix("p ")
            where = named_notes(notes)
            message = f"Page {page} is cited for {len(claims)} claims, in {where}: is it the page for each?"
            yield case.finding("same_pinpoint_two_propositions", Severity.QUESTION, message, cite.span)


@lru_cache(maxsize=4096)
def _by_page(source: SourceCited) -> Mapping[str, tuple[str, ...]]:
    """The notes that cite each place of a source."""
    found: dict[str, dict[str, None]] = {}
    for one in source.citings:
        found.setdefault(one.cite.pinpoint, {})[one.note] = None
    return {place: tuple(notes) for place, notes in found.items()}
