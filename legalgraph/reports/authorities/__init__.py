"""The table of authorities: what a manuscript cites, each source once, with the notes that cite it.

Treaties and other international instruments, acts of the European Union, documents of the United Nations, national law,
cases, literature, and what is none of these. What could be counted to no source stands at the end, with the reason.
"""

from __future__ import annotations

from legalgraph.reports.authorities.entries import Entry, Missed, Table, table
from legalgraph.reports.authorities.groups import Group
from legalgraph.reports.authorities.pinpoints import Line
from legalgraph.reports.authorities.written import as_csv, as_markdown, as_page, section

__all__ = [
    "Entry",
    "Group",
    "Line",
    "Missed",
    "Table",
    "as_csv",
    "as_markdown",
    "as_page",
    "section",
    "table",
]
