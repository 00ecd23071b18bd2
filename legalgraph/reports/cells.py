"""Tables as CSV that a spreadsheet opens as they are: UTF-8 with its mark, and no cell that could be a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

__all__ = ["as_csv", "harmless"]

#: Characters by which a spreadsheet takes a cell for a formula; one of them after spaces is as good as first.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
_MARK = "\ufeff"


def as_csv(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """The table with the byte order mark by which Excel knows UTF-8, and the line ends of RFC 4180."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(columns)
    writer.writerows([harmless(str(cell)) for cell in row] for row in rows)
    return _MARK + out.getvalue()


def harmless(text: str) -> str:
    """The text with an apostrophe before it where a spreadsheet would take it for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) or text.lstrip().startswith(_FORMULA) else text
