"""The report as one HTML page: template, style and script from the shelf, everything else escaped.

The page asks the network for nothing: its content security policy allows only the one style and the one
script it carries, by their hashes.
"""

from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING

from legalgraph import __version__
from legalgraph.errors import ShelfError
from legalgraph.model import CheckReport
from legalgraph.reports.excerpts import shortened
from legalgraph.reports.leaves import body_entries, leaves
from legalgraph.reports.printed import names
from legalgraph.reports.signs import SEVERITIES, VERDICTS, cited_by
from legalgraph.reports.tally import numbers, tally
from legalgraph.shelves import ShelfFile, Shelves

if TYPE_CHECKING:
    from jinja2 import Template

__all__ = ["as_html"]

WORDS_SHOWN = 140
SHELF = "visualizations"
TEMPLATE, STYLE, SCRIPT = "templates/report.html.jinja", "styles/report.css", "templates/report.js"


def as_html(report: CheckReport, *, shelves: Shelves, title: str = "") -> str:
    """The whole page as a string. Raises ShelfError when a file on the shelf cannot be used."""
    style = _embedded(shelves.file(SHELF, STYLE), "style")
    script = _embedded(shelves.file(SHELF, SCRIPT), "script")
    known = names(report)
    return _template(shelves.file(SHELF, TEMPLATE)).render(
        report=report,
        title=title or report.document.path.name,
        leaves=leaves(report),
        body=body_entries(report),
        tally=tally(report),
        verdicts=VERDICTS,
        severities=SEVERITIES,
        label=known.of,
        proposal=lambda check: known.proposal(cited_by(check), check.proposal),
        numbers=numbers,
        shortened=lambda words: shortened(words, WORDS_SHOWN),
        version=__version__,
        style=style,
        style_hash=_hash(style),
        script=script,
        script_hash=_hash(script),
    )


def _template(file: ShelfFile) -> Template:
    from jinja2 import Environment, StrictUndefined, TemplateSyntaxError  # noqa: PLC0415 - heavy, imported late

    world = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    try:
        return world.from_string(file.read())
    except TemplateSyntaxError as error:
        raise ShelfError(str(file), f"{error.message}.", place=f"line {error.lineno}") from error


def _embedded(file: ShelfFile, element: str) -> str:
    """A style or script as it stands between its tags; line ends as a browser hashes them."""
    text = file.read().replace("\r\n", "\n").replace("\r", "\n")
    if f"</{element}" in text.lower() or "<!--" in text:
        raise ShelfError(str(file), f"holds “</{element}” or “<!--”, which would end it early in the page.")
    return text


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
