"""An address on the web with nothing that says what stands there.

Wrong: "<https://example.org/page>". Right: author, title, publication and date before the address.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from legalgraph.checks.base import Case, Code, example
from legalgraph.model import Finding, Severity

__all__ = ["codes", "run"]

codes = (
    Code(
        "bare_url",
        Severity.MAJOR,
        "A web address without author, title or publication.",
        wrong=(example("https://example.org/a"),),
        right=(example("Ida Brook, *Doors* (2020), https://example.org/a"),),
    ),
)

_WORD = re.compile(r"[^\W\d_]{2,}")
_APART = re.compile(r"[;\n]|(?<=>)\.\s")


def run(case: Case) -> Iterator[Finding]:
    """One finding for each address that its own part of the note says nothing about.

    An address right after a citation is that citation's; after another address or a semicolon it is alone.
    """
    after, cited = 0, False
    for cite in case.cites:
        if cite.kind == "web":
            *earlier, said = _APART.split(case.note.text[after : cite.span.start])
            if not (_WORD.search(said) or (cited and not earlier)):
                words = cite.span.of(case.note.text)
                message = "Only an address: say who wrote what, where and when."
                yield Finding("bare_url", Severity.MAJOR, message, case.note.number, cite.span, words)
        after, cited = cite.span.end, cite.kind not in ("web", "placeholder")
