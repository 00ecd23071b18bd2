"""The figures of a report, counted once for all its forms, and what they leave out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby

from legalgraph.model import CheckReport, Severity, Verdict
from legalgraph.reports.attention import concerns, nothing_recognised

__all__ = ["Tally", "numbers", "tally"]


@dataclass(frozen=True, slots=True)
class Tally:
    """How many of each; ``silent`` are notes in which nothing was recognised, ``not_held`` instruments.

    ``terms`` are words in quotation marks that were too few to be looked for; ``settled`` are the notes that the author
    has settled as a whole, ``findings_settled`` counts the findings that she has, in them and in others.
    """

    notes: int
    attention: int
    silent: tuple[str, ...]
    citations: Mapping[Verdict, int]
    quotations: Mapping[Verdict, int]
    severities: Mapping[Severity, int]
    codes: Mapping[str, int]
    not_held: tuple[str, ...]
    terms: int
    settled: tuple[str, ...] = ()
    findings_settled: int = 0

    @property
    def unchecked(self) -> tuple[int, int]:
        """How many citations and quotations were compared with nothing, because no text is held."""
        return self.citations[Verdict.NO_TEXT], self.quotations[Verdict.NO_TEXT]


def tally(report: CheckReport) -> Tally:
    """Count a report: every verdict and every severity is there, at 0 if need be."""
    severities = Counter(finding.severity for finding in report.findings)
    codes = Counter(finding.code for finding in report.findings)
    return Tally(
        notes=len(report.notes),
        attention=sum(bool(concerns(note)) for note in report.notes),
        silent=tuple(note.note.number for note in report.notes if nothing_recognised(note)),
        citations=report.citation_counts(),
        quotations=report.quotation_counts(),
        severities={severity: severities[severity] for severity in Severity},
        codes={code: codes[code] for code in sorted(codes)},
        not_held=tuple(sorted(set(_not_held(report)))),
        terms=sum(note.terms for note in report.notes),
        settled=tuple(note.note.number for note in report.notes if note.settled),
        findings_settled=sum(bool(finding.settled) for finding in report.findings),
    )


def _not_held(report: CheckReport) -> Iterable[str]:
    for note in report.notes:
        for quotation in note.quotations:
            yield from quotation.not_held
        for citation in note.citations:
            if citation.verdict is Verdict.NO_TEXT:
                yield from (key.partition("/")[0] for key, _ in citation.targets)


def numbers(printed: Iterable[str]) -> str:
    """Note numbers as an index prints them: "1–3, 7, *"."""
    runs = groupby(enumerate(printed), lambda at: int(at[1]) - at[0] if at[1].isdecimal() else at[1])
    return ", ".join(_run([number for _, number in run]) for _, run in runs)


def _run(run: list[str]) -> str:
    return run[0] if len(run) == 1 else f"{run[0]}{', ' if len(run) == 2 else '–'}{run[-1]}"
