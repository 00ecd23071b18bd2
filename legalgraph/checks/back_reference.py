"""References back that lead nowhere, or to more than one source.

Wrong: "supra n. 40" in note 12; "Id." after a note that cites three sources. Right: the number of the note
that gives the source in full, and "Id." after one source only (Bluebook rule 4.1; OSCOLA 1.2.1).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from legalgraph.checks.base import Case, Code, example
from legalgraph.footnotes import Antecedent, Cite
from legalgraph.kinds.back_reference import SAME, name
from legalgraph.model import Finding, Severity

__all__ = ["codes", "run"]

_WORK = "Ida Brook, *Doors*, 3 LAW J. 4 (2020)"
codes = (
    Code(
        "supra_to_wrong_note",
        Severity.MAJOR,
        "A reference back leads to no earlier note, or to one without the source it names.",
        wrong=(
            example(f"{_WORK}.", "Brook, *supra* n. 7 at 5."),
            example(f"{_WORK}.", "Marsh, *supra* n. 1 at 5."),
        ),
        right=(
            example(f"{_WORK}.", "Brook, *supra* n. 1 at 5."),
            example(f"{_WORK}.", "See *supra* Part II."),
        ),
    ),
    Code(
        "supra_ambiguity",
        Severity.MINOR,
        "A reference back leads to a note that cites several sources, and does not say which is meant.",
        wrong=(example(f"{_WORK}; Model Convention, Art. 4.", "*Supra* n. 1."),),
        right=(example(f"{_WORK}; Model Convention, Art. 4.", "Brook, *supra* n. 1 at 5."),),
    ),
    Code(
        "id_target_ambiguous",
        Severity.MINOR,
        "“Id.” or “Ibid.” follows several sources, or a drafting note.",
        wrong=(
            example(f"{_WORK}; Model Convention, Art. 4.", "*Ibid.*"),
            example("ADD SOURCES HERE", "*Ibid.*"),
        ),
        right=(example(f"{_WORK}.", "*Id.* at 5."),),
    ),
)

#: What follows a reference to another part of the manuscript's own text.
_TO_TEXT = re.compile(r"\*?,?\s*(?:Part|Section|Chapter|§|text\s+accompanying)", re.IGNORECASE)


def run(case: Case) -> Iterator[Finding]:
    """What is wrong with each reference back."""
    for cite in case.cites:
        if (
            cite.kind != name
            or cite.antecedent is None
            or not cite.antecedent.problem
            or _is_of_the_text(case, cite)
        ):
            continue
        code, severity = _code(cite, cite.antecedent)
        words = cite.span.of(case.note.text)
        message = f"“{words}”: {cite.antecedent.problem}."
        yield Finding(code, severity, message, case.note.number, cite.span, words)


def _code(cite: Cite, antecedent: Antecedent) -> tuple[str, Severity]:
    if cite.mentions[0].named == SAME:
        return "id_target_ambiguous", Severity.MINOR
    return (
        ("supra_ambiguity", Severity.MINOR)
        if antecedent.candidates
        else ("supra_to_wrong_note", Severity.MAJOR)
    )


def _is_of_the_text(case: Case, cite: Cite) -> bool:
    """A reference to another part of the manuscript's own text ("supra Part II")."""
    mention = cite.mentions[0]
    return mention.refers_to is None and _TO_TEXT.match(case.note.text, mention.span.end) is not None
