"""A source that no reader can see: on file with the author, internal, or a table of the author's own.

Wrong: "Harbour Table p. 66", a table that no note describes. Right: the published source, or where the document can
be seen and by whose leave it is cited.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from legalgraph.checks.base import Case, Code, example
from legalgraph.footnotes import SHORT, Cite
from legalgraph.identifiers.patterns import later
from legalgraph.model import Finding, Severity, Span

__all__ = ["codes", "run"]

codes = (
    Code(
        "internal_document",
        Severity.QUESTION,
        "A source is on file with the author, internal or not public, and no reader can see it.",
        wrong=(
            example("Harbour Watch, Internal memorandum on boats, 3 May 2020 (on file with the author)."),
            example("Harbour Table p. 66."),
        ),
        right=(
            example("Ida Brook, *Doors*, 3 LAW J. 4 (2020)."),
            example("The ministry keeps such memoranda confidential, Brook says."),
        ),
    ),
)

_UNSEEN = later(
    r"\(?\b(?:on\s+file\s+with\s+(?:the\s+)?(?:authors?|editors?)|(?:copy|document|transcript|notes?)\s+on\s+file"
    r"|in\s+(?:the\s+)?authors?[’']?\s+possession|not\s+(?:yet\s+)?public(?:ly\s+available)?(?=[).;,])"
    r"|internal\s+(?:memo(?:randum)?|document|note|report|working\s+paper)s?\b)",
    re.IGNORECASE,
)
#: What one makes for one's own use, where it stands as the name of a source.
_OWN = later(
    r"\b(?:table|chart|spreadsheet|memo|matrix|timeline|dataset|worksheet|outline|transcripts?|fieldnotes|notes|coding\s+sheet)$",
    re.IGNORECASE,
)


def run(case: Case) -> Iterator[Finding]:
    """One question a note for what is said not to be public, and for each paper of the author's own."""
    if found := _UNSEEN.search(case.note.text):
        message = (
            f"“{found[0].strip('(')}”: can readers see it? Say where it is kept and by whose leave it is cited, or cite"
            " what is public."
        )
        yield case.finding("internal_document", Severity.QUESTION, message, Span(*found.span()))
    for cite in case.cites:
        name = _own_paper(cite)
        if name:
            message = f"Is “{name}” a paper of your own that no reader can see? Then cite the sources it was made from."
            yield case.finding("internal_document", Severity.QUESTION, message, cite.span)


def _own_paper(cite: Cite) -> str:
    """The name of a short form that no note gives in full, if it is that of a table, a memo, a timeline."""
    back = cite.antecedent
    if cite.kind != SHORT or back is None or back.full or back.candidates or back.listed:
        return ""
    name = cite.mentions[0].named
    return name if len(name.split()) > 1 and _OWN.search(name) else ""
