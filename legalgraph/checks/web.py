"""An address on the web with nothing that says what stands there.

Wrong: "<https://example.org/page>". Right: author, title, publication and date before the address.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from legalgraph.checks.base import Case
from legalgraph.model import Finding, Severity

__all__ = ["codes", "run"]

codes = {"bare_url": "A web address without author, title or publication."}

_WORD = re.compile(r"[^\W\d_]{2,}")
_SENTENCE = re.compile(r"[;\n]|(?<=>)\.\s")


def run(case: Case) -> Iterator[Finding]:
    """One finding for each address before which its own part of the note says nothing."""
    after = 0
    for cite in case.cites:
        if cite.kind == "web":
            said = _SENTENCE.split(case.note.text[after : cite.span.start])[-1]
            if not _WORD.search(said):
                words = cite.span.of(case.note.text)
                message = "Only an address: say who wrote what, where and when."
                yield Finding("bare_url", Severity.MAJOR, message, case.note.number, cite.span, words)
        after = cite.span.end
