"""The report as a workbook (.xlsx) in which the author writes down what she decides, row by row.

Four sheets: what to decide, all notes, the table of authorities, and what was checked against. Every cell is text or a
number: nothing in a manuscript can become a formula or a link.
"""

from __future__ import annotations

import io
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from legalgraph import __version__
from legalgraph.model import CheckReport
from legalgraph.reports.workbook.sheets import authorities, basis, decisions, notes
from legalgraph.reports.workbook.styles import Styles

if TYPE_CHECKING:
    from xlsxwriter import Workbook

__all__ = ["as_workbook"]


def as_workbook(report: CheckReport) -> bytes:
    """The file, the same bytes for the same report."""
    written = io.BytesIO()
    with _opened(written) as book:
        book.set_properties(
            {
                "title": f"Footnotes checked: {report.document.path.name}",
                "comments": f"legalgraph {__version__}",
                "created": _day(report.checked_on),
            }
        )
        styles = Styles(book)
        for write in (decisions, notes, authorities, basis):
            write(book, styles, report)
    return written.getvalue()


def _opened(written: io.BytesIO) -> Workbook:
    from xlsxwriter import Workbook  # noqa: PLC0415 heavy, imported late

    plain = {
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
        "in_memory": True,
    }
    return Workbook(written, plain)


def _day(iso: str) -> datetime:
    """The day of the check; a report without one is given the first day that a workbook knows."""
    return datetime.combine(date.fromisoformat(iso) if iso else date(1980, 1, 1), time())
