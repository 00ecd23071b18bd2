"""What in a checked note needs the author's attention: major findings, and verdicts that mean trouble.

"no text held" is not among them: it says that nobody looked, which the report counts and states apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from legalgraph.model import CheckReport, CitationCheck, Finding, NoteCheck, QuotationCheck, Severity, Verdict
from legalgraph.reports.signs import Check, words_of

__all__ = ["TROUBLE", "by_words", "concerns", "is_concern", "major_in_body", "nothing_recognised"]

TROUBLE = frozenset(
    {Verdict.ELSEWHERE, Verdict.DIFFERS, Verdict.NOT_FOUND, Verdict.UNRESOLVED, Verdict.PLACEHOLDER}
)


def is_concern(check: Check) -> bool:
    """Whether this one citation, quotation or finding needs the author's attention."""
    return check.severity is Severity.MAJOR if isinstance(check, Finding) else check.verdict in TROUBLE


def concerns(note: NoteCheck) -> tuple[Check, ...]:
    """All that needs attention in a note: citations, quotations, then findings.

    What says a thing a second time is not listed again: a citation that has its verdict from its quotations,
    and a finding that repeats a listed verdict on the same words.
    """
    quotations = tuple(filter(is_concern, note.quotations))
    citations = (check for check in note.citations if is_concern(check) and not _repeats(check, quotations))
    checks: tuple[Check, ...] = (*citations, *quotations)
    said = {(words_of(check), check.message) for check in checks}
    findings = (found for found in note.findings if is_concern(found))
    return (*checks, *(found for found in findings if (found.words, found.message) not in said))


def by_words(checks: Iterable[Check]) -> tuple[tuple[Check, ...], ...]:
    """The same checks, all that is said of the same words together; what is about no words stands alone."""
    groups: dict[str | int, list[Check]] = {}
    for position, check in enumerate(checks):
        groups.setdefault(words_of(check) or position, []).append(check)
    return tuple(map(tuple, groups.values()))


def _repeats(citation: CitationCheck, quotations: Sequence[QuotationCheck]) -> bool:
    """Whether a citation's verdict is that of its quotations, said in nothing but their messages."""
    messages = [check.message for check in quotations if check.verdict is citation.verdict]
    rest = citation.message
    for message in messages:
        rest = rest.replace(message, "")
    return bool(messages) and not rest.strip()


def major_in_body(report: CheckReport) -> tuple[Finding, ...]:
    """The major findings outside any note."""
    return tuple(filter(is_concern, report.body_findings))


def nothing_recognised(note: NoteCheck) -> bool:
    """Whether the note holds no citation and no quotation that could have been checked."""
    return not note.citations and not note.quotations
