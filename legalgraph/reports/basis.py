"""What a report rests on, for all its forms: the texts it compared with, and what everything came to, in words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from legalgraph.identifiers.patterns import later
from legalgraph.identifiers.printed_dates import written
from legalgraph.model import CheckReport, TextUsed, Verdict
from legalgraph.reports.printed import names
from legalgraph.reports.tally import Tally, numbers

__all__ = ["Held", "counts", "figures", "limits", "listed", "texts_held", "texts_shown"]

_ROOTED = later(r"[/\\~]|[A-Za-z]:")
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


def texts_shown(report: CheckReport) -> tuple[TextUsed, ...]:
    """The texts compared with, each file by its path below the folder of texts: a report tells nobody's folders."""
    folders = [_parts(str(folder)) for folder in report.folders]
    return tuple(replace(text, source=_below(text.source, folders)) for text in report.texts)


def _parts(path: str) -> tuple[str, ...]:
    """The steps of a path as Windows or another system writes it."""
    return tuple(part for part in re.split(r"[/\\]", path) if part not in ("", "."))


def _below(source: str, folders: Sequence[tuple[str, ...]]) -> str:
    """The path below the folder that holds the file, the nearest if there are several.

    Where none does, a path that begins at no folder stays, and of any other the file's name.
    """
    parts = _parts(source)
    within = [len(one) for one in folders if len(one) < len(parts) and parts[: len(one)] == one]
    is_bare = not _ROOTED.match(source) and ".." not in parts
    return "/".join(parts[max(within, default=0 if is_bare else len(parts) - 1) :])


def texts_held(report: CheckReport) -> tuple[Held, ...]:
    """All texts compared with, those of what the manuscript cites first."""
    cited = frozenset[str]().union(*(note.instruments for note in report.notes))
    held = [Held(text, text.instrument in cited) for text in texts_shown(report)]
    return tuple(sorted(held, key=lambda one: not one.cited))


def figures(counted: Tally) -> tuple[tuple[str, str], ...]:
    """What everything came to: what is counted, and the counts in words."""
    return (
        ("Citations", listed((str(one), counted.citations[one]) for one in _ORDER)),
        ("Quotations", listed((str(one), counted.quotations[one]) for one in _ORDER)),
        ("Findings", listed(counted.severities.items())),
    )


def counts(number: int, noun: str) -> str:
    """ "1 citation", "2 citations"."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def listed(counted: Iterable[tuple[object, int]]) -> str:
    """ "3 verified, 0 differs"."""
    return ", ".join(f"{count} {name}" for name, count in counted)


def limits(report: CheckReport, counted: Tally) -> Iterator[str]:
    """What was not checked, each in a sentence."""
    citations, quotations = counted.unchecked
    unread = f"{counts(citations, 'citation')} and {counts(quotations, 'quotation')}"
    yield f"No text held: {unread} were compared with nothing."
    if counted.not_held:
        known = names(report)
        yield f"No text is held of: {'; '.join(map(known.of, counted.not_held))}."
    if counted.terms:
        yield f"Too short to look for: {counted.terms} in quotation marks."
    if counted.silent:
        yield f"Nothing recognised, so nothing checked: notes {numbers(counted.silent)}."
    if report.off:
        yield f"Switched off: {', '.join(report.off)}."
    if counted.settled or counted.findings_settled:
        notes = f"notes {numbers(counted.settled)}; " if counted.settled else ""
        yield f"Settled by you, and shown with your reason: {notes}{counts(counted.findings_settled, 'finding')}."
    yield from (f"You settled a note that no note reads like any more: “{words}…”." for words in report.unfit)
    yield from (f"Of the file: {remark}" for remark in report.document.remarks)
