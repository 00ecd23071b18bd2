"""The report as CSV: one row a citation, quotation or finding. docs/how-to-give-back.md explains the columns."""

from __future__ import annotations

from collections.abc import Sequence

from legalgraph.model import CheckReport, Finding, TextUsed
from legalgraph.reports import cells
from legalgraph.reports.rows import Row, rows

__all__ = ["COLUMNS", "as_csv"]

COLUMNS = (
    "note",
    "place",
    "kind",
    "words",
    "needs_attention",
    "verdict",
    "severity",
    "rule",
    "message",
    "proposal",
    "points_to",
    "differences",
    "left_out",
    "evidence",
    "settled",
    "checked_against",
    "checked_on",
)


def as_csv(report: CheckReport) -> str:
    """The report for a spreadsheet, with the mark by which it knows UTF-8; no cell can become a formula."""
    return cells.as_csv(COLUMNS, (_cells(row, report.checked_on) for row in rows(report)))


def _cells(row: Row, checked_on: str) -> Sequence[str]:
    is_finding = isinstance(row.check, Finding)
    return (
        row.note,
        row.place,
        row.kind,
        row.words,
        "yes" if row.attention else "no",
        "" if is_finding else row.sign.word,
        row.sign.word if is_finding else "",
        row.code,
        row.message,
        row.proposal,
        "; ".join(row.points_to),
        "; ".join(f"“{part.quoted}” for “{part.source}”" for part in row.differences),
        "; ".join(f"“{words}”" for words in row.omitted),
        row.evidence,
        row.settled,
        "; ".join(map(_version, row.against)),
        checked_on,
    )


def _version(text: TextUsed) -> str:
    """The text by title, language, date and file, and as much of its checksum as tells it from others."""
    dated = f", as of {text.dated}" if text.dated else ""
    return f"{text.title} ({text.language}{dated}; {text.source}; sha256 {text.sha256[:12]})"
