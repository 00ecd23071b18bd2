"""What a report rests on, for all its forms: the texts it compared with, and what everything came to, in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from legalgraph.identifiers.printed_dates import written
from legalgraph.model import CheckReport, TextUsed, Verdict
from legalgraph.reports.tally import Tally, numbers

__all__ = ["Held", "figures", "file_name", "limits", "listed", "texts_held"]

#: The verdicts in the order in which a reader asks for them.
_ORDER = (
    Verdict.VERIFIED,
    Verdict.EXISTS,
    Verdict.ELSEWHERE,
    Verdict.DIFFERS,
    Verdict.NOT_FOUND,
    Verdict.NO_TEXT,
    Verdict.UNRESOLVED,
    Verdict.PLACEHOLDER,
)


@dataclass(frozen=True, slots=True)
class Held:
    """A text compared with, and whether the manuscript cites its instrument, or had words found in it."""

    text: TextUsed
    cited: bool

    @property
    def version(self) -> str:
        """Language and, where the catalogue says so, date: "en, as of 26 October 2012"."""
        return (
            f"{self.text.language}, as of {written(self.text.dated)}"
            if self.text.dated
            else self.text.language
        )


def file_name(text: TextUsed) -> str:
    """The file a text was read from, without the folders of the computer it lies on."""
    return text.source.replace("\\", "/").rpartition("/")[2] or text.source


def texts_held(report: CheckReport) -> tuple[Held, ...]:
    """All texts compared with, those of what the manuscript cites first."""
    cited = frozenset[str]().union(*(note.instruments for note in report.notes))
    held = [Held(text, text.instrument in cited) for text in report.texts]
    return tuple(sorted(held, key=lambda one: not one.cited))


def figures(counted: Tally) -> tuple[tuple[str, str], ...]:
    """What everything came to: what is counted, and the counts in words."""
    return (
        ("Citations", listed((str(one), counted.citations[one]) for one in _ORDER)),
        ("Quotations", listed((str(one), counted.quotations[one]) for one in _ORDER)),
        ("Findings", listed(counted.severities.items())),
    )


def listed(counts: Iterable[tuple[object, int]]) -> str:
    """ "3 verified, 0 differs"."""
    return ", ".join(f"{count} {name}" for name, count in counts)


def limits(report: CheckReport, counted: Tally) -> Iterator[str]:
    """What was not checked, each in a sentence."""
    citations, quotations = counted.unchecked
    yield f"No text held: {citations} citations and {quotations} quotations were compared with nothing."
    if counted.terms:
        yield f"Too short to look for: {counted.terms} in quotation marks."
    if counted.silent:
        yield f"Nothing recognised, so nothing checked: notes {numbers(counted.silent)}."
    if report.off:
        yield f"Switched off: {', '.join(report.off)}."
    if counted.settled or counted.findings_settled:
        notes = f"notes {numbers(counted.settled)}; " if counted.settled else ""
        yield f"Settled by you, and shown with your reason: {notes}{counted.findings_settled} findings."
    yield from (f"You settled a note that no note reads like any more: “{words}…”." for words in report.unfit)
    yield from (f"Of the file: {remark}" for remark in report.document.remarks)
