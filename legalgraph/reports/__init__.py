"""A checked chapter on paper: one self-contained HTML page, a workbook, CSV, Markdown, JSON, lines for a terminal.

A Word manuscript is given back with comments besides; what the notes cite comes as a table of authorities, and for
reference managers as CSL-JSON and BibTeX. All of them say the same: every note, every verdict (also those that nothing
came to), and what was *not* checked. Nothing here writes a file.
"""

from __future__ import annotations

from legalgraph.reports.annotated import as_word
from legalgraph.reports.exports import as_bibtex, as_csl
from legalgraph.reports.markdown import as_markdown
from legalgraph.reports.page import as_html
from legalgraph.reports.record import FORMAT, as_json
from legalgraph.reports.sheet import as_csv
from legalgraph.reports.summary import as_text
from legalgraph.reports.workbook import as_workbook

__all__ = [
    "FORMAT",
    "as_bibtex",
    "as_csl",
    "as_csv",
    "as_html",
    "as_json",
    "as_markdown",
    "as_text",
    "as_word",
    "as_workbook",
]
