"""References back that lead nowhere, or to more than one source.

Wrong: "supra n. 40" in note 12; "Id." after a note that cites three sources. Right: the number of the note
that gives the source in full, and "Id." after one source only (Bluebook rule 4.1; OSCOLA 1.2.1).
"""

from __future__ import annotations

from collections.abc import Iterator

from legalgraph.checks.base import Case
from legalgraph.model import Finding, Severity

__all__ = ["codes", "run"]

codes = {
    "supra_to_wrong_note": "A reference back leads to no earlier note, or to one without the source it names.",
    "id_target_ambiguous": "“Id.” or “Ibid.” follows several sources, or a drafting note.",
}


def run(case: Case) -> Iterator[Finding]:
    """What is wrong with each reference back."""
    for cite in case.cites:
        if cite.antecedent is None or not cite.antecedent.problem:
            continue
        is_id = cite.mentions[0].named == "id"
        words = cite.span.of(case.note.text)
        yield Finding(
            "id_target_ambiguous" if is_id else "supra_to_wrong_note",
            Severity.MINOR if is_id else Severity.MAJOR,
            f"“{words}”: {cite.antecedent.problem}.",
            case.note.number,
            cite.span,
            words,
        )
