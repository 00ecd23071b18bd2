"""The report as one HTML page: template, style and script from the shelf, everything else escaped.

The page asks the network for nothing: its content security policy allows only the one style and the one
script it carries, by their hashes.
"""

from __future__ import annotations

from legalgraph import __version__
from legalgraph.identifiers.patterns import later
from legalgraph.identifiers.printed_dates import written
from legalgraph.model import CheckReport
from legalgraph.reports.attention import is_concern
from legalgraph.reports.authorities import section
from legalgraph.reports.basis import texts_held
from legalgraph.reports.excerpts import shortened
from legalgraph.reports.leaves import body_entries, leaves
from legalgraph.reports.printed import names
from legalgraph.reports.signs import SEVERITIES, VERDICTS, cited_by
from legalgraph.reports.tally import numbers, tally
from legalgraph.reports.templates import SHELF, embedded, hashed, template
from legalgraph.shelves import Shelves

__all__ = ["as_html"]

WORDS_SHOWN = 140
TEMPLATE, STYLE, SCRIPT = "templates/report.html.jinja", "styles/report.css", "templates/report.js"

#: Where Word keeps a note; it tells a reader nothing.
_ID = later(r"(?:foot|end)note with id \S+")


def as_html(report: CheckReport, *, shelves: Shelves, title: str = "") -> str:
    """The whole page as a string. Raises ShelfError when a file on the shelf cannot be used."""
    style = embedded(shelves.file(SHELF, STYLE), "style")
    script = embedded(shelves.file(SHELF, SCRIPT), "script")
    known, entries = names(report), body_entries(report)
    return template(shelves.file(SHELF, TEMPLATE)).render(
        report=report,
        title=title or report.document.path.name,
        leaves=leaves(report),
        body=entries,
        authorities=section(report, shelves=shelves),
        tally=tally(report),
        texts=texts_held(report),
        verdicts=VERDICTS,
        severities=SEVERITIES,
        label=known.full,
        written=written,
        place_of=lambda note: "" if _ID.fullmatch(note.place) else note.place,
        urgent_body=tuple(entry for entry in entries if is_concern(entry.check)),
        proposal=lambda check: known.proposal(cited_by(check), check.proposal),
        numbers=numbers,
        shortened=lambda words: shortened(words, WORDS_SHOWN),
        version=__version__,
        style=style,
        style_hash=hashed(style),
        script=script,
        script_hash=hashed(script),
    )
