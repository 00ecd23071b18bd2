"""What in a checked note needs the author's attention: major findings, verdicts that mean trouble, and two questions.

The two are of words left out that turn the sense, and of law no longer in force: whoever reads only the list must not
miss them. All other questions stand in their note's entry.

"no text held" is not among them: it says that nobody looked, which the report counts and states apart. Nor is what the
author has settled, which is shown with her reason.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from legalgraph.model import CheckReport, CitationCheck, Finding, NoteCheck, QuotationCheck, Severity, Verdict
from legalgraph.reports.signs import Check, words_of

__all__ = [
    "ASKED",
    "TROUBLE",
    "by_words",
    "concerns",
    "concerns_of_body",
    "is_concern",
    "nothing_recognised",
    "said_of",
]

TROUBLE = frozenset(
    {Verdict.ELSEWHERE, Verdict.DIFFERS, Verdict.NOT_FOUND, Verdict.UNRESOLVED, Verdict.PLACEHOLDER}
)
#: The questions that need an answer before a text goes out.
ASKED = frozenset({"omission_to_check", "superseded_source"})
#: The rule that says of a drafting note what its verdict says.
_DRAFTED = "placeholder"


def is_concern(check: Check) -> bool:
    """Whether this one citation, quotation or finding needs the author's attention."""
    if isinstance(check, Finding):
        return (check.severity is Severity.MAJOR or check.code in ASKED) and not check.settled
    return check.verdict in TROUBLE


def concerns(note: NoteCheck) -> tuple[Check, ...]:
    """All that needs attention in a note: citations, quotations, then findings; nothing in a note that is settled.

    What says a thing a second time is not listed again: a citation that has its verdict from its quotations,
    and a finding that repeats a listed verdict on the same words.
    """
    if note.settled:
        return ()
    quotations = tuple(filter(is_concern, note.quotations))
    citations = (check for check in note.citations if is_concern(check) and not _repeats(check, quotations))
    checks: tuple[Check, ...] = (*citations, *quotations)
    said = {one for check in checks for one in said_of(check)}
    findings = (found for found in note.findings if is_concern(found))
    return (*checks, *(found for found in findings if said.isdisjoint(said_of(found))))


def said_of(check: Check) -> Iterator[tuple[str, str]]:
    """What is said of which words, however the sentence begins ("“Roe 5”: no note …", "No note …")."""
    words = words_of(check)
    yield words, check.message.removeprefix(f"“{words}”: ").casefold()
    if not isinstance(check, Finding) and check.verdict is Verdict.PLACEHOLDER:
        yield words, _DRAFTED
    if isinstance(check, Finding) and check.code == _DRAFTED:
        yield words, _DRAFTED


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


def concerns_of_body(report: CheckReport) -> tuple[Finding, ...]:
    """The findings outside any note that need attention."""
    return tuple(filter(is_concern, report.body_findings))


def nothing_recognised(note: NoteCheck) -> bool:
    """Whether the note holds no citation and no quotation that could have been checked."""
    return not note.citations and not note.quotations
