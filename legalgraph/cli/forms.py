"""How each form of a report is made. Imported when one is asked for: all that is heavy hangs on it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from types import MappingProxyType

from legalgraph import reports
from legalgraph.containers.bounded import read_bounded
from legalgraph.model import CheckReport
from legalgraph.reports import authorities
from legalgraph.shelves import Shelves

__all__ = ["MAKERS", "made"]

MAKERS: Mapping[str, Callable[[CheckReport, Shelves], str | bytes]] = MappingProxyType(
    {
        "html": lambda report, shelves: reports.as_html(report, shelves=shelves),
        "word": lambda report, _: reports.as_word(report, read_bounded(report.document.path)),
        "xlsx": lambda report, _: reports.as_workbook(report),
        "csv": lambda report, _: reports.as_csv(report),
        "markdown": lambda report, _: reports.as_markdown(report),
        "csl": lambda report, _: json.dumps(reports.as_csl(report), ensure_ascii=False, indent=2) + "\n",
        "bibtex": lambda report, _: reports.as_bibtex(report),
        "authorities.html": lambda report, shelves: authorities.as_page(report, shelves=shelves),
        "authorities.md": lambda report, _: authorities.as_markdown(report),
        "authorities.csv": lambda report, _: authorities.as_csv(report),
    }
)


def made(name: str, report: CheckReport, shelves: Shelves) -> bytes:
    """The report in one form, as the bytes of a file."""
    written = MAKERS[name](report, shelves)
    return written if isinstance(written, bytes) else written.encode("utf-8", errors="replace")
