"""A checked chapter on paper: one self-contained HTML page, JSON for other programs, lines for a terminal.

A Word manuscript is given back with comments besides. All of them say the same: every note, every verdict (also those
that nothing came to), and what was *not* checked. Nothing here writes a file.
"""

from __future__ import annotations

from legalgraph.reports.annotated import as_word
from legalgraph.reports.page import as_html
from legalgraph.reports.record import FORMAT, as_json
from legalgraph.reports.summary import as_text

__all__ = ["FORMAT", "as_html", "as_json", "as_text", "as_word"]
