"""Drafting notes in the text itself.

Wrong: "[ADD MORE ROADMAP HERE]" in a paragraph. Right: the roadmap.
"""

from __future__ import annotations

from collections.abc import Iterator

from legalgraph.checks import placeholder
from legalgraph.checks.base import Manuscript
from legalgraph.model import Finding, Severity
from legalgraph.scan import scan

__all__ = ["codes", "run"]

codes = placeholder.codes


def run(manuscript: Manuscript) -> Iterator[Finding]:
    """One finding for each drafting note of the text."""
    for number, paragraph in enumerate(manuscript.document.body, 1):
        for mention in scan(paragraph, manuscript.known.names):
            if mention.kind == "placeholder":
                message = f"Paragraph {number} of the text: “{mention.text}” is a note to yourself."
                yield Finding("placeholder", Severity.MAJOR, message, "", None, mention.text)
